// Brings a ledger to this version's schema, and tells a ledger of a newer version.

import { RapportError } from '@rapport/record';
import { type Kysely, type Migration, Migrator, sql } from 'kysely';
import type { Db, SchemaDialect } from '../schema/tables.ts';
import { RECORD_TABLES } from './0001-record.ts';
import { SERVICE_TABLES } from './0002-service.ts';
import { KEEPING_UP_TABLES } from './0003-keeping-up.ts';
import { ARCHIVE_TABLES } from './0004-archives.ts';
import { createTable } from './table-shape.ts';

/** In order; a name is never changed and never taken away. */
function migrations(dialect: SchemaDialect): Record<string, Migration> {
  return {
    '0001-record': {
      up: async (db: Kysely<unknown>) => {
        for (const shape of RECORD_TABLES) await createTable(db, shape, dialect);
        await dialect.createTextIndex(db);
      },
    },
    '0002-service': {
      up: async (db: Kysely<unknown>) => {
        for (const shape of SERVICE_TABLES) await createTable(db, shape, dialect);
      },
    },
    '0003-keeping-up': {
      up: async (db: Kysely<unknown>) => {
        for (const shape of KEEPING_UP_TABLES) await createTable(db, shape, dialect);
      },
    },
    '0004-archives': {
      up: async (db: Kysely<unknown>) => {
        for (const shape of ARCHIVE_TABLES) await createTable(db, shape, dialect);
      },
    },
    '0005-months': { up: (db: Kysely<unknown>) => dialect.cutByMonth(db) },
  };
}

/** Whether something is missing. Errors: `E_LEDGER_VERSION` for a ledger of a newer version. */
export async function needsMigration(db: Db, dialect: SchemaDialect): Promise<boolean> {
  const known = Object.keys(migrations(dialect));
  return (await checkNames(db, dialect, known)) < known.length;
}

/** Makes what is missing. Errors: `E_LEDGER_VERSION`. */
export async function migrate(db: Db, dialect: SchemaDialect): Promise<void> {
  const known = migrations(dialect);
  await checkNames(db, dialect, Object.keys(known));
  const migrator = new Migrator({
    db,
    provider: { getMigrations: async () => known },
    ...(dialect.schema === undefined ? {} : { migrationTableSchema: dialect.schema }),
  });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) throw error;
}

/** For those who may not change it: throws `E_LEDGER_VERSION` when the ledger's schema is not this version's. */
export async function requireCurrentVersion(db: Db, dialect: SchemaDialect): Promise<void> {
  const known = Object.keys(migrations(dialect));
  const applied = await checkNames(db, dialect, known);
  if (applied === known.length) return;
  throw new RapportError(
    'E_LEDGER_VERSION',
    `the ledger has version ${applied} of the schema, this program reads version ${known.length}; open it once for writing (any \`rapport add\` does) to bring it up to date`,
  );
}

/** Number of migrations applied; 0 for an empty database. */
export async function appliedVersion(db: Db, dialect: Pick<SchemaDialect, 'schema'>): Promise<number> {
  return (await appliedNames(db, dialect)).length;
}

async function checkNames(db: Db, dialect: SchemaDialect, known: readonly string[]): Promise<number> {
  const names = await appliedNames(db, dialect);
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length === 0) return names.length;
  throw new RapportError(
    'E_LEDGER_VERSION',
    `a newer Rapport wrote this ledger (schema version ${names.length}, this program knows ${known.length}); install that version, or choose another ledger`,
  );
}

async function appliedNames(db: Db, { schema }: Pick<SchemaDialect, 'schema'>): Promise<string[]> {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true }).catch(unreadable);
  if (!tables.some((table) => table.name === 'kysely_migration' && table.schema === schema)) return [];
  const { rows } = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(db);
  return rows.map((row) => row.name);
}

/** What an engine says of its own tables is a text; a fault in reading it comes of damage. */
function unreadable(thrown: unknown): never {
  if (!(thrown instanceof TypeError)) throw thrown;
  const message = 'the ledger does not say which tables it has: its file was damaged; restore the last backup';
  throw new RapportError('E_LEDGER_DAMAGED', message, { cause: thrown });
}
