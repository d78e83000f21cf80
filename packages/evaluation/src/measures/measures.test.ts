// The measures by themselves: pairing, classes, calibration.

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestPairs } from './best-pairs.ts';
import { calibrationOf } from './calibration.ts';
import { ClassCounts, NOTHING } from './classes.ts';
import { longestShared } from './longest-shared.ts';
import { named, proportions } from './proportions.ts';

/** The greatest sum by trying every pairing. */
function bestSum(weights: readonly (readonly number[])[], used: ReadonlySet<number> = new Set(), row = 0): number {
  if (row === weights.length) return 0;
  let best = bestSum(weights, used, row + 1);
  for (const [column, weight] of weights[row]!.entries()) {
    if (!used.has(column)) best = Math.max(best, weight + bestSum(weights, new Set([...used, column]), row + 1));
  }
  return best;
}

const matrix = fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 0, max: 5 })).chain(([rows, columns]) =>
  fc.array(fc.array(fc.nat({ max: 9 }), { minLength: columns, maxLength: columns }), {
    minLength: rows,
    maxLength: rows,
  }),
);

describe('bestPairs', () => {
  it('reaches the greatest sum, each side used once, and no pair of weight 0', () => {
    fc.assert(
      fc.property(matrix, (weights) => {
        const pairs = bestPairs(weights);
        expect(new Set(pairs.map(([left]) => left)).size).toBe(pairs.length);
        expect(new Set(pairs.map(([, right]) => right)).size).toBe(pairs.length);
        expect(pairs.every(([left, right]) => weights[left]![right]! > 0)).toBe(true);
        expect(pairs.reduce((sum, [left, right]) => sum + weights[left]![right]!, 0)).toBe(bestSum(weights));
      }),
    );
  });

  it('gives up a good pair for two', () => {
    expect(
      bestPairs([
        [3, 2],
        [2, 0],
      ]),
    ).toEqual([
      [0, 1],
      [1, 0],
    ]);
    expect(bestPairs([])).toEqual([]);
  });
});

describe('proportions', () => {
  it('are 0 where there is nothing', () => {
    expect(proportions({ right: 0, predicted: 0, gold: 0 })).toEqual({ precision: 0, recall: 0, f1: 0 });
    expect(named('type', { right: 1, predicted: 2, gold: 1 })).toEqual({
      type_precision: 0.5,
      type_recall: 1,
      type_f1: 2 / 3,
    });
  });
});

describe('ClassCounts', () => {
  it('leaves nothing out of the classes and the macro figure, and keeps it in the confusion', () => {
    const counts = new ClassCounts();
    counts.add('AGREE', 'AGREE');
    counts.add('AGREE', NOTHING);
    counts.add(NOTHING, 'AID');
    counts.add('AID', 'AID');
    counts.add('AID', 'SUPPORT');
    expect(counts.classes().map(({ label, gold, predicted, right }) => [label, gold, predicted, right])).toEqual([
      ['AGREE', 2, 1, 1],
      ['AID', 2, 2, 1],
      ['SUPPORT', 0, 1, 0],
    ]);
    expect(counts.macroF1()).toBeCloseTo((2 / 3 + 1 / 2) / 2);
    expect(counts.accuracy()).toBe(2 / 5);
    expect(counts.confusion()).toHaveLength(5);
  });
});

describe('calibrationOf', () => {
  it('is perfect where each confidence is the share right', () => {
    const predictions = Array.from({ length: 10 }, (_, i) => ({ confidence: 0.7, right: i < 7 }));
    const found = calibrationOf(predictions)!;
    expect(found.ece).toBeCloseTo(0);
    expect(found.bins).toMatchObject([{ from: 0.7, to: 0.8, count: 10 }]);
  });

  it('weights the bins by their size, and takes a confidence of 1', () => {
    const found = calibrationOf([
      { confidence: 1, right: false },
      { confidence: 0.25, right: true },
      { confidence: 0.25, right: false },
      { confidence: 0.25, right: false },
    ])!;
    expect(found.ece).toBeCloseTo((1 * 1 + 3 * Math.abs(1 / 3 - 0.25)) / 4);
    expect(calibrationOf([])).toBeNull();
  });
});

describe('longestShared', () => {
  it.each([
    ['abcde', 'xxbcdyy', 3],
    ['abc', 'abc', 3],
    ['ab', 'xaby', 2],
    ['', 'a', 0],
    ['abc', 'xyz', 0],
  ])('of %j and %j is %i', (a, b, length) => {
    expect([longestShared(a, b), longestShared(b, a)]).toEqual([length, length]);
  });
});
