// Mentions read back as reports: with their documents, and as people have corrected them.

import type { CorrectableField, MentionRef, Report } from '@rapport/record';
import { applyCorrections } from '../corrections/apply-corrections.ts';
import type { Provenance } from '../port/reading.ts';
import type { Db, MentionRow } from '../schema/tables.ts';
import { type Decisions, loadDecisions } from './decisions.ts';
import { FACT_COLUMNS, type FactRow, toFacts } from './document-facts.ts';
import { mentionOf } from './storable.ts';

/** Columns of a mention that a report is made of. */
export const REPORT_COLUMNS = [
  'mention.mention_id',
  'mention.block',
  'mention.day',
  'mention.coder',
  'mention.pack',
  'mention.known_from',
  'mention.text',
  'mention.body',
  ...FACT_COLUMNS,
] as const;

/** A row of those columns. */
export type ReportRow = MentionRow & FactRow;

/** A mention as corrected, with what the ledger knows of it. */
export interface LoadedReport {
  readonly report: Report;
  readonly rejected: boolean;
  readonly fields: readonly CorrectableField[];
  readonly row: ReportRow;
}

/** Mentions with the facts of their documents; conditions are the caller's to add. */
export function selectReports(db: Db) {
  return db
    .selectFrom('mention')
    .innerJoin('article', 'article.document_key', 'mention.document_key')
    .select(REPORT_COLUMNS);
}

/** Rows with their corrections applied, in the order given. */
export async function loadReports(db: Db, rows: readonly ReportRow[], decisions?: Decisions): Promise<LoadedReport[]> {
  const held = decisions ?? (await loadDecisions(db, documentsOf(rows)));
  return rows.map((row) => {
    const { mention, rejected, fields } = applyCorrections(mentionOf(row), held.byMention.get(row.mention_id) ?? []);
    return { report: { mention, document: toFacts(row) }, rejected, fields, row };
  });
}

/** Keys of the documents in which the mentions stand, each once. */
export function documentsOf(rows: readonly { readonly document_key: string }[]): string[] {
  return [...new Set(rows.map((row) => row.document_key))];
}

export function provenanceOf(row: Pick<MentionRow, 'coder' | 'pack' | 'known_from'>): Provenance {
  return { coder: row.coder, pack: row.pack, known_from: row.known_from };
}

/** A report as an event refers to it. */
export function toMentionRef({ mention, document }: Report): MentionRef {
  return {
    mention_id: mention.id,
    document_key: document.key,
    document_id: document.document_id,
    ...(document.url === undefined ? {} : { url: document.url }),
    ...(document.title === undefined ? {} : { title: document.title }),
    language: document.language,
    ...(document.publisher === undefined ? {} : { publisher: document.publisher }),
    ...(document.publisher_country === undefined ? {} : { publisher_country: document.publisher_country }),
    published: document.published,
    text: mention.text,
    text_info: mention.text_info,
    date: mention.date,
    status: mention.status,
    confidence: mention.confidence,
  };
}
