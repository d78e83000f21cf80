// Trains a word cutter: an averaged perceptron over the whole sequence of a sentence's characters.

import {
  allowedCuts,
  bestCuts,
  CUT,
  CutterFeatures,
  type CutterParts,
  CuttingUnits,
  Kernel,
  Question,
  type WordList,
} from '@rapport/coder';
import type { Corpus } from './corpus.ts';
import { quantizeWeights } from './quantize.ts';
import { seededRandom, shuffle } from './random.ts';
import { TrainableWeights } from './trainable-weights.ts';

/** Sizes of a cutter's training. */
export interface CutterSettings {
  readonly epochs: number;
  /** log2 of the number of rows. */
  readonly bits: number;
  /** Averaged weights below this magnitude are left out. */
  readonly threshold: number;
  readonly seed: number;
}

/** A sentence without blanks, with the class of each of its units. */
interface CutSentence {
  readonly text: string;
  readonly units: CuttingUnits;
  readonly gold: Uint8Array;
}

/** Trains on the words of a corpus; `words` is the list that features look words up in. */
export function trainCutter(corpus: Corpus, words: WordList, settings: CutterSettings): CutterParts {
  const sentences = cutSentences(corpus);
  const weights = new TrainableWeights(settings.bits);
  const kernel = new Kernel();
  const features = new CutterFeatures(kernel, words);
  const question = new Question(kernel, CutterFeatures.templates, features.atoms, weights.mask);
  const random = seededRandom(settings.seed);
  const order = Int32Array.from(sentences, (_, i) => i);
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    shuffle(order, random);
    for (const s of order) learn(sentences[s]!, { features, question, weights });
  }
  return { weights: quantizeWeights([weights], settings.threshold) };
}

interface Lesson {
  readonly features: CutterFeatures;
  readonly question: Question;
  readonly weights: TrainableWeights;
}

function learn({ text, units, gold }: CutSentence, { features, question, weights }: Lesson): void {
  const rowsOf = (unit: number): Int32Array => {
    features.look(unit);
    return question.rows();
  };
  const scores = new Int32Array(256);
  const scoresOf = (unit: number): Int32Array => {
    weights.score(rowsOf(unit), scores);
    return scores;
  };
  features.begin(text, units);
  const found = bestCuts(scoresOf, allowedCuts(units, []));
  for (let i = 0; i < gold.length; i++) {
    weights.tick();
    if (found[i] === gold[i]) continue;
    const rows = rowsOf(i);
    weights.update(rows, gold[i]!, 1);
    weights.update(rows, found[i]!, -1);
  }
}

/** The sentences of a corpus with their words run together; those whose words part a run of digits or letters are left out. */
function cutSentences(corpus: Corpus): CutSentence[] {
  const { doc } = corpus;
  const sentences: CutSentence[] = [];
  for (let s = 0; s < doc.sentenceCount; s++) {
    let text = '';
    const ends = new Set<number>();
    const starts = new Set<number>();
    for (let t = doc.bounds[s]!; t < doc.bounds[s + 1]!; t++) {
      starts.add(text.length);
      text += doc.form(t).replace(/\s/g, '');
      ends.add(text.length);
    }
    const units = new CuttingUnits(text, 0, text.length);
    const known = new Set(units.ends);
    if ([...ends].some((end) => !known.has(end))) continue;
    const gold = Uint8Array.from(units.starts, (start, i) => classOf(starts.has(start), ends.has(units.ends[i]!)));
    if (gold.every((cut, i) => !units.standsAlone(i) || cut === CUT.single)) sentences.push({ text, units, gold });
  }
  return sentences;
}

function classOf(begins: boolean, ends: boolean): number {
  if (begins) return ends ? CUT.single : CUT.begin;
  return ends ? CUT.end : CUT.middle;
}

/** Precision, recall and F1 of the words that a cutter finds in a corpus' sentences. */
export function scoreCuts(
  corpus: Corpus,
  cut: (text: string) => readonly (readonly [number, number])[],
): { readonly precision: number; readonly recall: number; readonly f1: number } {
  const { doc } = corpus;
  let both = 0;
  let found = 0;
  for (let s = 0; s < doc.sentenceCount; s++) {
    let text = '';
    const gold = new Set<string>();
    for (let t = doc.bounds[s]!; t < doc.bounds[s + 1]!; t++) {
      const form = doc.form(t).replace(/\s/g, '');
      gold.add(`${text.length} ${text.length + form.length}`);
      text += form;
    }
    for (const [start, end] of cut(text)) {
      found++;
      if (gold.has(`${start} ${end}`)) both++;
    }
  }
  const precision = both / found;
  const recall = both / doc.length;
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) };
}
