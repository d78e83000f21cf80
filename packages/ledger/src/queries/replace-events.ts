// Writes the events of a fold in the place of those that stood.

import { contentId, type MergedEvent, RapportError } from '@rapport/record';
import { inBatches } from '../engine/batches.ts';
import type { Folded, FoldResult } from '../port/alignment.ts';
import type { Db, EventMemberRow } from '../schema/tables.ts';
import { touchPairs } from './changes.ts';
import { countUp } from './counters.ts';
import { loadDecisions } from './decisions.ts';
import { clearDirty, markDirty } from './dirty-places.ts';
import { memberships, membersOf, type PlacedMember, removeMembers } from './event-members.ts';
import { type EventRows, eventRows } from './event-rows.ts';
import { insertRows } from './insert-rows.ts';
import { type KeptIds, keepIds, type Standing } from './keep-ids.ts';
import { FOLDS } from './neighbourhoods.ts';
import { deleteEvents } from './retire-mentions.ts';

/** Rewrites the events within the caller's transaction. */
export async function replaceEvents(db: Db, folds: readonly Folded[]): Promise<FoldResult> {
  await requireNewest(db, folds);
  const mentionIds = folds.flatMap(({ neighbourhood }) => neighbourhood.mention_ids);
  const members = await memberships(db, mentionIds);
  const oldIds = [...new Set([...members.values()].map(({ event_id }) => event_id))];
  const outsiders = (await membersOf(db, oldIds)).filter(({ mention_id }) => !members.has(mention_id));
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
  const reviewed = await reviewedMentions(db, events);
  const rows = events.map((event, i) =>
    eventRows(
      event,
      kept.ids[i]!,
      event.mentions.some(({ mention_id }) => reviewed.has(mention_id)),
    ),
  );
  const counts = await writeEvents(db, rows, oldIds);
  await cutOff(db, kept, outsiders);
  await writeMembers(db, members, events, kept);
  const removed = await removeOld(db, oldIds, kept, outsiders);
  await clearDirty(
    db,
    folds.flatMap(({ neighbourhood }) => neighbourhood.places),
  );
  return { ...counts, removed };
}

/** A fold of what somebody else has folded since would put an older state in the place of a newer one. */
async function requireNewest(db: Db, folds: readonly Folded[]): Promise<void> {
  const before = (await countUp(db, FOLDS)) - 1;
  if (folds.every(({ neighbourhood }) => neighbourhood.asOf === before)) return;
  throw new RapportError(
    'E_LEDGER_OVERTAKEN',
    'another program folded events meanwhile; read them again and fold anew',
  );
}

async function standing(
  db: Db,
  members: ReadonlyMap<string, EventMemberRow>,
  outsiders: readonly PlacedMember[],
  proposed: readonly string[],
): Promise<Standing> {
  const eventOf = new Map([...members].map(([mention, { event_id }]) => [mention, event_id]));
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
async function reviewedMentions(db: Db, events: readonly MergedEvent[]): Promise<ReadonlySet<string>> {
  const documents = new Set(events.flatMap(({ mentions }) => mentions.map(({ document_key }) => document_key)));
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
  const scopes = written.flatMap((row) => row.scopes);
  await touchPairs(db, scopes);
  await insertRows(db, 'event_scope', scopes);
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

/** An event that goes on in the fold has no mentions outside it any more: those are folded again where they are. */
async function cutOff(db: Db, { ids }: KeptIds, outsiders: readonly PlacedMember[]): Promise<void> {
  const claimed = new Set(ids);
  await removeMembers(
    db,
    outsiders.filter(({ event_id }) => claimed.has(event_id)).map(({ mention_id }) => mention_id),
  );
  await markDirty(db, outsiders);
}

/** Puts each mention into its event, at its place; those of no event are in none. */
async function writeMembers(
  db: Db,
  members: ReadonlyMap<string, EventMemberRow>,
  events: readonly MergedEvent[],
  { ids }: KeptIds,
): Promise<void> {
  const wanted = events.flatMap(({ mentions }, i) =>
    mentions.map(
      ({ mention_id, document_key }, position): EventMemberRow => ({
        event_id: ids[i]!,
        position,
        mention_id,
        document_key,
      }),
    ),
  );
  const stays = (row: EventMemberRow): boolean => {
    const held = members.get(row.mention_id);
    return held !== undefined && held.event_id === row.event_id && held.position === row.position;
  };
  const staying = new Set(wanted.filter(stays).map(({ mention_id }) => mention_id));
  await removeMembers(
    db,
    [...members.keys()].filter((id) => !staying.has(id)),
  );
  await insertRows(
    db,
    'event_member',
    wanted.filter(({ mention_id }) => !staying.has(mention_id)),
  );
}

/** Takes away the old events that nothing goes on as, in the fold or outside it. */
async function removeOld(
  db: Db,
  oldIds: readonly string[],
  kept: KeptIds,
  outsiders: readonly PlacedMember[],
): Promise<number> {
  const stays = new Set([...kept.ids, ...outsiders.map(({ event_id }) => event_id)]);
  const gone = oldIds.filter((id) => !stays.has(id));
  await deleteEvents(db, gone);
  for (const [old, heir] of kept.heirs) {
    await db.updateTable('event_alias').set({ heir }).where('heir', '=', old).execute();
    await insertRows(db, 'event_alias', [{ event_id: old, heir }]);
  }
  return gone.length;
}
