// The parts that several schemas of the contract share.

import { FIELDS, SECTORS, STATUSES } from '../plover.ts';
import type { JsonSchema } from './json-schema.ts';

/** The draft the schemas are written in. */
export const DRAFT = 'https://json-schema.org/draft/2020-12/schema';

export const TEXT = { type: 'string' } as const satisfies JsonSchema;
export const NON_EMPTY_TEXT = { type: 'string', minLength: 1 } as const satisfies JsonSchema;
export const TEXTS = { type: 'array', items: TEXT } as const satisfies JsonSchema;

/** A calendar day. */
export const DAY = {
  type: 'string',
  pattern: '^\\d{4}-\\d\\d-\\d\\d$',
  description: 'a date as YYYY-MM-DD',
} as const satisfies JsonSchema;

/** The same, or null where nothing tells it. */
export const DAY_OR_NULL = { ...DAY, type: ['string', 'null'] } as const satisfies JsonSchema;

/** A calendar day, with a time of day where it is known; null where nothing tells it. */
export const MOMENT = {
  type: ['string', 'null'],
  pattern: '^\\d{4}-\\d\\d-\\d\\d([T ]\\d\\d:\\d\\d(:\\d\\d([.,]\\d+)?)?\\s?(Z|[+-]\\d\\d:?\\d\\d)?)?$',
  description: 'a date as YYYY-MM-DD, or an ISO time that begins with one',
} as const satisfies JsonSchema;

/** Half-open range in UTF-16 code units of the text. */
export const SPAN = {
  type: 'array',
  items: { type: 'integer', minimum: 0 },
  minItems: 2,
  maxItems: 2,
  description: 'half-open range [start, end) in UTF-16 code units of the text',
} as const satisfies JsonSchema;

export const DATELINE = {
  type: 'object',
  properties: { place: TEXT, date: DAY, agency: TEXT },
  required: ['place'],
} as const satisfies JsonSchema;

export const CAPTIONS = {
  type: 'array',
  items: { type: 'object', properties: { text: TEXT, credit: TEXT }, required: ['text'] },
} as const satisfies JsonSchema;

export const STATUS = { type: 'string', enum: STATUSES } as const satisfies JsonSchema;
export const FIELD = { type: 'string', enum: FIELDS } as const satisfies JsonSchema;
export const SECTOR_LIST = {
  type: 'array',
  items: { type: 'string', enum: SECTORS },
  description: 'primary sector first',
} as const satisfies JsonSchema;
