// Words of a script without blanks: each character is judged to begin, go on with, end or be a word, then the likeliest
// sequence is taken (Xue 2003; features after Ng and Low 2004, with a word list's matches among them).

import type { Span } from '@rapport/record';
import { hashNumber } from '../linear/hash.ts';
import type { Kernel } from '../linear/kernel.ts';
import { ClassQuestion } from '../linear/question.ts';
import type { SparseWeights } from '../linear/sparse-weights.ts';
import { TemplateSet, templateList } from '../linear/template-set.ts';
import { CuttingUnits } from './cutting-units.ts';

/** Classes of a unit. */
export const CUT = { begin: 0, middle: 1, end: 2, single: 3 } as const;
/** Number of classes of a unit. */
export const CUT_CLASSES = 4;

const WINDOW = 2;
/** Longest word looked up in the list, in units. */
const MAX_WORD = 6;
const ATOMS = templateList('c-2;c-1;c0;c+1;c+2;t-2;t-1;t0;t+1;t+2;b-1;b0;b+1;e-1;e0;e+1;i0');
const TEMPLATES = templateList(`
c-2; c-1; c0; c+1; c+2; c-2 c-1; c-1 c0; c0 c+1; c+1 c+2; c-1 c+1; c-1 c0 c+1; c-2 c-1 c0; c0 c+1 c+2;
t-1 t0 t+1; t-2 t-1 t0 t+1; t0 t+1 t+2; b0; e0; i0; b0 e0 i0; b0 c0; e0 c0; i0 c0; b0 c+1; e0 c-1; b0 b+1; e0 e-1;
i0 b+1 e-1; b0 e-1; e0 b+1; b0 c-1; e0 c+1; b-1 i0; e+1 i0; b0 e0 c0`);

/** Which classes may follow each: a word that has begun must end. */
const FOLLOWS: readonly (readonly number[])[] = [
  [CUT.middle, CUT.end],
  [CUT.middle, CUT.end],
  [CUT.begin, CUT.single],
  [CUT.begin, CUT.single],
];

/** What words are looked up in. */
export interface WordList {
  has(word: string): boolean;
}

/** What a trained cutter consists of. */
export interface CutterParts {
  readonly weights: SparseWeights;
}

/** Turns units into what templates speak of; shared by cutting and by training. */
export class CutterFeatures {
  static readonly templates: TemplateSet = new TemplateSet(TEMPLATES, ATOMS, 0x2545f491);
  /** What is known of the unit that was looked at last. */
  readonly atoms: Int32Array;
  readonly #words: WordList;
  #hashes: Int32Array = new Int32Array(0);
  #kinds: Int32Array = new Int32Array(0);
  #matches: Int32Array = new Int32Array(0);
  #n = 0;

  constructor(kernel: Kernel, words: WordList) {
    this.atoms = kernel.ints(ATOMS.length);
    this.#words = words;
  }

  /** Prepares a stretch. */
  begin(text: string, units: CuttingUnits): void {
    this.#n = units.length;
    const size = units.length + 2 * WINDOW;
    this.#hashes = new Int32Array(size).fill(hashNumber(0, 33));
    this.#kinds = new Int32Array(size).fill(hashNumber(9, 34));
    for (let i = 0; i < units.length; i++) {
      this.#hashes[i + WINDOW] = units.hashes[i]!;
      this.#kinds[i + WINDOW] = hashNumber(units.kinds[i]!, 34);
    }
    this.#matches = this.#lookUp(text, units);
  }

  /** For each unit the lengths of the longest listed words that begin, end and lie round it. */
  #lookUp(text: string, units: CuttingUnits): Int32Array {
    const n = units.length;
    const found = new Int32Array((n + 2) * 3);
    for (let i = 0; i < n; i++) {
      for (let length = 2; length <= MAX_WORD && i + length <= n; length++) {
        if (units.isParted(i + length - 1) || units.standsAlone(i + length - 1) || units.standsAlone(i)) break;
        if (!this.#words.has(text.slice(units.starts[i]!, units.ends[i + length - 1]!).toLowerCase())) continue;
        const at = (i + 1) * 3;
        found[at] = Math.max(found[at]!, length);
        const last = (i + length) * 3 + 1;
        found[last] = Math.max(found[last]!, length);
        for (let k = i + 1; k < i + length - 1; k++) found[(k + 1) * 3 + 2] = Math.max(found[(k + 1) * 3 + 2]!, length);
      }
    }
    return found;
  }

  /** Takes in the `i`-th unit. */
  look(i: number): void {
    const { atoms } = this;
    for (let k = 0; k < 5; k++) {
      atoms[k] = this.#hashes[i + k]!;
      atoms[5 + k] = this.#kinds[i + k]!;
    }
    for (let k = 0; k < 3; k++) {
      const at = Math.min(this.#n + 1, i + k) * 3;
      atoms[10 + k] = hashNumber(this.#matches[at]!, 35);
      atoms[13 + k] = hashNumber(this.#matches[at + 1]!, 36);
    }
    atoms[16] = hashNumber(this.#matches[(i + 1) * 3 + 2]!, 37);
  }
}

/**
 * The best sequence of classes. `scoresOf` gives the scores of a unit's classes, by trained weights or by those still in
 * training; `allowed` gives for each unit a bit set of the classes it may have.
 */
export function bestCuts(scoresOf: (unit: number) => Int32Array, allowed: Uint8Array): Uint8Array {
  const n = allowed.length;
  const totals = new Float64Array(n * CUT_CLASSES).fill(Number.NEGATIVE_INFINITY);
  const back = new Uint8Array(n * CUT_CLASSES);
  for (let i = 0; i < n; i++) {
    const scores = scoresOf(i);
    for (let from = 0; from < CUT_CLASSES; from++) {
      const before =
        i === 0 ? (from === CUT.end ? 0 : Number.NEGATIVE_INFINITY) : totals[(i - 1) * CUT_CLASSES + from]!;
      if (before === Number.NEGATIVE_INFINITY) continue;
      for (const to of FOLLOWS[from]!) {
        if ((allowed[i]! & (1 << to)) === 0) continue;
        const total = before + scores[to]!;
        const at = i * CUT_CLASSES + to;
        if (total <= totals[at]!) continue;
        totals[at] = total;
        back[at] = from;
      }
    }
  }
  return traceBack(totals, back, n);
}

function traceBack(totals: Float64Array, back: Uint8Array, n: number): Uint8Array {
  const cuts = new Uint8Array(n).fill(CUT.single);
  if (n === 0) return cuts;
  const last = (n - 1) * CUT_CLASSES;
  let best: number = totals[last + CUT.end]! > totals[last + CUT.single]! ? CUT.end : CUT.single;
  for (let i = n - 1; i >= 0; i--) {
    cuts[i] = best;
    best = back[i * CUT_CLASSES + best]!;
  }
  return cuts;
}

const ANY = 0b1111;
const OPENING = (1 << CUT.begin) | (1 << CUT.single);
const CLOSING = (1 << CUT.end) | (1 << CUT.single);

/** The classes each unit may have: marks stand alone, blanks part, `fixed` stretches are words as they are. */
export function allowedCuts(units: CuttingUnits, fixed: readonly Span[]): Uint8Array {
  const allowed = new Uint8Array(units.length).fill(ANY);
  for (let i = 0; i < units.length; i++) {
    if (units.standsAlone(i)) allowed[i] = 1 << CUT.single;
    const opens = i === 0 || units.isParted(i) || units.standsAlone(i - 1);
    const closes = i + 1 === units.length || units.isParted(i + 1) || units.standsAlone(i + 1);
    if (opens) allowed[i]! &= OPENING;
    if (closes) allowed[i]! &= CLOSING;
  }
  let i = 0;
  for (const [start, end] of fixed) {
    while (i < units.length && units.starts[i]! < start) i++;
    let last = i;
    while (last < units.length && units.ends[last]! < end) last++;
    if (last >= units.length || units.starts[i] !== start || units.ends[last] !== end) continue;
    fix(allowed, i, last);
    i = last + 1;
  }
  return allowed;
}

function fix(allowed: Uint8Array, first: number, last: number): void {
  if (first > 0) allowed[first - 1] = narrowed(allowed[first - 1]!, CLOSING);
  if (last + 1 < allowed.length) allowed[last + 1] = narrowed(allowed[last + 1]!, OPENING);
  for (let i = first; i <= last; i++) {
    const cut = first === last ? CUT.single : i === first ? CUT.begin : i === last ? CUT.end : CUT.middle;
    allowed[i] = 1 << cut;
  }
}

function narrowed(allowed: number, to: number): number {
  return (allowed & to) === 0 ? allowed : allowed & to;
}

/** A trained cutter. Not to be shared between threads: it holds working memory. */
export class WordCutter {
  readonly #features: CutterFeatures;
  readonly #question: ClassQuestion;

  constructor(kernel: Kernel, parts: CutterParts, words: WordList) {
    this.#features = new CutterFeatures(kernel, words);
    const { atoms } = this.#features;
    this.#question = new ClassQuestion(kernel, CutterFeatures.templates, atoms, parts.weights, { count: CUT_CLASSES });
  }

  /** Words of `text` between two offsets; `fixed` stretches, in order and apart, are words as they are. */
  cut(text: string, start: number, end: number, fixed: readonly Span[] = []): Span[] {
    const units = new CuttingUnits(text, start, end);
    this.#features.begin(text, units);
    const cuts = bestCuts((unit) => this.#scoresOf(unit), allowedCuts(units, fixed));
    const words: Span[] = [];
    let from = 0;
    for (let i = 0; i < units.length; i++) {
      if (cuts[i] === CUT.begin) from = i;
      else if (cuts[i] === CUT.single) words.push([units.starts[i]!, units.ends[i]!]);
      else if (cuts[i] === CUT.end) words.push([units.starts[from]!, units.ends[i]!]);
    }
    return words;
  }

  #scoresOf(unit: number): Int32Array {
    this.#features.look(unit);
    this.#question.score();
    return this.#question.scores;
  }
}
