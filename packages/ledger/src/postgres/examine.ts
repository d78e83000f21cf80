// PostgreSQL's own checks: its indexes, and whether commits are safe.

import { sql } from 'kysely';
import type { Finding } from '../port/health.ts';
import { finding } from '../queries/doctor.ts';
import type { Db } from '../schema/tables.ts';

/** Findings on the database. The server's disk is its keeper's to watch. */
export async function examineDatabase(db: Db): Promise<Finding[]> {
  return [await indexes(db), await safety(db)];
}

async function indexes(db: Db): Promise<Finding> {
  const { rows } = await sql<{ name: string }>`
    select indexrelid::regclass::text as name from pg_index
    join pg_class on pg_class.oid = indrelid
    where not indisvalid and relnamespace = current_schema()::regnamespace`.execute(db);
  const names = rows.map((row) => row.name).join(', ');
  const ok = rows.length === 0;
  return finding(
    'integrity',
    ok,
    ok ? 'all indexes are valid' : `invalid indexes: ${names}`,
    'REINDEX the named indexes',
  );
}

async function safety(db: Db): Promise<Finding> {
  const { rows } = await sql<{ fsync: string; commit: string }>`
    select current_setting('fsync') as fsync, current_setting('synchronous_commit') as commit`.execute(db);
  const { fsync, commit } = rows[0]!;
  const ok = fsync === 'on' && commit !== 'off';
  const found = `fsync is ${fsync}, synchronous_commit is ${commit}`;
  return finding('writer', ok, found, 'set fsync = on and synchronous_commit = on, or a loss of power loses commits');
}
