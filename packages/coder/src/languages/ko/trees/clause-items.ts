// What waits on the stack while a sentence is read: phrases and clauses that look for the verb behind them.

import type { EndingKind } from '../words/endings.ts';
import type { ParticleRole } from '../words/particles.ts';

/** A phrase that waits for its verb. */
export interface PhraseItem {
  readonly type: 'phrase';
  readonly head: number;
  readonly role: ParticleRole;
  readonly relator: string;
  readonly isTime: boolean;
  readonly isNamed: boolean;
  readonly comma: boolean;
}

/** A clause that waits for the verb it depends on. */
export interface ClauseItem {
  readonly type: 'clause';
  readonly verb: number;
  readonly kind: EndingKind;
  /** The particle behind a clause made a noun: `하기를`. */
  readonly particle: string;
  /** What a noun behind the clause makes of it: `after` of `만난 뒤`. */
  readonly relator: string;
  readonly comma: boolean;
  readonly quoted: boolean;
}

/** An adverb or another word that waits. */
export interface LooseItem {
  readonly type: 'loose';
  readonly head: number;
  readonly relation: string;
}

/** Where a quotation opened. */
export interface OpenItem {
  readonly type: 'open';
}

export type Item = PhraseItem | ClauseItem | LooseItem | OpenItem;

/** What modifies the next noun. */
export interface Modifier {
  readonly head: number;
  readonly relation: string;
}
