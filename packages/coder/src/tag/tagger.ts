// Part-of-speech tagging: one pass from left to right, each token's universal and language-specific tag decided together.

import type { Doc } from '../doc/doc.ts';
import { hashNumber } from './hash.ts';
import type { SparseWeights } from './sparse-weights.ts';
import { TemplateSet } from './template-set.ts';
import { WORD, WORD_STRIDE, type WordTable } from './word-table.ts';

/** Words seen on each side of the token. */
const WINDOW = 2;

const WORD_ATOMS = ['w', 's1', 's2', 's3', 's4', 'p1', 'p2', 'p3', 'sh', 'a', 'c', 'k'] as const;

/** Atom names: word columns at −2…+2 (`w0`, `s3+1`), then the two tags before (`t-1`, `t-2`). */
const ATOMS: readonly string[] = [
  ...[-2, -1, 0, 1, 2].flatMap((at) => WORD_ATOMS.map((name) => `${name}${at > 0 ? '+' : ''}${at}`)),
  't-1',
  't-2',
];

const PREVIOUS_TAG = WORD_ATOMS.length * 5;

const TEMPLATES: readonly string[] = [
  'w0',
  's10',
  's20',
  's30',
  's40',
  'p10',
  'p20',
  'p30',
  'sh0',
  'a0',
  'c0',
  'k0',
  'sh0 s30',
  'sh0 sh-1',
  'sh0 sh+1',
  'sh0 t-1',
  'sh0 a0 sh+1',
  't-1',
  't-1 t-2',
  'w0 t-1',
  'a0 t-1',
  'a0 t-1 t-2',
  'w-1',
  'w-1 w0',
  'w-1 a0',
  'w-2',
  'w-2 w-1 a0',
  'w+1',
  'w0 w+1',
  'a0 w+1',
  'a+1',
  'a0 a+1',
  'a0 a+1 a+2',
  'w+2',
  'a+2',
  't-1 a0 a+1',
  't-1 w0 a+1',
  'w-1 a0 w+1',
  's3+1',
  's3-1',
  's30 t-1',
  's20 t-1 a+1',
  'c0 t-1',
  'c-1',
  'c+1',
  'c+2',
  'c-1 c0',
  'c0 c+1',
  'a0 c+1',
  'a0 c-1',
  't-1 a0 c+1',
  'k-1 k0 k+1',
  's30 c+1',
  'sh0 c+1',
  'sh0 c-1',
];

/** What a trained tagger consists of. */
export interface TaggerParts {
  /** Class names `UPOS|XPOS`, at most 255. */
  readonly classes: readonly string[];
  readonly weights: SparseWeights;
}

/** Turns the tokens of a sentence into feature rows; shared by tagging and by training. */
export class TaggerFeatures {
  static readonly templates: TemplateSet = new TemplateSet(TEMPLATES, ATOMS);
  readonly rows: Int32Array = new Int32Array(TEMPLATES.length);
  readonly words: WordTable;
  readonly mask: number;
  readonly #atoms = new Int32Array(ATOMS.length);
  readonly #tagAtoms: Int32Array;
  #at = new Int32Array(256);

  constructor(words: WordTable, mask: number, classCount: number) {
    this.words = words;
    this.mask = mask;
    this.#tagAtoms = Int32Array.from({ length: classCount + 1 }, (_, c) => hashNumber(c, 6));
  }

  /** Prepares a sentence's words. */
  begin(doc: Doc, start: number, end: number): void {
    const n = end - start + 2 * WINDOW;
    if (this.#at.length < n) this.#at = new Int32Array(n * 2);
    const edge = this.words.locate('');
    this.#at.fill(edge, 0, WINDOW);
    this.#at.fill(edge, n - WINDOW, n);
    for (let t = start; t < end; t++) this.#at[WINDOW + t - start] = this.words.locate(doc.form(t));
  }

  /** The tag class that the `i`-th word of the sentence always has, or −1. */
  fixedTag(i: number): number {
    return this.words.data[this.#at[WINDOW + i]! + WORD.fixedTag]!;
  }

  /** Fills `rows` for the `i`-th word, given the classes of the two words before it (−1 before the sentence). */
  extract(i: number, previous: number, beforePrevious: number): void {
    const data = this.words.data;
    const atoms = this.#atoms;
    let k = 0;
    for (let j = i; j <= i + 2 * WINDOW; j++) {
      const at = this.#at[j]!;
      for (let column = 0; column < WORD_STRIDE - 1; column++) atoms[k++] = data[at + column]!;
    }
    atoms[PREVIOUS_TAG] = this.#tagAtoms[previous + 1]!;
    atoms[PREVIOUS_TAG + 1] = this.#tagAtoms[beforePrevious + 1]!;
    TaggerFeatures.templates.fill(atoms, this.rows, this.mask);
  }
}

/** A greedy tagger over trained weights. */
export class Tagger {
  readonly #classes: readonly (readonly [upos: string, xpos: string])[];
  readonly #weights: SparseWeights;
  readonly #features: TaggerFeatures;
  readonly #scores: Int32Array;

  constructor(parts: TaggerParts, words: WordTable) {
    this.#classes = parts.classes.map((name) => {
      const bar = name.indexOf('|');
      return [name.slice(0, bar), name.slice(bar + 1)];
    });
    this.#weights = parts.weights;
    this.#features = new TaggerFeatures(words, parts.weights.mask, parts.classes.length);
    this.#scores = new Int32Array(256);
  }

  /** Tags every token of the document. */
  tag(doc: Doc): void {
    this.#features.words.relieve();
    for (let s = 0; s < doc.sentenceCount; s++) this.#tagSentence(doc, doc.bounds[s]!, doc.bounds[s + 1]!);
  }

  #tagSentence(doc: Doc, start: number, end: number): void {
    const features = this.#features;
    features.begin(doc, start, end);
    let previous = -1;
    let beforePrevious = -1;
    for (let i = 0; i < end - start; i++) {
      let best = features.fixedTag(i);
      if (best < 0) {
        features.extract(i, previous, beforePrevious);
        this.#weights.score(features.rows, this.#scores);
        best = this.#highest();
      }
      const [upos, xpos] = this.#classes[best]!;
      doc.setTag(start + i, upos, xpos);
      beforePrevious = previous;
      previous = best;
    }
  }

  #highest(): number {
    const scores = this.#scores;
    let best = 0;
    for (let c = 1; c < this.#classes.length; c++) if (scores[c]! > scores[best]!) best = c;
    return best;
  }
}
