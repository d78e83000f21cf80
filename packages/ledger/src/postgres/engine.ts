// The PostgreSQL engine: a database for a team, whose writers take turns.

import { RapportError } from '@rapport/record';
import { sql } from 'kysely';
import type { Engine, EngineOptions } from '../engine/engine.ts';
import { appliedVersion, migrate, needsMigration, requireCurrentVersion } from '../migrations/migrate.ts';
import type { Db, SchemaDialect } from '../schema/tables.ts';
import { openPool, withoutPassword } from './connection.ts';
import { schemaOf, tablesOf } from './dialect.ts';
import { examineDatabase } from './examine.ts';
import { POSTGRES_TEXTS } from './text-index.ts';
import { writeAlone } from './writer.ts';

/** Connects to the database. Errors: `E_LEDGER_UNREACHABLE`, `E_NOT_FOUND`, `E_LEDGER_VERSION`, `E_LEDGER_READ_ONLY`. */
export async function openPostgres(address: string, options: EngineOptions): Promise<Engine> {
  const location = withoutPassword(address);
  const db = tablesOf(openPool(address), location, options.readOnly);
  const write = <T>(work: (db: Db) => Promise<T>): Promise<T> =>
    options.readOnly ? Promise.reject(readOnly(location)) : writeAlone(db, location, options.waitMs, work);
  try {
    const schema = await schemaOf(db);
    if (options.readOnly || !options.createIfMissing) await requireLedger(db, schema, location);
    if (options.readOnly) await requireCurrentVersion(db, schema);
    // The migrator takes a lock and a transaction of its own.
    else if (await needsMigration(db, schema)) await migrate(db, schema);
  } catch (thrown) {
    await db.destroy();
    throw thrown;
  }
  return {
    db,
    capabilities: { writersTakeTurns: true, backup: 'jsonl', singleFile: false },
    location,
    texts: POSTGRES_TEXTS,
    write,
    lists: async (query) => (await db.executeQuery<object>(query)).rows.map((row) => Object.values(row)),
    snapshot: (work) => readAtOnce(db, work),
    examine: () => examineDatabase(db),
    bytes: () => sizeOf(db),
    copyTo: null,
    close: () => db.destroy(),
  };
}

async function requireLedger(db: Db, schema: SchemaDialect, location: string): Promise<void> {
  if ((await appliedVersion(db, schema)) > 0) return;
  throw new RapportError('E_NOT_FOUND', `there is no ledger at ${location}; \`rapport add\` makes one`, {
    source: location,
  });
}

async function readAtOnce<T>(db: Db, work: (db: Db) => Promise<T>): Promise<T> {
  return await db.transaction().setIsolationLevel('repeatable read').setAccessMode('read only').execute(work);
}

async function sizeOf(db: Db): Promise<number> {
  const { rows } = await sql<{ bytes: number }>`
    select coalesce(sum(pg_total_relation_size(oid)), 0)::bigint as bytes from pg_class
    where relkind = 'r' and relnamespace = current_schema()::regnamespace`.execute(db);
  return rows[0]!.bytes;
}

function readOnly(location: string): RapportError {
  return new RapportError(
    'E_LEDGER_READ_ONLY',
    `${location} was opened for reading; open it for writing to change it`,
    {
      source: location,
    },
  );
}
