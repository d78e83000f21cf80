// The queue of what a person should look at.

import { Type } from 'typebox';
import { PERIOD_QUERY, pick } from '../../asking/event-filter.ts';
import { PAGE_QUERY, pageOf, pageSchema } from '../../asking/paging.ts';
import { pairOf } from '../../asking/pair.ts';
import { named } from '../../schema/named.ts';
import type { Resource } from '../../server-context.ts';
import { routeSchema } from '../route-schema.ts';
import { sendRead } from '../send-read.ts';

/** Events less sure than this are asked about, unless said. */
const ASK_BELOW = 0.7;

const QUERY = Type.Object(
  {
    pair: Type.Optional(Type.String()),
    confidence_below: Type.Optional(Type.Number({ minimum: 0, maximum: 1, default: ASK_BELOW })),
    contradictions: Type.Optional(
      Type.Boolean({ description: 'also what reports tell differently; true unless said' }),
    ),
    ...PERIOD_QUERY,
    ...PAGE_QUERY,
  },
  { additionalProperties: false },
);

const ITEM = Type.Object({
  event: named('MergedEvent'),
  reasons: Type.Array(Type.Enum(['confidence', 'contradiction'])),
});

export const review: Resource = (api, context) => {
  api.get(
    '/api/review',
    {
      schema: routeSchema(
        { tags: ['corrections'], summary: 'Events to look at, and why', response: { 200: pageSchema(ITEM) } },
        { querystring: QUERY },
      ),
    },
    (request, reply) => {
      const { pair, confidence_below, limit, after, ...rest } = request.query;
      const asked = {
        confidenceBelow: confidence_below ?? ASK_BELOW,
        ...pick(rest, ['contradictions', 'since', 'until']),
        ...(pair === undefined ? {} : { about: pairOf(pair, context.world.countries) }),
      };
      return sendRead(context, request, reply, (ledger) =>
        ledger.review(asked, pageOf(pick({ limit, after }, ['limit', 'after']))),
      );
    },
  );
};
