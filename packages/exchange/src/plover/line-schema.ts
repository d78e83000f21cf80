// JSON Schema of the lines that Rapport writes and reads back, built from the contract's Record.

import { type JsonSchema, RECORD_SCHEMA } from '@rapport/record';

const { event: MENTION } = RECORD_SCHEMA.$defs;
const { date: DAY_OR_NULL, text: TEXT, text_info: TEXT_INFO, status: STATUS } = MENTION.properties;
const { id: NON_EMPTY_TEXT, confidence: SHARE, event_text: TEXTS } = MENTION.properties;
const COUNT = { type: 'integer', minimum: 0 } as const satisfies JsonSchema;

const ACTORS = {
  type: 'array',
  items: {
    type: 'object',
    properties: RECORD_SCHEMA.$defs.entity.properties,
    required: ['code', 'sector', 'identifier_text'],
  },
} as const satisfies JsonSchema;

const MENTION_REF = {
  type: 'object',
  properties: {
    mention_id: NON_EMPTY_TEXT,
    document_key: NON_EMPTY_TEXT,
    document_id: TEXT,
    url: TEXT,
    title: TEXT,
    language: TEXT,
    publisher: TEXT,
    publisher_country: TEXT,
    published: { type: ['string', 'null'] },
    text: TEXT,
    text_info: TEXT_INFO,
    date: DAY_OR_NULL,
    status: STATUS,
    confidence: SHARE,
  },
  required: [
    ...['mention_id', 'document_key', 'document_id', 'language', 'published', 'text_info', 'date', 'status'],
    'confidence',
  ],
} as const satisfies JsonSchema;

/** One line of `--level event`. */
export const EVENT_LINE_SCHEMA = {
  type: 'object',
  properties: {
    ...MENTION.properties,
    actor: ACTORS,
    recipient: ACTORS,
    mentions: { type: 'array', items: MENTION_REF },
    reports: COUNT,
    independent_sources: COUNT,
    first_reported: { type: ['string', 'null'] },
    languages: TEXTS,
    contradictions: { type: 'array', items: { type: 'object', properties: { about: TEXT }, required: ['about'] } },
    corrected: TEXTS,
  },
  required: [
    ...['id', 'date', 'date_precision', 'date_basis', 'actor', 'recipient', 'reciprocal', 'event', 'mode', 'context'],
    ...['field', 'quad_code', 'event_scale', 'status', 'mentions', 'reports', 'independent_sources'],
    ...['first_reported', 'languages', 'contradictions', 'confidence'],
  ],
  $defs: RECORD_SCHEMA.$defs,
} as const satisfies JsonSchema;

/** One line of `--level mention`. */
export const MENTION_LINE_SCHEMA = {
  type: 'object',
  properties: {
    ...MENTION.properties,
    cite_info: {
      type: 'object',
      properties: { url: TEXT, title: TEXT, publication: TEXT, language: TEXT },
      required: ['language'],
    },
    document_key: NON_EMPTY_TEXT,
    document_id: TEXT,
    publisher_country: TEXT,
    published: { type: ['string', 'null'] },
    source: TEXT,
  },
  required: [
    ...MENTION.required.filter((field) => field !== 'text'),
    ...['cite_info', 'document_key', 'document_id', 'published', 'source'],
  ],
  $defs: RECORD_SCHEMA.$defs,
} as const satisfies JsonSchema;
