// How many promises of a pair are in which state, and when they fall due.

import { PLEDGE_STATES } from '@rapport/record';
import { Type } from 'typebox';
import { DAY } from '../../asking/event-filter.ts';
import { PAIR_PARAMS, pairOf } from '../../asking/pair.ts';
import { named } from '../../schema/named.ts';
import type { Resource } from '../../server-context.ts';
import { routeSchema } from '../route-schema.ts';
import { sendOverview, today } from '../send-overview.ts';

const BOARD = Type.Object({
  total: Type.Integer(),
  states: Type.Object(Object.fromEntries(PLEDGE_STATES.map((state) => [state, Type.Integer()]))),
  due: Type.Array(
    Type.Object({ month: Type.String(), state: Type.Enum([...PLEDGE_STATES]), pledges: Type.Integer() }),
    { description: 'how many fall due in a month, by state' },
  ),
  // Those overdue last, then those due next.
  first: Type.Array(named('FollowedPledge')),
});
const QUERY = Type.Object({ as_of: Type.Optional(DAY) }, { additionalProperties: false });

export const pledgeBoard: Resource = (api, context) => {
  const { world } = context;
  api.get(
    '/api/pairs/:pair/pledge-board',
    {
      schema: routeSchema(
        { tags: ['pairs'], summary: 'Promises of a pair counted by state and due month', response: { 200: BOARD } },
        { params: PAIR_PARAMS, querystring: QUERY },
      ),
    },
    (request, reply) =>
      sendOverview(context, request, reply, 'pledge-board', {
        pair: pairOf(request.params.pair, world.countries),
        asOf: request.query.as_of ?? today(world),
      }),
  );
};
