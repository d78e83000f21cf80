// What a pass chose at each step of a sentence, what stood second, and how far behind: what may be tried again.

import type { ParserState } from './parser-state.ts';
import { SHIFT } from './transitions.ts';

/** A decision: a kind of transition and, if it draws an arc, its relation; −1 where there was nothing to choose from. */
export interface Choice {
  kind: number;
  otherKind: number;
  /** How far the kind stood above the other, in the weights' fixed-point units. */
  kindLead: number;
  relation: number;
  otherRelation: number;
  relationLead: number;
}

/** A choice that might have been another. */
export interface Doubt {
  readonly step: number;
  /** The kind to take instead, or the same kind if the relation is in doubt. */
  readonly kind: number;
  /** The relation to take instead; −1 if the kind is in doubt. */
  readonly relation: number;
  readonly lead: number;
}

/** Leads below which a choice is in doubt. Relations that lead by more have had only a first look. */
const KIND_DOUBT = 64 * 60;
const RELATION_DOUBT = 64 * 60;

/** The choices of one sentence by step, and where the parser stood before each. */
export class Journal {
  length = 0;
  kinds: Int32Array = new Int32Array(0);
  otherKinds: Int32Array = new Int32Array(0);
  kindLeads: Int32Array = new Int32Array(0);
  relations: Int32Array = new Int32Array(0);
  otherRelations: Int32Array = new Int32Array(0);
  relationLeads: Int32Array = new Int32Array(0);
  /** First word of the buffer, depth of the stack, its two top words (−1 for none), and the mark of all its words. */
  fronts: Int32Array = new Int32Array(0);
  depths: Int32Array = new Int32Array(0);
  tops: Int32Array = new Int32Array(0);
  belows: Int32Array = new Int32Array(0);
  marks: Int32Array = new Int32Array(0);

  /** Starts a sentence of `size` words. */
  begin(size: number): void {
    this.length = 0;
    if (this.kinds.length < 2 * size) this.#grow(4 * size);
  }

  /** Notes what is about to be done in a state. */
  write(state: ParserState, choice: Choice): void {
    const i = this.length++;
    this.kinds[i] = choice.kind;
    this.otherKinds[i] = choice.otherKind;
    this.kindLeads[i] = choice.kindLead;
    this.relations[i] = choice.relation;
    this.otherRelations[i] = choice.otherRelation;
    this.relationLeads[i] = choice.relationLead;
    this.fronts[i] = state.front;
    this.depths[i] = state.depth;
    this.tops[i] = state.depth > 0 ? state.stack[state.depth - 1]! : -1;
    this.belows[i] = state.depth > 1 ? state.stack[state.depth - 2]! : -1;
    this.marks[i] = state.mark;
  }

  /** Whether a state of the same sentence is the one in which a step was taken, arcs left aside. */
  isAt(step: number, state: ParserState): boolean {
    return this.fronts[step] === state.front && this.depths[step] === state.depth && this.marks[step] === state.mark;
  }

  /** All choices in doubt, step by step. */
  doubts(): Doubt[] {
    const doubts: Doubt[] = [];
    for (let step = 0; step < this.length; step++) {
      const kind = this.kinds[step]!;
      const other = this.otherKinds[step]!;
      const kindLead = this.kindLeads[step]!;
      if (other >= 0 && kindLead < KIND_DOUBT) doubts.push({ step, kind: other, relation: -1, lead: kindLead });
      const relation = this.otherRelations[step]!;
      const lead = this.relationLeads[step]!;
      if (kind !== SHIFT && relation >= 0 && lead < RELATION_DOUBT) doubts.push({ step, kind, relation, lead });
    }
    return doubts;
  }

  #grow(length: number): void {
    this.kinds = new Int32Array(length);
    this.otherKinds = new Int32Array(length);
    this.kindLeads = new Int32Array(length);
    this.relations = new Int32Array(length);
    this.otherRelations = new Int32Array(length);
    this.relationLeads = new Int32Array(length);
    this.fronts = new Int32Array(length);
    this.depths = new Int32Array(length);
    this.tops = new Int32Array(length);
    this.belows = new Int32Array(length);
    this.marks = new Int32Array(length);
  }
}
