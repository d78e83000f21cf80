// One event with all that is known of how it is known.

import { Type } from 'typebox';

import { named } from '../../schema/named.ts';
import type { Resource } from '../../server-context.ts';
import { routeSchema } from '../route-schema.ts';
import { sendRead } from '../send-read.ts';
import { readEventInFull } from './read-event.ts';

const EVENT_IN_FULL = Type.Object({
  event: named('MergedEvent'),
  mentions: Type.Array(named('StoredMention'), { description: 'its mentions in full, with evidence and provenance' }),
  corrections: Type.Array(named('Correction'), {
    description: 'all decisions on its mentions, undone ones among them',
  }),
});

export const events: Resource = (api, context) => {
  api.get(
    '/api/events/:id',
    {
      schema: routeSchema(
        { tags: ['record'], summary: 'An event, its mentions and its history', response: { 200: EVENT_IN_FULL } },
        { params: Type.Object({ id: Type.String({ maxLength: 200 }) }) },
      ),
    },
    (request, reply) => sendRead(context, request, reply, (ledger) => readEventInFull(ledger, request.params.id)),
  );
};
