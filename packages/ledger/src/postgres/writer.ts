// One writer at a time: waiting for the lock, and telling who holds it.

import { RapportError } from '@rapport/record';
import { sql } from 'kysely';
import type { Db } from '../schema/tables.ts';

/** First half of the lock's number; the second is the schema's. */
const LOCK = 7227;

/**
 * Milliseconds that a writer may be silent in its transaction: one that is cut off, or stopped, holds up the others no
 * longer than that.
 */
const MOST_SILENCE = 30_000;

/** Runs the work as the only writer, in one transaction. Errors: `E_LEDGER_BUSY` when others do not end in time. */
export async function writeAlone<T>(
  db: Db,
  location: string,
  waitMs: number,
  work: (db: Db) => Promise<T>,
): Promise<T> {
  try {
    return await db.transaction().execute(async (tx) => {
      await sql`select set_config('lock_timeout', ${`${Math.max(1, Math.round(waitMs))}ms`}, true)`.execute(tx);
      await sql`select set_config('idle_in_transaction_session_timeout', ${`${MOST_SILENCE}ms`}, true)`.execute(tx);
      await sql`select pg_advisory_xact_lock(${sql.lit(LOCK)}, hashtext(current_schema()))`.execute(tx);
      return await work(tx);
    });
  } catch (thrown) {
    if (!(thrown instanceof RapportError) || thrown.code !== 'E_LEDGER_BUSY') throw thrown;
    const seconds = (waitMs / 1000).toFixed(1);
    throw new RapportError(
      'E_LEDGER_BUSY',
      `${await holderOf(db)} is writing to ${location}, and did not end within ${seconds} s; wait for it, or end it`,
      { source: location, cause: thrown.cause },
    );
  }
}

/** The name of the program that writes, in words. */
async function holderOf(db: Db): Promise<string> {
  const { rows } = await sql<{ name: string; pid: number; since: string }>`
    select application_name as name, activity.pid as pid, to_char(xact_start, 'YYYY-MM-DD"T"HH24:MI:SSOF') as since
    from pg_locks join pg_stat_activity as activity on activity.pid = pg_locks.pid
    where locktype = 'advisory' and granted and classid = ${sql.lit(LOCK)}
      and pg_locks.database = (select oid from pg_database where datname = current_database())`.execute(db);
  const [holder] = rows;
  if (holder === undefined) return 'another program';
  return `${holder.name} (server process ${holder.pid}, since ${holder.since})`;
}
