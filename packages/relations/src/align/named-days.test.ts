// Days that a sentence names without a year.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isNamed, meanOneDay, namedDays } from './named-days.ts';

const day = (iso: string): number => Date.parse(iso) / 86_400_000;

describe('named days', () => {
  it.each([
    ['Xi received Lee on 5 January.', [{ month: 1, day: 5 }]],
    ['They met on Jan. 5 in Beijing.', [{ month: 1, day: 5 }]],
    ['They met on the 3rd of March.', [{ month: 3, day: 3 }]],
    ['They met on Monday.', [{ weekday: 1 }]],
    ['회담은 월요일에 열렸다.', [{ weekday: 1 }]],
    ['两国外长周二会晤。', [{ weekday: 2 }]],
    ['이 대통령은 1월 5일 시 주석과 회담했다.', [{ month: 1, day: 5 }]],
    ['국립박물관이 5일 협약에 서명했다.', [{ day: 5 }]],
    ['外交部12月30日宣布。', [{ month: 12, day: 30 }]],
    ['李會5日在北京舉行。', [{ day: 5 }]],
  ])('are read in %s', (text, named) => expect(namedDays(text)).toEqual(named));

  it.each([
    'On January 5, 2026 they met.',
    '3박 4일 일정을 마쳤다.',
    '两国每周一次会谈。',
    '5일간 머물렀다.',
    '회담은 5일 동안 이어졌다.',
    '停留15日间。',
    'They signed 14 memorandums.',
  ])('are none in %s', (text) => expect(namedDays(text)).toEqual([]));

  it('are what a date is held against', () => {
    expect(isNamed(day('2026-01-05'), { month: 1, day: 5 })).toBe(true);
    expect(isNamed(day('2026-01-05'), { weekday: 1 })).toBe(true);
    expect(isNamed(day('2026-01-05'), { day: 6 })).toBe(false);
    expect(isNamed(day('2026-02-05'), { month: 1, day: 5 })).toBe(false);
    expect(meanOneDay({ month: 1, day: 5 }, { day: 5 })).toBe(true);
    expect(meanOneDay({ day: 5 }, { day: 6 })).toBe(false);
  });

  it('are read in any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'15월月일日 박간Jan.Mondy,間') }), (text) => {
        for (const named of namedDays(text)) expect(Object.keys(named).length).toBeGreaterThan(0);
      }),
    );
  });
});
