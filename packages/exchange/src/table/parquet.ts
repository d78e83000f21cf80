// Tables as Apache Parquet with typed columns, written row group by row group so that memory stays flat.

import { ByteWriter, ParquetWriter, type SchemaElement } from 'hyparquet-writer';
import type { Items } from '../stream/items.ts';
import type { Cell, CellType, Column } from './column.ts';

const ROW_GROUP = 10_000;

/** Schema elements of a column of each type. */
const ELEMENTS: Readonly<Record<CellType, (name: string) => SchemaElement[]>> = {
  text: (name) => [{ name, type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'OPTIONAL' }],
  date: (name) => [{ name, type: 'INT32', converted_type: 'DATE', repetition_type: 'OPTIONAL' }],
  integer: (name) => [{ name, type: 'INT32', repetition_type: 'OPTIONAL' }],
  double: (name) => [{ name, type: 'DOUBLE', repetition_type: 'OPTIONAL' }],
  boolean: (name) => [{ name, type: 'BOOLEAN', repetition_type: 'OPTIONAL' }],
  json: (name) => [{ name, type: 'BYTE_ARRAY', converted_type: 'JSON', repetition_type: 'OPTIONAL' }],
  list: (name) => [
    { name, converted_type: 'LIST', repetition_type: 'REQUIRED', num_children: 1 },
    { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
    { name: 'element', type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'REQUIRED' },
  ],
};

export interface ParquetOptions {
  /** Rows of a row group. */
  readonly rowGroupSize?: number;
  /** Program that made the file. */
  readonly createdBy: string;
}

/** Bytes of a Parquet file (Snappy). Dates are DATE, lists LIST of text, JSON is JSON. */
export async function* parquetBytes<Row>(
  rows: Items<Row>,
  columns: readonly Column<Row>[],
  { rowGroupSize = ROW_GROUP, createdBy }: ParquetOptions,
): AsyncGenerator<Uint8Array> {
  const writer = new ByteWriter();
  const file = new ParquetWriter({ writer, schema: schemaOf(columns), createdBy });
  let group: Row[] = [];
  for await (const row of rows) {
    group.push(row);
    if (group.length < rowGroupSize) continue;
    await writeGroup(file, group, columns);
    yield take(writer);
    group = [];
  }
  if (group.length > 0) await writeGroup(file, group, columns);
  await file.finish();
  yield take(writer);
}

async function writeGroup<Row>(
  file: ParquetWriter,
  rows: readonly Row[],
  columns: readonly Column<Row>[],
): Promise<void> {
  const columnData = columns.map(({ name, type, value }) => ({
    name,
    data: rows.map((row) => toParquet(value(row), type)),
  }));
  await file.write({ columnData, rowGroupSize: rows.length });
}

/** The bytes written since the last call; offsets in the file go on counting. */
function take(writer: ByteWriter): Uint8Array {
  const bytes = writer.getBytes().slice();
  writer.index = 0;
  return bytes;
}

function toParquet(cell: Cell, type: CellType): unknown {
  if (cell === null) return type === 'list' ? [] : null;
  if (type === 'date') return new Date(`${(cell as string).slice(0, 10)}T00:00:00Z`);
  return cell;
}

function schemaOf<Row>(columns: readonly Column<Row>[]): SchemaElement[] {
  return [{ name: 'root', num_children: columns.length }, ...columns.flatMap(({ name, type }) => ELEMENTS[type](name))];
}
