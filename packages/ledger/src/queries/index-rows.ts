// Light rows of events, for an index over time.

import type { DatePrecision, EventType, Field, QuadCode, Status } from '@rapport/record';
import type { Engine } from '../engine/engine.ts';
import type { EventFilter, IndexRow } from '../port/reading.ts';
import type { Flag } from '../schema/tables.ts';
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
export async function indexRows({ db, lists }: Pick<Engine, 'db' | 'lists'>, filter: EventFilter): Promise<IndexRow[]> {
  const { undated: _, ...dated } = filter;
  const query =
    filter.about?.length === 2
      ? findEvents(db, dated).select([...COLUMNS, 'event_scope.text'])
      : findEventRows(db, dated).select([...COLUMNS, 'event.text']);
  const rows = await lists(query.orderBy('event_scope.date').orderBy('event_scope.event_id').compile());
  const codes = codeLists();
  return (rows as readonly Columns[]).map((row) => toIndexRow(row, codes));
}

/** A row in the order of the columns. */
type Columns = readonly [
  event_id: string,
  date: string,
  date_precision: DatePrecision,
  actors: string,
  recipients: string,
  reciprocal: Flag,
  type: EventType,
  field: Field,
  quad_code: QuadCode,
  event_scale: number,
  status: Status,
  independent_sources: number,
  confidence: number,
  text: string,
];

function toIndexRow(row: Columns, codes: (list: string) => readonly string[]): IndexRow {
  return {
    event_id: row[0],
    date: row[1],
    date_precision: row[2],
    actors: codes(row[3]),
    recipients: codes(row[4]),
    reciprocal: row[5] === 1,
    event: row[6],
    field: row[7],
    quad_code: row[8],
    event_scale: row[9],
    status: row[10],
    independent_sources: row[11],
    confidence: row[12],
    text: row[13],
  };
}

/** Lists of codes by their text, each read once: an index has few different ones. */
function codeLists(): (list: string) => readonly string[] {
  const known = new Map<string, readonly string[]>([['', []]]);
  return (list) => {
    const held = known.get(list) ?? list.split(' ');
    known.set(list, held);
    return held;
  };
}
