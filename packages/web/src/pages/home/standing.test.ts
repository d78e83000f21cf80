// Where a pair is going, as far as the interval bears it out.

import type { PairState } from '@rapport/ingest';
import { expect, it } from 'vitest';
import { curveOf, travelOf } from './standing.ts';

function state(spark: readonly number[], interval: readonly [number, number]): PairState {
  return {
    spark,
    level_interval: interval,
    spark_intervals: spark.map((level) => [level - 1, level + 1] as const),
  } as unknown as PairState;
}

const FALL = [2, 2, 2, 1, 0, 0, -1];

it('is going down where the level of half a year ago lies above the interval of the last', () => {
  expect(travelOf(state(FALL, [-2, 1]))).toBe('falling');
  expect(travelOf(state(FALL.toReversed(), [0.5, 3]))).toBe('rising');
});

it('is not said to move where the interval holds the earlier level as well', () => {
  expect(travelOf(state(FALL, [-3, 2.5]))).toBe('level');
});

it('is not said to move by little, however narrow the interval', () => {
  expect(travelOf(state([1, 1, 1, 1, 1, 1, 1.3], [1.25, 1.35]))).toBe('level');
});

it('has an interval at each level of its curve', () => {
  expect(curveOf(state([1, 2], [1, 3]))).toMatchObject([
    { level: 1, level_interval: [0, 2] },
    { level: 2, level_interval: [1, 3] },
  ]);
});
