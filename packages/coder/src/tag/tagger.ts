// Part-of-speech tagging: two greedy passes, each token's universal and language-specific tag decided together.

import type { Doc } from '../doc/doc.ts';
import { hashNumber } from '../linear/hash.ts';
import type { Kernel } from '../linear/kernel.ts';
import { ClassQuestion } from '../linear/question.ts';
import type { SparseWeights } from '../linear/sparse-weights.ts';
import { TemplateSet, templateList } from '../linear/template-set.ts';
import { WordScores } from './word-scores.ts';
import { WORD, WORD_STRIDE, type WordTable } from './word-table.ts';

/** Words seen on each side of the token. */
const WINDOW = 2;

const WORD_ATOMS = 'w s1 s2 s3 s4 p1 p2 p3 sh a c k cap d'.split(' ');

/** Atom names: word columns at −2…+2 (`w0`, `s3+1`), then the two tags before (`t-1`, `t-2`) and the sentence's style. */
const ATOMS: readonly string[] = [
  ...[-2, -1, 0, 1, 2].flatMap((at) => WORD_ATOMS.map((name) => `${name}${at > 0 ? '+' : ''}${at}`)),
  't-1',
  't-2',
  'title',
];

const PREVIOUS_TAG = WORD_ATOMS.length * 5;

const TEMPLATES: readonly string[] = templateList(`
w0; s10; s20; s30; s40; p10; p20; p30; sh0; a0; c0; k0; sh0 s30; sh0 sh-1; sh0 sh+1; sh0 t-1;
sh0 a0 sh+1; t-1; t-1 t-2; w0 t-1; a0 t-1; a0 t-1 t-2; w-1; w-1 w0; w-1 a0; w-2; w-2 w-1 a0; w+1; w0 w+1;
a0 w+1; a+1; a0 a+1; a0 a+1 a+2; w+2; a+2; t-1 a0 a+1; t-1 w0 a+1; w-1 a0 w+1; s3+1; s3-1; s30 t-1;
s20 t-1 a+1; c0 t-1; c-1; c+1; c+2; c-1 c0; c0 c+1; a0 c+1; a0 c-1; t-1 a0 c+1; k-1 k0 k+1; s30 c+1;
sh0 c+1; sh0 c-1; cap0 sh0; cap0 sh0 sh-1; cap0 sh0 title; sh0 title; a0 title sh0; cap0 sh0 a0; w0 title;
cap0 sh0 cap+1 sh+1; cap0 sh0 cap-1 sh-1; cap-1 sh-1 sh0 a0; cap+1 sh+1 sh0 a0; w-1 w+1; w-2 a0 a+1;
c-2 c-1 a0; c+1 c+2 a0; c-1 a0 c+1; t-1 w0 w+1; d0; d0 t-1; d0 sh0; d0 s30; d0 a+1;
d0 d+1; d-1 d0; d-1 d0 d+1; d0 t-1 t-2; d0 a0 t-1; d0 w-1; d0 w+1; d0 cap0 sh0; d0 a+1 t-1`);

/** Looked at first: what depends on the word alone, which is kept from one meeting to the next … */
const WORD_ALONE: readonly string[] = templateList(`
w0; s10; s20; s30; s40; p10; p20; p30; sh0; a0; c0; k0; d0; sh0 s30; cap0 sh0; d0 sh0; d0 s30; cap0 sh0 a0;
d0 cap0 sh0`);

/** … and the most telling of the others, chosen like the parser's (`parse/telling-templates.ts`). */
const TELLING: readonly string[] = templateList(`
a0 t-1; sh0 c+1; a0 a+1; w0 t-1; a0 c+1; a0 c-1; s30 t-1; sh0 a0 sh+1; d0 a0 t-1; a0 w+1; t-1 a0 a+1; c0 t-1;
w-1 a0; a+1; a0 a+1 a+2; cap-1 sh-1 sh0 a0; sh0 c-1; d0 w+1; cap+1 sh+1 sh0 a0; c+1 c+2 a0; sh0 t-1; c-1 c0;
w+1; a0 t-1 t-2; d0 w-1; c0 c+1; d0 a+1 t-1; c+2; k-1 k0 k+1; s3-1`);

/** A word whose best tag leads by so much after these is tagged without the other templates; in fixed-point units. */
const SURE = 64 * 70;

/** What a trained tagger consists of. */
export interface TaggerParts {
  /** Class names `UPOS|XPOS`, at most 255. */
  readonly classes: readonly string[];
  /** Weights of the pass from right to left, which tags every word. */
  readonly backward: SparseWeights;
  /** Weights of the pass from left to right, which judges the uncertain words again. */
  readonly forward: SparseWeights;
}

/** Turns the tokens of a sentence into what templates speak of; shared by tagging and by training. */
export class TaggerFeatures {
  static readonly templates: TemplateSet = new TemplateSet(TEMPLATES, ATOMS, 0x5bd1e995, [WORD_ALONE, TELLING]);
  readonly words: WordTable;
  /** What is known of the word that was looked at last. */
  readonly atoms: Int32Array;
  readonly #tagAtoms: Int32Array;
  #at = new Int32Array(256);
  #title = 0;

  constructor(kernel: Kernel, words: WordTable, classCount: number) {
    this.words = words;
    this.atoms = kernel.ints(ATOMS.length);
    this.#tagAtoms = Int32Array.from({ length: classCount + 1 }, (_, c) => hashNumber(c, 6));
  }

  /** Prepares a sentence's words; `reversed` numbers them from the last. */
  begin(doc: Doc, start: number, end: number, reversed: boolean): void {
    const n = end - start + 2 * WINDOW;
    if (this.#at.length < n) this.#at = new Int32Array(n * 2);
    const edge = this.words.locate('');
    const offsets = this.words.locateAll(doc);
    this.#at.fill(edge, 0, WINDOW);
    this.#at.fill(edge, n - WINDOW, n);
    let words = 0;
    let capitals = 0;
    for (let t = start; t < end; t++) {
      const form = doc.form(t);
      this.#at[WINDOW + (reversed ? end - 1 - t : t - start)] = offsets[t]!;
      if (form.length < 4) continue;
      words++;
      if (doc.lowers[t] !== doc.forms[t]) capitals++;
    }
    this.#title = hashNumber(words < 3 ? 9 : Math.floor((4 * capitals) / words), 11);
  }

  /** The tag class that the `i`-th word of the sentence always has, or −1. */
  fixedTag(i: number): number {
    return this.words.data[this.#at[WINDOW + i]! + WORD.fixedTag]!;
  }

  /** Offset of the `i`-th word's row in the word table. */
  wordAt(i: number): number {
    return this.#at[WINDOW + i]!;
  }

  /** Takes in the `i`-th word, given the classes of the two words before it (−1 before the sentence). */
  look(i: number, previous: number, beforePrevious: number): void {
    const data = this.words.data;
    const { atoms } = this;
    let k = 0;
    for (let j = i; j <= i + 2 * WINDOW; j++) {
      const at = this.#at[j]!;
      for (let column = 0; column < WORD_STRIDE - 1; column++) atoms[k++] = data[at + column]!;
    }
    atoms[PREVIOUS_TAG] = this.#tagAtoms[previous + 1]!;
    atoms[PREVIOUS_TAG + 1] = this.#tagAtoms[beforePrevious + 1]!;
    atoms[PREVIOUS_TAG + 2] = this.#title;
  }
}

/** A word whose best tag leads by less than this is judged again; in the weights' fixed-point units. */
const CERTAIN = 64 * 24;

/** Two greedy passes over trained weights: right to left for all words, then left to right where that left doubt. */
export class Tagger {
  readonly #classes: readonly (readonly [upos: string, xpos: string])[];
  readonly #backward: ClassQuestion;
  readonly #forward: ClassQuestion;
  readonly #backwardFeatures: TaggerFeatures;
  readonly #forwardFeatures: TaggerFeatures;
  readonly #wordScores: WordScores;
  /** Scores of doubtful words, one block of classes each, in the order the first pass met them. */
  #doubts: Int32Array;
  #tags = new Int32Array(256);
  /** Per word: 1 + number of its block in `#doubts`, or 0. */
  #doubtOf = new Int32Array(256);

  /** `sure`: the lead after the first looks that makes the rest needless; Infinity looks at everything. */
  constructor(kernel: Kernel, parts: TaggerParts, words: WordTable, sure: number = SURE) {
    const { templates } = TaggerFeatures;
    const count = parts.classes.length;
    this.#classes = parts.classes.map((name) => {
      const bar = name.indexOf('|');
      return [name.slice(0, bar), name.slice(bar + 1)];
    });
    this.#backwardFeatures = new TaggerFeatures(kernel, words, count);
    this.#forwardFeatures = new TaggerFeatures(kernel, words, count);
    const { atoms } = this.#backwardFeatures;
    this.#backward = new ClassQuestion(kernel, templates, atoms, parts.backward, {
      count,
      sure: [Infinity, sure, Infinity],
    });
    this.#forward = new ClassQuestion(kernel, templates, this.#forwardFeatures.atoms, parts.forward, { count });
    this.#wordScores = new WordScores(count);
    this.#doubts = new Int32Array(count * 16);
  }

  /** Tags every token of the document. */
  tag(doc: Doc): void {
    if (this.#backwardFeatures.words.relieve()) this.#wordScores.clear();
    for (let s = 0; s < doc.sentenceCount; s++) {
      const start = doc.bounds[s]!;
      const end = doc.bounds[s + 1]!;
      if (this.#tags.length < end - start) {
        this.#tags = new Int32Array((end - start) * 2);
        this.#doubtOf = new Int32Array((end - start) * 2);
      }
      if (this.#passBackward(doc, start, end) > 0) this.#passForward(doc, start, end);
      for (let t = start; t < end; t++) {
        const [upos, xpos] = this.#classes[this.#tags[t - start]!]!;
        doc.setTag(t, upos, xpos);
      }
    }
  }

  /** Tags all words; returns how many are in doubt. */
  #passBackward(doc: Doc, start: number, end: number): number {
    const features = this.#backwardFeatures;
    const question = this.#backward;
    const n = end - start;
    const count = this.#classes.length;
    let doubts = 0;
    features.begin(doc, start, end, true);
    for (let i = 0; i < n; i++) {
      const word = n - 1 - i;
      this.#doubtOf[word] = 0;
      const fixed = features.fixedTag(i);
      if (fixed >= 0) {
        this.#tags[word] = fixed;
        continue;
      }
      features.look(i, i > 0 ? this.#tags[word + 1]! : -1, i > 1 ? this.#tags[word + 2]! : -1);
      this.#scoreAlone(features.wordAt(i));
      question.choose(1);
      this.#tags[word] = question.best;
      if (question.lead < CERTAIN) {
        if ((doubts + 1) * count > this.#doubts.length) this.#growDoubts();
        this.#doubts.set(question.scores, doubts * count);
        this.#doubtOf[word] = ++doubts;
      }
    }
    return doubts;
  }

  /** Sets the scores to what the word alone says. */
  #scoreAlone(at: number): void {
    const { scores } = this.#backward;
    if (this.#wordScores.read(at, scores)) return;
    this.#backward.scoreLook(0);
    this.#wordScores.keep(at, scores);
  }

  #passForward(doc: Doc, start: number, end: number): void {
    const features = this.#forwardFeatures;
    const question = this.#forward;
    const { scores } = question;
    const count = this.#classes.length;
    features.begin(doc, start, end, false);
    for (let i = 0; i < end - start; i++) {
      const doubt = this.#doubtOf[i]!;
      if (doubt === 0) continue;
      features.look(i, i > 0 ? this.#tags[i - 1]! : -1, i > 1 ? this.#tags[i - 2]! : -1);
      question.score();
      const at = (doubt - 1) * count;
      for (let c = 0; c < count; c++) scores[c] = scores[c]! + this.#doubts[at + c]!;
      question.takeBest();
      this.#tags[i] = question.best;
    }
  }

  #growDoubts(): void {
    const grown = new Int32Array(this.#doubts.length * 2);
    grown.set(this.#doubts);
    this.#doubts = grown;
  }
}
