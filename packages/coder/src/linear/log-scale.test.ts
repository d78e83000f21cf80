import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LogScale } from './log-scale.ts';

test('keeps sign and size of any weight to three per cent', () => {
  const scale = new LogScale(32, 7000);
  const weight = fc.integer({ min: 32, max: 7000 });
  fc.assert(
    fc.property(weight, fc.boolean(), (size, isNegative) => {
      const value = isNegative ? -size : size;
      const kept = scale.table[scale.encode(value)]!;
      expect(Math.abs(kept - value)).toBeLessThanOrEqual(Math.max(1, size * 0.03));
    }),
  );
});

test('keeps zero, and the codes of its own weights', () => {
  const scale = new LogScale(64, 9000);
  expect(scale.table[scale.encode(0)]).toBe(0);
  for (const code of [1, 60, 126, 129, 200, 254]) expect(scale.encode(scale.table[code]!)).toBe(code);
});
