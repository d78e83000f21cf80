import { RapportError } from '@rapport/record';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatTsv, parseTsv } from './tsv.ts';

const columnName = fc.stringMatching(/^[a-z][a-z0-9_-]{0,8}$/);
const cell = fc.stringMatching(/^[\p{L}\p{N}|.,'()-]{1,12}$/u);

describe('parseTsv', () => {
  it('reads the columns and the rows', () => {
    expect(parseTsv('name\tcode\nSeoul\tKOR\nÅland\t\n', 'x.tsv')).toEqual({
      source: 'x.tsv',
      columns: ['name', 'code'],
      rows: [
        ['Seoul', 'KOR'],
        ['Åland', ''],
      ],
    });
  });

  it('takes Windows line ends and a byte order mark', () => {
    expect(parseTsv('\ufeffname\r\nSeoul\r\n', 'x.tsv').rows).toEqual([['Seoul']]);
  });

  it.each([
    ['nothing at all', '', 1, /column 1/],
    ['a header with capitals', 'Name\nx\n', 1, /'Name'/],
    ['a doubled column', 'name\tname\n', 1, /twice/],
    ['a missing cell', 'name\tcode\nSeoul\n', 2, /1 cells where the header has 2/],
    ['a cell too many', 'name\nSeoul\tKOR\n', 2, /2 cells/],
    ['an empty line', 'name\nSeoul\n\nBusan\n', 3, /empty line/],
    ['a blank after a cell', 'name\tcode\nSeoul \tKOR\n', 2, /blanks/],
    ['a blank at the end of the line', 'name\nSeoul\nBusan \n', 3, /blanks/],
    ['a control character', 'name\nSe\u0000oul\n', 2, /control/],
    ['a replacement character', 'name\nSe\ufffdoul\n', 2, /control/],
  ])('refuses %s with its line', (_, text, line, message) => {
    const error = fault(() => parseTsv(text, 'x.tsv'));
    expect(error.code).toBe('E_DATA');
    expect(error.source).toBe('x.tsv');
    expect(error.line).toBe(line);
    expect(error.message).toMatch(message);
  });

  it('gives back what formatTsv wrote', () => {
    const table = fc
      .uniqueArray(columnName, { minLength: 1, maxLength: 5 })
      .chain((columns) =>
        fc.tuple(
          fc.constant(columns),
          fc.array(fc.array(cell, { minLength: columns.length, maxLength: columns.length })),
        ),
      );
    fc.assert(
      fc.property(table, ([columns, rows]) => {
        expect(parseTsv(formatTsv(columns, rows), 'x.tsv')).toEqual({ source: 'x.tsv', columns, rows });
      }),
    );
  });

  it('answers any text with a table or an E_DATA', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        try {
          const table = parseTsv(text, 'x.tsv');
          return table.rows.every((row) => row.length === table.columns.length);
        } catch (error) {
          return error instanceof RapportError;
        }
      }),
    );
  });
});

function fault(run: () => unknown): RapportError {
  try {
    run();
  } catch (error) {
    if (error instanceof RapportError) return error;
    throw error;
  }
  throw new Error('expected an error');
}
