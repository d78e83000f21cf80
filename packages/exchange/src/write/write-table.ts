// A table in whichever format was asked for. The libraries of a format are loaded when it is written, not before.

import { encode } from '../stream/encode.ts';
import type { Items } from '../stream/items.ts';
import type { Column } from '../table/column.ts';
import type { ExportOptions } from './export-options.ts';

export type TableFormat = 'csv' | 'tsv' | 'parquet';

/** Bytes of the table with the names of its columns. */
export async function* writeTable<Row>(
  format: TableFormat,
  rows: Items<Row>,
  columns: readonly Column<Row>[],
  options: ExportOptions,
): AsyncGenerator<Uint8Array> {
  if (format === 'csv') {
    const { csvPieces } = await import('../table/csv.ts');
    yield* encode(csvPieces(rows, columns, options.bom === undefined ? {} : { bom: options.bom }));
  } else if (format === 'tsv') {
    const { tsvPieces } = await import('../table/tsv.ts');
    yield* encode(tsvPieces(rows, columns));
  } else {
    const { parquetBytes } = await import('../table/parquet.ts');
    const { rowGroupSize } = options;
    const group = rowGroupSize === undefined ? {} : { rowGroupSize };
    yield* parquetBytes(rows, columns, { createdBy: options.made.by, ...group });
  }
}
