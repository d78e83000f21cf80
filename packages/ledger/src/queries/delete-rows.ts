// Rows taken out by their primary keys, which the caller knows: no index of their own is kept for that.

import { sql } from 'kysely';
import { inBatches, valuesOf } from '../engine/batches.ts';
import type { Db, TableName } from '../schema/tables.ts';

/** Deletes the rows with these keys; all columns of a key are texts. */
export async function deleteRows<Row>(
  db: Db,
  table: TableName,
  key: readonly (keyof Row & string)[],
  rows: readonly Row[],
): Promise<void> {
  const types = key.map(() => 'text' as const);
  const columns = sql.join(key.map((column) => sql.ref(column)));
  for (const batch of inBatches(rows, key.length)) {
    const list = valuesOf(
      batch.map((row) => key.map((column) => row[column] as string)),
      types,
    );
    await sql`delete from ${sql.table(table)} where (${columns}) in (${list})`.execute(db);
  }
}
