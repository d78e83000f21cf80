// Light rows of events, for an index over time.

import type { EventFilter, IndexRow } from '../port/reading.ts';
import type { Db, EventScopeRow } from '../schema/tables.ts';
import { findEventRows, findEvents } from './find-events.ts';

const COLUMNS = [
  'event_scope.event_id',
  'event_scope.date',
  'event_scope.date_precision',
  'event_scope.actors',
  'event_scope.recipients',
  'event_scope.reciprocal',
  'event_scope.type',
  'event_scope.field',
  'event_scope.quad_code',
  'event_scope.event_scale',
  'event_scope.status',
  'event_scope.independent_sources',
  'event_scope.confidence',
] as const;

/** All dated events of the filter, in order of date and id. The rows of a pair hold all that is asked for. */
export async function indexRows(db: Db, filter: EventFilter): Promise<IndexRow[]> {
  const { undated: _, ...dated } = filter;
  const query =
    filter.about?.length === 2
      ? findEvents(db, dated).select([...COLUMNS, 'event_scope.text'])
      : findEventRows(db, dated).select([...COLUMNS, 'event.text']);
  const rows = await query.orderBy('event_scope.date').orderBy('event_scope.event_id').execute();
  return rows.map(toIndexRow);
}

function toIndexRow({ actors, recipients, reciprocal, type, ...row }: Omit<EventScopeRow, 'scope'>): IndexRow {
  return {
    ...row,
    actors: codes(actors),
    recipients: codes(recipients),
    reciprocal: reciprocal === 1,
    event: type,
  };
}

function codes(list: string): string[] {
  return list === '' ? [] : list.split(' ');
}
