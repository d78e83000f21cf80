// A text coded and given back; nothing is kept.

import { DOCUMENT_SCHEMA, parseDocument } from '@rapport/record';
import { Type } from 'typebox';
import type { Resource } from '../../server-context.ts';
import { RECORD } from '../articles/schema.ts';
import { perMinute, TEXT_BODY_LIMIT } from '../limits.ts';
import { routeSchema } from '../route-schema.ts';

const CODINGS_A_MINUTE = 120;

const DOCUMENT = Type.Object(
  Object.fromEntries(
    Object.keys(DOCUMENT_SCHEMA.properties).map((name) => [
      name,
      name === 'id' || name === 'text' ? Type.String() : Type.Optional(Type.Unknown()),
    ]),
  ),
  { description: 'Document of docs/contract.md' },
);

export const code: Resource = (api, { world }) => {
  api.post(
    '/api/code',
    {
      bodyLimit: TEXT_BODY_LIMIT,
      config: { rateLimit: perMinute(CODINGS_A_MINUTE) },
      schema: routeSchema(
        { tags: ['work'], summary: 'Code a document; nothing is kept', response: { 200: RECORD } },
        { body: DOCUMENT },
      ),
    },
    async (request, reply) => reply.send(await world.coder.code(parseDocument(request.body))),
  );
};
