// Many rows into one table, in statements of a size that both engines take.

import type { InsertObject } from 'kysely';
import { inBatches } from '../engine/batches.ts';
import type { Db, TableName, Tables } from '../schema/tables.ts';

/** Inserts the rows; one whose primary key is taken is an error of the caller. */
export async function insertRows<T extends TableName>(db: Db, table: T, rows: readonly Tables[T][]): Promise<void> {
  if (rows.length === 0) return;
  for (const batch of inBatches(rows, Object.keys(rows[0]!).length)) {
    await db
      .insertInto(table)
      .values(batch as readonly InsertObject<Tables, T>[])
      .execute();
  }
}
