// A text coded and given back; nothing is kept.

import { parseDocument } from '@rapport/record';
import { named } from '../../schema/named.ts';
import type { Resource } from '../../server-context.ts';
import { perMinute, TEXT_BODY_LIMIT } from '../limits.ts';
import { routeSchema } from '../route-schema.ts';

const CODINGS_A_MINUTE = 120;

export const code: Resource = (api, { world }) => {
  api.post(
    '/api/code',
    {
      bodyLimit: TEXT_BODY_LIMIT,
      config: { rateLimit: perMinute(CODINGS_A_MINUTE) },
      // What is wrong with a document is said by the parser, in the words of the command line.
      validatorCompiler: () => (value) => ({ value }),
      schema: routeSchema(
        { tags: ['work'], summary: 'Code a document; nothing is kept', response: { 200: named('Record') } },
        { body: named('Document') },
      ),
    },
    async (request, reply) => reply.send(await world.coder.code(parseDocument(request.body))),
  );
};
