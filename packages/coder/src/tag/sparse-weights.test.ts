import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LogScale } from './log-scale.ts';
import { SparseWeights } from './sparse-weights.ts';

const ROWS = 16;
const CLASSES = 5;
const scale = new LogScale(1, 1000);

/** For each row, its entries: a class and the code of a weight. */
const tables = fc.array(fc.array(fc.tuple(fc.nat({ max: CLASSES - 1 }), fc.nat({ max: 255 })), { maxLength: 4 }), {
  minLength: ROWS,
  maxLength: ROWS,
});

describe('sparse weights', () => {
  it('add what each row has for each class', () => {
    fc.assert(
      fc.property(tables, fc.array(fc.nat({ max: ROWS - 1 }), { maxLength: 40 }), (table, rows) => {
        const weights = new SparseWeights(
          scale,
          Uint8Array.from(table, (row) => row.length),
          Uint16Array.from(table.flat(), ([c, code]) => (code << 8) | c),
        );
        const expected = new Int32Array(CLASSES).fill(7);
        for (const row of rows) for (const [c, code] of table[row]!) expected[c] = expected[c]! + scale.table[code]!;
        const scores = new Int32Array(CLASSES).fill(7);
        weights.add(Int32Array.from(rows), 0, rows.length, scores);
        expect(scores).toEqual(expected);
      }),
    );
  });

  it('say so when asked for more rows than they hold room for', () => {
    const weights = new SparseWeights(scale, new Uint8Array(ROWS), new Uint16Array(0));
    expect(() => weights.score(new Int32Array(257), new Int32Array(CLASSES))).toThrow('257 rows, at most 256');
  });
});
