import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pelt } from './pelt.ts';
import { type Sums, sumsOf } from './stretch.ts';

function sums(means: readonly number[], credible: readonly number[] = means.map(() => 1)): Sums {
  return sumsOf({ mean: Float64Array.from(means), credibility: Float64Array.from(credible) });
}

function costOf(all: Sums, breaks: readonly number[], penalty: number): number {
  const bounds = [0, ...breaks, all.length];
  return bounds.slice(1).reduce((sum, to, i) => sum + all.cost(bounds[i]!, to), penalty * breaks.length);
}

/** Every division with stretches of at least `least`. */
function divisions(length: number, least: number, from = 0): number[][] {
  const rest = Array.from({ length: length - from }, (_, k) => from + least + k).filter((at) => at + least <= length);
  return [[], ...rest.flatMap((at) => divisions(length, least, at).map((later) => [at, ...later]))];
}

describe('pelt', () => {
  it('finds the steps of a clean series', () => {
    const steps = [...Array(9).fill(0), ...Array(7).fill(4), ...Array(8).fill(-1)] as number[];
    expect(pelt(sums(steps), 3, 3)).toEqual([9, 16]);
    expect(pelt(sums(steps), 1e6, 3)).toEqual([]);
  });

  it('costs no more than any other division', () => {
    const point = fc.tuple(fc.integer({ min: -9, max: 9 }), fc.integer({ min: 1, max: 4 }));
    fc.assert(
      fc.property(
        fc.array(point, { minLength: 6, maxLength: 12 }),
        fc.integer({ min: 1, max: 3 }),
        fc.integer({ min: 1, max: 60 }),
        (points, least, penalty) => {
          const all = sums(
            points.map(([mean]) => mean),
            points.map(([, weight]) => weight),
          );
          const found = pelt(all, penalty, least);
          const best = Math.min(...divisions(points.length, least).map((breaks) => costOf(all, breaks, penalty)));
          expect(costOf(all, found, penalty)).toBeCloseTo(best, 6);
          const bounds = [0, ...found, points.length];
          expect(bounds.slice(1).every((to, i) => to - bounds[i]! >= least)).toBe(true);
        },
      ),
    );
  });
});
