// One article: its text, what the coder made of it, where it comes from.

import { Type } from 'typebox';
import { DOCUMENT_FACTS } from '../../schema/event-schema.ts';
import { described, NULLABLE_TEXT } from '../../schema/value-schema.ts';
import type { Resource } from '../../server-context.ts';
import { routeSchema } from '../route-schema.ts';
import { sendRead } from '../send-read.ts';
import { readArticleInFull } from './read-article.ts';

const RECORD_FIELDS = [
  'id',
  'language',
  'published',
  'events',
  'quotes',
  'pledges',
  'attitudes',
  'entities',
  'skipped',
];

export const RECORD = described('Record of docs/contract.md', RECORD_FIELDS);

const ARTICLE_IN_FULL = Type.Object({
  facts: DOCUMENT_FACTS,
  document: described('Document of docs/contract.md', ['id', 'text']),
  record: RECORD,
  pack: Type.String(),
  licence: Type.Optional(Type.String()),
  known_from: Type.String(),
  superseded_by: Type.Optional(Type.String({ description: 'key of the newer text at the same address' })),
  events: Type.Record(Type.String(), NULLABLE_TEXT, { description: 'mention id to event id' }),
});

export const articles: Resource = (api, context) => {
  api.get(
    '/api/articles/:key',
    {
      schema: routeSchema(
        { tags: ['record'], summary: 'An article with its text and record', response: { 200: ARTICLE_IN_FULL } },
        { params: Type.Object({ key: Type.String({ maxLength: 200 }) }) },
      ),
    },
    (request, reply) => sendRead(context, request, reply, (ledger) => readArticleInFull(ledger, request.params.key)),
  );
};
