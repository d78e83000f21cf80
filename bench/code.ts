// Speed from text to record in one language, on the sentences of `corpus/`: `npx tsx --conditions=source bench/code.ts zh`.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadCoder } from '../packages/cli/src/compose/load-coder.ts';
import { readCorpus } from '../packages/models/src/corpus/read-corpus.ts';

const ROUNDS = 4;
/** Sentences of a document, about those of a dispatch. */
const SENTENCES_PER_DOCUMENT = 15;
const CORPUS = join(import.meta.dirname, '../corpus');

const language = process.argv[2] ?? '';
const folder = join(CORPUS, language);
if (language === '' || !readdirSync(CORPUS).includes(language)) {
  process.stderr.write('usage: bench/code.ts LANGUAGE, one that corpus/ has sentences in\n');
  process.exit(2);
}

/** CPU time, since other work on the machine would distort the clock. */
function cpuSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

const sentences = readdirSync(folder)
  .filter((file) => file.endsWith('.txt'))
  .sort()
  .flatMap((file) => readCorpus(file.replace('.txt', ''), readFileSync(join(folder, file), 'utf8')))
  .map(({ text }) => text);
const texts: string[] = [];
for (let at = 0; at < sentences.length; at += SENTENCES_PER_DOCUMENT) {
  texts.push(sentences.slice(at, at + SENTENCES_PER_DOCUMENT).join('\n'));
}

const began = cpuSeconds();
const coder = loadCoder(language, []);
process.stdout.write(`loaded in ${((cpuSeconds() - began) * 1000).toFixed(0)} ms of CPU time\n`);
for (let round = 1; round <= ROUNDS; round++) {
  const start = cpuSeconds();
  let events = 0;
  for (const [id, text] of texts.entries()) {
    events += coder.code({ id: `${id}`, text, language, published: '2025-06-01' }).events.length;
  }
  const speed = Math.round(sentences.length / (cpuSeconds() - start));
  process.stdout.write(`round ${round}: ${speed} sentences/s of CPU time, ${events} events\n`);
}
