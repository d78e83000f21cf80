// Takes mentions out of the live record into its history, and the events that lose their last mention with them.

import type { MergedEvent } from '@rapport/record';
import { inBatches } from '../engine/batches.ts';
import type { Db } from '../schema/tables.ts';
import { deleteRows } from './delete-rows.ts';
import type { PlaceRow } from './dirty-places.ts';
import { eventRows } from './event-rows.ts';

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

/** Deletes events with the rows by which they are found: what an event is tells which those are. */
export async function deleteEvents(db: Db, eventIds: readonly string[]): Promise<void> {
  for (const ids of inBatches(eventIds, 1)) {
    const held = await db.selectFrom('event').select(['event_id', 'body']).where('event_id', 'in', ids).execute();
    const rows = held.map(({ event_id, body }) => eventRows(JSON.parse(body) as MergedEvent, event_id, false));
    await deleteRows(
      db,
      'event_scope',
      ['scope', 'date', 'event_id'],
      rows.flatMap(({ scopes }) => scopes),
    );
    await deleteRows(
      db,
      'event_party',
      ['party', 'date', 'event_id'],
      rows.flatMap(({ parties }) => parties),
    );
    await db.deleteFrom('event').where('event_id', 'in', ids).execute();
  }
}
