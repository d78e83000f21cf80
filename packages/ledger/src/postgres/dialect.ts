// PostgreSQL's part in the tables: how their statements are run, and what is written differently.

import { CompiledQuery, Kysely, PostgresDialect, type QueryCompiler, sql } from 'kysely';
import type pg from 'pg';
import { TranslatingDialect } from '../engine/translating-dialect.ts';
import type { Db, SchemaDialect, Tables } from '../schema/tables.ts';
import { ArrayCompiler } from './array-compiler.ts';
import { copyingPool } from './copy.ts';
import { translateFor } from './errors.ts';
import { cutByMonth } from './partitions.ts';
import { createTextIndex } from './text-index.ts';

const READ_ONLY = 'set session characteristics as transaction read only';

/** The part of the database that the connections look into first. Keys compare by code points, as in SQLite. */
export async function schemaOf(db: Db): Promise<SchemaDialect> {
  const { rows } = await sql<{ name: string }>`select current_schema() as name`.execute(db);
  return { schema: rows[0]!.name, keyText: sql`text collate "C"`, clustered: null, createTextIndex, cutByMonth };
}

class ArrayDialect extends PostgresDialect {
  override createQueryCompiler(): QueryCompiler {
    return new ArrayCompiler();
  }
}

/** The tables behind a pool. */
export function tablesOf(pool: pg.Pool, location: string, readOnly: boolean): Db {
  const dialect = new ArrayDialect({
    pool: copyingPool(pool),
    onCreateConnection: async (connection) => {
      if (readOnly) await connection.executeQuery(CompiledQuery.raw(READ_ONLY));
    },
  });
  return new Kysely<Tables>({ dialect: new TranslatingDialect(dialect, translateFor(location)) });
}
