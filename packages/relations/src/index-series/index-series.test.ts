import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evidenceOf } from './evidence.ts';
import { event, events } from './index-event.case.ts';
import type { DayVolume, IndexEvent } from './index-event.ts';
import { type IndexPeriod, indexSeries } from './index-series.ts';
import { placeEvents } from './place-events.ts';
import { INDEX_SETTINGS } from './settings.ts';
import { volumeOf } from './volume.ts';

const SETTINGS = INDEX_SETTINGS;

function weekly(rows: readonly IndexEvent[], until?: number, days: readonly DayVolume[] | null = null): IndexPeriod[] {
  const placed = placeEvents(rows, ['KOR', 'CHN'], 'week', until === undefined ? {} : { until });
  const volume = days === null ? null : volumeOf(placed.calendar, days);
  return [...indexSeries(evidenceOf(placed, { direction: 'both', acts: 'all' }), volume, SETTINGS).periods];
}

const MONDAYS = ['2026-01-05', '2026-01-12', '2026-01-19', '2026-01-26'] as const;
const width = ([low, high]: readonly [number, number]): number => high - low;

describe('indexSeries', () => {
  it('is lower in a week of sixty attacks than in a week of one, after the same past', () => {
    const past = [event(MONDAYS[0], 2.5), event(MONDAYS[1], -9)];
    const loud = weekly([...past, ...events(60, MONDAYS[2], -9)])[2]!;
    const quiet = weekly([...past, event(MONDAYS[2], -9)])[2]!;
    expect(loud.mean).toBe(quiet.mean);
    expect(loud.value).toBeLessThan(quiet.value);
    expect(loud.balance!).toBeLessThan(quiet.balance!);
    expect(loud.level).toBeLessThan(quiet.level);
  });

  it('is lower in the week of sixty attacks than in the week of one that follows', () => {
    fc.assert(
      fc.property(fc.integer({ min: -9, max: 9 }), fc.integer({ min: 0, max: 40 }), (before, count) => {
        const [, loud, quiet] = weekly([
          ...events(count + 1, MONDAYS[0], before),
          ...events(60, MONDAYS[1], -9),
          event(MONDAYS[2], -9),
        ]);
        expect(loud!.value).toBeLessThan(quiet!.value);
        expect(loud!.balance!).toBeLessThan(quiet!.balance!);
      }),
    );
  });

  it('does not take more sources of the same act for a worse act', () => {
    const one = weekly([event(MONDAYS[0], -3), event(MONDAYS[0], 2.5)])[0]!;
    const many = weekly([
      event(MONDAYS[0], -3, { independent_sources: 63 }),
      event(MONDAYS[0], 2.5, { independent_sources: 63 }),
    ])[0]!;
    expect(many.mean).toBe(one.mean);
    expect(Math.abs(many.value)).toBeLessThanOrEqual(Math.abs(one.mean!));
  });

  it('carries the level through silence, with an interval that grows', () => {
    const rows = [...events(20, MONDAYS[0], -6), ...events(20, MONDAYS[1], -6)];
    const periods = weekly(rows, 20_820);
    const [told, silent, last] = [periods[1]!, periods[2]!, periods.at(-1)!];
    expect(silent).toMatchObject({ silent: 'unreported', mean: null, balance: 0, events: 0 });
    expect([silent.level, last.level]).toEqual([told.level, told.level]);
    expect(silent.value).toBe(told.level);
    expect(width(last.level_interval)).toBeGreaterThan(1.3 * width(told.level_interval));
    expect(width(silent.value_interval)).toBeGreaterThan(width(told.value_interval));
  });

  it('is surer of many events than of few', () => {
    const intervals = [1, 5, 40, 400].map((count) => {
      const mixed = Array.from({ length: count }, (_, i) => event(MONDAYS[0], i % 2 === 0 ? -3 : 2.5));
      return width(weekly(mixed)[0]!.value_interval);
    });
    expect(intervals).toEqual([...intervals].sort((a, b) => b - a));
  });

  it('tells nothing reported from nothing read, where much else is read', () => {
    const rows = [event(MONDAYS[0], 1), event(MONDAYS[3], 1)];
    const days = [0, 1, 3].map((week) => ({ date: MONDAYS[week]!, about_pair: 1, in_all: 100 }));
    const [, unreported, unread] = weekly(rows, undefined, days);
    expect(unreported).toMatchObject({ silent: 'unreported', balance: 0, documents: { about_pair: 1, in_all: 100 } });
    expect(unread).toMatchObject({ silent: 'unread', balance: null, documents: { about_pair: 0, in_all: 0 } });
  });

  it('gives the same balance when twice as much is read and twice as much is found', () => {
    const days = (second: number): DayVolume[] =>
      MONDAYS.map((date, week) => ({ date, about_pair: 0, in_all: week === 1 ? second : 100 }));
    const around = [event(MONDAYS[0], 1), event(MONDAYS[2], 1), event(MONDAYS[3], 1)];
    const once = weekly([...around, ...events(2, MONDAYS[1], -6)], undefined, days(100))[1]!;
    const twice = weekly([...around, ...events(4, MONDAYS[1], -6)], undefined, days(200))[1]!;
    expect(twice.balance).toBe(once.balance);
    expect(twice.weight).toBe(2 * once.weight);
  });

  it('corrects nothing in an archive that was gathered for the pair', () => {
    const days = MONDAYS.map((date, week) => ({ date, about_pair: 9 * week, in_all: 10 * week }));
    const rows = MONDAYS.map((date) => event(date, -6));
    expect(weekly(rows, undefined, days).map(({ balance }) => balance)).toEqual([-2, -2, -2, -2]);
  });

  it('holds every value and level in its interval and on the scale, whatever the order of the events', () => {
    const row = fc
      .record({
        week: fc.nat(3),
        scale: fc.integer({ min: -10, max: 10 }),
        confidence: fc.double({ min: 0, max: 1, noNaN: true }),
      })
      .map(({ week, scale, confidence }) => event(MONDAYS[week]!, scale, { confidence }));
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 60 }), (rows) => {
        const periods = weekly(rows);
        expect(weekly([...rows].reverse())).toEqual(periods);
        for (const { value, value_interval, level, level_interval } of periods) {
          const ends = [-10, value_interval[0], value, value_interval[1], 10];
          expect(ends).toEqual([...ends].sort((a, b) => a - b));
          const levels = [-10, level_interval[0], level, level_interval[1], 10];
          expect(levels).toEqual([...levels].sort((a, b) => a - b));
        }
      }),
      { numRuns: 40 },
    );
  });
});
