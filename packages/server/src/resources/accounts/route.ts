// What each side's press reported of the same events, and left out.

import { RapportError } from '@rapport/record';
import { Type } from 'typebox';
import { sendAnswer } from '../../answering/send-answer.ts';
import { PERIOD_QUERY, pick } from '../../asking/event-filter.ts';
import { PAIR_PARAMS, pairOf } from '../../asking/pair.ts';
import type { Resource } from '../../server-context.ts';
import { routeSchema } from '../route-schema.ts';
import { ACCOUNTS } from './schema.ts';

const QUERY = Type.Object(
  { event: Type.Optional(Type.String({ description: 'one event alone' })), ...PERIOD_QUERY },
  { additionalProperties: false },
);

export const accounts: Resource = (api, context) => {
  const { answers, world } = context;
  api.get(
    '/api/pairs/:pair/accounts',
    {
      schema: routeSchema(
        { tags: ['pairs'], summary: 'Both presses’ accounts of the same events', response: { 200: ACCOUNTS } },
        { params: PAIR_PARAMS, querystring: QUERY },
      ),
    },
    (request, reply) => {
      const asked = {
        pair: pairOf(request.params.pair, world.countries),
        ...pick(request.query, ['event', 'since', 'until']),
      };
      return sendAnswer(answers, request, reply, `accounts ${JSON.stringify(asked)}`, async (urgent) => {
        const answer = await world.overviews.ask('accounts', asked, urgent);
        if (answer !== 'null') return answer;
        throw new RapportError('E_NOT_FOUND', `the ledger holds no event ${asked.event ?? ''}`);
      });
    },
  );
};
