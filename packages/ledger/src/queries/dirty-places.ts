// The places that wait to be folded.

import { sql } from 'kysely';
import { inBatches, valuesOf } from '../engine/batches.ts';
import type { DirtyPlace } from '../port/alignment.ts';
import type { Place } from '../port/opening.ts';
import { type Db, UNDATED } from '../schema/tables.ts';
import { countUp, readCounter } from './counters.ts';

const STAMP = 'stamp';

/** A place as its row writes it. */
export interface PlaceRow {
  readonly block: string;
  readonly day: number;
}

export function toPlaceRow({ block, day }: Place): PlaceRow {
  return { block, day: day ?? UNDATED };
}

export function toPlace<Row extends PlaceRow>(row: Row): Omit<Row, 'day'> & Place {
  return { ...row, day: row.day === UNDATED ? null : row.day };
}

/** Marks places dirty; within the transaction that changed them. Gives them back, each once. */
export async function markDirty(db: Db, rows: Iterable<PlaceRow>): Promise<Place[]> {
  const places = new Map<string, PlaceRow>();
  for (const { block, day } of rows) places.set(`${block} ${day}`, { block, day });
  if (places.size === 0) return [];
  // Above all given before, so that a change between reading and clearing shows.
  const stamp = await countUp(db, STAMP);
  const stamped = [...places.values()].map((place) => ({ ...place, stamp }));
  for (const batch of inBatches(stamped, 3)) {
    await db
      .insertInto('dirty_place')
      .values([...batch])
      .onConflict((on) => on.columns(['block', 'day']).doUpdateSet({ stamp }))
      .execute();
  }
  return [...places.values()].map(toPlace);
}

/** Takes places off the list, unless they have changed since they were read. */
export async function clearDirty(db: Db, places: readonly DirtyPlace[]): Promise<void> {
  for (const batch of inBatches(places, 3)) {
    const rows = batch.map((place) => [place.block, toPlaceRow(place).day, place.stamp]);
    const list = valuesOf(rows, ['text', 'bigint', 'bigint']);
    await sql`delete from dirty_place where (block, day, stamp) in (${list})`.execute(db);
  }
}

/** The first of them, in order of block and day: the days of a block are read once. */
export async function dirtyPlaces(db: Db, limit: number, after = 0): Promise<DirtyPlace[]> {
  const rows = await db
    .selectFrom('dirty_place')
    .selectAll()
    .where('stamp', '>', after)
    .orderBy('block')
    .orderBy('day')
    .limit(limit)
    .execute();
  return rows.map(toPlace);
}

/** The number that was given last. */
export async function lastStamp(db: Db): Promise<number> {
  return await readCounter(db, STAMP);
}

/** Marks every place that holds a mention. */
export async function markAllDirty(db: Db): Promise<void> {
  const stamp = await countUp(db, STAMP);
  await sql`
    insert into dirty_place (block, day, stamp) select distinct block, day, cast(${stamp} as bigint) from mention where true
    on conflict (block, day) do update set stamp = excluded.stamp`.execute(db);
}
