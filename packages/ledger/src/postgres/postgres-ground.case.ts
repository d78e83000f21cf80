// Where the contract suite runs on PostgreSQL: a schema of its own for each test, in one database.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import pg from 'pg';
import { holding } from '../contract/holding.case.ts';
import type { Ground } from '../contract/suite.case.ts';
import { ALL_TABLES } from '../migrations/all-tables.ts';
import { openPostgres } from './engine.ts';

/** A ground on a server; `clean` drops what was made. */
export function postgresGround(server: string): Ground & { clean(): Promise<void> } {
  const folder = mkdtempSync(join(tmpdir(), 'rapport-ledger-'));
  const database = `rapport_test_${process.pid}`;
  let made = 0;
  const open = (location: string) => openPostgres(location, { readOnly: false, createIfMissing: true, waitMs: 1000 });
  const fresh = async (): Promise<string> => {
    if (made === 0) await onServer(server, `create database ${database} template template0 encoding 'UTF8'`);
    const address = new URL(server);
    address.pathname = `/${database}`;
    const name = `ledger_${made++}`;
    await onServer(address.href, `create schema ${name}`);
    address.searchParams.set('options', `-csearch_path=${name},public`);
    return address.href;
  };
  let reused: string | null = null;
  return {
    fresh,
    // Making the tables takes longer than most tests.
    emptied: async () => {
      reused ??= await fresh();
      const engine = await open(reused);
      await engine.write(async (db) => {
        const tables = ALL_TABLES.map(({ name }) => name).concat('article_search');
        for (const table of tables) await sql`delete from ${sql.table(table)}`.execute(db);
      });
      await engine.close();
      return reused;
    },
    folder: () => folder,
    tamper: async (location, statement) => {
      const engine = await open(location);
      await engine.write((db) => statement.execute(db));
      await engine.close();
    },
    holdWriting: async (location) => {
      const engine = await open(location);
      const hold = holding(engine.write.bind(engine));
      await hold.begun;
      return async () => {
        await hold.end();
        await engine.close();
      };
    },
    clean: async () => {
      await onServer(server, `drop database if exists ${database} with (force)`);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function onServer(server: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
