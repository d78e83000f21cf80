import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chanceOfNone } from './silence.ts';

const count = fc.integer({ min: 0, max: 400 });

describe('chanceOfNone', () => {
  it('follows the beta-binomial distribution', () => {
    // Two of four documents report: one is left out, so the rate has a beta distribution with 1.5 and 2.5.
    expect(chanceOfNone(1, 2, 4)).toBeCloseTo(2.5 / 4, 12);
    expect(chanceOfNone(2, 2, 4)).toBeCloseTo((2.5 / 4) * (3.5 / 5), 12);
  });

  it('comes near to the binomial chance where much was read', () => {
    expect(chanceOfNone(30, 5000, 100_000)).toBeCloseTo(0.95 ** 30, 3);
  });

  it('is a chance, falls as more is read, and falls as more is reported', () => {
    fc.assert(
      fc.property(count, count, count, (sample, reports, rest) => {
        const chance = chanceOfNone(sample, reports, reports + rest);
        expect(chance).toBeGreaterThan(0);
        expect(chance).toBeLessThanOrEqual(1);
        expect(chanceOfNone(sample + 1, reports, reports + rest)).toBeLessThanOrEqual(chance);
        if (rest > 0) expect(chanceOfNone(sample, reports + 1, reports + rest)).toBeLessThanOrEqual(chance + 1e-12);
      }),
    );
  });

  it('is one where nobody else reports', () => {
    expect(chanceOfNone(1000, 0, 1000)).toBe(1);
  });
});
