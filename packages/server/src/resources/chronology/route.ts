// The dated lines of a pair, a page at a time.

import { Type } from 'typebox';
import { eventFilter, FILTER_QUERY } from '../../asking/event-filter.ts';
import { ORDER_QUERY, PAGE_QUERY, pageOf, pageSchema } from '../../asking/paging.ts';
import { PAIR_PARAMS, pairOf } from '../../asking/pair.ts';
import { named } from '../../schema/named.ts';
import type { Resource } from '../../server-context.ts';
import { routeSchema } from '../route-schema.ts';
import { sendRead } from '../send-read.ts';

const QUERY = Type.Object({ ...FILTER_QUERY, ...PAGE_QUERY, ...ORDER_QUERY }, { additionalProperties: false });

export const chronology: Resource = (api, context) => {
  api.get(
    '/api/pairs/:pair/chronology',
    {
      schema: routeSchema(
        { tags: ['pairs'], summary: 'Events of a pair by date', response: { 200: pageSchema(named('MergedEvent')) } },
        { params: PAIR_PARAMS, querystring: QUERY },
      ),
    },
    (request, reply) => {
      const about = pairOf(request.params.pair, context.world.countries);
      const { limit, after, order, ...filter } = request.query;
      return sendRead(context, request, reply, (ledger) =>
        ledger.chronology({ about, ...eventFilter(filter) }, pageOf({ limit, after, order } as never)),
      );
    },
  );
};
