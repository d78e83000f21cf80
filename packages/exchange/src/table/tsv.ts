// Tables as tab-separated values, one row a line whatever the cells hold.

import type { Items } from '../stream/items.ts';
import { cellText } from './cell-text.ts';
import type { Column } from './column.ts';

const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };
const ESCAPED: Readonly<Record<string, string>> = { '\\': '\\', t: '\t', n: '\n', r: '\r' };

/** The table with its header line; tab, line end and backslash inside a cell are `\t`, `\n`, `\r` and `\\`. */
export async function* tsvPieces<Row>(rows: Items<Row>, columns: readonly Column<Row>[]): AsyncGenerator<string> {
  yield `${columns.map((column) => column.name).join('\t')}\n`;
  for await (const row of rows) {
    const cells = columns.map((column) => escapeTsv(cellText(column.value(row), column.type)));
    yield `${cells.join('\t')}\n`;
  }
}

/** The table as GDELT sets it: no header line and no escapes; a line end or a tab inside a cell becomes a space. */
export async function* bareTsvPieces<Row>(rows: Items<Row>, columns: readonly Column<Row>[]): AsyncGenerator<string> {
  for await (const row of rows) {
    const cells = columns.map((column) => cellText(column.value(row), column.type).replaceAll(/\p{Cc}+/gu, ' '));
    yield `${cells.join('\t')}\n`;
  }
}

export function escapeTsv(text: string): string {
  return text.replaceAll(/[\\\t\n\r]/g, (sign) => ESCAPES[sign]!);
}

/** The text that `escapeTsv` was given. */
export function unescapeTsv(cell: string): string {
  return cell.replaceAll(/\\([\\tnr])/g, (_, sign: string) => ESCAPED[sign]!);
}
