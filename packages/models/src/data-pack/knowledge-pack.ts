// The compiled pack: the checked tables of one language as one text, read in one go. It runs in a browser as well.
// Rows are kept as columns of cells, which halves the file and the time to read it.

import type { Knowledge } from '@rapport/coder';
import { RapportError } from '@rapport/record';

/** Rises when the form of the pack or of a row changes. */
const FORMAT = 1;
const FIXED_TABLES = ['countries', 'persons', 'offices', 'organisations', 'roles', 'places'] as const;

interface PackedRows {
  readonly columns: readonly string[];
  /** For each column, its cells from the first row to the last. */
  readonly cells: readonly (readonly unknown[])[];
}

type FixedTable = (typeof FIXED_TABLES)[number];

interface Pack {
  readonly format: number;
  readonly version: string;
  readonly fixed: Readonly<Record<FixedTable, PackedRows>>;
  readonly tables: Readonly<Record<string, PackedRows>>;
}

/** Checked knowledge as the text of a pack. */
export function formatPack(knowledge: Knowledge): string {
  const pack: Pack = {
    format: FORMAT,
    version: knowledge.version,
    fixed: Object.fromEntries(FIXED_TABLES.map((name) => [name, packRows(knowledge[name])])) as Pack['fixed'],
    tables: Object.fromEntries(Object.entries(knowledge.tables).map(([name, rows]) => [name, packRows(rows)])),
  };
  return `${JSON.stringify(pack)}\n`;
}

/**
 * The knowledge in the text of a pack. The rows were checked when the pack was compiled and are not checked again.
 * @throws RapportError `E_DATA` when it is no pack of this format.
 */
export function parsePack(text: string, source: string): Knowledge {
  const pack = asPack(text, source);
  return {
    version: pack.version,
    countries: unpackRows(pack.fixed.countries),
    persons: unpackRows(pack.fixed.persons),
    offices: unpackRows(pack.fixed.offices),
    organisations: unpackRows(pack.fixed.organisations),
    roles: unpackRows(pack.fixed.roles),
    places: unpackRows(pack.fixed.places),
    tables: Object.fromEntries(Object.entries(pack.tables).map(([name, rows]) => [name, unpackRows(rows)])),
  };
}

function packRows(rows: readonly object[]): PackedRows {
  const columns = Object.keys(rows[0] ?? {});
  return { columns, cells: columns.map((column) => rows.map((row) => (row as Record<string, unknown>)[column])) };
}

function unpackRows<T>(packed: PackedRows): readonly T[] {
  const { columns, cells } = packed;
  const count = cells[0]?.length ?? 0;
  const rows: Record<string, unknown>[] = [];
  for (let at = 0; at < count; at++) {
    const row: Record<string, unknown> = {};
    for (let column = 0; column < columns.length; column++) row[columns[column]!] = cells[column]![at];
    rows.push(row);
  }
  return rows as T[];
}

function asPack(text: string, source: string): Pack {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new RapportError('E_DATA', 'the compiled knowledge is not JSON; run `npm run build`', { source, cause });
  }
  if (typeof value !== 'object' || value === null || (value as Partial<Pack>).format !== FORMAT) {
    throw new RapportError('E_DATA', `the compiled knowledge is not of format ${FORMAT}; run \`npm run build\``, {
      source,
    });
  }
  return value as Pack;
}
