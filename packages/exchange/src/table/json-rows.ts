// Tables and records as JSON Lines.

import type { Items } from '../stream/items.ts';
import type { Column } from './column.ts';

/** One JSON object a line. A lone surrogate is escaped by JSON and so survives. */
export async function* jsonlPieces<T>(items: Items<T>, toLine: (item: T) => unknown): AsyncGenerator<string> {
  for await (const item of items) yield `${JSON.stringify(toLine(item))}\n`;
}

/** A row as an object by column name. */
export function toObject<Row>(row: Row, columns: readonly Column<Row>[]): Record<string, unknown> {
  return Object.fromEntries(columns.map(({ name, value }) => [name, value(row)]));
}
