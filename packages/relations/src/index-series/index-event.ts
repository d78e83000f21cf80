// What the index is made of: one light row for each event, and how much was read on each day.

import type { DatePrecision, Field, MergedEvent, QuadCode, Status } from '@rapport/record';

/** One event as the index needs it; a ledger can select just these columns. */
export interface IndexEvent {
  readonly id: string;
  /** ISO date, the first day of the week, month or year where it is known no closer; null when nothing tells it. */
  readonly date: string | null;
  readonly date_precision: DatePrecision;
  /** Codes of the actors, of the recipients. */
  readonly actor: readonly string[];
  readonly recipient: readonly string[];
  /** Whether every actor did it with, or to, every other. */
  readonly reciprocal: boolean;
  readonly field: Field;
  readonly quad_code: QuadCode;
  /** PLOVER conflict–cooperation score, −10…+10. */
  readonly event_scale: number;
  /** Documents that report it, wire copies counted once; at least 1. */
  readonly independent_sources: number;
  /** 0…1. */
  readonly confidence: number;
  readonly status: Status;
  /** The sentence that tells it best. */
  readonly text: string;
}

/** What was read on one day of publication. */
export interface DayVolume {
  /** ISO date. */
  readonly date: string;
  /** Documents that name both countries. */
  readonly about_pair: number;
  /** Documents about anything. */
  readonly in_all: number;
}

/** The row of a merged event. Actors without a code are left out. */
export function toIndexEvent(event: MergedEvent): IndexEvent {
  return {
    id: event.id,
    date: event.date,
    date_precision: event.date_precision,
    actor: codesOf(event.actor),
    recipient: codesOf(event.recipient),
    reciprocal: event.reciprocal,
    field: event.field,
    quad_code: event.quad_code,
    event_scale: event.event_scale,
    independent_sources: event.independent_sources,
    confidence: event.confidence,
    status: event.status,
    text: event.text,
  };
}

function codesOf(actors: MergedEvent['actor']): string[] {
  return actors.flatMap(({ code }) => (code === null ? [] : [code]));
}
