// Pledges, quotations and attitudes as tables, one row for each.

import type { DocumentFacts } from '@rapport/record';
import type { AttitudeLine, PledgeLine, QuoteLine } from '../plover/speech-lines.ts';
import { type Column, column } from '../table/column.ts';
import { actorColumns } from './shared-columns.ts';

/** One row for each promise; reports and what followed are JSON in one cell. */
export const PLEDGE_COLUMNS: readonly Column<PledgeLine>[] = [
  column('id', 'text', (row) => row.id),
  column('made', 'date', (row) => row.made?.slice(0, 10)),
  ...actorColumns<PledgeLine>('by', (row) => row.by),
  ...actorColumns<PledgeLine>('to', (row) => row.to),
  column('act', 'text', (row) => row.act),
  column('action', 'text', (row) => row.action),
  column('firmness', 'text', (row) => row.firmness),
  column('condition', 'text', (row) => row.condition),
  column('due_start', 'date', (row) => row.due?.start),
  column('due_end', 'date', (row) => row.due?.end),
  column('due_text', 'text', (row) => row.due?.text),
  column('amounts', 'json', (row) => row.amounts),
  column('state', 'text', (row) => row.state),
  column('event_ids', 'list', (row) => row.event_ids),
  column('follow_ups', 'json', (row) => row.follow_ups),
  column('reports', 'json', (row) => row.reports),
];

/** One row for each quotation. */
export const QUOTE_COLUMNS: readonly Column<QuoteLine>[] = [
  column('id', 'text', (row) => row.id),
  column('date', 'date', (row) => row.date),
  ...actorColumns<QuoteLine>('speaker', (row) => [row.speaker]),
  column('speaker_office', 'text', (row) => row.speaker.office),
  ...actorColumns<QuoteLine>('addressee', (row) => (row.addressee === undefined ? [] : [row.addressee])),
  column('kind', 'text', (row) => row.kind),
  column('about', 'list', (row) => row.about),
  column('event_id', 'text', (row) => row.event_id),
  column('text', 'text', (row) => row.text),
  column('text_hash', 'text', (row) => row.text_hash),
  ...placeInDocument<QuoteLine>(),
];

/** One row for each report of how a public sees another. */
export const ATTITUDE_COLUMNS: readonly Column<AttitudeLine>[] = [
  column('id', 'text', (row) => row.id),
  column('date', 'date', (row) => row.date),
  column('holder', 'text', (row) => row.holder.code),
  column('holder_name', 'text', (row) => row.holder.identifier_text),
  column('target', 'text', (row) => row.target.code),
  column('target_name', 'text', (row) => row.target.identifier_text),
  column('polarity', 'integer', (row) => row.polarity),
  column('change', 'text', (row) => row.change),
  column('value', 'double', (row) => row.measure?.value),
  column('unit', 'text', (row) => row.measure?.unit),
  column('label', 'text', (row) => row.measure?.label),
  column('pollster', 'text', (row) => row.pollster?.identifier_text),
  column('reported_by', 'text', (row) => row.reported_by?.identifier_text),
  column('text', 'text', (row) => row.text),
  column('text_hash', 'text', (row) => row.text_hash),
  ...placeInDocument<AttitudeLine>(),
];

interface Placed {
  readonly document: DocumentFacts;
  readonly text_info: { readonly sequence: number; readonly start: number; readonly end: number };
  readonly evidence: object;
}

function placeInDocument<Row extends Placed>(): Column<Row>[] {
  return [
    column('document_id', 'text', (row) => row.document.document_id),
    column('document_key', 'text', (row) => row.document.key),
    column('source', 'text', (row) => row.document.source),
    column('url', 'text', (row) => row.document.url),
    column('title', 'text', (row) => row.document.title),
    column('publisher', 'text', (row) => row.document.publisher),
    column('publisher_country', 'text', (row) => row.document.publisher_country),
    column('published', 'date', (row) => row.document.published?.slice(0, 10)),
    column('language', 'text', (row) => row.document.language),
    column('sentence', 'integer', (row) => row.text_info.sequence),
    column('start', 'integer', (row) => row.text_info.start),
    column('end', 'integer', (row) => row.text_info.end),
    column('evidence', 'json', (row) => row.evidence),
  ];
}
