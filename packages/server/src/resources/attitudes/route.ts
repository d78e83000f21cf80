// How each public of a pair is reported to see the other.

import { Type } from 'typebox';
import { PERIOD_QUERY, pick } from '../../asking/event-filter.ts';
import { PAIR_PARAMS, pairOf } from '../../asking/pair.ts';
import { described } from '../../schema/value-schema.ts';
import type { Resource } from '../../server-context.ts';
import { routeSchema } from '../route-schema.ts';
import { sendOverview } from '../send-overview.ts';

const ATTITUDES = Type.Array(
  Type.Object({
    holder: Type.String(),
    target: Type.String(),
    polls: Type.Array(described('a figure of a poll with its reports', ['date', 'value', 'unit', 'label', 'reports'])),
    moods: Type.Array(described('a described mood with its reports', ['date', 'polarity', 'reports'])),
  }),
  { description: 'both directions, the public of the first code first' },
);

export const attitudes: Resource = (api, context) => {
  api.get(
    '/api/pairs/:pair/attitudes',
    {
      schema: routeSchema(
        { tags: ['pairs'], summary: 'Polls and moods, each with its sources', response: { 200: ATTITUDES } },
        { params: PAIR_PARAMS, querystring: Type.Object(PERIOD_QUERY, { additionalProperties: false }) },
      ),
    },
    (request, reply) =>
      sendOverview(context, request, reply, 'attitudes', {
        pair: pairOf(request.params.pair, context.world.countries),
        ...pick(request.query, ['since', 'until']),
      }),
  );
};
