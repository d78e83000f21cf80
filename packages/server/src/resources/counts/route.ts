// How much of each kind passed between two countries, month by month.

import { Type } from 'typebox';
import { PERIOD_QUERY, pick } from '../../asking/event-filter.ts';
import { PAIR_PARAMS, pairOf } from '../../asking/pair.ts';
import type { Resource } from '../../server-context.ts';
import { routeSchema } from '../route-schema.ts';
import { sendOverview } from '../send-overview.ts';

const COUNTS = Type.Array(
  Type.Object({
    start: Type.String({ description: 'first day of the month' }),
    verbal_cooperation: Type.Integer(),
    material_cooperation: Type.Integer(),
    verbal_conflict: Type.Integer(),
    material_conflict: Type.Integer(),
  }),
  { description: 'every month between the first and the last with an event' },
);

export const counts: Resource = (api, context) => {
  api.get(
    '/api/pairs/:pair/counts',
    {
      schema: routeSchema(
        { tags: ['pairs'], summary: 'Events that happened, by month and quad class', response: { 200: COUNTS } },
        { params: PAIR_PARAMS, querystring: Type.Object(PERIOD_QUERY, { additionalProperties: false }) },
      ),
    },
    (request, reply) =>
      sendOverview(context, request, reply, 'counts', {
        pair: pairOf(request.params.pair, context.world.countries),
        ...pick(request.query, ['since', 'until']),
      }),
  );
};
