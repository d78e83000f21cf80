// Events and mentions in the columns of CAMEO and GDELT, as tables or as JSON Lines.

import { CAMEO_COLUMNS } from '../cameo/cameo-columns.ts';
import { type CameoRow, type CameoSource, toCameoRows } from '../cameo/cameo-rows.ts';
import type { ExportSchema } from '../export-formats.ts';
import { fitsGdelt, gdeltColumns } from '../gdelt/gdelt-row.ts';
import { encode } from '../stream/encode.ts';
import type { Items } from '../stream/items.ts';
import type { Column } from '../table/column.ts';
import { jsonlPieces, toObject } from '../table/json-rows.ts';
import { bareTsvPieces } from '../table/tsv.ts';
import type { ExportOptions } from './export-options.ts';
import { type TableFormat, writeTable } from './write-table.ts';

export type ForeignSchema = Exclude<ExportSchema, 'plover'>;

/** Bytes of the rows of `sources`. GDELT's tab-separated files have no header line. */
export async function* writeForeignSchema(
  format: TableFormat | 'jsonl',
  schema: ForeignSchema,
  sources: Items<CameoSource>,
  options: ExportOptions,
): AsyncGenerator<Uint8Array> {
  const columns: readonly Column<CameoRow>[] = schema === 'cameo' ? CAMEO_COLUMNS : gdeltColumns(schema);
  const rows = rowsOf(sources, schema, options);
  if (format === 'jsonl') yield* encode(jsonlPieces(rows, (row) => toObject(row, columns)));
  else if (format === 'tsv' && schema !== 'cameo') yield* encode(bareTsvPieces(rows, columns));
  else yield* writeTable(format, rows, columns, options);
}

async function* rowsOf(
  sources: Items<CameoSource>,
  schema: ForeignSchema,
  options: ExportOptions,
): AsyncGenerator<CameoRow> {
  for await (const source of sources) {
    const rows = toCameoRows(source, options.countries);
    const kept = schema === 'cameo' ? rows : rows.filter(fitsGdelt);
    if (kept.length === 0) options.onLeftOut?.(source.id, `status ${source.status}, which GDELT has no column for`);
    yield* kept;
  }
}
