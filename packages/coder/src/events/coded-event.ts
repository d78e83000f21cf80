// What the events floor hands upwards: typed mentions with their parties, before they become a record's JSON.

import type { Amount, Context, DatePrecision, EventType, Field, Size, Span, Status } from '@rapport/record';
import type { Mention, Party } from '../actors/actor-layer.ts';
import type { PlaceMention } from '../place/place-mention.ts';
import type { Frame } from './frame.ts';

/** One party of an event, with the mention that names it. */
export interface EventParty {
  readonly mention: Mention;
  readonly party: Party;
}

/** When an event happened, as far as its sentence tells. */
export interface EventDate {
  /** ISO day, or null when nothing tells it. */
  readonly date: string | null;
  readonly enddate?: string;
  readonly precision: DatePrecision;
  readonly basis: 'stated' | 'inferred' | 'defaulted';
  /** Characters of the words it was read from. */
  readonly span?: Span;
}

/** A frame that tells an event, coded. */
export interface CodedFrame {
  readonly frame: Frame;
  readonly sentence: number;
  readonly type: EventType;
  readonly modes: readonly string[];
  readonly contexts: readonly Context[];
  readonly field: Field;
  readonly status: Status;
  /** In a reciprocal event all parties stand here and `recipient` is empty. */
  readonly actor: readonly EventParty[];
  readonly recipient: readonly EventParty[];
  readonly reciprocal: boolean;
  readonly trigger: readonly Span[];
  /** Characters of the phrases that stand in the roles: `the Utopian request`, of which `Utopian` is the party. */
  readonly actorPhrases: readonly Span[];
  readonly recipientPhrases: readonly Span[];
  readonly eventText: readonly string[];
  readonly when: EventDate;
  readonly place?: PlaceMention;
  readonly size?: Size;
  readonly amounts: readonly Amount[];
  /** Who the text says reported it (`Ruritania said that …`). */
  readonly reportedBy?: EventParty;
  readonly confidence: number;
  /** What the confidence is weighed from. */
  readonly cues: readonly string[];
  readonly rule: string;
  readonly runnerUp?: EventType;
}

/** A sentence that looked codable and was left out. */
export interface LeftOut {
  readonly sentence: number;
  readonly reason: string;
}

/** All events of a document, and the sentences left out with the reason. */
export interface CodedEvents {
  readonly events: readonly CodedFrame[];
  readonly skipped: readonly LeftOut[];
}
