// Trains the shipped relation model on `corpus/`: `npm run train:relation`. Deterministic; prints what it reaches.

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import {
  annotate,
  buildLexicon,
  Doc,
  englishFrameGrammar,
  extractFrames,
  type LanguageModel,
  type LemmaTypes,
  type Lexicon,
  LinearModel,
  lexiconTypes,
  Reader,
  relationEvidence,
  splitEnglish,
  type TokenRange,
} from '@rapport/coder';
import { EVENT_TYPES, type Span } from '@rapport/record';
import type { CorpusSentence, Mark, MarkRole } from '../corpus/corpus-sentence.ts';
import { readCorpus } from '../corpus/read-corpus.ts';
import { readDataFolder } from '../data-pack/data-folder.ts';
import { encodeLinear } from '../format/linear-codec.ts';
import { loadLanguageModel } from '../load-language-model.ts';
import { splicedLabel } from './spliced-label.ts';
import { type Example, trainLinear } from './train-linear.ts';

const ROOT = fileURLToPath(new URL('../../../../', import.meta.url));
const OUT = join(ROOT, 'packages/models/assets/en.relation.gz');
/** One sentence in so many is held back from training; the same ones for ever, since the choice is made by content. */
const FOLDS = 10;

interface Placed extends Example {
  readonly fold: number;
}

function main(): void {
  const lexicon = buildLexicon(readDataFolder(join(ROOT, 'data'), 'en').tables, 'events/en');
  const bench = { model: loadLanguageModel('en'), lexicon, types: lexiconTypes(lexicon) };
  const examples = corpusSentences().flatMap((sentence) => examplesOf(sentence, bench));
  const classes = Object.keys(EVENT_TYPES);
  const held = examples.filter((e) => e.fold === 0);
  const calibration = examples.filter((e) => e.fold === 1);
  const { temperature } = trainLinear(
    examples.filter((e) => e.fold > 1),
    classes,
    calibration,
  );
  const weights = {
    ...trainLinear(
      examples.filter((e) => e.fold !== 0),
      classes,
    ),
    temperature,
  };
  writeFileSync(OUT, gzipSync(encodeLinear(weights, 'en'), { level: 9 }));
  const model = new LinearModel(weights);
  const right = held.filter((e) => model.classify(e.features)[0]!.label === e.label).length;
  process.stdout.write(
    `examples ${examples.length}, held back ${held.length}, features ${weights.features.length}\n` +
      `accuracy on the held-back part ${(right / held.length).toFixed(4)}, temperature ${temperature.toFixed(1)}\n`,
  );
}

interface Bench {
  readonly model: LanguageModel;
  readonly lexicon: Lexicon;
  readonly types: LemmaTypes;
}

function corpusSentences(): CorpusSentence[] {
  const folder = join(ROOT, 'corpus/en');
  return readdirSync(folder)
    .sort()
    .flatMap((file) => readCorpus(file.replace('.txt', ''), readFileSync(join(folder, file), 'utf8')));
}

/** One example for each event whose actor and recipient are both marked; what is mutual is told from either side. */
function examplesOf(sentence: CorpusSentence, bench: Bench): Placed[] {
  const doc = new Doc(sentence.text, splitEnglish(sentence.text));
  annotate(doc, bench.model);
  const reader = new Reader(doc, extractFrames(doc, englishFrameGrammar(bench.lexicon)), bench.lexicon);
  return sentence.events.flatMap((event) => {
    const marked = (role: MarkRole) => sentence.marks.filter((m) => m.number === event.number && m.role === role);
    const parties = marked('party');
    const actor = marked('actor')[0] ?? parties[0];
    const recipient = marked('recipient')[0] ?? parties[1];
    if (actor === undefined || recipient === undefined || actor === recipient) return [];
    const label = splicedLabel(event, sentence.text);
    const fold = foldOf(sentence.text);
    const told = (from: Mark, to: Mark): Placed => ({
      features: relationEvidence(reader, tokenRange(doc, from.span), tokenRange(doc, to.span), bench.types),
      label,
      fold,
    });
    return event.reciprocal ? [told(actor, recipient), told(recipient, actor)] : [told(actor, recipient)];
  });
}

function tokenRange(doc: Doc, [start, end]: Span): TokenRange {
  let first = 0;
  while (first < doc.length - 1 && doc.ends[first]! <= start) first++;
  let last = first;
  while (last < doc.length && doc.starts[last]! < end) last++;
  return [first, Math.max(last, first + 1)];
}

function foldOf(text: string): number {
  let hash = 0;
  for (let i = 0; i < text.length; i++) hash = (Math.imul(hash, 31) + text.charCodeAt(i)) >>> 0;
  return hash % FOLDS;
}

main();
