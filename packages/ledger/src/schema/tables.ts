// The tables as queries see them. Times and dates are ISO texts, truths are 0 and 1, JSON is text: the same bytes in
// either engine. docs/ledger.md says what each table is for and by which key it is distributed.

import type { DatePrecision, EventType, Field, QuadCode, Status } from '@rapport/record';
import type { Kysely, RawBuilder } from 'kysely';
import type { ArchiveTables } from './archive-tables.ts';
import type { FeedTables } from './feed-tables.ts';
import type { ServiceTables } from './service-tables.ts';

/** 0 or 1. */
export type Flag = 0 | 1;

/** Day number of a mention that nothing dates; far before every real one. */
export const UNDATED = -999_999_999;

/** Scope that every event stands in, beside those of its codes and pairs of codes. */
export const EVERYTHING = '*';

export interface ArticleRow {
  readonly document_key: string;
  /** Rises with the day of publication and, within a day, with the time of adding: the order of search results. */
  readonly search_order: number;
  readonly document_id: string;
  readonly url: string | null;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly publisher_country: string | null;
  readonly language: string;
  /** ISO date. */
  readonly published: string | null;
  readonly source: string;
  readonly coder: string;
  readonly pack: string;
  readonly licence: string | null;
  readonly signature: string | null;
  readonly known_from: string;
  readonly superseded_by: string | null;
}

export interface ArticleTextRow {
  readonly document_key: string;
  readonly text: string;
  /** The document's other fields, as JSON. */
  readonly document: string;
  /** What the record holds beside its mentions and statements, as JSON. */
  readonly record: string;
}

/** The part of a record's history that stands in no other table. */
export interface CodingPastRow {
  readonly document_key: string;
  readonly known_until: string;
  readonly coder: string;
  readonly pack: string;
  readonly record: string;
}

export interface ArticleScopeRow {
  readonly scope: string;
  readonly published: string;
  readonly document_key: string;
  readonly publisher_country: string;
  readonly is_copy: Flag;
}

export interface VolumeDayRow {
  /** ISO date, or empty. */
  readonly published: string;
  /** Empty when not known. */
  readonly publisher_country: string;
  readonly documents: number;
  readonly copies: number;
}

export interface CopyBandRow {
  /** Number of the week of publication, so that what is added together lies together; of undated ones `UNDATED`. */
  readonly week: number;
  readonly band: string;
  readonly document_key: string;
}

export interface MentionRow {
  readonly document_key: string;
  readonly mention_id: string;
  readonly block: string;
  readonly day: number;
  readonly coder: string;
  readonly pack: string;
  readonly known_from: string;
  readonly text: string;
  /** The mention without its text, as JSON. */
  readonly body: string;
}

export interface MentionPastRow extends MentionRow {
  readonly known_until: string;
}

export interface EventRow {
  readonly event_id: string;
  /** ISO date, or empty. */
  readonly date: string;
  readonly confidence: number;
  /** Number of matters on which its mentions contradict each other. */
  readonly contradictions: number;
  /** Whether a person has accepted or corrected it. */
  readonly reviewed: Flag;
  /** `|en|ko|`, so that a part can be asked for. */
  readonly languages: string;
  readonly publisher_countries: string;
  readonly types: string;
  readonly text: string;
  /** The event without its text and mentions, as JSON. */
  readonly body: string;
}

/** Which mentions tell an event. */
export interface EventMemberRow {
  readonly event_id: string;
  /** Place among the mentions of the event. */
  readonly position: number;
  readonly mention_id: string;
  readonly document_key: string;
}

export interface EventScopeRow {
  readonly scope: string;
  readonly date: string;
  readonly event_id: string;
  readonly date_precision: DatePrecision;
  /** Codes with a space between. */
  readonly actors: string;
  readonly recipients: string;
  readonly reciprocal: Flag;
  readonly type: EventType;
  readonly field: Field;
  readonly quad_code: QuadCode;
  readonly event_scale: number;
  readonly status: Status;
  readonly independent_sources: number;
  readonly confidence: number;
  /** The sentence that tells it best, in the scope of a pair; empty in others. */
  readonly text: string;
}

export interface EventPartyRow {
  /** Wikidata id, or name as resolved. */
  readonly party: string;
  readonly date: string;
  readonly event_id: string;
  readonly name: string;
  readonly code: string | null;
  readonly office: string | null;
}

export interface EventAliasRow {
  readonly event_id: string;
  readonly heir: string;
}

export interface DirtyPlaceRow {
  readonly block: string;
  readonly day: number;
  readonly stamp: number;
}

export type StatementKind = 'quote' | 'pledge' | 'attitude';

export interface StatementRow {
  readonly document_key: string;
  readonly kind: StatementKind;
  readonly statement_id: string;
  readonly coder: string;
  readonly pack: string;
  readonly known_from: string;
  /** The quote, pledge or attitude as JSON. */
  readonly body: string;
}

export interface StatementPastRow extends StatementRow {
  readonly known_until: string;
}

export interface StatementScopeRow {
  /** A code, a pair of codes, `@` and a party, or everything. */
  readonly scope: string;
  readonly kind: StatementKind;
  readonly date: string;
  readonly document_key: string;
  readonly statement_id: string;
}

export interface CorrectionRow {
  readonly correction_id: string;
  /** Number in the order of recording, from 1. */
  readonly position: number;
  readonly kind: string;
  readonly decision: string;
  readonly author: string;
  readonly note: string | null;
  readonly valid_from: string | null;
  readonly known_from: string;
  readonly pledge_id: string | null;
  /** The correction that it takes back. */
  readonly undoes: string | null;
}

export interface CorrectionAnchorRow {
  readonly document_key: string;
  readonly correction_id: string;
  readonly mention_id: string;
  readonly trigger_start: number;
  readonly trigger_end: number;
  /** The sentence and where in it the trigger begins, so that a revised text is recognised. */
  readonly sentence: string;
  readonly trigger_offset: number;
}

export interface ForeignMentionRow {
  readonly coder_source: string;
  readonly mention_id: string;
  readonly date: string;
  readonly known_from: string;
  readonly body: string;
}

export interface ForeignScopeRow {
  readonly scope: string;
  readonly date: string;
  readonly coder_source: string;
  readonly mention_id: string;
}

export interface ForgottenRow {
  readonly document_key: string;
  readonly known_from: string;
}

export interface CounterRow {
  readonly name: string;
  readonly value: number;
}

/** The number of the last change that touched a pair. */
export interface PairChangeRow {
  readonly scope: string;
  readonly change: number;
}

export interface Tables extends ServiceTables, FeedTables, ArchiveTables {
  article: ArticleRow;
  article_text: ArticleTextRow;
  coding_past: CodingPastRow;
  article_scope: ArticleScopeRow;
  volume_day: VolumeDayRow;
  copy_band: CopyBandRow;
  mention: MentionRow;
  mention_past: MentionPastRow;
  event: EventRow;
  event_member: EventMemberRow;
  event_scope: EventScopeRow;
  event_party: EventPartyRow;
  event_alias: EventAliasRow;
  dirty_place: DirtyPlaceRow;
  statement: StatementRow;
  statement_past: StatementPastRow;
  statement_scope: StatementScopeRow;
  correction: CorrectionRow;
  correction_anchor: CorrectionAnchorRow;
  foreign_mention: ForeignMentionRow;
  foreign_scope: ForeignScopeRow;
  forgotten: ForgottenRow;
  counter: CounterRow;
  pair_change: PairChangeRow;
}

export type TableName = keyof Tables;

/** The tables, for reading or within a transaction. */
export type Db = Kysely<Tables>;

/** What the engines write differently when tables are made. */
export interface SchemaDialect {
  /** The schema in which the ledger's tables lie, where the engine has several in one database. */
  readonly schema: string | undefined;
  /** Type of a text that is compared and sorted, by code points. */
  readonly keyText: RawBuilder<unknown>;
  /** Written after a table's columns when rows are to lie in the order of the primary key. */
  readonly clustered: RawBuilder<unknown> | null;
  /** Makes the index of article texts. */
  createTextIndex(db: Kysely<unknown>): Promise<void>;
  /** Puts the rows of each month apart, where the engine can; those of tables that are so already stay. */
  cutByMonth(db: Kysely<unknown>): Promise<void>;
}
