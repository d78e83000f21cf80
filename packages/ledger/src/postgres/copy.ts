// Rows to a server by COPY: they go over as they are, and the server neither parses nor plans anything for them.

import { finished } from 'node:stream/promises';
import type { PostgresPool, PostgresPoolClient } from 'kysely';
import type pg from 'pg';
import { from } from 'pg-copy-streams';
import { MONTHLY_TABLES, type MonthlyTable, type Part, partOf } from './months.ts';
import { makeParts } from './partitions.ts';

/** What a column may hold; a list is one of texts. */
export type CopyValue = string | number | null | readonly string[];

const START = 'copy ';
const SPECIAL = /[\\\n\r\t]/;
const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** Rows on their way, and the parts of their table that have to be there for them. */
export interface CopiedRows {
  readonly text: string;
  readonly table: MonthlyTable | null;
  readonly parts: readonly Part[];
}

const MONTHLY = new Map(MONTHLY_TABLES.map((table) => [table.name, table]));

/** Whether a table is kept by month. */
export function isMonthly(table: string): boolean {
  return MONTHLY.has(table);
}

/** Rows of these columns as a COPY takes them. */
export function copiedRows(
  name: string,
  columns: readonly string[],
  rows: readonly (readonly CopyValue[])[],
): CopiedRows {
  const table = MONTHLY.get(name) ?? null;
  const text = copyText(rows);
  if (table === null) return { text, table, parts: [] };
  const at = columns.indexOf(table.column);
  const values = new Set(rows.map((row) => row[at]));
  return { text, table, parts: [...new Set([...values].map((value) => partOf(table, value)))].sort() };
}

/** The statement that takes rows of these columns in. */
export function copyStatement(table: string, columns: readonly string[]): string {
  return `${START}${quoted(table)} (${columns.map(quoted).join(', ')}) from stdin`;
}

/** Rows in COPY's text format (manual of PostgreSQL, COPY, "Text Format"). */
export function copyText(rows: readonly (readonly CopyValue[])[]): string {
  let text = '';
  for (const row of rows) {
    for (let i = 0; i < row.length; i++) text += (i === 0 ? '' : '\t') + field(row[i]!);
    text += '\n';
  }
  return text;
}

function field(value: CopyValue): string {
  if (value === null) return '\\N';
  if (typeof value === 'number') return String(value);
  return escaped(typeof value === 'string' ? value : arrayText(value));
}

function escaped(text: string): string {
  return SPECIAL.test(text) ? text.replaceAll(/[\\\n\r\t]/g, (sign) => ESCAPES[sign]!) : text;
}

/** An array as a text (manual of PostgreSQL, "Array Input and Output Syntax"). */
function arrayText(values: readonly string[]): string {
  return `{${values.map((value) => `"${value.replaceAll(/["\\]/g, (sign) => `\\${sign}`)}"`).join(',')}}`;
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** A pool whose connections send the one parameter of a COPY statement, `CopiedRows`, as its rows. */
export function copyingPool(pool: pg.Pool): PostgresPool {
  const wrapped = new WeakMap<pg.PoolClient, PostgresPoolClient>();
  return {
    connect: async () => {
      const client = await pool.connect();
      const known = wrapped.get(client) ?? copyingClient(client);
      wrapped.set(client, known);
      return known;
    },
    end: () => pool.end(),
  };
}

function copyingClient(client: pg.PoolClient): PostgresPoolClient {
  const query = (text: string, parameters: readonly unknown[]): Promise<unknown> =>
    text.startsWith(START) ? copy(client, text, parameters[0] as CopiedRows) : client.query(text, [...parameters]);
  return { query: query as PostgresPoolClient['query'], release: (broken) => client.release(broken) };
}

async function copy(client: pg.PoolClient, statement: string, { text, table, parts }: CopiedRows) {
  const run = async (made: string, values: readonly unknown[]) => (await client.query(made, [...values])).rows;
  if (table !== null) await makeParts(run, table, parts);
  const stream = client.query(from(statement));
  stream.end(text);
  await finished(stream);
  return { command: 'COPY', rowCount: stream.rowCount, rows: [] };
}
