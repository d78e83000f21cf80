// Strict tables: tab-separated text with a header line, one row a line, no quoting and no comments.

import { RapportError } from '@rapport/record';

/**
 * What no table holds: control and replacement characters (signs of a damaged or binary file), and blanks around a
 * cell. One search over the whole text, since tables are long and read at every start.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the purpose
const FOREIGN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u0085\u2028\u2029\ufffd]|^ | $|\t | \t/m;
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
  const columns = parseHeader(lines[0] ?? '', source);
  if (FOREIGN.test(text)) reportForeign(lines, source);
  const rows: string[][] = [];
  for (let at = 1; at < lines.length; at++) rows.push(parseRow(lines[at] ?? '', columns.length, source, at + 1));
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
  return cells;
}

/** Names the line that holds what no table may hold; a `\r` of a Windows line end has been taken off already. */
function reportForeign(lines: readonly string[], source: string): void {
  const at = lines.findIndex((line) => FOREIGN.test(line));
  if (at < 0) return;
  throw new RapportError(
    'E_DATA',
    'blanks around a cell, or a control or replacement character; drop them and save the file as UTF-8',
    { source, line: at + 1 },
  );
}
