import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eventWeight, evidenceOf } from './evidence.ts';
import { event } from './index-event.case.ts';
import { placeEvents } from './place-events.ts';

const PAIR = ['KOR', 'CHN'] as const;
const BOTH = { direction: 'both', acts: 'all' } as const;

describe('placeEvents', () => {
  it('counts what is not in the index, with the reason', () => {
    const placed = placeEvents(
      [
        event('2026-01-05', 1),
        event('2026-01-06', 1, { status: 'ongoing' }),
        event('2026-01-05', 1, { status: 'planned' }),
        event('2026-01-05', 1, { status: 'negated' }),
        event('2026-01-01', 1, { date_precision: 'year' }),
        event('2026-01-05', 1, { date: null, date_precision: 'unknown' }),
        event('soon', 1),
        event('2020-01-05', 1),
        event('2026-01-05', 1, { actor: ['JPN'] }),
      ],
      PAIR,
      'month',
      { since: 20_400 },
    );
    expect(placed.placed).toHaveLength(2);
    expect(placed.left_out).toEqual({ not_happened: 2, undated: 2, year_only: 1, outside: 1 });
  });

  it('does not depend on the order of the events', () => {
    const rows = ['2026-01-05', '2026-01-05', '2026-01-09', '2026-02-01'].map((date, i) => event(date, i));
    fc.assert(
      fc.property(fc.shuffledSubarray(rows, { minLength: rows.length }), (shuffled) => {
        expect(placeEvents(shuffled, PAIR, 'day', {}).placed.map(({ event: { id } }) => id)).toEqual(
          rows.map(({ id }) => id),
        );
      }),
    );
  });
});

describe('evidenceOf', () => {
  it('shares an event known by its month out to the weeks of that month', () => {
    const rows = [event('2026-01-01', 4, { date_precision: 'month' })];
    const { offsets, weight } = evidenceOf(placeEvents(rows, PAIR, 'week', {}), BOTH);
    expect([...offsets]).toEqual([0, 1, 2, 3, 4, 5]);
    expect([...weight].map((part) => Math.round(part * 31))).toEqual([4, 7, 7, 7, 6]);
  });

  it('holds one direction, one field, words or deeds alone when asked', () => {
    const rows = [
      event('2026-01-05', -3),
      event('2026-01-05', -6, { quad_code: 4 }),
      event('2026-01-05', 9.5, { quad_code: 2, field: 'economy', actor: ['CHN'], recipient: ['KOR'] }),
    ];
    const placed = placeEvents(rows, PAIR, 'day', {});
    const scores = (changes: object): number[] => [...evidenceOf(placed, { ...BOTH, ...changes }).score];
    expect(scores({})).toEqual([-3, -6, 9.5]);
    expect(scores({ acts: 'verbal' })).toEqual([-3]);
    expect(scores({ acts: 'material' })).toEqual([-6, 9.5]);
    expect(scores({ direction: 'back' })).toEqual([9.5]);
    expect(scores({ field: 'diplomacy' })).toEqual([-3, -6]);
  });

  it('weighs an event by the logarithm of its sources and by its confidence', () => {
    const weigh = (independent_sources: number, confidence = 1): number =>
      eventWeight(event('2026-01-05', 1, { independent_sources, confidence }));
    expect([weigh(1), weigh(3), weigh(7), weigh(0), weigh(3, 0.5)]).toEqual([1, 2, 3, 1, 1]);
  });
});
