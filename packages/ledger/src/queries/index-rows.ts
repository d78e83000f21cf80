// Light rows of events, for an index over time.

import type { EventFilter, IndexRow } from '../port/reading.ts';
import type { Db } from '../schema/tables.ts';
import { findEvents } from './find-events.ts';

/** All dated events of the filter, in order of date and id. */
export async function indexRows(db: Db, filter: EventFilter): Promise<IndexRow[]> {
  const { undated: _, ...dated } = filter;
  const rows = await findEvents(db, dated)
    .select([
      'event_scope.event_id',
      'event_scope.date',
      'date_precision',
      'actors',
      'recipients',
      'reciprocal',
      'type',
      'field',
      'quad_code',
      'event_scale',
      'status',
      'independent_sources',
      'event_scope.confidence',
      'event.text',
    ])
    .orderBy('event_scope.date')
    .orderBy('event_scope.event_id')
    .execute();
  return rows.map(({ actors, recipients, reciprocal, type, ...row }) => ({
    ...row,
    actors: codes(actors),
    recipients: codes(recipients),
    reciprocal: reciprocal === 1,
    event: type,
  }));
}

function codes(list: string): string[] {
  return list === '' ? [] : list.split(' ');
}
