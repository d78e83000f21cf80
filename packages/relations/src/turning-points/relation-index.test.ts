import { RapportError } from '@rapport/record';
import { describe, expect, it } from 'vitest';
import { event } from '../index-series/index-event.case.ts';
import type { IndexEvent } from '../index-series/index-event.ts';
import { relationIndex } from './relation-index.ts';

const QUERY = { pair: ['KOR', 'CHN'], by: 'month' } as const;

/** Six years: friendly words, then two years of quarrel, then friendly words again; three acts a month. */
function story(): IndexEvent[] {
  const months = Array.from(
    { length: 72 },
    (_, m) => `${2015 + Math.floor(m / 12)}-${String((m % 12) + 1).padStart(2, '0')}`,
  );
  return months.flatMap((month, m) =>
    [3, 12, 21].map((day, i) => {
      const quarrel = m >= 24 && m < 48;
      const scale = [2.5, quarrel ? -6 : 4, quarrel ? -3.5 : i + (m % 3)][i]!;
      return event(`${month}-${String(day).padStart(2, '0')}`, scale, {
        quad_code: scale === -6 ? 4 : scale < 0 ? 3 : 1,
      });
    }),
  );
}

describe('relationIndex', () => {
  it('dates the turns of a relationship, names its phases and shows the events', () => {
    const { series } = relationIndex(story(), null, QUERY);
    const [all] = series;
    expect(all!.phases.map(({ name }) => name)).toEqual(['steady', 'freeze', 'reset']);
    expect(all!.turning_points.map(({ period }) => period)).toEqual(['2017-01', '2019-01']);
    const [freeze] = all!.turning_points;
    expect(freeze).toMatchObject({ date: '2017-01-01', between: ['2017-01-01', '2017-01-31'] });
    expect(freeze!.size).toBeCloseTo(freeze!.after - freeze!.before, 1);
    expect(freeze!.p_value).toBeLessThan(0.05);
    const after = freeze!.events.filter(({ side }) => side === 'after');
    expect(after).toHaveLength(5);
    expect(after.every((maker) => maker.event_scale === -6 && maker.date >= '2017-01')).toBe(true);
    expect(freeze!.events.filter(({ side }) => side === 'before').every((maker) => maker.date < '2017-01')).toBe(true);
  });

  it('gives words and deeds apart, and both directions when asked', () => {
    const names = (directed: boolean): string[] =>
      relationIndex(story(), null, { ...QUERY, directed }).series.map(({ direction, acts }) => `${direction} ${acts}`);
    expect(names(false)).toEqual(['KOR–CHN all', 'KOR–CHN verbal', 'KOR–CHN material']);
    expect(names(true).slice(2, 4)).toEqual(['KOR→CHN material', 'CHN→KOR all']);
  });

  it('gives one kind of acts alone as it gives it among the others', () => {
    const rows = story();
    const { series } = relationIndex(rows, null, { ...QUERY, acts: ['material'] });
    expect(series).toEqual([relationIndex(rows, null, QUERY).series[2]]);
  });

  it('covers the days asked for, even where nothing is on record', () => {
    const empty = relationIndex([], null, { ...QUERY, since: '2025-11-15', until: '2026-01-02' });
    expect(empty.series[0]!.periods.map(({ period }) => period)).toEqual(['2025-11', '2025-12', '2026-01']);
    expect(empty.series[0]!.phases).toMatchObject([{ name: 'steady', events: 0, level: 0 }]);
    expect(relationIndex([], null, QUERY).series[0]).toMatchObject({ periods: [], phases: [], turning_points: [] });
  });

  it('gives the same bytes for the same events, settings and seed', () => {
    const rows = story();
    const once = JSON.stringify(relationIndex(rows, null, QUERY));
    expect(JSON.stringify(relationIndex([...rows].reverse(), null, QUERY))).toBe(once);
    expect(JSON.stringify(relationIndex(rows, null, { ...QUERY, settings: { seed: 2 } }))).not.toBe(once);
  });

  it.each([
    [{ pair: ['KOR', 'KOR'] as const }, 'two countries'],
    [{ since: 'spring' }, 'YYYY-MM-DD'],
    [{ since: '2026-02-01', until: '2026-01-01' }, 'before it begins'],
  ])('refuses %j', (changes, words) => {
    const ask = (): unknown => relationIndex([], null, { ...QUERY, ...changes });
    expect(ask).toThrow(RapportError);
    expect(ask).toThrow(words);
  });

  it('refuses more periods than it makes, before it makes them', () => {
    const mistyped = { ...QUERY, since: '2015-01-01', until: '6026-01-31' };
    expect(() => relationIndex(story(), null, mistyped)).toThrow(/48133 periods of a month, at most 20000/);
    expect(() => relationIndex(story(), null, { ...QUERY, mostPeriods: 71 })).toThrow(RapportError);
    expect(relationIndex(story(), null, { ...QUERY, mostPeriods: 72 }).series[0]!.periods).toHaveLength(72);
  });
});
