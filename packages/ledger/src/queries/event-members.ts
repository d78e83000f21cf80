// Which mentions tell which event.

import { inBatches } from '../engine/batches.ts';
import type { Db, EventMemberRow } from '../schema/tables.ts';
import type { PlaceRow } from './dirty-places.ts';

/** A mention of an event, with its place. */
export interface PlacedMember extends PlaceRow {
  readonly event_id: string;
  readonly mention_id: string;
}

/** The event of each mention that is in one. */
export async function memberships(db: Db, mentionIds: readonly string[]): Promise<Map<string, EventMemberRow>> {
  const members = new Map<string, EventMemberRow>();
  for (const ids of inBatches(mentionIds, 1)) {
    const rows = await db.selectFrom('event_member').selectAll().where('mention_id', 'in', ids).execute();
    for (const row of rows) members.set(row.mention_id, row);
  }
  return members;
}

/** All mentions of these events, with their places. */
export async function membersOf(db: Db, eventIds: readonly string[]): Promise<PlacedMember[]> {
  const members: PlacedMember[] = [];
  for (const ids of inBatches(eventIds, 1)) {
    const rows = await db
      .selectFrom('event_member')
      .innerJoin('mention', (join) =>
        join
          .onRef('mention.document_key', '=', 'event_member.document_key')
          .onRef('mention.mention_id', '=', 'event_member.mention_id'),
      )
      .select(['event_id', 'event_member.mention_id', 'block', 'day'])
      .where('event_id', 'in', ids)
      .execute();
    members.push(...rows);
  }
  return members;
}

/** Takes mentions out of their events. */
export async function removeMembers(db: Db, mentionIds: readonly string[]): Promise<void> {
  for (const ids of inBatches(mentionIds, 1)) {
    await db.deleteFrom('event_member').where('mention_id', 'in', ids).execute();
  }
}
