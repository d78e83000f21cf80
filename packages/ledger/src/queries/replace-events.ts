// Writes the events of a fold in the place of those that stood.

import { contentId } from '@rapport/record';
import { sql } from 'kysely';
import { inBatches, valuesOf } from '../engine/batches.ts';
import type { Folded, FoldResult } from '../port/alignment.ts';
import type { Db } from '../schema/tables.ts';
import { loadDecisions } from './decisions.ts';
import { clearDirty, markDirty, type PlaceRow } from './dirty-places.ts';
import { type EventRows, eventRows } from './event-rows.ts';
import { insertRows } from './insert-rows.ts';
import { type KeptIds, keepIds, type Standing } from './keep-ids.ts';
import { deleteEvents } from './retire-mentions.ts';

/** A live mention of the fold as it stood before. */
interface Member {
  readonly mention_id: string;
  readonly document_key: string;
  readonly event_id: string | null;
  readonly position: number;
}

/** Mentions that an old event has outside the fold, with their places. */
interface Outsider extends PlaceRow {
  readonly mention_id: string;
  readonly event_id: string;
}

/** Rewrites the events within the caller's transaction. */
export async function replaceEvents(db: Db, folds: readonly Folded[]): Promise<FoldResult> {
  const members = await membersOf(
    db,
    folds.flatMap(({ neighbourhood }) => neighbourhood.mention_ids),
  );
  const oldIds = [...new Set([...members.values()].flatMap(({ event_id }) => event_id ?? []))];
  const outsiders = await outsidersOf(db, oldIds, members);
  const events = folds.flatMap((fold) => fold.events);
  const kept = keepIds(
    events.map(({ id, mentions }) => ({ id, mention_ids: mentions.map((mention) => mention.mention_id) })),
    await standing(
      db,
      members,
      outsiders,
      events.map(({ id }) => id),
    ),
    (id, n) => contentId('ev', [id, n]),
  );
  const reviewed = await reviewedMentions(db, members);
  const rows = events.map((event, i) =>
    eventRows(
      event,
      kept.ids[i]!,
      event.mentions.some(({ mention_id }) => reviewed.has(mention_id)),
    ),
  );
  const counts = await writeEvents(db, rows, oldIds);
  await writeMembers(db, members, folds, kept);
  const removed = await removeOld(db, oldIds, kept, outsiders);
  await clearDirty(
    db,
    folds.flatMap(({ neighbourhood }) => neighbourhood.places),
  );
  return { ...counts, removed };
}

async function membersOf(db: Db, mentionIds: readonly string[]): Promise<Map<string, Member>> {
  const members = new Map<string, Member>();
  for (const ids of inBatches(mentionIds, 1)) {
    const rows = await db
      .selectFrom('mention')
      .select(['mention_id', 'document_key', 'event_id', 'position'])
      .where('mention_id', 'in', ids)
      .execute();
    for (const row of rows) members.set(row.mention_id, row);
  }
  return members;
}

async function outsidersOf(
  db: Db,
  oldIds: readonly string[],
  members: ReadonlyMap<string, Member>,
): Promise<Outsider[]> {
  const outsiders: Outsider[] = [];
  for (const ids of inBatches(oldIds, 1)) {
    const rows = await db
      .selectFrom('mention')
      .select(['mention_id', 'event_id', 'block', 'day'])
      .where('event_id', 'in', ids)
      .execute();
    for (const row of rows) if (!members.has(row.mention_id)) outsiders.push({ ...row, event_id: row.event_id! });
  }
  return outsiders;
}

async function standing(
  db: Db,
  members: ReadonlyMap<string, Member>,
  outsiders: readonly Outsider[],
  proposed: readonly string[],
): Promise<Standing> {
  const eventOf = new Map<string, string>();
  for (const { mention_id, event_id } of members.values()) if (event_id !== null) eventOf.set(mention_id, event_id);
  const outside = new Map<string, number>();
  for (const { event_id } of outsiders) outside.set(event_id, (outside.get(event_id) ?? 0) + 1);
  const taken = new Set<string>();
  for (const ids of inBatches(proposed, 1)) {
    const rows = await db.selectFrom('event').select('event_id').where('event_id', 'in', ids).execute();
    const aliases = await db.selectFrom('event_alias').select('event_id').where('event_id', 'in', ids).execute();
    for (const { event_id } of [...rows, ...aliases]) taken.add(event_id);
  }
  return { eventOf, outside, taken };
}

/** Mentions that a person has accepted or corrected. */
async function reviewedMentions(db: Db, members: ReadonlyMap<string, Member>): Promise<ReadonlySet<string>> {
  const documents = new Set([...members.values()].map(({ document_key }) => document_key));
  return new Set((await loadDecisions(db, [...documents])).byMention.keys());
}

async function writeEvents(
  db: Db,
  rows: readonly EventRows[],
  oldIds: readonly string[],
): Promise<Omit<FoldResult, 'removed'>> {
  const before = new Map<string, string>();
  for (const ids of inBatches(oldIds, 1)) {
    const found = await db.selectFrom('event').selectAll().where('event_id', 'in', ids).execute();
    for (const row of found) before.set(row.event_id, contentOf(row));
  }
  const added = rows.filter(({ event }) => !before.has(event.event_id));
  const changed = rows.filter(
    ({ event }) => before.has(event.event_id) && before.get(event.event_id) !== contentOf(event),
  );
  await deleteEvents(
    db,
    changed.map(({ event }) => event.event_id),
  );
  const written = [...added, ...changed];
  await insertRows(
    db,
    'event',
    written.map(({ event }) => event),
  );
  await insertRows(
    db,
    'event_scope',
    written.flatMap(({ scopes }) => scopes),
  );
  await insertRows(
    db,
    'event_party',
    written.flatMap(({ parties }) => parties),
  );
  return { added: added.length, changed: changed.length, unchanged: rows.length - written.length };
}

/** All that an event's row says, to be compared. */
function contentOf({ event_id, ...row }: EventRows['event']): string {
  return JSON.stringify([row.reviewed, row.publisher_countries, row.text, row.body]);
}

/** Tells each mention its event and its place in it; those in no event are in none. */
async function writeMembers(
  db: Db,
  members: ReadonlyMap<string, Member>,
  folds: readonly Folded[],
  kept: KeptIds,
): Promise<void> {
  const wanted = new Map<string, { readonly event: string; readonly position: number }>();
  folds
    .flatMap((fold) => fold.events)
    .forEach(({ mentions }, i) => {
      mentions.forEach(({ mention_id }, position) => {
        wanted.set(mention_id, { event: kept.ids[i]!, position });
      });
    });
  const moved = [...members.values()].filter(({ mention_id, event_id, position }) => {
    const want = wanted.get(mention_id);
    return (want?.event ?? null) !== event_id || (want?.position ?? 0) !== position;
  });
  for (const batch of inBatches(moved, 4)) {
    const rows = batch.map(({ document_key, mention_id }) => {
      const want = wanted.get(mention_id);
      return [document_key, mention_id, want?.event ?? null, want?.position ?? 0];
    });
    await sql`
      with folded (document_key, mention_id, event_id, position) as (
        ${valuesOf(rows, ['text', 'text', 'text', 'bigint'])})
      update mention set event_id = folded.event_id, position = folded.position from folded
      where mention.document_key = folded.document_key and mention.mention_id = folded.mention_id`.execute(db);
  }
}

/** Takes away the old events that nothing goes on as; those that live on outside the fold are folded there again. */
async function removeOld(
  db: Db,
  oldIds: readonly string[],
  kept: KeptIds,
  outsiders: readonly Outsider[],
): Promise<number> {
  const stays = new Set([...kept.ids, ...outsiders.map(({ event_id }) => event_id)]);
  const gone = oldIds.filter((id) => !stays.has(id));
  await deleteEvents(db, gone);
  for (const [old, heir] of kept.heirs) {
    await db.updateTable('event_alias').set({ heir }).where('heir', '=', old).execute();
    await insertRows(db, 'event_alias', [{ event_id: old, heir }]);
  }
  const claimed = new Set(kept.ids);
  const cut = outsiders.filter(({ event_id }) => claimed.has(event_id)).map(({ mention_id }) => mention_id);
  for (const ids of inBatches(cut, 1)) {
    await db.updateTable('mention').set({ event_id: null, position: 0 }).where('mention_id', 'in', ids).execute();
  }
  await markDirty(db, outsiders);
  return gone.length;
}
