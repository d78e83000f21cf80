// What is asked of the ledger: filters, pages, and the rows that answer.

import type {
  DatePrecision,
  DocumentFacts,
  EventActor,
  EventType,
  Field,
  MentionRef,
  MergedEvent,
  QuadCode,
  Report,
  Span,
  Status,
} from '@rapport/record';

/** One code, or two between which something happens; PLOVER's codes: ISO 3166 alpha-3 or a non-state code. */
export type Parties = readonly [code: string] | readonly [one: string, other: string];

/** A period of ISO dates, both ends included; an end left out is open. */
export interface Period {
  readonly since?: string;
  readonly until?: string;
}

/** Every condition given has to hold; of a list, any entry. */
export interface EventFilter extends Period {
  readonly about?: Parties;
  /** A person or an institution: Wikidata id, or name as resolved. */
  readonly party?: string;
  readonly types?: readonly EventType[];
  readonly fields?: readonly Field[];
  readonly statuses?: readonly Status[];
  /** Country of a publisher that reports it. */
  readonly publisherCountries?: readonly string[];
  /** Language of a report. */
  readonly languages?: readonly string[];
  /** Words that a reporting sentence holds, in any case. */
  readonly text?: string;
  /** Events whose date no mention tells are left out unless asked for. They come before all others. */
  readonly undated?: boolean;
}

/** Which rows of a list are asked for. */
export interface PageRequest {
  /** At most so many rows, 1 to 1,000. */
  readonly limit: number;
  /** `next` of the page before. */
  readonly after?: string;
  /** By date; oldest first unless said. */
  readonly order?: 'oldest' | 'newest';
}

/** Rows of a list, and where the next ones begin. */
export interface Page<Row> {
  readonly rows: readonly Row[];
  /** Where the next page begins; null after the last. */
  readonly next: string | null;
}

/** What is known of where a mention comes from. */
export interface Provenance {
  readonly coder: string;
  readonly pack: string;
  /** ISO time at which the ledger took it in. */
  readonly known_from: string;
  /** ISO time at which a newer coder or text replaced it. */
  readonly known_until?: string;
}

/** A mention as it is kept, as corrected by people. */
export interface StoredMention extends Report {
  /** The event it was folded into; null while its place is dirty, or when a person rejected it. */
  readonly event_id: string | null;
  readonly provenance: Provenance;
}

/** What happened, without who told it. */
export type Act = Omit<MergedEvent, 'mentions' | 'corrected'>;

/** What an index needs of an event. */
export interface IndexRow {
  readonly event_id: string;
  readonly date: string;
  readonly date_precision: DatePrecision;
  /** Codes of the actors and recipients; those of no code are left out. */
  readonly actors: readonly string[];
  readonly recipients: readonly string[];
  readonly reciprocal: boolean;
  readonly event: EventType;
  readonly field: Field;
  readonly quad_code: QuadCode;
  readonly event_scale: number;
  readonly status: Status;
  readonly independent_sources: number;
  readonly confidence: number;
  /** The sentence that tells it best. */
  readonly text: string;
}

/** Length of a period of a series. */
export type PeriodLength = 'day' | 'week' | 'month' | 'year';

/** How much was read: the ground against which counts of events are seen. */
export interface VolumeRequest extends Period {
  readonly by: PeriodLength;
  /** Only documents with a mention, a quotation, a promise or an attitude between these parties. */
  readonly about?: Parties;
  /** Rows apart for each country of publication. */
  readonly byPublisherCountry?: boolean;
}

/** How much was read of a period. */
export interface VolumeRow {
  /** First day of the period, ISO; weeks begin on Monday. Null for documents without a date. */
  readonly period: string | null;
  /** Null for publishers of no known country, and throughout unless asked for. */
  readonly publisher_country: string | null;
  readonly documents: number;
  /** Documents, wire copies counted once. */
  readonly independent_sources: number;
}

/** Two codes between which something is on record, in alphabetical order. */
export interface PairRow {
  readonly pair: readonly [string, string];
  /** Events of every status. */
  readonly events: number;
  /** ISO date; null when none is dated. */
  readonly last_event_date: string | null;
}

/** What was read of one outlet in one language. */
export interface OutletRow {
  readonly publisher: string | null;
  readonly publisher_country: string | null;
  readonly language: string;
  readonly documents: number;
  /** Days of publication with at least one document. */
  readonly days: number;
  /** ISO dates of the first and the last; null when none is dated. */
  readonly first: string | null;
  readonly last: string | null;
  /** Days with at least one document in each month that has any, `YYYY-MM`, the oldest first. */
  readonly months: readonly (readonly [month: string, days: number])[];
}

/** What is searched for, and where. */
export interface SearchRequest extends Period {
  /** Words, each of which has to occur; words in quotation marks have to stand together. */
  readonly text: string;
  readonly about?: Parties;
  readonly languages?: readonly string[];
  readonly publisherCountries?: readonly string[];
}

/** A document that holds the words. */
export interface ArticleHit {
  readonly document: DocumentFacts;
  /** A part of the text around the first word found; or the title, when the words are only there. */
  readonly snippet: string;
  /** Where the snippet begins in the article's text; null when it is the title. */
  readonly start: number | null;
  /** The words found, as ranges in the snippet. */
  readonly matches: readonly Span[];
}

/** A mention whose sentence holds the words, with its event. */
export interface EventHit {
  readonly event_id: string;
  readonly mention: MentionRef;
  /** The words found, as ranges in the mention's sentence. */
  readonly matches: readonly Span[];
}

/** Which promises, quotations or attitudes. */
export interface StatementFilter extends Period {
  readonly about?: Parties;
  /** Speaker, promiser or holder: Wikidata id, or name as resolved. */
  readonly party?: string;
}

/** Which events a person should look at. */
export interface ReviewRequest extends Period {
  readonly about?: Parties;
  /** Events below this confidence are asked about. */
  readonly confidenceBelow: number;
  /** Also events whose mentions contradict each other; true unless said. */
  readonly contradictions?: boolean;
}

/** An event that a person should look at, and why. One that somebody has accepted or corrected does not come again. */
export interface ReviewItem {
  readonly event: MergedEvent;
  readonly reasons: readonly ('confidence' | 'contradiction')[];
}

/** A person or an institution found by its name. */
export interface PartyHit {
  /** Wikidata id, or name as resolved: what `party` takes. */
  readonly party: string;
  readonly name: string;
  readonly code: string | null;
  readonly events: number;
  /** ISO date of the last of its events; null when none is dated. */
  readonly last: string | null;
}

/** What the record holds of a person or an institution. */
export interface PartyRecord {
  /** As asked for. */
  readonly party: string;
  readonly names: readonly string[];
  /** Offices under which it appears, with the first and last day of an event in each. */
  readonly offices: readonly {
    readonly office: string;
    readonly code: string | null;
    readonly first: string;
    readonly last: string;
    readonly events: number;
  }[];
  /** Who it met, the most often first. */
  readonly met: readonly { readonly actor: EventActor; readonly events: number; readonly last: string }[];
  readonly events: number;
  readonly quotes: number;
}
