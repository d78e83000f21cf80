// What the coder makes of a document: CONTRACT's Record, in its JSON names.

import type { Basis } from './basis.ts';
import type { Context, EventType, Field, QuadCode, Sector, Status } from './plover.ts';
import type { Span, TextInfo } from './span.ts';

/** A mention of an actor, resolved as far as the text and the tables allow. */
export interface Entity {
  /** ISO 3166 alpha-3, or one of PLOVER's non-state codes, or null when it can't be told. */
  readonly code: string | null;
  /** Primary sector first. */
  readonly sector: readonly Sector[];
  /** As written. */
  readonly entity_text: string;
  /** The name of what it stands for. */
  readonly identifier_text: string;
  /** Wikidata id, where known. */
  readonly identifier_id?: string;
  /** The office held on the event's date. */
  readonly office?: string;
  /** The code that a user's own dictionary gives it, as written there. */
  readonly pack_code?: string;
  readonly basis: Basis;
  readonly start: number;
  readonly end: number;
}

/** A place as written, and which place it is; degrees north and east where they are known. */
export interface Location {
  readonly extracted_place: string;
  readonly resolved_place: string;
  readonly country_code: string;
  readonly lat?: number;
  readonly lon?: number;
  /** 5 below city, 4 city, 3 district, 2 province, 1 country. */
  readonly resolution: 1 | 2 | 3 | 4 | 5;
  readonly basis: Basis;
}

/** How exactly a date is told. */
export type DatePrecision = 'day' | 'week' | 'month' | 'year' | 'unknown';

/** An amount as written, with its value in units of `unit`. */
export interface Amount {
  readonly text: string;
  readonly value: number;
  readonly unit: string;
}

/** How many people an event killed, injured or arrested. */
export interface Size {
  readonly dead?: number;
  readonly injured?: number;
  readonly arrested?: number;
}

/** Why the coder says so: the rule or model that decided, and the type that came second. */
export interface Why {
  readonly rule?: string;
  readonly model?: string;
  readonly runner_up?: EventType;
}

/** The words that show an event, as spans of the text. */
export interface EventEvidence {
  readonly trigger: readonly Span[];
  readonly actor: readonly Span[];
  readonly recipient: readonly Span[];
  readonly date?: Span;
  readonly loc?: Span;
}

/** One sentence's report of one event. */
export interface EventMention {
  readonly id: string;
  /** ISO date, or null when nothing tells it (`date_precision` is then `unknown`). */
  readonly date: string | null;
  readonly enddate?: string;
  readonly date_precision: DatePrecision;
  readonly date_basis: Basis;
  readonly actor: readonly Entity[];
  readonly recipient: readonly Entity[];
  readonly reciprocal: boolean;
  readonly event: readonly EventType[];
  readonly mode: readonly string[];
  readonly context: readonly Context[];
  readonly field: Field;
  readonly quad_code: QuadCode;
  readonly event_scale: number;
  readonly status: Status;
  readonly event_text: readonly string[];
  readonly event_loc?: Location;
  readonly size?: Size;
  readonly amounts?: readonly Amount[];
  readonly reported_by?: Entity;
  readonly text: string;
  readonly text_info: TextInfo;
  readonly evidence: EventEvidence;
  readonly confidence: number;
  readonly why: Why;
}

/** What somebody is quoted as saying. */
export interface Quote {
  readonly id: string;
  readonly speaker: Entity;
  readonly addressee?: Entity;
  /** Without the quotation marks; the parts of an interrupted quotation joined by a space. */
  readonly text: string;
  readonly kind: 'direct' | 'indirect';
  readonly date: string | null;
  readonly about: readonly string[];
  readonly event_id?: string;
  readonly text_info: TextInfo;
  readonly evidence: { readonly speaker: Span; readonly cue: Span; readonly quote: readonly Span[] };
}

/** A period of ISO dates, both ends included, with the words it was read from. */
export interface Due {
  readonly text: string;
  readonly start: string;
  readonly end: string;
}

/** One sentence's report of a promise: who will do what for whom, and by when. */
export interface Pledge {
  readonly id: string;
  readonly by: readonly Entity[];
  readonly to: readonly Entity[];
  readonly action: string;
  readonly due?: Due;
  readonly firmness: 'promised' | 'agreed' | 'planned' | 'hoped';
  readonly condition?: string;
  readonly amounts?: readonly Amount[];
  readonly event_id?: string;
  readonly text: string;
  readonly text_info: TextInfo;
  readonly evidence: { readonly by: readonly Span[]; readonly cue: Span; readonly action: Span; readonly due?: Span };
}

/** A report of how one public sees another country or people. */
export interface Attitude {
  readonly id: string;
  readonly holder: Entity;
  readonly target: Entity;
  readonly polarity: -1 | 0 | 1;
  readonly change?: 'improved' | 'worsened' | 'unchanged';
  readonly measure?: { readonly value: number; readonly unit: string; readonly label: string };
  readonly pollster?: Entity;
  readonly reported_by?: Entity;
  readonly date: string | null;
  readonly text: string;
  readonly text_info: TextInfo;
  readonly evidence: { readonly holder: Span; readonly target?: Span; readonly cue: Span };
}

/** A sentence that looked codable and was left out. */
export interface Skipped {
  readonly text: string;
  readonly text_info: TextInfo;
  readonly reason: string;
}

/** The best type between two given spans. */
export interface Relation {
  readonly event: EventType;
  readonly quad_code: QuadCode;
  readonly confidence: number;
}

/** What a coder made of one document: the line that `rapport code` prints. */
export interface CodedRecord {
  readonly id: string;
  readonly language: string;
  readonly published: string | null;
  readonly coder: string;
  /** The user's own dictionaries that the coder used, each with its version. */
  readonly packs?: readonly string[];
  readonly events: readonly EventMention[];
  readonly quotes: readonly Quote[];
  readonly pledges: readonly Pledge[];
  readonly attitudes: readonly Attitude[];
  readonly entities: readonly Entity[];
  readonly relation?: Relation;
  readonly skipped: readonly Skipped[];
}
