// The index of a pair, and its fields as small series.

import { FIELDS } from '@rapport/record';
import { Type } from 'typebox';
import { PERIOD_QUERY, pick } from '../../asking/event-filter.ts';
import { PAIR_PARAMS, pairOf } from '../../asking/pair.ts';
import type { Resource } from '../../server-context.ts';
import { routeSchema } from '../route-schema.ts';
import { sendOverview } from '../send-overview.ts';
import { FIELD_SERIES, INDEX } from './schema.ts';

const INDEX_QUERY = Type.Object(
  {
    by: Type.Optional(Type.Enum(['day', 'week', 'month'])),
    field: Type.Optional(Type.Enum([...FIELDS])),
    directed: Type.Optional(Type.Boolean()),
    ...PERIOD_QUERY,
  },
  { additionalProperties: false },
);

const FIELDS_QUERY = Type.Object(
  { by: Type.Optional(Type.Enum(['week', 'month'])), ...PERIOD_QUERY },
  { additionalProperties: false },
);

export const pairIndex: Resource = (api, context) => {
  const { countries } = context.world;
  api.get(
    '/api/pairs/:pair/index',
    {
      schema: routeSchema(
        { tags: ['pairs'], summary: 'Level, interval, phases and turning points by period', response: { 200: INDEX } },
        { params: PAIR_PARAMS, querystring: INDEX_QUERY },
      ),
    },
    (request, reply) =>
      sendOverview(context, request, reply, 'index', {
        pair: pairOf(request.params.pair, countries),
        by: request.query.by ?? 'month',
        ...pick(request.query, ['field', 'directed', 'since', 'until']),
      }),
  );
  api.get(
    '/api/pairs/:pair/fields',
    {
      schema: routeSchema(
        { tags: ['pairs'], summary: 'A short series for each field and direction', response: { 200: FIELD_SERIES } },
        { params: PAIR_PARAMS, querystring: FIELDS_QUERY },
      ),
    },
    (request, reply) =>
      sendOverview(context, request, reply, 'fields', {
        pair: pairOf(request.params.pair, countries),
        by: request.query.by ?? 'month',
        ...pick(request.query, ['since', 'until']),
      }),
  );
};
