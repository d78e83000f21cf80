// A line of a backup as a row of a table of ours: nothing else gets near the database.

import { RapportError } from '@rapport/record';
import { ALL_TABLES } from '../migrations/all-tables.ts';
import type { ColumnType, TableShape } from '../migrations/table-shape.ts';
import type { TableName } from '../schema/tables.ts';

export type Row = Readonly<Record<string, string | number | null>>;

/** Made anew when a dump is loaded, or of no use elsewhere: nobody is signed in to a ledger that was restored. */
const LEFT_OUT: ReadonlySet<string> = new Set(['volume_day', 'pair_change', 'service_session']);

export const DUMPED_TABLES: readonly TableShape[] = ALL_TABLES.filter(({ name }) => !LEFT_OUT.has(name));

const SHAPES: ReadonlyMap<string, TableShape> = new Map(DUMPED_TABLES.map((shape) => [shape.name, shape]));

/** The table and the row of a line. Errors: `E_INPUT` for anything but a whole row of a table that there is. */
export function parseRow(text: string, line: number): readonly [TableName, Row] {
  const value = parsed(text, line);
  const [name, row, ...more] = Array.isArray(value) ? (value as unknown[]) : [];
  const shape = typeof name === 'string' ? SHAPES.get(name) : undefined;
  if (shape === undefined || more.length > 0) throw damaged('the line is no row of a table of a ledger', line);
  if (!isRow(row, shape)) throw damaged(`the row is not one of the table ${shape.name}`, line);
  return [shape.name as TableName, row];
}

function parsed(text: string, line: number): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw damaged('the line is not JSON', line, cause);
  }
}

/** Whether it has each column of the table with a value of its type, and no more. */
function isRow(row: unknown, { columns }: TableShape): row is Row {
  if (typeof row !== 'object' || row === null) return false;
  const entries = Object.entries(row);
  if (entries.length !== Object.keys(columns).length) return false;
  return entries.every(([name, value]) => Object.hasOwn(columns, name) && fits(value, columns[name]!));
}

function fits(value: unknown, type: ColumnType): boolean {
  if (type === 'integer') return Number.isSafeInteger(value);
  if (type === 'real') return typeof value === 'number';
  return typeof value === 'string' ? !value.includes('\0') : value === null && type.endsWith('?');
}

function damaged(what: string, line: number, cause?: unknown): RapportError {
  const place = { line, ...(cause === undefined ? {} : { cause }) };
  return new RapportError('E_INPUT', `${what}: the backup is damaged, or none; take another`, place);
}
