// Changes of the record as they happen.

import { Type } from 'typebox';
import type { Resource } from '../../server-context.ts';
import { routeSchema } from '../route-schema.ts';

export const live: Resource = (api, context) => {
  api.get(
    '/api/live',
    {
      // There is no head of what does not end.
      exposeHeadRoute: false,
      schema: routeSchema(
        {
          tags: ['service'],
          summary: 'Server-sent events `events-changed` whenever the record changes, with the pairs that it changes',
          response: {
            200: Type.String({
              description: 'text/event-stream; data: { changes, pairs }, the pairs as lists of two codes',
            }),
          },
        },
        {},
      ),
    },
    (_, reply) => context.live.listen(reply),
  );
};
