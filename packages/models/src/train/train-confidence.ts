// Weighs the cues of an event's confidence on `corpus/`, then settles the whole on text that was written when the rules
// stood, since text that rules were written on is no measure of news. `npm run train:confidence` writes the table of each
// language. Deterministic; prints the expected calibration error by cross-validation, and on the part held back.

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  type CodedEvents,
  type Coder,
  type ConfidenceWeights,
  chinesePack,
  confidenceOf,
  createCoder,
  englishPack,
  koreanPack,
} from '@rapport/coder';
import type { CorpusSentence } from '../corpus/corpus-sentence.ts';
import { type CorpusPart, FOLDS, foldOf, isUnseen, partOf } from '../corpus/fold.ts';
import { readCorpus } from '../corpus/read-corpus.ts';
import { readDataFolder } from '../data-pack/data-folder.ts';
import { loadLanguageModel, loadRelationWeights } from '../load-language-model.ts';
import { type CuedVerdict, calibrationError, settleConfidence, trainConfidence } from './logistic.ts';

const ROOT = fileURLToPath(new URL('../../../../', import.meta.url));

const LANGUAGES = { en: ['english', englishPack], ko: ['korean', koreanPack], zh: ['chinese', chinesePack] } as const;
type Language = keyof typeof LANGUAGES;

interface Placed extends CuedVerdict {
  readonly fold: number;
  readonly part: CorpusPart;
  /** Of text written when the rules stood. */
  readonly unseen: boolean;
}

/** Not told as news: neither wanted nor held against the coder. */
const NOT_NEWS: ReadonlySet<string> = new Set(['historical', 'negated']);

function main(): void {
  const allHeld: Sure[] = [];
  for (const language of Object.keys(LANGUAGES) as Language[]) {
    const coder = coderOf(language);
    const examples = sentencesOf(language).flatMap((sentence) => examplesOf(sentence, coder, language));
    const teaching = examples.filter((e) => e.part === 'teaching');
    const settling = examples.filter((e) => e.part === 'settling');
    const weighed = trainConfidence(teaching);
    const weights = settleConfidence(weighed, settling);
    writeFileSync(tableFile(language), tableText(language, weights));
    const without = Array.from({ length: FOLDS }, (_, fold) =>
      trainConfidence(teaching.filter((e) => e.fold !== fold)),
    );
    const crossed = teaching.map((row) => sureOf(row, without[row.fold]!));
    const held = examples.filter((e) => e.part === 'held-back');
    const sure = (rows: readonly Placed[]): Sure[] => rows.map((row) => sureOf(row, weights));
    allHeld.push(...sure(held));
    process.stdout.write(
      `${language}: by cross-validation before settling ${figures(crossed)}\n` +
        `  held back ${figures(sure(held))}\n` +
        `  of it written when the rules stood ${figures(sure(held.filter(({ unseen }) => unseen)))}\n`,
    );
  }
  process.stdout.write(`all languages: held back ${figures(allHeld)}\n`);
}

interface Sure {
  readonly confidence: number;
  readonly right: boolean;
}

function sureOf({ cues, right }: Placed, weights: ConfidenceWeights): Sure {
  return { confidence: confidenceOf(cues, weights), right };
}

function figures(rows: readonly Sure[]): string {
  const mean = (of: (row: Sure) => number) => (rows.reduce((sum, row) => sum + of(row), 0) / rows.length).toFixed(3);
  const means = `${mean((row) => row.confidence)} sure, ${mean((row) => Number(row.right))} right`;
  return `${rows.length} events, ${means}, calibration error ${calibrationError(rows).toFixed(4)}`;
}

function coderOf(language: Language): Coder {
  const knowledge = readDataFolder(join(ROOT, 'data'), language);
  const [, pack] = LANGUAGES[language];
  return createCoder([
    pack({ model: loadLanguageModel(language), knowledge, relations: loadRelationWeights(language) }),
  ]);
}

function sentencesOf(language: Language): CorpusSentence[] {
  const folder = join(ROOT, 'corpus', language);
  return readdirSync(folder)
    .sort()
    .flatMap((file) => readCorpus(file.replace('.txt', ''), readFileSync(join(folder, file), 'utf8')));
}

/** The events coded of a sentence, each right when the sentence tells one more of its type. */
function examplesOf(sentence: CorpusSentence, coder: Coder, language: Language): Placed[] {
  const { id, text, events } = sentence;
  const left = events.filter((event) => !NOT_NEWS.has(event.status)).map((event) => event.type);
  const fold = foldOf(text);
  const part = partOf(sentence);
  const unseen = isUnseen(id);
  const found: Placed[] = [];
  coder.code({ id, text, language }, (stage, layer) => {
    if (stage !== 'events') return;
    for (const { type, cues, status } of (layer as CodedEvents).events) {
      if (NOT_NEWS.has(status)) continue;
      const at = left.indexOf(type);
      if (at >= 0) left.splice(at, 1);
      found.push({ cues, right: at >= 0, fold, part, unseen });
    }
  });
  return found;
}

function tableFile(language: Language): string {
  return join(ROOT, `packages/coder/src/languages/${language}/confidence.ts`);
}

function tableText(language: Language, weights: ConfidenceWeights): string {
  const name = `${LANGUAGES[language][0]}Confidence`;
  const rows = Object.entries(weights).map(([cue, weight]) => {
    const key = /^[a-z]+$/.test(cue) ? cue : `'${cue}'`;
    return `  ${key}: ${weight},`;
  });
  return [
    '// Made by `npm run train:confidence` from `corpus/`: what each cue of an event adds to the log-odds of a right type.',
    '',
    "import type { ConfidenceWeights } from '../../events/event-confidence.ts';",
    '',
    '/** Weights of this language. */',
    `export const ${name}: ConfidenceWeights = {`,
    ...rows,
    '};',
    '',
  ].join('\n');
}

main();
