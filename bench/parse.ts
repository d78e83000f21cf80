// Speed of the language floors on real text: `npx tsx --conditions=source bench/parse.ts FILE.jsonl.gz`, one `text` per line.

import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { annotate, Doc, splitEnglish } from '@rapport/coder';
import { loadLanguageModel } from '@rapport/models';

const ROUNDS = 3;

const path = process.argv[2];
if (path === undefined) {
  process.stderr.write('usage: bench/parse.ts FILE.jsonl.gz\n');
  process.exit(2);
}

/** CPU time, since other work on the machine would distort the clock. */
function cpuSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

const began = cpuSeconds();
const model = loadLanguageModel('en');
process.stdout.write(`model loaded in ${((cpuSeconds() - began) * 1000).toFixed(0)} ms of CPU time\n`);

const lines = gunzipSync(readFileSync(path)).toString('utf8').split('\n').filter(Boolean);
const texts = lines.map((line) => (JSON.parse(line) as { text: string }).text);
for (let round = 1; round <= ROUNDS; round++) {
  const start = cpuSeconds();
  let sentences = 0;
  let tokens = 0;
  for (const text of texts) {
    const doc = new Doc(text, splitEnglish(text));
    annotate(doc, model);
    sentences += doc.sentenceCount;
    tokens += doc.length;
  }
  const seconds = cpuSeconds() - start;
  process.stdout.write(
    `round ${round}: ${Math.round(sentences / seconds)} sentences/s, ${Math.round(tokens / seconds)} tokens/s\n`,
  );
}
