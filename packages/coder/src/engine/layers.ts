// What the stages of a language make of a document, one layer each.

import type { ActorLayer } from '../actors/actor-layer.ts';
import type { AmountMention } from '../amounts/find-amounts.ts';
import type { AttitudeDraft } from '../attitudes/attitude-context.ts';
import type { Doc } from '../doc/doc.ts';
import type { CodedEvents } from '../events/coded-event.ts';
import type { Reader } from '../events/reader.ts';
import type { PlaceMention } from '../place/place-mention.ts';
import type { PledgeDraft } from '../pledges/find-pledges.ts';
import type { QuoteDraft } from '../speech/quote-draft.ts';
import type { TimeExpression, TimeReference } from '../time/time-expression.ts';

/** The layers of one analysis. */
export interface Layers {
  readonly doc: Doc;
  readonly times: readonly TimeExpression[];
  readonly amounts: readonly AmountMention[];
  readonly actors: ActorLayer;
  readonly places: readonly PlaceMention[];
  /** The frames, with what they read as. */
  readonly reader: Reader;
  readonly events: CodedEvents;
  readonly quotes: readonly QuoteDraft[];
  readonly pledges: readonly PledgeDraft[];
  readonly attitudes: readonly AttitudeDraft[];
}

/** What is known of a document before its text is read. */
export interface CodingContext {
  readonly text: string;
  readonly reference: TimeReference;
  readonly publisherCountry: string | null;
}
