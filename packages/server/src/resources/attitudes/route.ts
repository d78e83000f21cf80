// How each public of a pair is reported to see the other.

import { Type } from 'typebox';
import { PERIOD_QUERY, pick } from '../../asking/event-filter.ts';
import { PAIR_PARAMS, pairOf } from '../../asking/pair.ts';
import { named } from '../../schema/named.ts';
import { NULLABLE_DAY, NULLABLE_TEXT } from '../../schema/value-schema.ts';
import type { Resource } from '../../server-context.ts';
import { routeSchema } from '../route-schema.ts';
import { sendOverview } from '../send-overview.ts';

const SOURCE = Type.Object({
  attitude_id: Type.String(),
  document_key: Type.String(),
  url: Type.Optional(Type.String()),
  language: Type.String(),
  publisher: Type.Optional(Type.String()),
  publisher_country: Type.Optional(Type.String()),
  published: NULLABLE_TEXT,
  text: Type.String(),
});

const SEEN = {
  date: NULLABLE_DAY,
  polarity: Type.Integer({ minimum: -1, maximum: 1 }),
  change: Type.Optional(Type.Enum(['improved', 'worsened', 'unchanged'])),
  reports: Type.Array(SOURCE, { description: 'the first first' }),
} as const;

const POLL = Type.Object({
  ...SEEN,
  value: Type.Number(),
  unit: Type.String(),
  label: Type.String({ examples: ['unfavourable'] }),
  pollster: Type.Optional(named('Actor')),
  sample: Type.Optional(Type.Integer({ description: 'people asked' })),
  question: Type.Optional(Type.String()),
});

const MOOD = Type.Object({ ...SEEN, reported_by: Type.Optional(named('Actor')) });

const ATTITUDES = Type.Array(
  Type.Object({
    holder: Type.String(),
    target: Type.String(),
    polls: Type.Array(POLL, { description: 'figures of polls by date' }),
    moods: Type.Array(MOOD, { description: 'moods as they are described, by date' }),
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
