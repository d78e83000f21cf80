import { describe, expect, it } from 'vitest';
import { seededRandom } from './random.ts';

function momentsOf(draw: () => number): { mean: number; variance: number } {
  const draws = Array.from({ length: 20_000 }, draw);
  const mean = draws.reduce((sum, x) => sum + x, 0) / draws.length;
  return { mean, variance: draws.reduce((sum, x) => sum + (x - mean) ** 2, 0) / draws.length };
}

describe('seededRandom', () => {
  it('repeats itself for the same seed only', () => {
    const draws = (seed: number): number[] => {
      const random = seededRandom(seed);
      return Array.from({ length: 5 }, () => random.uniform());
    };
    expect(draws(7)).toEqual(draws(7));
    expect(draws(7)).not.toEqual(draws(8));
  });

  it.each([
    ['uniform', 1 / 2, 1 / 12],
    ['normal', 0, 1],
    ['poisson1', 1, 1],
  ] as const)('draws %s numbers of the right mean and variance', (law, mean, variance) => {
    const random = seededRandom(3);
    const found = momentsOf(() => random[law]());
    expect(found.mean).toBeCloseTo(mean, 1);
    expect(found.variance).toBeCloseTo(variance, 1);
  });
});
