import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf, isoOf } from './days.ts';

describe('days', () => {
  it('are read back as they were written', () => {
    fc.assert(fc.property(fc.integer({ min: -700_000, max: 2_900_000 }), (day) => dayOf(isoOf(day)) === day));
  });

  it.each(['2026-02-30', '2026-13-01', '2026-1-5', 'tomorrow', ''])('are not in %j', (text) => {
    expect(dayOf(text)).toBeNull();
  });

  it('are taken from the beginning of a time', () => {
    expect(dayOf('1970-01-02T23:30:00+09:00')).toBe(1);
  });
});
