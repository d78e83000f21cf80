// Words in what is kept: events and articles that hold them.

import { Type } from 'typebox';
import { PERIOD_QUERY, pick } from '../../asking/event-filter.ts';
import { PAGE_QUERY, pageOf, pageSchema } from '../../asking/paging.ts';
import { pairOf } from '../../asking/pair.ts';
import { named } from '../../schema/named.ts';
import { TWO_NUMBERS } from '../../schema/value-schema.ts';
import type { Resource } from '../../server-context.ts';
import { routeSchema } from '../route-schema.ts';
import { sendRead } from '../send-read.ts';

const MOST_CHARACTERS = 200;
const MOST_PEOPLE = 12;

const QUERY = Type.Object(
  {
    q: Type.String({ minLength: 1, maxLength: MOST_CHARACTERS, description: 'words; in quotation marks, together' }),
    pair: Type.Optional(Type.String({ description: 'only what is about this pair' })),
    ...PERIOD_QUERY,
    limit: PAGE_QUERY.limit,
    after_events: PAGE_QUERY.after,
    after_articles: PAGE_QUERY.after,
  },
  { additionalProperties: false },
);

const MATCHES = Type.Array(TWO_NUMBERS, { description: 'the words found' });

const MAYBE = Type.Union([Type.String(), Type.Null()]);
const PERSON_FOUND = Type.Object({
  party: Type.String({ description: 'what /api/people takes' }),
  name: Type.String(),
  code: MAYBE,
  events: Type.Integer(),
  last: MAYBE,
});

const FOUND = Type.Object({
  events: pageSchema(Type.Object({ event_id: Type.String(), mention: named('MentionRef'), matches: MATCHES })),
  articles: pageSchema(
    Type.Object({
      document: named('DocumentFacts'),
      snippet: Type.String(),
      start: Type.Union([Type.Integer(), Type.Null()]),
      matches: MATCHES,
    }),
  ),
  people: Type.Array(PERSON_FOUND, {
    description: 'persons and institutions of the whole record whose name holds the words, those with the most events',
  }),
});

export const search: Resource = (api, context) => {
  api.get(
    '/api/search',
    {
      schema: routeSchema(
        {
          tags: ['record'],
          summary: 'Events and articles that hold the words, and people so named',
          response: { 200: FOUND },
        },
        { querystring: QUERY },
      ),
    },
    (request, reply) => {
      const { q, pair, limit, after_events, after_articles, ...period } = request.query;
      const asked = {
        text: q,
        ...pick(period, ['since', 'until']),
        ...(pair === undefined ? {} : { about: pairOf(pair, context.world.countries) }),
      };
      const page = (after: string | undefined) =>
        pageOf({ ...(limit === undefined ? {} : { limit }), ...(after === undefined ? {} : { after }) });
      return sendRead(context, request, reply, async (ledger) => ({
        events: await ledger.searchEvents(asked, page(after_events)),
        articles: await ledger.searchArticles(asked, page(after_articles)),
        people: await ledger.searchParties(q, MOST_PEOPLE),
      }));
    },
  );
};
