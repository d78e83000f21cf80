// What was read of which outlet.

import { Type } from 'typebox';
import { NULLABLE_DAY, NULLABLE_TEXT } from '../../schema/value-schema.ts';
import type { Resource } from '../../server-context.ts';
import { routeSchema } from '../route-schema.ts';
import { sendOverview } from '../send-overview.ts';

const SOURCES = Type.Array(
  Type.Object({
    publisher: NULLABLE_TEXT,
    publisher_country: NULLABLE_TEXT,
    language: Type.String(),
    documents: Type.Integer(),
    days: Type.Integer({ description: 'days with a document' }),
    first: NULLABLE_DAY,
    last: NULLABLE_DAY,
    months: Type.Array(Type.Tuple([Type.String(), Type.Integer()]), {
      description: 'days with a document in each month that has any, as [YYYY-MM, days]',
    }),
    missing_days: Type.Integer({ description: 'days between first and last without one' }),
  }),
);

export const sources: Resource = (api, context) => {
  api.get(
    '/api/sources',
    {
      schema: routeSchema(
        { tags: ['service'], summary: 'Outlets and what was read of them', response: { 200: SOURCES } },
        {},
      ),
    },
    (request, reply) => sendOverview(context, request, reply, 'sources', {}),
  );
};
