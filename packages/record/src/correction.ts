// What people change in the record. Corrections are only ever added: a later one replaces an earlier one, an undo takes
// one back, and both stay to be read.

import type { Span } from './span.ts';

/** Fields of a mention that a person may set. `reject` takes the mention out of the record. */
export const CORRECTABLE = [
  'event',
  'mode',
  'actor',
  'recipient',
  'date',
  'enddate',
  'field',
  'status',
  'place',
  'reject',
] as const;
/** A field that people can correct. */
export type CorrectableField = (typeof CORRECTABLE)[number];

/**
 * Where a correction holds: a mention by its id, and by its document and trigger, so that it finds the same words again
 * when a newer coder has given the mention another id.
 */
export interface MentionAnchor {
  readonly mention_id: string;
  readonly document_key: string;
  readonly trigger: Span;
}

/** What a person decided. */
export type Decision =
  | {
      readonly kind: 'set';
      readonly anchor: MentionAnchor;
      readonly field: CorrectableField;
      /** JSON value of the field: codes for parties, an ISO date, a type … */
      readonly value: unknown;
    }
  | { readonly kind: 'accept'; readonly anchor: MentionAnchor }
  /** All these mentions tell one event, whatever alignment says. */
  | { readonly kind: 'merge'; readonly anchors: readonly MentionAnchor[] }
  /** The mentions of one list tell another event than those of the other. */
  | { readonly kind: 'split'; readonly apart: readonly [readonly MentionAnchor[], readonly MentionAnchor[]] }
  /** A proposal on a pledge is confirmed, or refused, or a state is set by hand. */
  | {
      readonly kind: 'pledge';
      readonly pledge_id: string;
      readonly event_id: string | null;
      readonly verdict: 'confirm' | 'refuse' | 'set';
      readonly state?: string;
    }
  | { readonly kind: 'undo'; readonly correction_id: string };

/** A decision with its author and its times: when it was true (valid time) and when Rapport came to know it. */
export interface Correction {
  readonly id: string;
  readonly decision: Decision;
  readonly author: string;
  readonly note?: string;
  /** ISO time from which the value holds; the event's own date unless said. */
  readonly valid_from: string | null;
  /** ISO time at which it was recorded. */
  readonly known_from: string;
}
