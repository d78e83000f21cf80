// One greedy pass of the parser over a sentence: a linear model chooses each transition, another each relation.

import type { Doc } from '../doc/doc.ts';
import type { SparseWeights } from '../tag/sparse-weights.ts';
import type { WordTable } from '../tag/word-table.ts';
import type { ActionWeights } from './action-weights.ts';
import { type Guide, ParserFeatures, type PassDesign } from './parser-features.ts';
import type { ParserState } from './parser-state.ts';
import { LEFT, RIGHT, ROOT_RELATION, SHIFT } from './transitions.ts';

/** The trained weights of a pass. */
export interface PassParts {
  readonly actions: ActionWeights;
  /** Classes are relation numbers. */
  readonly relations: SparseWeights;
}

/** A pass with its working memory. */
export class ParserPass {
  readonly #parts: PassParts;
  readonly #features: ParserFeatures;
  readonly #relationCount: number;
  readonly #root: number;
  readonly #scores = new Int32Array(256);

  constructor(parts: PassParts, design: PassDesign, relations: readonly string[], words: WordTable) {
    this.#parts = parts;
    this.#relationCount = relations.length;
    this.#root = relations.indexOf(ROOT_RELATION);
    this.#features = new ParserFeatures(words, design, parts.actions.mask, parts.relations.mask);
  }

  /** Parses the sentence `[start, end)`; the state returned is good until the next call, in the pass's reading order. */
  run(doc: Doc, start: number, end: number, guide: Guide | null): ParserState {
    const { state } = this.#features;
    this.#features.begin(doc, start, end, guide);
    while (!state.isFinal) this.#step(state);
    return state;
  }

  #step(state: ParserState): void {
    if (state.depth === 0) state.apply(SHIFT, 0);
    else if (state.isClosing) state.apply(LEFT, this.#root);
    else {
      this.#features.look();
      const kind = state.front === state.size ? RIGHT : this.#bestKind(state);
      state.apply(kind, kind === SHIFT ? 0 : this.#bestRelation(kind));
    }
  }

  #bestKind(state: ParserState): number {
    const scores = this.#scores;
    this.#parts.actions.score(this.#features.actionRows(), scores);
    let best = -1;
    for (let kind = SHIFT; kind <= RIGHT; kind++) {
      if (state.allows(kind) && (best < 0 || scores[kind]! > scores[best]!)) best = kind;
    }
    return best;
  }

  #bestRelation(kind: number): number {
    const scores = this.#scores;
    this.#parts.relations.score(this.#features.relationRows(kind), scores);
    let best = -1;
    for (let r = 1; r < this.#relationCount; r++) {
      if (r !== this.#root && (best < 0 || scores[r]! > scores[best]!)) best = r;
    }
    return best;
  }
}
