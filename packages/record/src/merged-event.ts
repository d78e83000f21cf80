// The thing that happened, with all the mentions that report it: CONTRACT's event line, in its JSON names.

import type { Basis } from './basis.ts';
import type { Context, EventType, Field, QuadCode, Sector, Status } from './plover.ts';
import type { Amount, DatePrecision, Location, Size } from './record.ts';
import type { TextInfo } from './span.ts';

/** An actor of an event, apart from the words of any one mention. */
export interface EventActor {
  readonly code: string | null;
  readonly sector: readonly Sector[];
  readonly identifier_text: string;
  readonly identifier_id?: string;
  readonly office?: string;
}

/** One mention of the event: where it stands and what its sentence says. */
export interface MentionRef {
  readonly mention_id: string;
  readonly document_key: string;
  readonly document_id: string;
  readonly url?: string;
  readonly title?: string;
  readonly language: string;
  readonly publisher?: string;
  readonly publisher_country?: string;
  readonly published: string | null;
  /** The sentence. */
  readonly text: string;
  readonly text_info: TextInfo;
  readonly date: string | null;
  readonly status: Status;
  readonly confidence: number;
}

/** What the mentions of one event say differently about it. */
export interface Contradiction {
  readonly about: 'date' | 'dead' | 'injured' | 'arrested' | 'amount' | 'actor' | 'status' | 'place';
  /** Each account with the mentions that give it, the most reported first. */
  readonly accounts: readonly { readonly value: string; readonly mention_ids: readonly string[] }[];
}

/** One event, folded from mentions of any number of documents and languages. */
export interface MergedEvent {
  readonly id: string;
  /** ISO date, or null when no mention tells it. */
  readonly date: string | null;
  readonly enddate?: string;
  readonly date_precision: DatePrecision;
  readonly date_basis: Basis;
  readonly actor: readonly EventActor[];
  readonly recipient: readonly EventActor[];
  readonly reciprocal: boolean;
  readonly event: readonly EventType[];
  readonly mode: readonly string[];
  readonly context: readonly Context[];
  readonly field: Field;
  readonly quad_code: QuadCode;
  readonly event_scale: number;
  readonly status: Status;
  readonly event_loc?: Location;
  readonly size?: Size;
  readonly amounts?: readonly Amount[];
  /** The sentence that tells it best. */
  readonly text: string;
  readonly mentions: readonly MentionRef[];
  /** Documents that report it. */
  readonly reports: number;
  /** Documents that report it, wire copies counted once. */
  readonly independent_sources: number;
  /** ISO date of the first report; null when no document is dated. */
  readonly first_reported: string | null;
  /** Languages of the reports, in alphabetical order. */
  readonly languages: readonly string[];
  readonly contradictions: readonly Contradiction[];
  readonly confidence: number;
  /** Fields that a person has corrected. */
  readonly corrected?: readonly string[];
}
