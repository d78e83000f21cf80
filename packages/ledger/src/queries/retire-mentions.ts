// Takes mentions out of the live record into its history, and the events that lose their last mention with them.

import type { MergedEvent } from '@rapport/record';
import { inBatches } from '../engine/batches.ts';
import type { Db } from '../schema/tables.ts';
import { touchPairs } from './changes.ts';
import { deleteRows } from './delete-rows.ts';
import type { PlaceRow } from './dirty-places.ts';
import { memberships, membersOf, removeMembers } from './event-members.ts';
import { eventRows } from './event-rows.ts';
import { storedJson } from './stored-json.ts';

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

/** The mention that comes in the place of another. */
export interface Heir {
  readonly mention_id: string;
  readonly document_key: string;
}

/**
 * Once mentions have gone and others have come: an heir goes on telling the event of the mention that it replaces, so
 * that the event's id lives on; an event that nothing tells any more is deleted. Gives the places of the mentions of
 * the events that are left, to be folded anew.
 */
export async function passOn(
  db: Db,
  gone: readonly string[],
  heirs: ReadonlyMap<string, Heir>,
): Promise<readonly PlaceRow[]> {
  const members = await memberships(db, gone);
  const orphaned: string[] = [];
  for (const { mention_id } of members.values()) {
    const heir = heirs.get(mention_id);
    if (heir === undefined) orphaned.push(mention_id);
    else
      await db
        .updateTable('event_member')
        .set({ ...heir })
        .where('mention_id', '=', mention_id)
        .execute();
  }
  await removeMembers(db, orphaned);
  const events = [...new Set([...members.values()].map(({ event_id }) => event_id))];
  const left = await membersOf(db, events);
  const alive = new Set(left.map(({ event_id }) => event_id));
  await deleteEvents(
    db,
    events.filter((id) => !alive.has(id)),
  );
  return left;
}

/** Deletes events with the rows by which they are found: what an event is tells which those are. */
export async function deleteEvents(db: Db, eventIds: readonly string[]): Promise<void> {
  for (const ids of inBatches(eventIds, 1)) {
    const held = await db.selectFrom('event').select(['event_id', 'body']).where('event_id', 'in', ids).execute();
    const rows = held.map(({ event_id, body }) => eventRows(storedJson<MergedEvent>(body), event_id, false));
    const scopes = rows.flatMap((row) => row.scopes);
    await touchPairs(db, scopes);
    await deleteRows(db, 'event_scope', ['scope', 'date', 'event_id'], scopes);
    await deleteRows(
      db,
      'event_party',
      ['party', 'date', 'event_id'],
      rows.flatMap(({ parties }) => parties),
    );
    await db.deleteFrom('event').where('event_id', 'in', ids).execute();
  }
}
