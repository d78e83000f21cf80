// PostgreSQL's part in the tables: how their statements are run, and what is written differently.

import { Kysely, PostgresDialect, sql } from 'kysely';
import type pg from 'pg';
import { TranslatingDialect } from '../engine/translating-dialect.ts';
import type { Db, SchemaDialect, Tables } from '../schema/tables.ts';
import { translateFor } from './errors.ts';
import { createTextIndex } from './text-index.ts';

/** Keys compare by code points, as in SQLite, whatever the database's locale. */
export const POSTGRES_SCHEMA: SchemaDialect = {
  keyText: sql`text collate "C"`,
  clustered: null,
  createTextIndex,
};

/** The tables behind a pool. */
export function tablesOf(pool: pg.Pool, location: string): Db {
  return new Kysely<Tables>({
    dialect: new TranslatingDialect(new PostgresDialect({ pool }), translateFor(location)),
  });
}
