// What was done, by whom.

import { Type } from 'typebox';
import { ORDER_QUERY, PAGE_QUERY, pageOf, pageSchema } from '../../asking/paging.ts';
import type { Resource } from '../../server-context.ts';
import { routeSchema } from '../route-schema.ts';

const ENTRY = Type.Object({
  at: Type.String(),
  who: Type.String(),
  via: Type.String({ description: 'session, token, local or none' }),
  action: Type.String({ examples: ['POST /api/corrections'] }),
  target: Type.String(),
  status: Type.Integer(),
});

export const audit: Resource = (api, { world }) => {
  api.get(
    '/api/audit',
    {
      config: { needs: 'admin' },
      schema: routeSchema(
        {
          tags: ['accounts'],
          summary: 'Every change asked for, the newest first',
          response: { 200: pageSchema(ENTRY) },
        },
        { querystring: Type.Object({ ...PAGE_QUERY, ...ORDER_QUERY }, { additionalProperties: false }) },
      ),
    },
    async (request, reply) => {
      const page = await world.reading.service.audit(pageOf(request.query));
      return reply.header('cache-control', 'no-store').send(page as never);
    },
  );
};
