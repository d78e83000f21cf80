// Takes mentions out of the live record into its history, and the events that lose their last mention with them.

import { sql } from 'kysely';
import { inBatches } from '../engine/batches.ts';
import type { Db } from '../schema/tables.ts';
import type { PlaceRow } from './dirty-places.ts';

/** Moves the mentions into history; with `now` null they leave none. */
export async function retireMentions(db: Db, mentionIds: readonly string[], now: string | null): Promise<void> {
  for (const ids of inBatches(mentionIds, 1)) {
    if (now !== null) {
      const live = db.selectFrom('mention').where('mention_id', 'in', ids);
      const rows = await live.selectAll().execute();
      await db
        .insertInto('mention_past')
        .values(rows.map((row) => ({ ...row, known_until: now })))
        .onConflict((on) => on.doNothing())
        .execute();
    }
    await db.deleteFrom('mention').where('mention_id', 'in', ids).execute();
  }
}

/** Deletes those of the events that no mention tells any more; gives the places of the mentions of the others. */
export async function settleEvents(db: Db, eventIds: readonly string[]): Promise<PlaceRow[]> {
  const places: PlaceRow[] = [];
  const alive = new Set<string>();
  for (const ids of inBatches(eventIds, 1)) {
    const rows = await db
      .selectFrom('mention')
      .select(['event_id', 'block', 'day'])
      .where('event_id', 'in', ids)
      .execute();
    for (const row of rows) alive.add(row.event_id!);
    places.push(...rows);
  }
  await deleteEvents(
    db,
    eventIds.filter((id) => !alive.has(id)),
  );
  return places;
}

/** Deletes events with the rows by which they are found. */
export async function deleteEvents(db: Db, eventIds: readonly string[]): Promise<void> {
  for (const ids of inBatches(eventIds, 1)) {
    await db.deleteFrom('event').where('event_id', 'in', ids).execute();
    await deleteEventLinks(db, ids);
  }
}

/** Deletes the rows by which events are found. */
async function deleteEventLinks(db: Db, eventIds: readonly string[]): Promise<void> {
  for (const ids of inBatches(eventIds, 1)) {
    const list = sql.join(ids);
    await sql`delete from event_scope where event_id in (${list})`.execute(db);
    await sql`delete from event_party where event_id in (${list})`.execute(db);
  }
}
