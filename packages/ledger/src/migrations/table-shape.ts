// A table as data: columns, primary key, distribution key, indexes; and the statements that make it.

import { type Kysely, sql } from 'kysely';
import type { SchemaDialect } from '../schema/tables.ts';

/** `key`: short text that is compared; `text`: any text; `?`: may be null. */
export type ColumnType = 'key' | 'key?' | 'text' | 'text?' | 'integer' | 'real';

export interface TableShape {
  readonly name: string;
  readonly columns: Readonly<Record<string, ColumnType>>;
  readonly primaryKey: readonly string[];
  /** The column by which a distributed PostgreSQL spreads the rows; part of the primary key, as Citus asks. */
  readonly distributedBy: string;
  /** The column of ISO dates by whose month an engine may keep the rows apart; part of the primary key. */
  readonly dated?: string;
  /** Narrow tables read in ranges of their key lie in its order. */
  readonly clustered?: boolean;
  readonly indexes?: Readonly<Record<string, readonly string[]>>;
  /** Columns of those indexes that leave out the rows in which their first column is null. */
  readonly partialIndexes?: Readonly<Record<string, readonly string[]>>;
}

/** Makes the table with its indexes. */
export async function createTable(db: Kysely<unknown>, shape: TableShape, dialect: SchemaDialect): Promise<void> {
  let table = db.schema.createTable(shape.name);
  for (const [name, type] of Object.entries(shape.columns)) {
    const base = type.replace('?', '');
    const sqlType = base === 'key' ? dialect.keyText : base === 'real' ? sql`double precision` : sql.raw(base);
    table = table.addColumn(name, base === 'integer' ? 'bigint' : sqlType, (column) =>
      type.endsWith('?') ? column : column.notNull(),
    );
  }
  table = table.addPrimaryKeyConstraint(`${shape.name}_key`, [...shape.primaryKey] as never[]);
  if (shape.clustered && dialect.clustered !== null) table = table.modifyEnd(dialect.clustered);
  await table.execute();
  for (const [name, columns] of Object.entries(shape.indexes ?? {})) {
    await indexOn(db, shape.name, name, columns).execute();
  }
  for (const [name, columns] of Object.entries(shape.partialIndexes ?? {})) {
    await indexOn(db, shape.name, name, columns).where(sql.ref(columns[0]!), 'is not', null).execute();
  }
}

function indexOn(db: Kysely<unknown>, table: string, name: string, columns: readonly string[]) {
  return db.schema
    .createIndex(`${table}_${name}`)
    .on(table)
    .columns([...columns]);
}
