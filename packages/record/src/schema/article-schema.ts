// JSON Schema of CONTRACT's Article: what is made of a page.

import { CAPTIONS, DATELINE, DRAFT, MOMENT, TEXT, TEXTS } from './common-schema.ts';
import type { JsonSchema } from './json-schema.ts';

/** Output of `rapport extract`. */
export const ARTICLE_SCHEMA = {
  $schema: DRAFT,
  $id: 'article.schema.json',
  title: 'Article',
  description: 'The text of a page apart from everything around it.',
  type: 'object',
  properties: {
    url: TEXT,
    title: TEXT,
    byline: TEXTS,
    publisher: TEXT,
    publisher_country: { type: 'string', pattern: '^[A-Z]{3}$', description: 'an ISO 3166 alpha-3 code such as "KOR"' },
    published: MOMENT,
    modified: MOMENT,
    dateline: DATELINE,
    language: TEXT,
    paragraphs: TEXTS,
    captions: CAPTIONS,
    text: TEXT,
  },
  required: ['title', 'byline', 'published', 'language', 'paragraphs', 'captions', 'text'],
} as const satisfies JsonSchema;
