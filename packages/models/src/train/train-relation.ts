// Trains the shipped relation model of a language on its part of `corpus/`: `npm run train:relation -- zh` (`en` when no
// language is named). Deterministic; prints what it reaches.

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import {
  analyseChinese,
  analyseKorean,
  buildLexicon,
  chineseFrameGrammar,
  chineseLexicon,
  chineseTools,
  type Doc,
  englishAnalysis,
  englishFrameGrammar,
  extractFrames,
  type FrameGrammar,
  koreanFrameGrammar,
  koreanLexicon,
  koreanTools,
  type LemmaTypes,
  type Lexicon,
  LinearModel,
  lexiconTypes,
  Reader,
  relationEvidence,
  type TokenRange,
} from '@rapport/coder';
import { EVENT_TYPES, type Span } from '@rapport/record';
import type { CorpusSentence, Mark, MarkRole } from '../corpus/corpus-sentence.ts';
import { type CorpusPart, foldOf, partOf } from '../corpus/fold.ts';
import { readCorpus } from '../corpus/read-corpus.ts';
import { readDataFolder } from '../data-pack/data-folder.ts';
import { loadKnowledge } from '../data-pack/load-knowledge.ts';
import { encodeLinear } from '../format/linear-codec.ts';
import { loadLanguageModel } from '../load-language-model.ts';
import { splicedLabel } from './spliced-label.ts';
import { type Example, trainLinear } from './train-linear.ts';

const ROOT = fileURLToPath(new URL('../../../../', import.meta.url));

interface Placed extends Example {
  readonly fold: number;
  readonly part: CorpusPart;
}

/** What sentences of a language are read with. */
interface Bench {
  readonly analyse: (text: string) => Doc;
  readonly frames: FrameGrammar;
  readonly lexicon: Lexicon;
  readonly types: LemmaTypes;
}

const BENCHES: Readonly<Record<string, () => Bench>> = {
  en: () => {
    const knowledge = readDataFolder(join(ROOT, 'data'), 'en');
    const lexicon = buildLexicon(knowledge.tables, 'events/en');
    const analyse = englishAnalysis(loadLanguageModel('en'), knowledge);
    return { analyse, frames: englishFrameGrammar(lexicon), lexicon, types: lexiconTypes(lexicon) };
  },
  ko: () => {
    const knowledge = loadKnowledge('ko');
    const lexicon = koreanLexicon(knowledge);
    const tools = koreanTools(loadLanguageModel('ko'), knowledge, lexicon);
    const analyse = (text: string) => analyseKorean(text, tools);
    return { analyse, frames: koreanFrameGrammar(lexicon), lexicon, types: lexiconTypes(lexicon) };
  },
  zh: () => {
    const knowledge = loadKnowledge('zh');
    const lexicon = chineseLexicon(knowledge);
    const tools = chineseTools(loadLanguageModel('zh'), knowledge, lexicon);
    const analyse = (text: string) => analyseChinese(text, tools);
    return { analyse, frames: chineseFrameGrammar(lexicon), lexicon, types: lexiconTypes(lexicon) };
  },
};

function main(language: string): void {
  const bench = BENCHES[language]!();
  const examples = corpusSentences(language).flatMap((sentence) => examplesOf(sentence, bench));
  const classes = Object.keys(EVENT_TYPES);
  const held = examples.filter((e) => e.part === 'held-back');
  const teaching = examples.filter((e) => e.part === 'teaching');
  const calibration = teaching.filter((e) => e.fold === 1);
  const { temperature } = trainLinear(
    teaching.filter((e) => e.fold > 1),
    classes,
    calibration,
  );
  const weights = {
    ...trainLinear(teaching, classes),
    temperature,
  };
  const out = join(ROOT, `packages/models/assets/${language}.relation.gz`);
  writeFileSync(out, gzipSync(encodeLinear(weights, language), { level: 9 }));
  const model = new LinearModel(weights);
  const right = held.filter((e) => model.classify(e.features)[0]!.label === e.label).length;
  process.stdout.write(
    `examples ${examples.length}, held back ${held.length}, features ${weights.features.length}\n` +
      `accuracy on the held-back part ${(right / held.length).toFixed(4)}, temperature ${temperature.toFixed(1)}\n`,
  );
}

function corpusSentences(language: string): CorpusSentence[] {
  const folder = join(ROOT, 'corpus', language);
  return readdirSync(folder)
    .sort()
    .flatMap((file) => readCorpus(file.replace('.txt', ''), readFileSync(join(folder, file), 'utf8')));
}

/** One example for each event whose actor and recipient are both marked; what is mutual is told from either side. */
function examplesOf(sentence: CorpusSentence, bench: Bench): Placed[] {
  const doc = bench.analyse(sentence.text);
  const reader = new Reader(doc, extractFrames(doc, bench.frames), bench.lexicon);
  return sentence.events.flatMap((event) => {
    const marked = (role: MarkRole) => sentence.marks.filter((m) => m.number === event.number && m.role === role);
    const parties = marked('party');
    const actor = marked('actor')[0] ?? parties[0];
    const recipient = marked('recipient')[0] ?? parties[1];
    if (actor === undefined || recipient === undefined || actor === recipient) return [];
    // An act that is denied would teach its type by the words of its opposite.
    if (event.status === 'negated') return [];
    const label = splicedLabel(event, sentence.text);
    const fold = foldOf(sentence.text);
    const part = partOf(sentence);
    const told = (from: Mark, to: Mark): Placed => ({
      features: relationEvidence(reader, tokenRange(doc, from.span), tokenRange(doc, to.span), bench.types),
      label,
      fold,
      part,
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

main(process.argv[2] ?? 'en');
