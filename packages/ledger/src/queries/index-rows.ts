// Light rows of events, for an index over time.

import type { DatePrecision, EventType, Field, QuadCode, Status } from '@rapport/record';
import { sql } from 'kysely';
import type { Engine } from '../engine/engine.ts';
import type { EventFilter, IndexRow } from '../port/reading.ts';
import type { Flag } from '../schema/tables.ts';
import { findEventRows, findEvents } from './find-events.ts';

/**
 * Columns with few different values come as one text each, which is taken apart once: most of the time of a long
 * answer goes into making texts of the engine's bytes.
 */
const COLUMNS = [
  'event_scope.event_id',
  'event_scope.date',
  sql<string>`event_scope.date_precision || '|' || type || '|' || field || '|' || status`.as('kind'),
  sql<string>`actors || '|' || recipients`.as('sides'),
  'event_scope.reciprocal',
  'event_scope.quad_code',
  'event_scope.event_scale',
  'event_scope.independent_sources',
  'event_scope.confidence',
] as const;

/** A row in the order of the columns. */
type Columns = readonly [
  event_id: string,
  date: string,
  kind: string,
  sides: string,
  reciprocal: Flag,
  quad_code: QuadCode,
  event_scale: number,
  independent_sources: number,
  confidence: number,
  text: string,
];

/** All dated events of the filter, in order of date and id. The rows of a pair hold all that is asked for. */
export async function indexRows({ db, lists }: Pick<Engine, 'db' | 'lists'>, filter: EventFilter): Promise<IndexRow[]> {
  const { undated: _, ...dated } = filter;
  const query =
    filter.about?.length === 2
      ? findEvents(db, dated).select([...COLUMNS, 'event_scope.text'])
      : findEventRows(db, dated).select([...COLUMNS, 'event.text']);
  const rows = await lists(query.orderBy('event_scope.date').orderBy('event_scope.event_id').compile());
  const [kindOf, sidesOf] = [once(toKind), once(toSides)];
  return (rows as readonly Columns[]).map((row) => {
    const { date_precision, event, field, status } = kindOf(row[2]);
    const { actors, recipients } = sidesOf(row[3]);
    return {
      event_id: row[0],
      date: row[1],
      date_precision,
      actors,
      recipients,
      reciprocal: row[4] === 1,
      event,
      field,
      quad_code: row[5],
      event_scale: row[6],
      status,
      independent_sources: row[7],
      confidence: row[8],
      text: row[9],
    };
  });
}

function toKind(text: string): Pick<IndexRow, 'date_precision' | 'event' | 'field' | 'status'> {
  const [date_precision, event, field, status] = text.split('|') as [DatePrecision, EventType, Field, Status];
  return { date_precision, event, field, status };
}

function toSides(text: string): Pick<IndexRow, 'actors' | 'recipients'> {
  const [actors, recipients] = text.split('|').map((codes) => (codes === '' ? [] : codes.split(' ')));
  return { actors: actors!, recipients: recipients! };
}

/** The function with an answer kept for each text. */
function once<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const held = known.get(text) ?? read(text);
    known.set(text, held);
    return held;
  };
}
