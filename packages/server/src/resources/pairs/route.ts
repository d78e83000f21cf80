// The pairs on record, and the state of one.

import { Type } from 'typebox';
import { sendAnswer } from '../../answering/send-answer.ts';
import { PAIR_PARAMS, pairOf } from '../../asking/pair.ts';
import type { Resource } from '../../server-context.ts';
import { PAGE_LANGUAGES } from '../../wording/catalogue.ts';
import { pageLanguage } from '../../wording/page-language.ts';
import { Wording } from '../../wording/wording.ts';
import { routeSchema } from '../route-schema.ts';
import { PAIRS, SUMMARY } from './schema.ts';
import { standings, USUAL_PAIRS } from './standings.ts';
import { summary } from './summary.ts';

const MOST_PAIRS = 100;

const LIMIT = Type.Optional(Type.Integer({ minimum: 1, maximum: MOST_PAIRS, default: USUAL_PAIRS }));

const LANG = Type.Optional(
  Type.Enum([...PAGE_LANGUAGES], { description: 'of the sentence; by `accept-language` unless said' }),
);

export const pairs: Resource = (api, context) => {
  const { answers, world } = context;
  api.get(
    '/api/pairs',
    {
      schema: routeSchema(
        { tags: ['pairs'], summary: 'Pairs on record, the most events first', response: { 200: PAIRS } },
        { querystring: Type.Object({ limit: LIMIT }, { additionalProperties: false }) },
      ),
    },
    (request, reply) => {
      const { limit = USUAL_PAIRS } = request.query;
      return sendAnswer(answers, request, reply, ...standings(context, limit));
    },
  );
  api.get(
    '/api/pairs/:pair/summary',
    {
      schema: routeSchema(
        { tags: ['pairs'], summary: 'The state of a pair in a sentence, with its figures', response: { 200: SUMMARY } },
        { params: PAIR_PARAMS, querystring: Type.Object({ lang: LANG }, { additionalProperties: false }) },
      ),
    },
    (request, reply) => {
      const language = pageLanguage(request.query.lang, request.headers['accept-language']);
      const pair = pairOf(request.params.pair, world.countries);
      return sendAnswer(answers, request, reply, ...summary(context, pair, new Wording(language, world.countries)));
    },
  );
};
