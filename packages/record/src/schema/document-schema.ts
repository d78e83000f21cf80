// JSON Schema of CONTRACT's Document: one line of the coder's input.

import { CAPTIONS, DATELINE, DRAFT, MOMENT, NON_EMPTY_TEXT, SPAN, TEXT } from './common-schema.ts';
import type { JsonSchema } from './json-schema.ts';

/** Input of `rapport code`. Every optional field may also be left out. */
export const DOCUMENT_SCHEMA = {
  $schema: DRAFT,
  $id: 'document.schema.json',
  title: 'Document',
  description: 'One text to be coded.',
  type: 'object',
  properties: {
    id: NON_EMPTY_TEXT,
    text: TEXT,
    title: TEXT,
    published: MOMENT,
    language: { type: 'string', description: 'BCP 47 language tag; detected where it is left out' },
    url: TEXT,
    publisher: TEXT,
    publisher_country: { type: 'string', pattern: '^[A-Z]{3}$', description: 'an ISO 3166 alpha-3 code such as "KOR"' },
    dateline: DATELINE,
    captions: CAPTIONS,
    spans: {
      type: 'object',
      description: 'actor and recipient whose relation is asked for',
      properties: { actor: SPAN, recipient: SPAN },
      required: [],
    },
  },
  required: ['id', 'text'],
} as const satisfies JsonSchema;
