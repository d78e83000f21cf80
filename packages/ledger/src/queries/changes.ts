// A count of all changes, by which those who keep answers know that they are out of date.

import { sql } from 'kysely';
import type { Db } from '../schema/tables.ts';

const CHANGES = 'changes';

/** Counts one more change, within the transaction that makes it. */
export async function countChange(db: Db): Promise<void> {
  await db
    .insertInto('counter')
    .values({ name: CHANGES, value: 1 })
    .onConflict((on) => on.column('name').doUpdateSet({ value: sql`counter.value + 1` }))
    .execute();
}

/** Number of changes so far. */
export async function readChanges(db: Db): Promise<number> {
  const row = await db.selectFrom('counter').select('value').where('name', '=', CHANGES).executeTakeFirst();
  return row?.value ?? 0;
}
