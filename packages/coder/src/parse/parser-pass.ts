// One greedy pass of the parser over a sentence: a linear model chooses each transition, another each relation.

import type { Doc } from '../doc/doc.ts';
import type { SparseWeights } from '../tag/sparse-weights.ts';
import type { WordTable } from '../tag/word-table.ts';
import type { ActionWeights } from './action-weights.ts';
import { type Guide, ParserFeatures, type PassDesign } from './parser-features.ts';
import type { ParserState } from './parser-state.ts';
import { LEFT, RIGHT, ROOT_RELATION, SHIFT } from './transitions.ts';

/** Below every score. */
const NEVER = -(2 ** 30);

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
  /** How far the last highest score stood above the next. */
  #lead = 0;

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
    const { templates, sure } = this.#features.design.actions;
    const first = templates.looks[0]!;
    scores[SHIFT] = 0;
    scores[LEFT] = 0;
    scores[RIGHT] = 0;
    this.#parts.actions.add(this.#features.actionLook(0), 0, first, scores);
    const guess = this.#highestKind(state);
    if (this.#lead >= sure) return guess;
    this.#parts.actions.add(this.#features.actionLook(1), first, templates.size, scores);
    return this.#highestKind(state);
  }

  #highestKind(state: ParserState): number {
    const scores = this.#scores;
    let best = -1;
    let second = -Infinity;
    for (let kind = SHIFT; kind <= RIGHT; kind++) {
      if (!state.allows(kind)) continue;
      const score = scores[kind]!;
      if (best < 0 || score > scores[best]!) {
        if (best >= 0) second = scores[best]!;
        best = kind;
      } else if (score > second) second = score;
    }
    this.#lead = scores[best]! - second;
    return best;
  }

  #bestRelation(kind: number): number {
    const scores = this.#scores;
    const { templates, sure } = kind === LEFT ? this.#features.design.left : this.#features.design.right;
    const first = templates.looks[0]!;
    scores.fill(0, 0, this.#relationCount);
    this.#parts.relations.add(this.#features.relationLook(kind, 0), 0, first, scores);
    const guess = this.#highestRelation();
    if (this.#lead >= sure) return guess;
    this.#parts.relations.add(this.#features.relationLook(kind, 1), first, templates.size, scores);
    return this.#highestRelation();
  }

  #highestRelation(): number {
    const scores = this.#scores;
    // The root's relation is never drawn here.
    scores[this.#root] = NEVER;
    let best = 1;
    let second = NEVER;
    for (let r = 2; r < this.#relationCount; r++) {
      const score = scores[r]!;
      if (score > scores[best]!) {
        second = scores[best]!;
        best = r;
      } else if (score > second) second = score;
    }
    this.#lead = scores[best]! - second;
    return best;
  }
}
