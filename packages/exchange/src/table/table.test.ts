// Tables come back as they went out, whatever stands in their cells.

import { parse } from 'csv-parse/sync';
import * as fc from 'fast-check';
import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { describe, expect, it } from 'vitest';
import { bytesOf, HOSTILE, joined } from '../made-records.case.ts';
import { encode } from '../stream/encode.ts';
import { column } from './column.ts';
import { csvPieces } from './csv.ts';
import { guardFormula, unguardFormula } from './formula-guard.ts';
import { joinList, splitList } from './list-cell.ts';
import { parquetBytes } from './parquet.ts';
import { bareTsvPieces, escapeTsv, tsvPieces, unescapeTsv } from './tsv.ts';

interface Row {
  readonly text: string;
  readonly list: readonly string[];
  readonly number: number | null;
}

const COLUMNS = [
  column<Row, 'text'>('text', 'text', (row) => row.text),
  column<Row, 'list'>('list', 'list', (row) => row.list),
  column<Row, 'double'>('number', 'double', (row) => row.number),
];

const ROW: fc.Arbitrary<Row> = fc.record({
  text: HOSTILE,
  list: fc.array(HOSTILE, { maxLength: 3 }),
  number: fc.oneof(
    fc.double({ noDefaultInfinity: true, noNaN: true }).map((value) => value + 0),
    fc.constant(null),
  ),
});

/** What UTF-8 makes of a text: lone surrogates are lost. */
function asUtf8(text: string): string {
  return Buffer.from(text, 'utf8').toString('utf8');
}

function readBack(cells: readonly string[]): Row {
  const [text, list, number] = cells as [string, string, string];
  return {
    text: unguardFormula(text),
    list: splitList(unguardFormula(list)),
    number: number === '' ? null : Number(number),
  };
}

function expected(row: Row): Row {
  return { text: asUtf8(row.text), list: row.list.map(asUtf8), number: row.number };
}

describe('formula guard', () => {
  it.each(['=1+1', '+1', '-1', '@x', '\t=1', '\r=1', '\n=1', ' =1', "'=1", '＝1', '－1'])('guards %j', (text) => {
    expect(guardFormula(text)).toBe(`'${text}`);
  });

  it.each(['a=1', "'tis", '', '3', '한국'])('leaves %j as it is', (text) => {
    expect(guardFormula(text)).toBe(text);
  });

  it('is undone exactly', () => {
    fc.assert(fc.property(HOSTILE, (text) => unguardFormula(guardFormula(text)) === text));
  });

  it('leaves no text that a spreadsheet would run', () => {
    fc.assert(fc.property(HOSTILE, (text) => !/^\s*[=+\-@\t\r\n＝＋－＠]/.test(guardFormula(text))));
  });
});

describe('lists and tab-separated cells', () => {
  it('splits what it joined', () => {
    fc.assert(
      fc.property(fc.array(HOSTILE), (items) => {
        expect(splitList(joinList(items))).toEqual(items);
      }),
    );
  });

  it('unescapes what it escaped, and no cell holds a tab or a line end', () => {
    fc.assert(
      fc.property(HOSTILE, (text) => {
        expect(unescapeTsv(escapeTsv(text))).toBe(text);
        expect(escapeTsv(text)).not.toMatch(/[\t\n\r]/);
      }),
    );
  });
});

describe('CSV', () => {
  it('is read back by csv-parse whatever the cells hold', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(ROW, { maxLength: 5 }), fc.boolean(), async (rows, bom) => {
        const bytes = await bytesOf(encode(csvPieces(rows, COLUMNS, { bom })));
        const [header, ...records] = parse(Buffer.from(bytes), { bom }) as string[][];
        expect(header).toEqual(['text', 'list', 'number']);
        expect(records.map(readBack)).toEqual(rows.map(expected));
      }),
    );
  });

  it('keeps a negative number a number and guards the same signs as text', async () => {
    const text = await joined(csvPieces([{ text: '-3', list: [], number: -3 }], COLUMNS));
    expect(text).toBe("text,list,number\r\n'-3,,-3\r\n");
  });

  it('begins with a byte order mark only when asked', async () => {
    expect((await joined(csvPieces([], COLUMNS, { bom: true }))).startsWith('\ufefftext')).toBe(true);
    expect((await joined(csvPieces([], COLUMNS))).startsWith('text')).toBe(true);
  });
});

describe('TSV', () => {
  it('is one row a line and read back cell by cell', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(ROW, { maxLength: 5 }), async (rows) => {
        const text = Buffer.from(await bytesOf(encode(tsvPieces(rows, COLUMNS)))).toString('utf8');
        const [, ...lines] = text.split('\n').slice(0, -1);
        expect(lines.map((line) => readBack(line.split('\t').map(unescapeTsv)))).toEqual(rows.map(expected));
      }),
    );
  });

  it('without escapes holds as many cells as columns in every line', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(ROW, { minLength: 1, maxLength: 5 }), async (rows) => {
        const lines = (await joined(bareTsvPieces(rows, COLUMNS))).split('\n').slice(0, -1);
        expect(lines.map((line) => line.split('\t').length)).toEqual(rows.map(() => COLUMNS.length));
      }),
    );
  });
});

describe('Parquet', () => {
  const typed = [
    column<Row, 'text'>('text', 'text', (row) => row.text),
    column<Row, 'list'>('list', 'list', (row) => row.list),
    column<Row, 'double'>('number', 'double', (row) => row.number),
    column<Row, 'date'>('date', 'date', (row) => (row.number === null ? null : '1894-07-25')),
    column<Row, 'integer'>('whole', 'integer', (row) => row.list.length),
    column<Row, 'boolean'>('flag', 'boolean', (row) => row.number === null),
    column<Row, 'json'>('json', 'json', (row) => ({ list: row.list.length })),
  ];

  async function written(rows: readonly Row[], rowGroupSize?: number): Promise<ArrayBuffer> {
    const group = rowGroupSize === undefined ? {} : { rowGroupSize };
    const bytes = await bytesOf(parquetBytes(rows, typed, { createdBy: 'rapport 0.0.0', ...group }));
    return bytes.slice().buffer;
  }

  /** hyparquet takes a byte order mark off the front of every text. */
  const asHyparquet = (text: string): string => asUtf8(text).replace(/^\ufeff/, '');

  it('is read back by hyparquet with its types', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(ROW, { minLength: 1, maxLength: 8 }), async (rows) => {
        const read = await parquetReadObjects({ file: await written(rows, 3) });
        expect(read).toEqual(
          rows.map((row) => ({
            text: asHyparquet(row.text),
            list: row.list.map(asHyparquet),
            number: row.number,
            date: row.number === null ? null : new Date('1894-07-25T00:00:00Z'),
            whole: row.list.length,
            flag: row.number === null,
            json: { list: row.list.length },
          })),
        );
      }),
      { numRuns: 50 },
    );
  });

  it('is cut into row groups and names its maker', async () => {
    const rows = Array.from({ length: 25 }, (_, i): Row => ({ text: `${i}`, list: [], number: i }));
    const facts = parquetMetadata(await written(rows, 10));
    expect(facts.row_groups.map((group) => Number(group.num_rows))).toEqual([10, 10, 5]);
    expect(facts.created_by).toBe('rapport 0.0.0');
  });

  it('of no rows still has its columns', async () => {
    const file = await written([]);
    expect(await parquetReadObjects({ file })).toEqual([]);
    expect(parquetMetadata(file).schema.map((element) => element.name)).toContain('number');
  });
});
