// Who of a pair is quoted as saying what.

import { Type } from 'typebox';
import { PERIOD_QUERY, pick } from '../../asking/event-filter.ts';
import { ORDER_QUERY, PAGE_QUERY, pageOf, pageSchema } from '../../asking/paging.ts';
import { PAIR_PARAMS, pairOf } from '../../asking/pair.ts';
import { named } from '../../schema/named.ts';
import type { Resource } from '../../server-context.ts';
import { routeSchema } from '../route-schema.ts';
import { sendRead } from '../send-read.ts';

const QUOTES = pageSchema(named('QuoteReport'));

export const quotes: Resource = (api, context) => {
  api.get(
    '/api/pairs/:pair/quotes',
    {
      schema: routeSchema(
        { tags: ['people'], summary: 'Quotations of a pair, the newest first unless said', response: { 200: QUOTES } },
        {
          params: PAIR_PARAMS,
          querystring: Type.Object({ ...PERIOD_QUERY, ...PAGE_QUERY, ...ORDER_QUERY }, { additionalProperties: false }),
        },
      ),
    },
    (request, reply) =>
      sendRead(context, request, reply, (ledger) =>
        ledger.quotes(
          { about: pairOf(request.params.pair, context.world.countries), ...pick(request.query, ['since', 'until']) },
          pageOf(request.query),
        ),
      ),
  );
};
