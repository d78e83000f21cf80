// One greedy pass of the parser over a sentence: a linear model chooses each transition, another each relation.

import type { Doc } from '../doc/doc.ts';
import type { ActionWeights } from '../linear/dense-weights.ts';
import type { Kernel } from '../linear/kernel.ts';
import { ActionQuestion, ClassQuestion } from '../linear/question.ts';
import type { SparseWeights } from '../linear/sparse-weights.ts';
import type { WordTable } from '../tag/word-table.ts';
import { type Choice, type Doubt, Journal } from './journal.ts';
import { type Decision, type Guide, ParserFeatures, type PassDesign } from './parser-features.ts';
import type { ParserState } from './parser-state.ts';
import { LEFT, RIGHT, ROOT_RELATION, SHIFT } from './transitions.ts';

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

/** Stands for the lead of a choice without alternative; questions give it too. */
const NO_DOUBT = 2 ** 30;

/** A pass with its working memory. */
export class ParserPass {
  /** What the last run chose. */
  readonly journal: Journal = new Journal();
  readonly features: ParserFeatures;
  readonly #root: number;
  readonly #actions: ActionQuestion;
  readonly #left: ClassQuestion;
  readonly #right: ClassQuestion;
  readonly #choice: Choice = {
    kind: SHIFT,
    otherKind: -1,
    kindLead: NO_DOUBT,
    relation: 0,
    otherRelation: -1,
    relationLead: NO_DOUBT,
  };

  constructor(kernel: Kernel, parts: PassParts, design: PassDesign, relations: readonly string[], words: WordTable) {
    this.#root = relations.indexOf(ROOT_RELATION);
    this.features = new ParserFeatures(kernel, words, design);
    const { atoms } = this.features;
    const { actions, left, right } = design;
    // Number 0 is no relation, and the root's is never drawn by choice.
    const classes = { first: 1, count: relations.length, barred: this.#root };
    const relationOf = ({ templates, sure }: Decision): ClassQuestion =>
      new ClassQuestion(kernel, templates, atoms, parts.relations, { ...classes, sure });
    this.#actions = new ActionQuestion(kernel, actions.templates, atoms, parts.actions, actions.sure);
    this.#left = relationOf(left);
    this.#right = relationOf(right);
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
    const question = this.#actions;
    let allowed = 0;
    for (let kind = SHIFT; kind <= RIGHT; kind++) if (state.allows(kind)) allowed |= 1 << kind;
    question.choose(allowed);
    this.#choice.kind = question.best;
    this.#choice.otherKind = question.second;
    this.#choice.kindLead = question.lead;
  }

  #chooseRelation(kind: number): void {
    const question = kind === LEFT ? this.#left : this.#right;
    question.choose();
    this.#choice.relation = question.best;
    this.#choice.otherRelation = question.second;
    this.#choice.relationLead = question.lead;
  }
}
