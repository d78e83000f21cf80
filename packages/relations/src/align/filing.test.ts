// Mentions that may tell one event lie in one block, on days that hang together.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeOf } from './filing.ts';
import { LONGEST_RUN_DAYS, NEIGHBOURHOOD_GAP_DAYS, neighbourhoodsOf, UNDATED_LIMIT_DAYS } from './neighbourhood.ts';
import { reportOf, type Told } from './reports.case.ts';

const blockOf = (told: Partial<Told>): string => placeOf(reportOf({ id: 'm', ...told })).block;
const day = (iso: string): number => Date.parse(iso) / 86_400_000;

describe('blocks', () => {
  it('are the same for host and guest, whoever comes first, and for near kinds of act', () => {
    const block = blockOf({ actor: ['Lee', 'Xi'] });
    expect(block).toBe('done/cooperation/CHN-KOR');
    expect(blockOf({ actor: ['Xi', 'Lee'] })).toBe(block);
    expect(blockOf({ actor: ['Lee'], recipient: ['CHN'], mode: ['visit'] })).toBe(block);
    expect(blockOf({ actor: ['KOR', 'CHN'], type: 'SUPPORT' })).toBe(block);
  });

  it('set apart what is planned, denied or long past', () => {
    const blocks = (['occurred', 'planned', 'negated', 'historical'] as const).map((status) => blockOf({ status }));
    expect(new Set(blocks).size).toBe(4);
    expect(blockOf({ status: 'ongoing' })).toBe(blockOf({ status: 'occurred' }));
  });

  it('are those of the side that complains or takes a measure, whoever it is aimed at', () => {
    const stopped = { type: 'SANCTION', actor: ['CHN'] } as const;
    expect(blockOf({ ...stopped, recipient: ['KOR'] })).toBe('done/friction/CHN');
    expect(blockOf({ ...stopped, recipient: ['KOR', 'JPN'] })).toBe('done/friction/CHN');
    expect(blockOf({ type: 'ACCUSE', actor: ['KOR', 'CHN'] })).toBe('done/friction/CHN-KOR');
    expect(blockOf({ type: 'ACCUSE', actor: ['a stranger'], recipient: ['CHN'] })).toBe('done/friction/CHN');
  });

  it('take a party without a code to be of the country where it happens', () => {
    expect(blockOf({ actor: ['a stranger', 'Xi'], at: 'Gyeongju' })).toBe('done/cooperation/CHN-KOR');
    expect(blockOf({ actor: ['a stranger', 'Xi'], at: 'Beijing' })).toBe('done/cooperation/CHN');
    expect(blockOf({ actor: ['a stranger'], at: 'Beijing' })).toBe('done/cooperation/in CHN');
  });

  it('hold gatherings of many together, of whom each report names others', () => {
    expect(blockOf({ actor: ['KOR', 'CHN', 'JPN', 'USA'] })).toBe('done/cooperation/many');
  });
});

describe('the day of a mention', () => {
  const dayOf = (told: Partial<Told>): number | null => placeOf(reportOf({ id: 'm', ...told })).day;

  it('is its own, or else that of publication, or else unknown', () => {
    expect(dayOf({ date: '2026-01-04', published: '2026-01-06' })).toBe(day('2026-01-04'));
    expect(dayOf({ date: null, published: '2026-01-06' })).toBe(day('2026-01-06'));
    expect(dayOf({ date: null, published: null })).toBeNull();
  });

  it('is that of publication where the sentence names a period that has not ended', () => {
    const year = { date: '2026-01-01', enddate: '2026-12-31', precision: 'year', basis: 'stated' } as const;
    expect(dayOf({ ...year, published: '2026-04-08' })).toBe(day('2026-04-08'));
    expect(dayOf({ ...year, published: '2027-04-08' })).toBe(day('2026-01-01'));
  });
});

describe('neighbourhoods', () => {
  it('are runs of days without a long gap', () => {
    expect(neighbourhoodsOf([100, 100, 100 + NEIGHBOURHOOD_GAP_DAYS, 200])).toEqual([
      { days: [100, 100 + NEIGHBOURHOOD_GAP_DAYS], undated: false },
      { days: [200, 200], undated: false },
    ]);
  });

  it('are cut at the ends of months where reports never pause', () => {
    const from = day('2026-01-01');
    const all = neighbourhoodsOf(Array.from({ length: 120 }, (_, i) => from + i));
    expect(all.map(({ days }) => days)).toEqual([
      [from, day('2026-01-31')],
      [day('2026-02-01'), day('2026-02-28')],
      [day('2026-03-01'), day('2026-03-31')],
      [day('2026-04-01'), from + 119],
    ]);
  });

  it('take undated mentions in while the block has few days', () => {
    expect(neighbourhoodsOf([null, 100, 900])).toEqual([{ days: [100, 900], undated: true }]);
    expect(neighbourhoodsOf([null])).toEqual([{ days: null, undated: true }]);
    const many = Array.from({ length: UNDATED_LIMIT_DAYS + 1 }, (_, i) => i * 20);
    expect(neighbourhoodsOf([...many, null]).at(-1)).toEqual({ days: null, undated: true });
  });

  it('hold each day once, in order, and stay bounded', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 3000 })), (days) => {
        const found = neighbourhoodsOf(days).map(({ days: range }) => range!);
        for (const each of days) expect(found.filter(([a, b]) => a <= each && each <= b)).toHaveLength(1);
        for (const [a, b] of found) expect(b - a).toBeLessThanOrEqual(LONGEST_RUN_DAYS);
        expect(found).toEqual([...found].sort((x, y) => x[0] - y[0]));
      }),
    );
  });
});
