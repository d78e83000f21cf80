// Rows of an evaluation file with their lines: JSONL, or a table with tabs between and a header.

import { type GoldRow, isFields } from '@rapport/evaluation';
import { readLines } from '@rapport/exchange';
import { RapportError } from '@rapport/record';
import type { Streams } from '../streams.ts';
import { type Input, openInput, readWhole } from './input.ts';
import { parseJsonLine } from './json-line.ts';

/** Bytes of a table read whole. */
const TABLE_LIMIT = 256 * 1024 * 1024;
const TABLE_ENDING = /\.tsv(?:\.gz)?$/i;

/**
 * All rows of a file, plain or gzipped. A file whose name ends in `.tsv` is a table; anything else is JSONL.
 * Errors: `E_NOT_FOUND`; `E_JSON`, `E_INPUT` with the line.
 */
export async function readRows(file: string, streams: Streams): Promise<GoldRow[]> {
  const input = await openInput(file, streams);
  return TABLE_ENDING.test(file) ? readTable(input) : readJsonRows(input);
}

async function readJsonRows(input: Input): Promise<GoldRow[]> {
  const rows: GoldRow[] = [];
  for await (const line of readLines(input.bytes)) {
    if (line.kind === 'error') {
      throw new RapportError(line.error.code, line.error.message, { source: input.name, line: line.number });
    }
    rows.push({
      line: line.number,
      fields: asFields(parseLine(line.text, line.number, input.name), line.number, input),
    });
  }
  return rows;
}

function parseLine(text: string, line: number, source: string): unknown {
  try {
    return parseJsonLine(text, line);
  } catch (thrown) {
    if (!(thrown instanceof RapportError)) throw thrown;
    throw new RapportError(thrown.code, thrown.message, { source, line, cause: thrown });
  }
}

function asFields(value: unknown, line: number, { name }: Input): GoldRow['fields'] {
  if (isFields(value)) return value;
  throw new RapportError('E_INPUT', 'the line is no object; expected one JSON object a line', { source: name, line });
}

async function readTable(input: Input): Promise<GoldRow[]> {
  const { parse } = await import('csv-parse/sync');
  const bytes = await readWhole(input, TABLE_LIMIT);
  let rows: { record: Record<string, string>; info: { lines: number } }[];
  try {
    rows = parse(Buffer.from(bytes), {
      delimiter: '\t',
      columns: true,
      bom: true,
      info: true,
      relax_quotes: true,
      relax_column_count: true,
      skip_empty_lines: true,
    }) as unknown as typeof rows;
  } catch (cause) {
    const { message, lines } = cause as Error & { lines?: number };
    throw new RapportError('E_INPUT', `the table cannot be read: ${message}`, {
      source: input.name,
      ...(lines === undefined ? {} : { line: lines }),
      cause,
    });
  }
  return rows.map(({ record, info }) => ({ line: info.lines, fields: record }));
}
