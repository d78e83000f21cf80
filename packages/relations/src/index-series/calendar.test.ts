import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf, isoOf } from '../days.ts';
import { calendarOf } from './calendar.ts';

const labels = (by: 'day' | 'week' | 'month', first: string, last: string): string[] => {
  const calendar = calendarOf(by, dayOf(first)!, dayOf(last)!);
  return Array.from({ length: calendar.length }, (_, p) => calendar.label(p));
};

describe('calendarOf', () => {
  it('names days, months and ISO weeks', () => {
    expect(labels('day', '2024-02-28', '2024-03-01')).toEqual(['2024-02-28', '2024-02-29', '2024-03-01']);
    expect(labels('month', '2025-11-30', '2026-01-01')).toEqual(['2025-11', '2025-12', '2026-01']);
    expect(labels('week', '2026-01-05', '2026-01-12')).toEqual(['2026-W02', '2026-W03']);
  });

  it('gives the days around New Year to the year of their Thursday', () => {
    expect(labels('week', '2020-12-31', '2021-01-04')).toEqual(['2020-W53', '2021-W01']);
    expect(labels('week', '2024-12-30', '2024-12-30')).toEqual(['2025-W01']);
    expect(labels('week', '1969-12-31', '1970-01-01')).toEqual(['1970-W01']);
  });

  it('has no period when the end comes before the beginning', () => {
    expect(calendarOf('month', 10, 9).length).toBe(0);
  });

  it('puts every day into the one period that holds it', () => {
    const day = fc.integer({ min: -40_000, max: 60_000 });
    fc.assert(
      fc.property(
        fc.constantFrom('day' as const, 'week' as const, 'month' as const),
        day,
        fc.nat(800),
        (by, at, long) => {
          const calendar = calendarOf(by, at, at + long);
          for (const probe of [at, at + long, at + (long >> 1)]) {
            const period = calendar.periodOf(probe);
            expect(calendar.starts[period]! <= probe && probe < calendar.starts[period + 1]!).toBe(true);
          }
          expect(calendar.periodOf(calendar.starts[0]! - 1)).toBe(-1);
          expect(calendar.periodOf(calendar.starts[calendar.length]!)).toBe(-1);
          if (by === 'month') expect(isoOf(calendar.starts[0]!).slice(8)).toBe('01');
        },
      ),
    );
  });
});
