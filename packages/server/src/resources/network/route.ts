// Who deals with whom between two countries in a span.

import { Type } from 'typebox';
import { PERIOD_QUERY, pick } from '../../asking/event-filter.ts';
import { PAIR_PARAMS, pairOf } from '../../asking/pair.ts';
import { NULLABLE_TEXT } from '../../schema/value-schema.ts';
import type { Resource } from '../../server-context.ts';
import { routeSchema } from '../route-schema.ts';
import { sendOverview } from '../send-overview.ts';

const MOST_NODES = 500;
const USUAL_NODES = 120;

const NETWORK = Type.Object({
  nodes: Type.Array(
    Type.Object({
      id: Type.String(),
      name: Type.String(),
      code: NULLABLE_TEXT,
      sector: NULLABLE_TEXT,
      events: Type.Integer(),
    }),
  ),
  links: Type.Array(
    Type.Object({
      source: Type.String(),
      target: Type.String(),
      cooperation: Type.Integer(),
      conflict: Type.Integer(),
    }),
  ),
});

const QUERY = Type.Object(
  {
    limit: Type.Optional(Type.Integer({ minimum: 1, maximum: MOST_NODES, default: USUAL_NODES })),
    ...PERIOD_QUERY,
  },
  { additionalProperties: false },
);

export const network: Resource = (api, context) => {
  api.get(
    '/api/pairs/:pair/network',
    {
      schema: routeSchema(
        { tags: ['people'], summary: 'Actors of a pair and how they deal with each other', response: { 200: NETWORK } },
        { params: PAIR_PARAMS, querystring: QUERY },
      ),
    },
    (request, reply) =>
      sendOverview(context, request, reply, 'network', {
        pair: pairOf(request.params.pair, context.world.countries),
        limit: request.query.limit ?? USUAL_NODES,
        ...pick(request.query, ['since', 'until']),
      }),
  );
};
