// JSON Schema of CONTRACT's Record: what the coder makes of a document.

import { EVENT_TYPES, EXTENSION_CONTEXTS, PLOVER_CONTEXTS } from '../plover.ts';
import {
  DAY,
  DAY_OR_NULL,
  DRAFT,
  FIELD,
  MOMENT,
  NON_EMPTY_TEXT,
  SECTOR_LIST,
  SPAN,
  STATUS,
  TEXT,
  TEXTS,
} from './common-schema.ts';
import type { JsonSchema } from './json-schema.ts';

const ENTITY_REF = { $ref: '#/$defs/entity' } as const satisfies JsonSchema;
const ENTITY_LIST = { type: 'array', items: ENTITY_REF } as const satisfies JsonSchema;
const SPAN_LIST = { type: 'array', items: SPAN } as const satisfies JsonSchema;
const BASIS = { type: 'string', enum: ['stated', 'inferred', 'defaulted'] } as const satisfies JsonSchema;
const SHARE = { type: 'number', minimum: 0, maximum: 1 } as const satisfies JsonSchema;
const COUNT = { type: 'integer', minimum: 0 } as const satisfies JsonSchema;
const QUAD = { type: 'integer', minimum: 1, maximum: 4 } as const satisfies JsonSchema;
const EVENT_TYPE = { type: 'string', enum: Object.keys(EVENT_TYPES) } as const satisfies JsonSchema;

const TEXT_INFO = {
  type: 'object',
  properties: { sequence: COUNT, start: COUNT, end: COUNT, caption: COUNT },
  required: ['sequence', 'start', 'end'],
} as const satisfies JsonSchema;

const AMOUNTS = {
  type: 'array',
  items: {
    type: 'object',
    properties: { text: TEXT, value: { type: 'number' }, unit: TEXT },
    required: ['text', 'value', 'unit'],
  },
} as const satisfies JsonSchema;

const ENTITY = {
  type: 'object',
  properties: {
    code: { type: ['string', 'null'], pattern: '^[A-Z]{3}$', description: 'an ISO 3166 alpha-3 or PLOVER actor code' },
    sector: SECTOR_LIST,
    entity_text: TEXT,
    identifier_text: TEXT,
    identifier_id: { type: 'string', pattern: '^Q\\d+$', description: 'a Wikidata id such as "Q884"' },
    office: TEXT,
    pack_code: { type: 'string', description: "the code that a user's own dictionary gives it" },
    basis: BASIS,
    start: COUNT,
    end: COUNT,
  },
  required: ['code', 'sector', 'entity_text', 'identifier_text', 'basis', 'start', 'end'],
} as const satisfies JsonSchema;

const LOCATION = {
  type: 'object',
  properties: {
    extracted_place: TEXT,
    resolved_place: TEXT,
    country_code: TEXT,
    lat: { type: 'number', minimum: -90, maximum: 90 },
    lon: { type: 'number', minimum: -180, maximum: 180 },
    resolution: { type: 'integer', minimum: 1, maximum: 5 },
    basis: BASIS,
  },
  required: ['extracted_place', 'resolved_place', 'country_code', 'resolution', 'basis'],
} as const satisfies JsonSchema;

const EVENT = {
  type: 'object',
  properties: {
    id: NON_EMPTY_TEXT,
    date: DAY_OR_NULL,
    enddate: DAY,
    date_precision: { type: 'string', enum: ['day', 'week', 'month', 'year', 'unknown'] },
    date_basis: BASIS,
    actor: ENTITY_LIST,
    recipient: ENTITY_LIST,
    reciprocal: { type: 'boolean' },
    event: { type: 'array', items: EVENT_TYPE, minItems: 1 },
    mode: TEXTS,
    context: { type: 'array', items: { type: 'string', enum: [...PLOVER_CONTEXTS, ...EXTENSION_CONTEXTS] } },
    field: FIELD,
    quad_code: QUAD,
    event_scale: { type: 'number', minimum: -10, maximum: 10 },
    status: STATUS,
    event_text: TEXTS,
    event_loc: LOCATION,
    size: { type: 'object', properties: { dead: COUNT, injured: COUNT, arrested: COUNT } },
    amounts: AMOUNTS,
    reported_by: ENTITY_REF,
    text: TEXT,
    text_info: TEXT_INFO,
    evidence: {
      type: 'object',
      properties: { trigger: SPAN_LIST, actor: SPAN_LIST, recipient: SPAN_LIST, date: SPAN, loc: SPAN },
      required: ['trigger', 'actor', 'recipient'],
    },
    confidence: SHARE,
    why: { type: 'object', properties: { rule: TEXT, model: TEXT, runner_up: EVENT_TYPE } },
  },
  required: [
    ...['id', 'date', 'date_precision', 'date_basis', 'actor', 'recipient', 'reciprocal', 'event', 'mode', 'context'],
    ...['field', 'quad_code', 'event_scale', 'status', 'event_text', 'text', 'text_info', 'evidence', 'confidence'],
    'why',
  ],
} as const satisfies JsonSchema;

const QUOTE = {
  type: 'object',
  properties: {
    id: NON_EMPTY_TEXT,
    speaker: ENTITY_REF,
    addressee: ENTITY_REF,
    text: TEXT,
    kind: { type: 'string', enum: ['direct', 'indirect'] },
    date: DAY_OR_NULL,
    about: TEXTS,
    event_id: TEXT,
    text_info: TEXT_INFO,
    evidence: {
      type: 'object',
      properties: { speaker: SPAN, cue: SPAN, quote: SPAN_LIST },
      required: ['speaker', 'cue', 'quote'],
    },
  },
  required: ['id', 'speaker', 'text', 'kind', 'date', 'about', 'text_info', 'evidence'],
} as const satisfies JsonSchema;

const PLEDGE = {
  type: 'object',
  properties: {
    id: NON_EMPTY_TEXT,
    by: ENTITY_LIST,
    to: ENTITY_LIST,
    action: TEXT,
    due: {
      type: 'object',
      properties: { text: TEXT, start: DAY, end: DAY },
      required: ['text', 'start', 'end'],
    },
    firmness: { type: 'string', enum: ['promised', 'agreed', 'planned', 'hoped'] },
    condition: TEXT,
    amounts: AMOUNTS,
    event_id: TEXT,
    text: TEXT,
    text_info: TEXT_INFO,
    evidence: { type: 'object' },
  },
  required: ['id', 'by', 'to', 'action', 'firmness', 'text', 'text_info', 'evidence'],
} as const satisfies JsonSchema;

const ATTITUDE = {
  type: 'object',
  properties: {
    id: NON_EMPTY_TEXT,
    holder: ENTITY_REF,
    target: ENTITY_REF,
    polarity: { type: 'integer', minimum: -1, maximum: 1 },
    change: { type: 'string', enum: ['improved', 'worsened', 'unchanged'] },
    measure: {
      type: 'object',
      properties: { value: { type: 'number' }, unit: TEXT, label: TEXT },
      required: ['value', 'unit', 'label'],
    },
    pollster: ENTITY_REF,
    reported_by: ENTITY_REF,
    date: DAY_OR_NULL,
    text: TEXT,
    text_info: TEXT_INFO,
    evidence: { type: 'object' },
  },
  required: ['id', 'holder', 'target', 'polarity', 'date', 'text', 'text_info', 'evidence'],
} as const satisfies JsonSchema;

/** Output of `rapport code`, and of `rapport read --json` (there with the article under `article`). */
export const RECORD_SCHEMA = {
  $schema: DRAFT,
  $id: 'record.schema.json',
  title: 'Record',
  description: 'What the coder makes of one document.',
  type: 'object',
  properties: {
    id: NON_EMPTY_TEXT,
    language: TEXT,
    published: MOMENT,
    coder: TEXT,
    packs: TEXTS,
    events: { type: 'array', items: { $ref: '#/$defs/event' } },
    quotes: { type: 'array', items: { $ref: '#/$defs/quote' } },
    pledges: { type: 'array', items: { $ref: '#/$defs/pledge' } },
    attitudes: { type: 'array', items: { $ref: '#/$defs/attitude' } },
    entities: ENTITY_LIST,
    relation: {
      type: 'object',
      properties: { event: EVENT_TYPE, quad_code: QUAD, confidence: SHARE },
      required: ['event', 'quad_code', 'confidence'],
    },
    skipped: {
      type: 'array',
      items: {
        type: 'object',
        properties: { text: NON_EMPTY_TEXT, text_info: TEXT_INFO, reason: NON_EMPTY_TEXT },
        required: ['text', 'text_info', 'reason'],
      },
    },
  },
  required: [
    ...['id', 'language', 'published', 'coder', 'events', 'quotes', 'pledges', 'attitudes', 'entities', 'skipped'],
  ],
  $defs: { entity: ENTITY, event: EVENT, quote: QUOTE, pledge: PLEDGE, attitude: ATTITUDE },
} as const satisfies JsonSchema;
