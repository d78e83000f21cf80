// One writer at a time: waiting for the lock, and telling who holds it.

import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { setImmediate as immediate, setTimeout as sleep } from 'node:timers/promises';
import { RapportError } from '@rapport/record';
import { sql } from 'kysely';
import type { Db } from '../schema/tables.ts';

/** Milliseconds between two attempts. */
const PAUSE = 20;

/** Whoever writes leaves its name in a file beside the ledger while it does. */
interface Holder {
  readonly pid: number;
  readonly host: string;
  readonly since: string;
}

/** Runs the work as the only writer, in one transaction. Errors: `E_LEDGER_BUSY` when others do not end in time. */
export async function writeAlone<T>(db: Db, path: string, waitMs: number, work: (db: Db) => Promise<T>): Promise<T> {
  // SQLite answers at once: without a pause here, a long run of batches would let nothing else of the program happen.
  await immediate();
  return await db.connection().execute(async (connection) => {
    await begin(connection, path, waitMs);
    try {
      nameHolder(path);
      const result = await work(connection);
      await sql`commit`.execute(connection);
      return result;
    } catch (thrown) {
      // SQLite has already rolled back when the disk is full.
      await sql`rollback`.execute(connection).catch(() => undefined);
      throw thrown;
    } finally {
      rmSync(holderFile(path), { force: true });
    }
  });
}

async function begin(db: Db, path: string, waitMs: number): Promise<void> {
  const deadline = performance.now() + waitMs;
  for (;;) {
    try {
      await sql`begin immediate`.execute(db);
      return;
    } catch (thrown) {
      if (!(thrown instanceof RapportError) || thrown.code !== 'E_LEDGER_BUSY') throw thrown;
      if (performance.now() > deadline) throw busy(path, waitMs, thrown);
    }
    await sleep(PAUSE);
  }
}

function busy(path: string, waitMs: number, cause: RapportError): RapportError {
  const seconds = (waitMs / 1000).toFixed(1);
  return new RapportError(
    'E_LEDGER_BUSY',
    `${holderOf(path)} is writing to ${path}, and did not end within ${seconds} s; wait for it, or end it`,
    { source: path, cause: cause.cause },
  );
}

/** A courtesy to those who wait: where the name cannot be written, the work goes on without. */
function nameHolder(path: string): void {
  const holder: Holder = { pid: process.pid, host: hostname(), since: new Date().toISOString() };
  try {
    writeFileSync(holderFile(path), JSON.stringify(holder));
  } catch {
    return;
  }
}

/** The name of the process that writes, in words. */
export function holderOf(path: string): string {
  try {
    const { pid, host, since } = JSON.parse(readFileSync(holderFile(path), 'utf8')) as Holder;
    return `process ${pid} on ${host} (since ${since})`;
  } catch {
    return 'another process';
  }
}

function holderFile(path: string): string {
  return `${path}-writer`;
}
