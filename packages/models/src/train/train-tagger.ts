// Trains the tagger, and tags a treebank by taggers that did not see its sentences.

import {
  type Doc,
  Kernel,
  normalizeForm,
  Question,
  type SparseWeights,
  Tagger,
  TaggerFeatures,
  type TaggerParts,
  type WordFacts,
  WordTable,
} from '@rapport/coder';
import type { Corpus } from './corpus.ts';
import { type OutsideWords, UNKNOWN } from './outside-words.ts';
import { quantizeWeights } from './quantize.ts';
import { seededRandom, shuffle } from './random.ts';
import { TrainableWeights } from './trainable-weights.ts';

/** Sizes of a tagger's training. */
export interface TaggerSettings {
  readonly epochs: number;
  /** log2 of the number of rows. */
  readonly bits: number;
  /** Averaged weights below this magnitude are left out. */
  readonly threshold: number;
  readonly seed: number;
}

/** A form must be seen this often, with this share of one tag, to need no tagger. */
const FIXED_COUNT = 20;
const FIXED_SHARE = 0.996;
/** Tags with less than this share of a form's occurrences do not belong to its set. */
const SET_SHARE = 0.03;
/** Forms seen less often have no tag set, so that training also meets words it knows nothing of. */
const SET_COUNT = 2;

/** The tag classes of a corpus, in alphabetical order so that numbers mean the same in every training. */
export function tagClasses(corpus: Corpus): string[] {
  return [...new Set(corpus.upos.map((upos, t) => `${upos}|${corpus.xpos[t]}`))].sort();
}

/** What the sentences that `uses` accepts tell of words, joined with what is known from elsewhere. */
export function buildLexicon(
  corpus: Corpus,
  classes: readonly string[],
  outside: OutsideWords,
  uses: (sentence: number) => boolean,
): Map<string, WordFacts> {
  const classOf = new Map(classes.map((name, c) => [name, c]));
  const counts = new Map<string, Map<number, number>>();
  for (let t = 0; t < corpus.doc.length; t++) {
    if (!uses(corpus.doc.sentenceOf[t]!)) continue;
    const form = normalizeForm(corpus.doc.form(t));
    const cls = classOf.get(`${corpus.upos[t]}|${corpus.xpos[t]}`)!;
    const seen = counts.get(form) ?? new Map<number, number>();
    seen.set(cls, (seen.get(cls) ?? 0) + 1);
    counts.set(form, seen);
  }
  const tagSets = numberTagSets(counts);
  const lexicon = new Map<string, WordFacts>();
  for (const form of [...new Set([...counts.keys(), ...outside.keys()])].sort()) {
    const seen = counts.get(form) ?? new Map<number, number>();
    const facts = {
      tagSet: tagSets.get(tagSetKey(seen)) ?? 0,
      fixedTag: fixedTagOf(seen),
      ...(outside.get(form) ?? UNKNOWN),
    };
    if (facts.tagSet > 0 || facts.cluster > 0 || facts.dictionary > 0) lexicon.set(form, facts);
  }
  return lexicon;
}

/** Trains both passes on the sentences that `uses` accepts. */
export function trainTagger(
  corpus: Corpus,
  classes: readonly string[],
  words: WordTable,
  settings: TaggerSettings,
  uses: (sentence: number) => boolean,
): TaggerParts {
  return {
    classes,
    backward: trainPass(corpus, classes, words, settings, uses, true),
    forward: trainPass(corpus, classes, words, settings, uses, false),
  };
}

/** Tags each part of the corpus' document with a tagger trained on the rest, as the parser will see unknown text. */
export function jackknifeTags(
  corpus: Corpus,
  classes: readonly string[],
  outside: OutsideWords,
  settings: TaggerSettings,
  folds: number,
): void {
  const { doc } = corpus;
  const tagged: (readonly [upos: string, xpos: string])[] = new Array(doc.length);
  for (let fold = 0; fold < folds; fold++) {
    const isHeldOut = (s: number): boolean => Math.floor(s / 20) % folds === fold;
    const words = new WordTable(buildLexicon(corpus, classes, outside, (s) => !isHeldOut(s)));
    const parts = trainTagger(corpus, classes, words, settings, (s) => !isHeldOut(s));
    // First looks are for speed; what the parser learns from should not hang on them.
    new Tagger(new Kernel(), parts, words, Infinity).tag(doc);
    for (let t = 0; t < doc.length; t++) {
      if (isHeldOut(doc.sentenceOf[t]!)) tagged[t] = [doc.pos(t), doc.tag(t)];
    }
  }
  for (const [t, [upos, xpos]] of tagged.entries()) doc.setTag(t, upos, xpos);
}

function trainPass(
  corpus: Corpus,
  classes: readonly string[],
  words: WordTable,
  settings: TaggerSettings,
  uses: (sentence: number) => boolean,
  reversed: boolean,
): SparseWeights {
  const weights = new TrainableWeights(settings.bits);
  const kernel = new Kernel();
  const features = new TaggerFeatures(kernel, words, classes.length);
  const question = new Question(kernel, TaggerFeatures.templates, features.atoms, weights.mask);
  const classOf = new Map(classes.map((name, c) => [name, c]));
  const gold = Uint8Array.from(corpus.upos, (upos, t) => classOf.get(`${upos}|${corpus.xpos[t]}`)!);
  const random = seededRandom(settings.seed);
  const order = Int32Array.from({ length: corpus.doc.sentenceCount }, (_, s) => s).filter(uses);
  const lesson = { weights, features, question, gold, reversed, scores: new Int32Array(256), count: classes.length };
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    shuffle(order, random);
    for (const s of order) learnSentence(corpus.doc, s, lesson);
  }
  return quantizeWeights([weights], settings.threshold);
}

interface Lesson {
  readonly reversed: boolean;
  readonly weights: TrainableWeights;
  readonly features: TaggerFeatures;
  readonly question: Question;
  readonly gold: Uint8Array;
  readonly scores: Int32Array;
  readonly count: number;
}

function learnSentence(doc: Doc, sentence: number, lesson: Lesson): void {
  const { weights, features, question, gold, reversed, scores, count } = lesson;
  const start = doc.bounds[sentence]!;
  const end = doc.bounds[sentence + 1]!;
  features.begin(doc, start, end, reversed);
  let previous = -1;
  let beforePrevious = -1;
  for (let i = 0; i < end - start; i++) {
    let best = features.fixedTag(i);
    if (best < 0) {
      features.look(i, previous, beforePrevious);
      const rows = question.rows();
      weights.score(rows, scores);
      best = 0;
      for (let c = 1; c < count; c++) if (scores[c]! > scores[best]!) best = c;
      const right = gold[reversed ? end - 1 - i : start + i]!;
      weights.tick();
      if (best !== right) {
        weights.update(rows, right, 1);
        weights.update(rows, best, -1);
      }
    }
    beforePrevious = previous;
    previous = best;
  }
}

function numberTagSets(counts: ReadonlyMap<string, ReadonlyMap<number, number>>): Map<string, number> {
  const keys = new Set<string>();
  for (const seen of counts.values()) keys.add(tagSetKey(seen));
  keys.delete('');
  return new Map([...keys].sort().map((key, i) => [key, i + 1]));
}

function tagSetKey(seen: ReadonlyMap<number, number>): string {
  const total = [...seen.values()].reduce((a, b) => a + b, 0);
  if (total < SET_COUNT) return '';
  const tags = [...seen].filter(([, n]) => n / total >= SET_SHARE).map(([cls]) => cls);
  return tags.sort((a, b) => a - b).join(' ');
}

function fixedTagOf(seen: ReadonlyMap<number, number>): number {
  const total = [...seen.values()].reduce((a, b) => a + b, 0);
  for (const [cls, n] of seen) if (total >= FIXED_COUNT && n / total >= FIXED_SHARE) return cls;
  return -1;
}
