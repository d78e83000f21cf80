// Dependency parsing: one greedy pass over the sentence, every choice scored by a linear model.

import { type Doc, NO_HEAD } from '../doc/doc.ts';
import type { SparseWeights } from '../tag/sparse-weights.ts';
import type { WordTable } from '../tag/word-table.ts';
import { ParserFeatures } from './parser-features.ts';
import { LEFT, RIGHT, SHIFT, type Transitions } from './transitions.ts';

/** What a trained parser consists of. */
export interface ParserParts {
  readonly transitions: Transitions;
  readonly weights: SparseWeights;
}

/** A greedy parser over trained weights: linear time, always one tree with one root in each sentence. */
export class Parser {
  readonly #transitions: Transitions;
  readonly #weights: SparseWeights;
  readonly #features: ParserFeatures;
  readonly #scores = new Int32Array(256);

  constructor(parts: ParserParts, words: WordTable) {
    this.#transitions = parts.transitions;
    this.#weights = parts.weights;
    this.#features = new ParserFeatures(words, parts.weights.mask);
  }

  /** Sets heads and relations of every token; tags must be set. Child lists are the caller's to link. */
  parse(doc: Doc): void {
    for (let s = 0; s < doc.sentenceCount; s++) {
      const start = doc.bounds[s]!;
      const end = doc.bounds[s + 1]!;
      if (end > start) this.#parseSentence(doc, start, end);
    }
  }

  #parseSentence(doc: Doc, start: number, end: number): void {
    const features = this.#features;
    const state = features.state;
    const { kinds, relationOf, relations } = this.#transitions;
    features.begin(doc, start, end, false);
    while (!state.isFinal) {
      const chosen = this.#choose();
      state.apply(kinds[chosen]!, relationOf[chosen]!);
    }
    for (let i = 0; i < state.size; i++) {
      const head = state.heads[i]!;
      doc.setHead(start + i, head === state.size ? NO_HEAD : start + head, relations[state.relations[i]!]!);
    }
  }

  #choose(): number {
    const state = this.#features.state;
    const { kinds, rootLeft } = this.#transitions;
    const mayShift = state.allows(SHIFT);
    const mayRight = state.allows(RIGHT);
    if (!mayShift && !mayRight) return rootLeft;
    if (state.depth === 0) return 0;
    this.#features.extract();
    const scores = this.#scores;
    this.#weights.score(this.#features.rows, scores);
    const mayLeft = state.allows(LEFT);
    let best = -1;
    let bestScore = -Infinity;
    for (let c = 0; c < kinds.length; c++) {
      const kind = kinds[c]!;
      if (scores[c]! <= bestScore || c === rootLeft) continue;
      if (kind === SHIFT ? mayShift : kind === LEFT ? mayLeft : mayRight) {
        best = c;
        bestScore = scores[c]!;
      }
    }
    return best;
  }
}
