// Events and mentions as tables: PLOVER's fields as columns, one row for each, several parties as lists in one cell.

import type { EventActor, EventMention, MergedEvent } from '@rapport/record';
import type { EventLine } from '../plover/event-line.ts';
import type { MentionLine } from '../plover/mention-line.ts';
import { type Column, column } from '../table/column.ts';
import { actorColumns, figureColumns, placeColumns } from './shared-columns.ts';

type Coded = Omit<MergedEvent | EventMention, 'text' | 'mentions' | 'actor' | 'recipient'> & {
  readonly actor: readonly EventActor[];
  readonly recipient: readonly EventActor[];
  readonly extensions: readonly string[];
};

function codedColumns<Row extends Coded>(): Column<Row>[] {
  return [
    column('id', 'text', (row) => row.id),
    column('date', 'date', (row) => row.date),
    column('enddate', 'date', (row) => row.enddate),
    column('date_precision', 'text', (row) => row.date_precision),
    column('date_basis', 'text', (row) => row.date_basis),
    ...actorColumns<Row>('actor', (row) => row.actor),
    ...actorColumns<Row>('recipient', (row) => row.recipient),
    column('reciprocal', 'boolean', (row) => row.reciprocal),
    column('event', 'list', (row) => row.event),
    column('mode', 'list', (row) => row.mode),
    column('context', 'list', (row) => row.context),
    column('field', 'text', (row) => row.field),
    column('quad_code', 'integer', (row) => row.quad_code),
    column('event_scale', 'double', (row) => row.event_scale),
    column('status', 'text', (row) => row.status),
    ...placeColumns<Row>(),
    ...figureColumns<Row>(),
    column('confidence', 'double', (row) => row.confidence),
  ];
}

/** One row for each merged event; its mentions and contradictions are JSON in one cell. */
export const EVENT_COLUMNS: readonly Column<EventLine>[] = [
  ...codedColumns<EventLine>(),
  column('reports', 'integer', (row) => row.reports),
  column('independent_sources', 'integer', (row) => row.independent_sources),
  column('first_reported', 'date', (row) => row.first_reported),
  column('languages', 'list', (row) => row.languages),
  column('corrected', 'list', (row) => row.corrected),
  column('contradictions', 'json', (row) => row.contradictions),
  column('mentions', 'json', (row) => row.mentions),
  column('text', 'text', (row) => row.text),
  column('text_hash', 'text', (row) => row.text_hash),
  column('extensions', 'list', (row) => row.extensions),
];

/** One row for each mention, with its document. */
export const MENTION_COLUMNS: readonly Column<MentionLine>[] = [
  ...codedColumns<MentionLine>(),
  column('document_id', 'text', (row) => row.document_id),
  column('document_key', 'text', (row) => row.document_key),
  column('source', 'text', (row) => row.source),
  column('url', 'text', (row) => row.cite_info.url),
  column('title', 'text', (row) => row.cite_info.title),
  column('publisher', 'text', (row) => row.cite_info.publication),
  column('publisher_country', 'text', (row) => row.publisher_country),
  column('published', 'date', (row) => row.published?.slice(0, 10)),
  column('language', 'text', (row) => row.cite_info.language),
  column('sentence', 'integer', (row) => row.text_info.sequence),
  column('start', 'integer', (row) => row.text_info.start),
  column('end', 'integer', (row) => row.text_info.end),
  column('evidence', 'json', (row) => row.evidence),
  column('why', 'json', (row) => row.why),
  column('reported_by', 'text', (row) => row.reported_by?.identifier_text),
  column('event_text', 'list', (row) => row.event_text),
  column('text', 'text', (row) => row.text),
  column('text_hash', 'text', (row) => row.text_hash),
  column('extensions', 'list', (row) => row.extensions),
];
