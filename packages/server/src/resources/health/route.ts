// Whether the server can answer.

import { Type } from 'typebox';
import type { Resource } from '../../server-context.ts';
import { routeSchema } from '../route-schema.ts';

export const health: Resource = (api, { world }) => {
  api.get(
    '/healthz',
    {
      config: { needs: 'nobody' },
      schema: routeSchema(
        {
          tags: ['service'],
          summary: 'Whether the ledger answers',
          response: { 200: Type.Object({ status: Type.Literal('ok') }) },
        },
        {},
      ),
    },
    async (_, reply) => {
      await world.reading.changes();
      return reply.header('cache-control', 'no-store').send({ status: 'ok' as const });
    },
  );
};
