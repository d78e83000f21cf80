// A sentence of `corpus/` with what its marks say.

import type { Context, EventType, Field, Span, Status } from '@rapport/record';

/** What a marked phrase is to its event: `actor`, `recipient`, `party` of a reciprocal event, `date`, `place`, `trigger`. */
export type MarkRole = 'actor' | 'recipient' | 'party' | 'date' | 'place' | 'trigger';

/** A marked phrase, by its characters in the sentence without marks. */
export interface Mark {
  readonly role: MarkRole;
  /** Number of the event it belongs to, from 1. */
  readonly event: number;
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

export interface CorpusSentence {
  /** File and line: `accuse:12`. */
  readonly id: string;
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly events: readonly CorpusEvent[];
  /** Why the sentence has no event, or null. */
  readonly guard: string | null;
}
