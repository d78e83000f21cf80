// Many rows into one table, in statements of a size that both engines take.

import { ColumnNode, createQueryId, InsertQueryNode, PrimitiveValueListNode, TableNode, ValuesNode } from 'kysely';
import { inBatches } from '../engine/batches.ts';
import type { Db, TableName, Tables } from '../schema/tables.ts';

/** Inserts the rows; one whose primary key is taken is an error of the caller. */
export async function insertRows<T extends TableName>(db: Db, table: T, rows: readonly Tables[T][]): Promise<void> {
  await insertInto(db, table, rows);
}

/**
 * The same for a table that is an engine's own. The statement's tree is made here: kysely's builder looks at each value
 * to see what it is, and these are all plain.
 */
export async function insertInto(db: Db, table: string, rows: readonly object[]): Promise<void> {
  if (rows.length === 0) return;
  const names = Object.keys(rows[0]!);
  const into = InsertQueryNode.create(TableNode.create(table));
  const columns = names.map((name) => ColumnNode.create(name));
  for (const batch of inBatches(rows, names.length)) {
    const lists = batch.map((row) => PrimitiveValueListNode.create(names.map((name) => row[name as keyof typeof row])));
    const node = InsertQueryNode.cloneWith(into, { columns, values: ValuesNode.create(lists) });
    await db.executeQuery(db.getExecutor().compileQuery(node, createQueryId()));
  }
}
