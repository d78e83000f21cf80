// Strict tables: tab-separated text with a header line, one row a line, no quoting and no comments.

import { RapportError } from '@rapport/record';

/** Control characters have no place in a cell: they are signs of a damaged or binary file. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the purpose
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f\u0085\u2028\u2029\ufffd]/;
const COLUMN_NAME = /^[a-z][a-z0-9_-]*$/;

/** A parsed table: cells are trimmed text without tabs; `rows[i]` stands on line `i + 2` of the file. */
export interface TsvTable {
  /** The file as messages name it. */
  readonly source: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/**
 * Parses a table.
 * @throws RapportError `E_DATA` with file and line for a missing header, a bad or doubled column name, a row with
 * another number of cells than the header, an empty line, a control character, or blanks around a cell.
 */
export function parseTsv(text: string, source: string): TsvTable {
  const lines = text.replace(/^\ufeff/, '').split(/\r?\n/);
  if (lines.at(-1) === '') lines.pop();
  const header = lines[0] ?? '';
  const columns = parseHeader(header, source);
  const rows = lines.slice(1).map((line, index) => parseRow(line, columns.length, source, index + 2));
  return { source, columns, rows };
}

/** The table as text again; `parseTsv` gives back the same columns and rows. */
export function formatTsv(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  return [columns, ...rows].map((cells) => `${cells.join('\t')}\n`).join('');
}

function parseHeader(header: string, source: string): string[] {
  const columns = header.split('\t');
  for (const [index, name] of columns.entries()) {
    if (!COLUMN_NAME.test(name)) {
      throw new RapportError(
        'E_DATA',
        `column ${index + 1} is named '${name.slice(0, 40)}'; expected a header of lower-case names with tabs between`,
        { source, line: 1 },
      );
    }
    if (columns.indexOf(name) !== index) {
      throw new RapportError('E_DATA', `column '${name}' stands twice in the header; rename or drop one`, {
        source,
        line: 1,
      });
    }
  }
  return columns;
}

function parseRow(row: string, width: number, source: string, line: number): string[] {
  if (row === '') throw new RapportError('E_DATA', 'an empty line; drop it', { source, line });
  const cells = row.split('\t');
  if (cells.length !== width) {
    throw new RapportError('E_DATA', `${cells.length} cells where the header has ${width}; check the tabs`, {
      source,
      line,
    });
  }
  for (const cell of cells) {
    if (cell !== cell.trim()) {
      throw new RapportError('E_DATA', `blanks around the cell '${cell.slice(0, 40)}'; drop them`, { source, line });
    }
    if (CONTROL.test(cell)) {
      throw new RapportError('E_DATA', 'a control or replacement character in a cell; save the file as plain UTF-8', {
        source,
        line,
      });
    }
  }
  return cells;
}
