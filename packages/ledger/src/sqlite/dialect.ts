// SQLite's part in the tables: how their statements are run, and what is written differently.

import type BetterSqlite from 'better-sqlite3';
import { Kysely, SqliteDialect, type SqliteStatement, sql } from 'kysely';
import { TranslatingDialect } from '../engine/translating-dialect.ts';
import type { Db, SchemaDialect, Tables } from '../schema/tables.ts';
import { translateFor } from './errors.ts';
import { createTextIndex } from './text-index.ts';

/** Prepared statements that are kept for their next use. */
const KEPT_STATEMENTS = 200;

/** SQLite compares text by code points, and can keep rows in the order of their key. */
export const SQLITE_SCHEMA: SchemaDialect = {
  schema: undefined,
  keyText: sql`text`,
  clustered: sql`without rowid`,
  createTextIndex,
  cutByMonth: async () => undefined,
};

/** The tables of an opened file. */
export function tablesOf(raw: BetterSqlite.Database, path: string): Db {
  const prepare = keepStatements(raw);
  const dialect = new SqliteDialect({ database: { close: () => raw.close(), prepare } });
  return new Kysely<Tables>({ dialect: new TranslatingDialect(dialect, translateFor(path)) });
}

/** Preparing a statement costs more than running a short one: those used last stay prepared. */
function keepStatements(raw: BetterSqlite.Database): (text: string) => SqliteStatement {
  const kept = new Map<string, SqliteStatement>();
  return (text) => {
    const statement = kept.get(text) ?? (raw.prepare(text) as unknown as SqliteStatement);
    kept.delete(text);
    kept.set(text, statement);
    if (kept.size > KEPT_STATEMENTS) kept.delete(kept.keys().next().value!);
    return statement;
  };
}
