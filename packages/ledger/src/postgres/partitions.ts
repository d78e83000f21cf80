// Tables in parts, one for each month: made of whole ones, and given their parts when rows of a new month come.

import { RapportError } from '@rapport/record';
import { CompiledQuery, type Kysely, sql } from 'kysely';
import { AFTER, BEFORE, boundsOf, MONTHLY_TABLES, type MonthlyTable, type Part, partName, partOf } from './months.ts';

/** SQLSTATE (appendix A of the PostgreSQL manual). */
const DUPLICATE_TABLE = '42P07';

/** Runs a statement; gives its rows. */
export type Run = (statement: string, parameters: readonly unknown[]) => Promise<readonly object[]>;

/**
 * Makes those of the parts that there are not, within the writer's transaction. Readers are not held up: a part is made
 * by itself and joined to its table, for which no lock is taken that keeps them out. Errors: `E_LEDGER_DAMAGED` for a part that was detached and left.
 */
export async function makeParts(run: Run, table: MonthlyTable, parts: readonly Part[]): Promise<void> {
  const names = parts.map((part) => partName(table, part));
  const rows = await run(JOINED, [names]);
  const joined = new Set((rows as readonly { name: string }[]).map(({ name }) => name));
  for (const part of parts) {
    const name = partName(table, part);
    if (joined.has(name)) continue;
    await run(`create table "${name}" (like "${table.name}")`, []).catch((thrown: unknown) => {
      throw leftBehind(name, table.name, thrown);
    });
    await run(`alter table "${table.name}" attach partition "${name}" for values ${boundsOf(table, part)}`, []);
  }
}

/** A part that is there, and is not joined to its table: its keeper has to say what is to become of it. */
function leftBehind(name: string, table: string, thrown: unknown): unknown {
  if ((thrown as { code?: unknown }).code !== DUPLICATE_TABLE) return thrown;
  const message = `${name} was detached from ${table} and left under its name; attach it again, or rename, move or drop it`;
  return new RapportError('E_LEDGER_DAMAGED', message, { cause: thrown });
}

const JOINED = `
  select relname as name from pg_inherits join pg_class on pg_class.oid = inhrelid
  where relname = any($1) and relnamespace = current_schema()::regnamespace and not inhdetachpending`;

/** Puts the tables of a ledger that are whole yet into parts, with all that they hold. */
export async function cutByMonth(db: Kysely<unknown>): Promise<void> {
  for (const table of MONTHLY_TABLES) if (await isWhole(db, table)) await cut(db, table);
}

async function isWhole(db: Kysely<unknown>, { name }: MonthlyTable): Promise<boolean> {
  const { rows } = await sql<{ kind: string }>`
    select relkind as kind from pg_class
    where relname = ${name} and relnamespace = current_schema()::regnamespace`.execute(db);
  return rows[0]?.kind === 'r';
}

interface Index {
  readonly name: string;
  readonly definition: string;
  /** The primary key's own words; null for another index. */
  readonly key: string | null;
}

async function cut(db: Kysely<unknown>, table: MonthlyTable): Promise<void> {
  const run: Run = async (statement, parameters) =>
    (await db.executeQuery<object>(CompiledQuery.raw(statement, [...parameters]))).rows;
  const { name, column } = table;
  const { rows: indexes } = await sql<Index>`
    select relname as name, pg_get_indexdef(indexrelid) as definition,
      (select pg_get_constraintdef(oid) from pg_constraint where conindid = indexrelid and contype = 'p') as key
    from pg_index join pg_class on pg_class.oid = indexrelid where indrelid = (select oid from pg_class
      where relname = ${name} and relnamespace = current_schema()::regnamespace)`.execute(db);
  const { rows: values } = await sql<{ value: unknown }>`
    select distinct ${sql.ref(column)} as value from ${sql.table(name)}`.execute(db);
  const months = new Set(values.map(({ value }) => partOf(table, value)));
  await run(`alter table "${name}" rename to "${name}_whole"`, []);
  await run(`create table "${name}" (like "${name}_whole") partition by range ("${column}")`, []);
  await makeParts(run, table, [...new Set([BEFORE, ...months, AFTER])]);
  await run(`insert into "${name}" select * from "${name}_whole"`, []);
  await run(`drop table "${name}_whole"`, []);
  for (const index of indexes) {
    const made =
      index.key === null ? index.definition : `alter table "${name}" add constraint "${index.name}" ${index.key}`;
    await run(made, []);
  }
}
