// A sentence of `corpus/` with what its marks say.

import type { Attitude, Context, EventType, Field, Pledge, Quote, Span, Status } from '@rapport/record';

/**
 * What a marked phrase is: to its event `actor`, `recipient`, `party` of a reciprocal event, `date`, `place` or `trigger`;
 * to its quotation `speaker`, `addressee`, `cue` (the words of saying) or `quote`; to its pledge `pledged` (what is to be
 * done), `due`, `condition` or `amount`; to its attitude `holder`, `target`, `opinion` (what is felt or asked), `value`,
 * `change` (since when, from what) or `pollster`. A `chain` joins the phrases of an article that mean the same.
 */
export type MarkRole =
  | 'actor'
  | 'recipient'
  | 'party'
  | 'date'
  | 'place'
  | 'trigger'
  | 'speaker'
  | 'addressee'
  | 'cue'
  | 'quote'
  | 'pledged'
  | 'due'
  | 'condition'
  | 'amount'
  | 'holder'
  | 'target'
  | 'opinion'
  | 'value'
  | 'change'
  | 'pollster'
  | 'chain';

/** A marked phrase, by its characters in the sentence without marks. */
export interface Mark {
  readonly role: MarkRole;
  /** Number of the event, quotation, pledge, attitude or chain it belongs to, from 1; each kind is counted for itself. */
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

/** How one public is said to see a country or people: a poll with its figure, or a mood in words. */
export interface CorpusAttitude {
  readonly number: number;
  readonly kind: 'poll' | 'mood';
  readonly holder: readonly string[];
  readonly target: readonly string[];
  readonly polarity: Attitude['polarity'];
  readonly change: NonNullable<Attitude['change']> | null;
}

export interface CorpusSentence {
  /** File and line: `accuse:12`. */
  readonly id: string;
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly events: readonly CorpusEvent[];
  readonly quotes: readonly CorpusQuote[];
  readonly pledges: readonly CorpusPledge[];
  readonly attitudes: readonly CorpusAttitude[];
  /** Why the sentence has no event, or null. */
  readonly guard: string | null;
}
