// A sentence of `corpus/` with what its marks say.

import type { Context, EventType, Field, Pledge, Quote, Span, Status } from '@rapport/record';

/**
 * What a marked phrase is: to its event `actor`, `recipient`, `party` of a reciprocal event, `date`, `place` or `trigger`;
 * to its quotation `speaker` or `quote`; to its pledge `pledged` (what is to be done) or `due`.
 */
export type MarkRole =
  | 'actor'
  | 'recipient'
  | 'party'
  | 'date'
  | 'place'
  | 'trigger'
  | 'speaker'
  | 'quote'
  | 'pledged'
  | 'due';

/** A marked phrase, by its characters in the sentence without marks. */
export interface Mark {
  readonly role: MarkRole;
  /** Number of the event, quotation or pledge it belongs to, from 1; each of the three is counted for itself. */
  readonly number: number;
  readonly span: Span;
}

export interface CorpusEvent {
  readonly number: number;
  readonly type: EventType;
  readonly mode: string | null;
  readonly actor: readonly string[];
  readonly recipient: readonly string[];
  readonly reciprocal: boolean;
  readonly contexts: readonly Context[];
  readonly field: Field;
  readonly status: Status;
}

/** A quotation, its words and speaker marked in the sentence. */
export interface CorpusQuote {
  readonly number: number;
  readonly kind: Quote['kind'];
  readonly speaker: readonly string[];
}

/** A promise, offer, plan or hope of somebody to do something, with the words for what and by when marked. */
export interface CorpusPledge {
  readonly number: number;
  readonly firmness: Pledge['firmness'];
  readonly by: readonly string[];
  readonly to: readonly string[];
}

export interface CorpusSentence {
  /** File and line: `accuse:12`. */
  readonly id: string;
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly events: readonly CorpusEvent[];
  readonly quotes: readonly CorpusQuote[];
  readonly pledges: readonly CorpusPledge[];
  /** Why the sentence has no event, or null. */
  readonly guard: string | null;
}
