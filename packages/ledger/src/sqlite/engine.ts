// The SQLite engine: one file, one writer at a time, any number of readers.

import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { RapportError } from '@rapport/record';
import type BetterSqlite from 'better-sqlite3';
import { type CompiledQuery, sql } from 'kysely';
import type { Engine, EngineOptions } from '../engine/engine.ts';
import { migrate, needsMigration, requireCurrentVersion } from '../migrations/migrate.ts';
import type { Db } from '../schema/tables.ts';
import { copyFile } from './backup.ts';
import { openForReading, openForWriting } from './connection.ts';
import { SQLITE_SCHEMA, tablesOf } from './dialect.ts';
import { translateFor } from './errors.ts';
import { examineFile } from './examine.ts';
import { SQLITE_TEXTS } from './text-index.ts';
import { writeAlone } from './writer.ts';

/** Opens the file. Errors: `E_NOT_FOUND`, `E_LEDGER_VERSION`, `E_LEDGER_DAMAGED`, `E_LEDGER_READ_ONLY`, `E_LEDGER_BUSY`. */
export async function openSqlite(location: string, options: EngineOptions): Promise<Engine> {
  const path = resolve(location);
  const raw = options.readOnly ? openForReading(path) : openForWriting(path, options.createIfMissing);
  const db = tablesOf(raw, path);
  const write = <T>(work: (db: Db) => Promise<T>): Promise<T> =>
    options.readOnly ? Promise.reject(readOnly(path)) : writeAlone(db, path, options.waitMs, work);
  try {
    if (options.readOnly) await requireCurrentVersion(db, SQLITE_SCHEMA);
    else if (await needsMigration(db, SQLITE_SCHEMA)) await write((tx) => migrate(tx, SQLITE_SCHEMA));
  } catch (thrown) {
    await db.destroy();
    throw thrown;
  }
  return {
    db,
    capabilities: { writersTakeTurns: true, backup: 'file', singleFile: true },
    location: path,
    texts: SQLITE_TEXTS,
    write,
    lists: (query) => readLists(db, raw, path, query),
    snapshot: (work) => readAtOnce(db, work),
    examine: async (thorough) => examineFile(raw, path, thorough),
    bytes: async () => statSync(path).size,
    copyTo: (file) => copyFile(path, file),
    close: () => db.destroy(),
  };
}

/** In turn with all else that uses the one connection. */
async function readLists(
  db: Db,
  raw: BetterSqlite.Database,
  path: string,
  { sql: text, parameters }: CompiledQuery,
): Promise<unknown[][]> {
  return await db.connection().execute(async () => {
    try {
      return raw.prepare(text).raw().all(parameters) as unknown[][];
    } catch (thrown) {
      throw translateFor(path)(thrown);
    }
  });
}

async function readAtOnce<T>(db: Db, work: (db: Db) => Promise<T>): Promise<T> {
  return await db.connection().execute(async (connection) => {
    await sql`begin`.execute(connection);
    try {
      return await work(connection);
    } finally {
      await sql`rollback`.execute(connection);
    }
  });
}

function readOnly(path: string): RapportError {
  return new RapportError('E_LEDGER_READ_ONLY', `${path} was opened for reading; open it for writing to change it`, {
    source: path,
  });
}
