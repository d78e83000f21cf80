// Events under the ids that their first mentions say, whatever the order in which they were folded.

import { sql } from 'kysely';
import { inBatches, valuesOf } from '../engine/batches.ts';
import type { EventNaming } from '../port/alignment.ts';
import type { Db } from '../schema/tables.ts';
import { touchPairs } from './changes.ts';
import { insertRows } from './insert-rows.ts';
import { storedJson } from './stored-json.ts';

/** Rows read at once. */
const AT_ONCE = 2000;

/** Tables that name events. */
const TABLES = ['event_member', 'event_scope', 'event_party', 'event'] as const;

interface Renaming {
  readonly from: string;
  readonly to: string;
}

/** Renames within the caller's transaction; gives the number of events that have another id now. */
export async function nameEvents(db: Db, idOf: EventNaming): Promise<number> {
  const renamings = await wanted(db, idOf);
  // Two events may change ids with each other: first all of them leave the old ones, then they take the new.
  const left = renamings.map(({ from, to }) => ({ from, to: `${to}~` }));
  for (const batch of inBatches(left, 2)) {
    await touchScopes(db, batch);
    await rename(db, batch);
  }
  for (const batch of inBatches(renamings, 2)) {
    await rename(
      db,
      batch.map(({ to }) => ({ from: `${to}~`, to })),
    );
    await writeBodies(
      db,
      batch.map(({ to }) => to),
    );
  }
  await leadToNames(db, renamings);
  return renamings.length;
}

async function wanted(db: Db, idOf: EventNaming): Promise<Renaming[]> {
  const renamings: Renaming[] = [];
  let after = '';
  for (;;) {
    const rows = await db
      .selectFrom('event_member')
      .select(['event_id', 'mention_id', 'document_key'])
      .where('position', '=', 0)
      .where('event_id', '>', after)
      .orderBy('event_id')
      .limit(AT_ONCE)
      .execute();
    for (const { event_id, ...first } of rows) {
      const to = idOf(first);
      if (to !== event_id) renamings.push({ from: event_id, to });
    }
    if (rows.length < AT_ONCE) return renamings;
    after = rows.at(-1)!.event_id;
  }
}

async function touchScopes(db: Db, renamings: readonly Renaming[]): Promise<void> {
  const ids = renamings.map(({ from }) => from);
  const scopes = db.selectFrom('event_scope').select('scope').distinct().where('event_id', 'in', ids);
  await touchPairs(db, await scopes.execute());
}

async function rename(db: Db, renamings: readonly Renaming[]): Promise<void> {
  const rows = valuesOf(
    renamings.map(({ from, to }) => [from, to]),
    ['text', 'text'],
  );
  for (const table of TABLES) {
    await sql`
      with renamed (old_id, new_id) as (${rows})
      update ${sql.table(table)} set event_id = renamed.new_id from renamed
      where ${sql.ref(`${table}.event_id`)} = renamed.old_id`.execute(db);
  }
}

/** The body of an event holds its id as well. */
async function writeBodies(db: Db, ids: readonly string[]): Promise<void> {
  const events = await db.selectFrom('event').select(['event_id', 'body']).where('event_id', 'in', ids).execute();
  for (const { event_id, body } of events) {
    const named = JSON.stringify({ ...storedJson<object>(body), id: event_id });
    await db.updateTable('event').set({ body: named }).where('event_id', '=', event_id).execute();
  }
}

/** What an event was called leads to it, unless another is called so now. */
async function leadToNames(db: Db, renamings: readonly Renaming[]): Promise<void> {
  for (const { from, to } of renamings) {
    await db.updateTable('event_alias').set({ heir: to }).where('heir', '=', from).execute();
  }
  const names = new Set(renamings.map(({ to }) => to));
  for (const batch of inBatches([...names], 1)) {
    await db.deleteFrom('event_alias').where('event_id', 'in', batch).execute();
  }
  const old = renamings.filter(({ from }) => !names.has(from));
  await insertRows(
    db,
    'event_alias',
    old.map(({ from, to }) => ({ event_id: from, heir: to })),
  );
}
