// Tables of other coders read row by row: GDELT 1.0 and 2.0, POLECAT, ICEWS.

import { RapportError } from '@rapport/record';
import { CountryReader, type NamedCountry } from './country-codes.ts';
import type { ForeignCoder, ForeignMention, ForeignRow } from './foreign-mention.ts';
import { readGdeltRow } from './gdelt-reader.ts';
import { type HeadedRow, Header } from './headed-table.ts';
import { ICEWS_NEEDS, readIcewsRow } from './icews-reader.ts';
import { POLECAT_NEEDS, readPolecatRow } from './polecat-reader.ts';
import { headedRows, type TableRow, tabRows } from './table-rows.ts';
import { unpackTable } from './unpack.ts';

/** What reading the tables of another coder needs. */
export interface ForeignOptions {
  /** Countries with their names: what a row calls its countries is looked up here. */
  readonly countries: readonly NamedCountry[];
  /** Name of the file, for messages. */
  readonly source?: string;
}

interface HeadedReader {
  readonly needs: readonly (readonly string[])[];
  readonly read: (row: HeadedRow, countries: CountryReader) => ForeignMention;
}

const POLECAT: HeadedReader = { needs: POLECAT_NEEDS, read: readPolecatRow };
const ICEWS: HeadedReader = { needs: ICEWS_NEEDS, read: readIcewsRow };

/**
 * The rows of a table, plain, gzipped or zipped, as mentions of `coder`. A row that cannot be read comes as an error
 * with its line, what was found and what was expected, and the reading goes on; a packed file that ends early is the
 * last such error. Memory stays flat. Throws `E_INPUT` when the header line is not the coder's.
 */
export async function* readForeign(
  coder: ForeignCoder,
  bytes: AsyncIterable<Uint8Array>,
  options: ForeignOptions,
): AsyncGenerator<ForeignRow> {
  const countries = new CountryReader(options.countries);
  const unpacked = unpackTable(bytes, options.source);
  if (coder === 'polecat') yield* readHeaded(headedRows(unpacked), POLECAT, countries, options.source);
  else if (coder === 'icews') yield* readHeaded(headedRows(unpacked), ICEWS, countries, options.source);
  else yield* readAll(tabRows(unpacked), (row) => readGdeltRow(row, coder, countries), options.source);
}

async function* readHeaded(
  rows: AsyncIterable<TableRow>,
  reader: HeadedReader,
  countries: CountryReader,
  source: string | undefined,
): AsyncGenerator<ForeignRow> {
  let header: Header | null = null;
  const read = (row: Cells): ForeignMention => reader.read(header!.row(row.cells, row.row), countries);
  for await (const row of rows) {
    if (header !== null) yield readOne(row, read, source);
    else if (row.kind === 'error') throw placed(row.error, row.row, source);
    else header = headerOf(row, reader, source);
  }
}

type Cells = Extract<TableRow, { kind: 'cells' }>;

async function* readAll(
  rows: AsyncIterable<TableRow>,
  read: (row: Cells) => ForeignMention,
  source: string | undefined,
): AsyncGenerator<ForeignRow> {
  for await (const row of rows) yield readOne(row, read, source);
}

function readOne(row: TableRow, read: (row: Cells) => ForeignMention, source: string | undefined): ForeignRow {
  if (row.kind === 'error') return { kind: 'error', row: row.row, error: placed(row.error, row.row, source) };
  try {
    return { kind: 'mention', row: row.row, mention: read(row) };
  } catch (error) {
    if (!(error instanceof RapportError)) throw error;
    return { kind: 'error', row: row.row, error: placed(error, row.row, source) };
  }
}

function headerOf(row: Cells, reader: HeadedReader, source: string | undefined): Header {
  try {
    return new Header(row.cells, reader.needs);
  } catch (error) {
    throw error instanceof RapportError ? placed(error, row.row, source) : error;
  }
}

/** The same error with its place in the file. */
function placed(error: RapportError, line: number, source: string | undefined): RapportError {
  return new RapportError(error.code, error.message, {
    line,
    cause: error,
    ...(source === undefined ? {} : { source }),
  });
}
