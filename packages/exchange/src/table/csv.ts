// Tables as CSV (RFC 4180): comma, double quotes, CRLF, UTF-8.

import { stringify } from 'csv-stringify/sync';
import type { Items } from '../stream/items.ts';
import { cellText } from './cell-text.ts';
import type { Column } from './column.ts';

/** Rows set at once. */
const BATCH = 256;
const BYTE_ORDER_MARK = '\ufeff';

export interface CsvOptions {
  /** Begins with a byte order mark, by which Excel knows UTF-8. */
  readonly bom?: boolean;
}

/** The table with its header line. */
export async function* csvPieces<Row>(
  rows: Items<Row>,
  columns: readonly Column<Row>[],
  { bom = false }: CsvOptions = {},
): AsyncGenerator<string> {
  if (bom) yield BYTE_ORDER_MARK;
  let batch: string[][] = [columns.map((column) => column.name)];
  for await (const row of rows) {
    batch.push(columns.map((column) => cellText(column.value(row), column.type)));
    if (batch.length < BATCH) continue;
    yield toCsv(batch);
    batch = [];
  }
  if (batch.length > 0) yield toCsv(batch);
}

function toCsv(rows: readonly (readonly string[])[]): string {
  // A line end alone is not the record delimiter, but it ends a line for many readers.
  return stringify(rows as string[][], { record_delimiter: '\r\n', quoted_match: /[\r\n]|^\s|\s$/ });
}
