// What was promised between two countries, and what became of it.

import { PLEDGE_STATES } from '@rapport/record';
import { Type } from 'typebox';
import { DAY, pick } from '../../asking/event-filter.ts';
import { PAIR_PARAMS, pairOf } from '../../asking/pair.ts';
import { named } from '../../schema/named.ts';
import type { Resource } from '../../server-context.ts';
import { routeSchema } from '../route-schema.ts';
import { sendOverview, today } from '../send-overview.ts';

/** Of a page; without `limit` all are sent. */
const MOST_PLEDGES = 500;

const QUERY = Type.Object(
  {
    as_of: Type.Optional(DAY),
    due: Type.Optional(DAY),
    id: Type.Optional(Type.String({ maxLength: 300 })),
    order: Type.Optional(
      Type.Enum(['made', 'latest'], { description: '`latest` begins with those that fell or fall due last' }),
    ),
    limit: Type.Optional(Type.Integer({ minimum: 1, maximum: MOST_PLEDGES })),
    after: Type.Optional(Type.String({ maxLength: 300, description: 'id of the last one of the page before' })),
    status: Type.Optional(Type.Array(Type.Enum([...PLEDGE_STATES]), { maxItems: PLEDGE_STATES.length })),
  },
  { additionalProperties: false },
);

export const pledges: Resource = (api, context) => {
  const { world } = context;
  api.get(
    '/api/pairs/:pair/pledges',
    {
      schema: routeSchema(
        {
          tags: ['pairs'],
          summary: 'Promises of a pair with their states and follow-ups',
          response: { 200: Type.Array(named('FollowedPledge')) },
        },
        { params: PAIR_PARAMS, querystring: QUERY },
      ),
    },
    (request, reply) => {
      const { as_of, status, ...asked } = request.query;
      return sendOverview(context, request, reply, 'pledges', {
        pair: pairOf(request.params.pair, world.countries),
        asOf: as_of ?? today(world),
        ...pick(asked, ['due', 'id', 'order', 'limit', 'after']),
        ...(status === undefined ? {} : { states: status }),
      });
    },
  );
};
