// Persons and institutions: those of a pair, and one with all that is on record of it.

import type { Ledger } from '@rapport/ledger';
import { RapportError } from '@rapport/record';
import { Type } from 'typebox';
import { PERIOD_QUERY, pick } from '../../asking/event-filter.ts';
import { PAGE_QUERY, pageOf, pageSchema } from '../../asking/paging.ts';
import { PAIR_PARAMS, pairOf } from '../../asking/pair.ts';
import { named } from '../../schema/named.ts';
import { NULLABLE_DAY, NULLABLE_TEXT } from '../../schema/value-schema.ts';
import type { Resource } from '../../server-context.ts';
import { routeSchema } from '../route-schema.ts';
import { sendOverview } from '../send-overview.ts';
import { sendRead } from '../send-read.ts';

const MOST_PEOPLE = 500;
const USUAL_PEOPLE = 100;
const QUOTES_SHOWN = 100;

const PEOPLE = Type.Array(
  Type.Object({
    id: Type.String({ description: 'what /api/people takes' }),
    actor: named('Actor'),
    events: Type.Integer(),
    first: NULLABLE_DAY,
    last: NULLABLE_DAY,
  }),
);

const PARTY = Type.Object({
  party: Type.String({ description: 'as asked for' }),
  names: Type.Array(Type.String()),
  offices: Type.Array(
    Type.Object({
      office: Type.String(),
      code: NULLABLE_TEXT,
      first: Type.String(),
      last: Type.String(),
      events: Type.Integer(),
    }),
  ),
  met: Type.Array(Type.Object({ actor: named('Actor'), events: Type.Integer(), last: Type.String() })),
  events: Type.Integer(),
  quotes: Type.Integer(),
});

const PERSON = Type.Object({
  party: PARTY,
  events: pageSchema(named('MergedEvent')),
  quotes: pageSchema(named('QuoteReport')),
});

const PEOPLE_QUERY = Type.Object(
  {
    limit: Type.Optional(Type.Integer({ minimum: 1, maximum: MOST_PEOPLE, default: USUAL_PEOPLE })),
    ...PERIOD_QUERY,
  },
  { additionalProperties: false },
);

export const people: Resource = (api, context) => {
  api.get(
    '/api/pairs/:pair/people',
    {
      schema: routeSchema(
        { tags: ['people'], summary: 'Persons and institutions of a pair', response: { 200: PEOPLE } },
        { params: PAIR_PARAMS, querystring: PEOPLE_QUERY },
      ),
    },
    (request, reply) =>
      sendOverview(context, request, reply, 'people', {
        pair: pairOf(request.params.pair, context.world.countries),
        limit: request.query.limit ?? USUAL_PEOPLE,
        ...pick(request.query, ['since', 'until']),
      }),
  );
  api.get(
    '/api/people/:id',
    {
      schema: routeSchema(
        { tags: ['people'], summary: 'One person or institution', response: { 200: PERSON } },
        {
          params: Type.Object({ id: Type.String({ maxLength: 300, description: 'Wikidata id, or name' }) }),
          querystring: Type.Object(PAGE_QUERY, { additionalProperties: false }),
        },
      ),
    },
    (request, reply) =>
      sendRead(context, request, reply, (ledger) => readPerson(ledger, request.params.id, pageOf(request.query))),
  );
};

async function readPerson(ledger: Ledger, id: string, page: ReturnType<typeof pageOf>) {
  const party = await ledger.party(id);
  if (party === null) throw new RapportError('E_NOT_FOUND', `nobody called ${id.slice(0, 100)} is on record`);
  const [events, quotes] = await Promise.all([
    ledger.chronology({ party: id }, page),
    ledger.quotes({ party: id }, { limit: QUOTES_SHOWN, order: 'newest' }),
  ]);
  return { party, events, quotes };
}
