// The index of a pair, from the rows and the volume that the ledger keeps.

import type { IndexRow, RecordReader, VolumeRow } from '@rapport/ledger';
import type { Field } from '@rapport/record';
import {
  type DayVolume,
  type IndexEvent,
  type IndexQuery,
  type RelationIndex,
  relationIndex,
} from '@rapport/relations';
import { inOrder, Shelf } from './overview/shelf.ts';

/** What is asked for; see `IndexQuery` of relations. */
export type IndexRequest = Omit<IndexQuery, 'pair' | 'field'> & {
  readonly pair: readonly [string, string];
  readonly field?: Field;
};

/** What an index of a pair stands on: its events, and how much was read. */
export interface IndexGround {
  readonly events: readonly IndexEvent[];
  readonly volume: readonly DayVolume[];
}

/** Reads the events of the pair and how much was read, and makes the index of them. */
export async function readIndex(
  ledger: RecordReader,
  request: IndexRequest,
  shelf: Shelf = new Shelf(),
): Promise<RelationIndex> {
  const { events, volume } = await readIndexGround(ledger, request, shelf);
  return relationIndex(events, volume, request);
}

/** Reads what an index of the pair stands on, so that several can be made of it; it is the same for both orders. */
export function readIndexGround(
  ledger: RecordReader,
  { pair, since, until }: Pick<IndexRequest, 'pair' | 'since' | 'until'>,
  shelf: Shelf = new Shelf(),
): Promise<IndexGround> {
  const about = inOrder(pair);
  const period = { ...(since === undefined ? {} : { since }), ...(until === undefined ? {} : { until }) };
  const read = async (): Promise<IndexGround> => {
    const [rows, ofPair, all] = await Promise.all([
      ledger.indexRows({ about, statuses: ['occurred', 'ongoing'], ...period }),
      ledger.volume({ by: 'day', about, ...period }),
      shelf.once(`volume ${JSON.stringify(period)}`, () => ledger.volume({ by: 'day', ...period }), roomOf),
    ]);
    return { events: rows.map(toIndexEvent), volume: daysOf(ofPair, all) };
  };
  const key = `ground ${JSON.stringify([about, period])}`;
  return shelf.once(key, read, ({ events, volume }) => events.length + roomOf(volume));
}

/** Days take some tenth of the room of events. */
function roomOf({ length }: readonly unknown[]): number {
  return Math.ceil(length / 10);
}

function toIndexEvent(row: IndexRow): IndexEvent {
  return {
    id: row.event_id,
    date: row.date,
    date_precision: row.date_precision,
    actor: row.actors,
    recipient: row.recipients,
    reciprocal: row.reciprocal,
    field: row.field,
    quad_code: row.quad_code,
    event_scale: row.event_scale,
    independent_sources: row.independent_sources,
    confidence: row.confidence,
    status: row.status,
    text: row.text,
  };
}

function daysOf(about: readonly VolumeRow[], all: readonly VolumeRow[]): DayVolume[] {
  const aboutPair = new Map(about.map(({ period, documents }) => [period, documents]));
  return all.flatMap(({ period, documents }) =>
    period === null ? [] : [{ date: period, about_pair: aboutPair.get(period) ?? 0, in_all: documents }],
  );
}
