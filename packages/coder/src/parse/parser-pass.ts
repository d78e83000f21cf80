// One greedy pass of the parser over a sentence: a linear model chooses each transition, another each relation.

import type { Doc } from '../doc/doc.ts';
import type { SparseWeights } from '../tag/sparse-weights.ts';
import type { WordTable } from '../tag/word-table.ts';
import type { ActionWeights } from './action-weights.ts';
import { type Choice, type Doubt, Journal } from './journal.ts';
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

/** A sentence parsed once more, otherwise at one step. */
export interface Retry {
  /** Good until the next run or retry. */
  readonly state: ParserState;
  /** Steps that differ from the run's: from the one in doubt until the parser stood where it had stood before. */
  readonly from: number;
  readonly to: number;
  /** The least leads of the kinds chosen on the new way, and on the old way beside it. */
  readonly leastLead: number;
  readonly formerLeastLead: number;
}

/** Stands for the lead of a choice without alternative. */
const NO_DOUBT = 2 ** 30;

/** A pass with its working memory. */
export class ParserPass {
  /** What the last run chose. */
  readonly journal: Journal = new Journal();
  readonly features: ParserFeatures;
  readonly #parts: PassParts;
  readonly #relationCount: number;
  readonly #root: number;
  readonly #scores = new Int32Array(256);
  readonly #choice: Choice = {
    kind: SHIFT,
    otherKind: -1,
    kindLead: NO_DOUBT,
    relation: 0,
    otherRelation: -1,
    relationLead: NO_DOUBT,
  };

  constructor(parts: PassParts, design: PassDesign, relations: readonly string[], words: WordTable) {
    this.#parts = parts;
    this.#relationCount = relations.length;
    this.#root = relations.indexOf(ROOT_RELATION);
    this.features = new ParserFeatures(words, design, parts.actions.mask, parts.relations.mask);
  }

  /** Parses the sentence `[start, end)`; the state returned is good until the next call, in the pass's reading order. */
  run(doc: Doc, start: number, end: number, guide: Guide | null): ParserState {
    const { state } = this.features;
    this.features.begin(doc, start, end, guide);
    this.journal.begin(end - start);
    while (!state.isFinal) {
      this.#choose(state);
      this.journal.write(state, this.#choice);
      state.apply(this.#choice.kind, this.#choice.relation);
    }
    return state;
  }

  /** Parses the sentence of the last run again, taking the second choice at the step in doubt. */
  retry(doubt: Doubt): Retry {
    const { state } = this.features;
    const { journal } = this;
    const choice = this.#choice;
    state.begin(state.size);
    for (let i = 0; i < doubt.step; i++) state.apply(journal.kinds[i]!, journal.relations[i]!);
    this.#takeOther(doubt);
    state.apply(choice.kind, choice.relation);
    let step = doubt.step + 1;
    let leastLead = doubt.relation < 0 ? choice.relationLead : NO_DOUBT;
    let formerLeastLead = NO_DOUBT;
    for (; !state.isFinal && !journal.isAt(step, state); step++) {
      this.#choose(state);
      leastLead = Math.min(leastLead, choice.kindLead);
      formerLeastLead = Math.min(formerLeastLead, journal.kindLeads[step]!);
      state.apply(choice.kind, choice.relation);
    }
    const to = step;
    for (; !state.isFinal; step++) state.apply(journal.kinds[step]!, journal.relations[step]!);
    return { state, from: doubt.step, to, leastLead, formerLeastLead };
  }

  #takeOther(doubt: Doubt): void {
    this.#clearChoice();
    const choice = this.#choice;
    choice.kind = doubt.kind;
    if (doubt.relation >= 0) choice.relation = doubt.relation;
    else if (doubt.kind !== SHIFT) {
      this.features.look();
      this.#chooseRelation(doubt.kind);
    }
  }

  #clearChoice(): void {
    const choice = this.#choice;
    choice.kind = SHIFT;
    choice.otherKind = -1;
    choice.kindLead = NO_DOUBT;
    choice.relation = 0;
    choice.otherRelation = -1;
    choice.relationLead = NO_DOUBT;
  }

  #choose(state: ParserState): void {
    this.#clearChoice();
    const choice = this.#choice;
    if (state.depth === 0) return;
    if (state.isClosing) {
      choice.kind = LEFT;
      choice.relation = this.#root;
      return;
    }
    this.features.look();
    if (state.front === state.size) choice.kind = RIGHT;
    else this.#chooseKind(state);
    if (choice.kind !== SHIFT) this.#chooseRelation(choice.kind);
  }

  #chooseKind(state: ParserState): void {
    const scores = this.#scores;
    const { templates, sure } = this.features.design.actions;
    scores[SHIFT] = 0;
    scores[LEFT] = 0;
    scores[RIGHT] = 0;
    let from = 0;
    for (let look = 0; look < sure.length; look++) {
      const to = templates.looks[look]!;
      this.#parts.actions.add(this.features.actionLook(look), from, to, scores);
      this.#takeHighestKind(state);
      if (this.#choice.kindLead >= sure[look]!) return;
      from = to;
    }
  }

  #takeHighestKind(state: ParserState): void {
    const scores = this.#scores;
    let best = -1;
    let second = -1;
    for (let kind = SHIFT; kind <= RIGHT; kind++) {
      if (!state.allows(kind)) continue;
      if (best < 0 || scores[kind]! > scores[best]!) {
        second = best;
        best = kind;
      } else if (second < 0 || scores[kind]! > scores[second]!) second = kind;
    }
    this.#choice.kind = best;
    this.#choice.otherKind = second;
    this.#choice.kindLead = second < 0 ? NO_DOUBT : scores[best]! - scores[second]!;
  }

  #chooseRelation(kind: number): void {
    const scores = this.#scores;
    const { templates, sure } = kind === LEFT ? this.features.design.left : this.features.design.right;
    scores.fill(0, 0, this.#relationCount);
    let from = 0;
    for (let look = 0; look < sure.length; look++) {
      const to = templates.looks[look]!;
      this.#parts.relations.add(this.features.relationLook(kind, look), from, to, scores);
      this.#takeHighestRelation();
      if (this.#choice.relationLead >= sure[look]!) return;
      from = to;
    }
  }

  #takeHighestRelation(): void {
    const scores = this.#scores;
    // The root's relation is never drawn here.
    scores[this.#root] = NEVER;
    let best = 1;
    let second = -1;
    for (let r = 2; r < this.#relationCount; r++) {
      if (scores[r]! > scores[best]!) {
        second = best;
        best = r;
      } else if (second < 0 || scores[r]! > scores[second]!) second = r;
    }
    const isAlone = second < 0 || second === this.#root;
    this.#choice.relation = best;
    this.#choice.otherRelation = isAlone ? -1 : second;
    this.#choice.relationLead = isAlone ? NO_DOUBT : scores[best]! - scores[second]!;
  }
}
