// Rows of a table with their line numbers: tab-separated as it stands, or CSV by its quotes.

import { pipeline, Readable } from 'node:stream';
import { RapportError } from '@rapport/record';
import { parse } from 'csv-parse';
import { readLines } from '../stream/lines.ts';

/** The cells of one row, or what is wrong with its line. */
export type TableRow =
  | { readonly kind: 'cells'; readonly row: number; readonly cells: readonly string[] }
  | { readonly kind: 'error'; readonly row: number; readonly error: RapportError };

/** Bytes of one row; no coder writes rows of a tenth of it. */
const ROW_LIMIT = 4 * 1024 * 1024;

/** Rows of a tab-separated file. Nothing is escaped in it, except that a cell may stand in double quotes as a whole. */
export async function* tabRows(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<TableRow> {
  for await (const line of readLines(bytes, ROW_LIMIT)) {
    if (line.kind === 'error') yield { kind: 'error', row: line.number, error: line.error };
    else yield { kind: 'cells', row: line.number, cells: line.text.split('\t').map(unquoted) };
  }
}

/** Rows of a table with a header line, which tells by its tabs or commas how the file is set. */
export async function* headedRows(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<TableRow> {
  const input = bytes[Symbol.asyncIterator]();
  const head: Uint8Array[] = [];
  let separator: string | null = null;
  while (separator === null) {
    const next = await input.next();
    if (next.done === true) break;
    head.push(next.value);
    separator = separatorIn(next.value);
  }
  const whole = replay(head, input);
  yield* separator === ',' ? csvRows(whole) : tabRows(whole);
}

async function* csvRows(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<TableRow> {
  const skipped: TableRow[] = [];
  const parser = parse({
    bom: true,
    info: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    max_record_size: ROW_LIMIT,
    on_skip: (error) => {
      if (error !== undefined) skipped.push(csvError(error));
    },
  });
  const rows: AsyncIterable<CsvRow> = pipeline(Readable.from(bytes), parser, ignoreEnd);
  try {
    for await (const { info, record } of rows) {
      // The parser runs ahead of its rows: an error waits until its line has come.
      while (skipped[0] !== undefined && skipped[0].row <= info.lines) yield skipped.shift()!;
      yield { kind: 'cells', row: info.lines, cells: record };
    }
  } catch (error) {
    if (isCsvError(error)) skipped.push(csvError(error));
    else if (error instanceof RapportError) skipped.push({ kind: 'error', row: parser.info.lines, error });
    else throw error;
  }
  yield* skipped;
}

interface CsvRow {
  readonly info: { readonly lines: number };
  readonly record: readonly string[];
}

/** The reader of the rows meets an error of the source itself. */
function ignoreEnd(): void {}

interface CsvError extends Error {
  readonly lines?: number;
}

function isCsvError(error: unknown): error is CsvError {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('CSV_');
}

function csvError(error: CsvError): TableRow {
  const row = error.lines ?? 0;
  const message = `the row is not CSV: ${error.message}. Expected cells between commas, quotes doubled inside quotes`;
  return { kind: 'error', row, error: new RapportError('E_INPUT', message, { line: row, cause: error }) };
}

/** The first tab or comma; null when the piece has neither. */
function separatorIn(piece: Uint8Array): string | null {
  for (const byte of piece) {
    if (byte === 0x09) return '\t';
    if (byte === 0x2c) return ',';
    if (byte === 0x0a) return '\t';
  }
  return null;
}

async function* replay(head: readonly Uint8Array[], rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield* head;
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
}

function unquoted(cell: string): string {
  if (cell.length < 2 || !cell.startsWith('"') || !cell.endsWith('"')) return cell;
  return cell.slice(1, -1).replaceAll('""', '"');
}
