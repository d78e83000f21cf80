// The first schema: documents, mentions, events, statements, corrections, mentions of other coders.

import type { TableShape } from './table-shape.ts';

const ARTICLES: readonly TableShape[] = [
  {
    name: 'article',
    columns: {
      document_key: 'key',
      search_order: 'integer',
      document_id: 'key',
      url: 'key?',
      title: 'text?',
      publisher: 'text?',
      publisher_country: 'key?',
      language: 'key',
      published: 'key?',
      source: 'key',
      coder: 'key',
      pack: 'key',
      licence: 'text?',
      signature: 'text?',
      known_from: 'key',
      superseded_by: 'key?',
    },
    primaryKey: ['document_key'],
    distributedBy: 'document_key',
    indexes: { order: ['search_order'], day: ['published', 'search_order'], id: ['document_id'] },
    partialIndexes: { url: ['url'] },
  },
  {
    name: 'article_text',
    columns: { document_key: 'key', text: 'text', document: 'text', record: 'text' },
    primaryKey: ['document_key'],
    distributedBy: 'document_key',
  },
  {
    name: 'coding_past',
    columns: { document_key: 'key', known_until: 'key', coder: 'key', pack: 'key', record: 'text' },
    primaryKey: ['document_key', 'known_until'],
    distributedBy: 'document_key',
  },
  {
    name: 'article_scope',
    columns: { scope: 'key', published: 'key', document_key: 'key', publisher_country: 'key', is_copy: 'integer' },
    primaryKey: ['scope', 'published', 'document_key'],
    distributedBy: 'document_key',
    dated: 'published',
    clustered: true,
  },
  {
    name: 'volume_day',
    columns: { published: 'key', publisher_country: 'key', documents: 'integer', copies: 'integer' },
    primaryKey: ['published', 'publisher_country'],
    distributedBy: 'published',
    clustered: true,
  },
  {
    name: 'copy_band',
    columns: { week: 'integer', band: 'key', document_key: 'key' },
    primaryKey: ['week', 'band', 'document_key'],
    distributedBy: 'document_key',
    clustered: true,
  },
  {
    name: 'forgotten',
    columns: { document_key: 'key', known_from: 'key' },
    primaryKey: ['document_key'],
    distributedBy: 'document_key',
  },
];

const MENTION_COLUMNS = {
  document_key: 'key',
  mention_id: 'key',
  block: 'key',
  day: 'integer',
  coder: 'key',
  pack: 'key',
  known_from: 'key',
  text: 'text',
  body: 'text',
} as const;

const MENTIONS: readonly TableShape[] = [
  {
    name: 'mention',
    columns: MENTION_COLUMNS,
    primaryKey: ['document_key', 'mention_id'],
    distributedBy: 'document_key',
    indexes: { id: ['mention_id'], place: ['block', 'day'] },
  },
  {
    name: 'mention_past',
    columns: { ...MENTION_COLUMNS, known_until: 'key' },
    primaryKey: ['document_key', 'mention_id', 'known_until'],
    distributedBy: 'document_key',
    indexes: { place: ['block', 'day'] },
  },
  {
    name: 'dirty_place',
    columns: { block: 'key', day: 'integer', stamp: 'integer' },
    primaryKey: ['block', 'day'],
    distributedBy: 'block',
  },
];

const EVENTS: readonly TableShape[] = [
  {
    name: 'event',
    columns: {
      event_id: 'key',
      date: 'key',
      confidence: 'real',
      contradictions: 'integer',
      reviewed: 'integer',
      languages: 'text',
      publisher_countries: 'text',
      types: 'text',
      text: 'text',
      body: 'text',
    },
    primaryKey: ['event_id'],
    distributedBy: 'event_id',
  },
  {
    name: 'event_member',
    columns: { event_id: 'key', position: 'integer', mention_id: 'key', document_key: 'key' },
    primaryKey: ['event_id', 'position'],
    distributedBy: 'event_id',
    clustered: true,
    indexes: { mention: ['mention_id'] },
  },
  {
    name: 'event_scope',
    columns: {
      scope: 'key',
      date: 'key',
      event_id: 'key',
      date_precision: 'key',
      actors: 'text',
      recipients: 'text',
      reciprocal: 'integer',
      type: 'key',
      field: 'key',
      quad_code: 'integer',
      event_scale: 'real',
      status: 'key',
      independent_sources: 'integer',
      confidence: 'real',
      text: 'text',
    },
    primaryKey: ['scope', 'date', 'event_id'],
    distributedBy: 'event_id',
    dated: 'date',
    clustered: true,
  },
  {
    name: 'event_party',
    columns: { party: 'key', date: 'key', event_id: 'key', name: 'key', code: 'key?', office: 'text?' },
    primaryKey: ['party', 'date', 'event_id'],
    distributedBy: 'event_id',
    dated: 'date',
    clustered: true,
    indexes: { name: ['name', 'party'] },
  },
  {
    name: 'event_alias',
    columns: { event_id: 'key', heir: 'key' },
    primaryKey: ['event_id'],
    distributedBy: 'event_id',
    indexes: { heir: ['heir'] },
  },
];

const STATEMENT_COLUMNS = {
  document_key: 'key',
  kind: 'key',
  statement_id: 'key',
  coder: 'key',
  pack: 'key',
  known_from: 'key',
  body: 'text',
} as const;

const STATEMENTS: readonly TableShape[] = [
  {
    name: 'statement',
    columns: STATEMENT_COLUMNS,
    primaryKey: ['document_key', 'kind', 'statement_id'],
    distributedBy: 'document_key',
  },
  {
    name: 'statement_past',
    columns: { ...STATEMENT_COLUMNS, known_until: 'key' },
    primaryKey: ['document_key', 'kind', 'statement_id', 'known_until'],
    distributedBy: 'document_key',
  },
  {
    name: 'statement_scope',
    columns: { scope: 'key', kind: 'key', date: 'key', document_key: 'key', statement_id: 'key' },
    primaryKey: ['scope', 'kind', 'date', 'document_key', 'statement_id'],
    distributedBy: 'document_key',
    dated: 'date',
    clustered: true,
  },
];

const CORRECTIONS: readonly TableShape[] = [
  {
    name: 'correction',
    columns: {
      correction_id: 'key',
      position: 'integer',
      kind: 'key',
      decision: 'text',
      author: 'text',
      note: 'text?',
      valid_from: 'key?',
      known_from: 'key',
      pledge_id: 'key?',
      undoes: 'key?',
    },
    primaryKey: ['correction_id'],
    distributedBy: 'correction_id',
    indexes: { position: ['position'], pledge: ['pledge_id'], undone: ['undoes'] },
  },
  {
    name: 'correction_anchor',
    columns: {
      document_key: 'key',
      correction_id: 'key',
      mention_id: 'key',
      trigger_start: 'integer',
      trigger_end: 'integer',
      sentence: 'text',
      trigger_offset: 'integer',
    },
    primaryKey: ['document_key', 'correction_id', 'mention_id'],
    distributedBy: 'document_key',
    indexes: { mention: ['mention_id'], correction: ['correction_id'] },
  },
];

const FOREIGN: readonly TableShape[] = [
  {
    name: 'foreign_mention',
    columns: { coder_source: 'key', mention_id: 'key', date: 'key', known_from: 'key', body: 'text' },
    primaryKey: ['coder_source', 'mention_id'],
    distributedBy: 'mention_id',
  },
  {
    name: 'foreign_scope',
    columns: { scope: 'key', date: 'key', coder_source: 'key', mention_id: 'key' },
    primaryKey: ['scope', 'date', 'coder_source', 'mention_id'],
    distributedBy: 'mention_id',
    dated: 'date',
    clustered: true,
  },
];

const COUNTER: TableShape = {
  name: 'counter',
  columns: { name: 'key', value: 'integer' },
  primaryKey: ['name'],
  distributedBy: 'name',
};

/** Its tables, in an order in which they can be made and filled. */
export const RECORD_TABLES: readonly TableShape[] = [
  ...ARTICLES,
  ...MENTIONS,
  ...EVENTS,
  ...STATEMENTS,
  ...CORRECTIONS,
  ...FOREIGN,
  COUNTER,
];
