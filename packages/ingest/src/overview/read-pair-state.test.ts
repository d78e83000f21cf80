// What is told of a level beside the level itself.

import { describe, expect, it } from 'vitest';
import { extremeOf } from './read-pair-state.ts';
import { isUnclear } from './read-pairs.ts';

/** Months from January 2015 on. */
function months(levels: readonly number[]) {
  return levels.map((level, i) => ({
    start: `${2015 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}-01`,
    level,
  }));
}

describe('the last level', () => {
  const quiet = Array.from({ length: 20 }, () => 1);

  it('is the highest or lowest since the month that was as high or as low', () => {
    expect(extremeOf(months([3, ...quiet, 2]))).toEqual({ kind: 'highest', since: '2015-01-01' });
    expect(extremeOf(months([0, -1, ...quiet, -1]))).toEqual({ kind: 'lowest', since: '2015-02-01' });
  });

  it('is so since the first month where none was', () => {
    expect(extremeOf(months([...quiet, 5]))).toEqual({ kind: 'highest', since: '2015-01-01' });
  });

  it('is neither where it was as high and as low within a year, or nothing came before', () => {
    expect(extremeOf(months([...quiet, 2, 0, 1.5]))).toBeNull();
    expect(extremeOf(months([1]))).toBeNull();
    expect(extremeOf([])).toBeNull();
  });
});

it('is unclear while its interval reaches far to both sides of zero', () => {
  expect([isUnclear([-1.2, 1.1]), isUnclear([-0.9, 4]), isUnclear([1, 2]), isUnclear(undefined)]).toEqual([
    true,
    false,
    false,
    true,
  ]);
});
