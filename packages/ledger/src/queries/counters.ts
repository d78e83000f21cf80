// Numbers that rise: each has a name, and is counted up within the transaction of what it counts.

import { sql } from 'kysely';
import type { Db } from '../schema/tables.ts';

/** Counts one more; gives the new number. */
export async function countUp(db: Db, name: string): Promise<number> {
  const row = await db
    .insertInto('counter')
    .values({ name, value: 1 })
    .onConflict((on) => on.column('name').doUpdateSet({ value: sql`counter.value + 1` }))
    .returning('value')
    .executeTakeFirstOrThrow();
  return row.value;
}

/** The number that was given last; 0 before the first. */
export async function readCounter(db: Db, name: string): Promise<number> {
  const row = await db.selectFrom('counter').select('value').where('name', '=', name).executeTakeFirst();
  return row?.value ?? 0;
}
