import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf, isoOf } from '../days.ts';
import { pressSizes } from './press-sample.ts';

const FIRST = dayOf('2026-01-01')!;
const sample = fc.record({
  country: fc.constantFrom('KOR', 'CHN', 'JPN', null),
  date: fc.integer({ min: 0, max: 40 }).map((n) => isoOf(FIRST + n)),
  documents: fc.integer({ min: 0, max: 9 }),
});

describe('pressSizes', () => {
  it('sums what adding up day by day sums', () => {
    fc.assert(
      fc.property(fc.array(sample), fc.nat(45), fc.nat(45), (samples, a, b) => {
        const inside = samples.filter(({ date }) => dayOf(date)! >= FIRST + a && dayOf(date)! <= FIRST + b);
        const total = (keep: (country: string | null) => boolean): number =>
          inside.reduce((sum, { country, documents }) => sum + (keep(country) ? documents : 0), 0);
        const sizes = pressSizes(samples);
        expect(sizes.of('KOR', FIRST + a, FIRST + b)).toBe(total((c) => c === 'KOR'));
        expect(sizes.besides('KOR', FIRST + a, FIRST + b)).toBe(total((c) => c !== 'KOR' && c !== null));
      }),
    );
  });
});
