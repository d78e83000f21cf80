import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findAmounts } from '../../amounts/find-amounts.ts';
import { Doc } from '../../doc/doc.ts';
import { findTimes } from '../../time/find-times.ts';
import { koreanAmounts } from './amounts.ts';
import { koreanTime } from './time.ts';

/** Every character, and every run of digits, is a token. */
function plainDoc(text: string): Doc {
  const tokens = [...text.matchAll(/\d+|\S/g)].map((m) => [m.index, m.index + m[0].length] as const);
  return new Doc(text, tokens.length === 0 ? [] : [{ paragraph: 0, tokens }]);
}

/** Times of a text published on Tuesday, 6 January 2026. */
const times = (text: string) =>
  findTimes(plainDoc(text), { published: '2026-01-06', dateline: null }, koreanTime).map(
    (t) => `${text.slice(t.start, t.end)} = ${t.from}${t.to === t.from ? '' : `..${t.to}`}`,
  );
const amounts = (text: string) =>
  findAmounts(plainDoc(text), koreanAmounts).map(({ amount }) => `${amount.text} ${amount.value} ${amount.unit}`);

describe('Korean times', () => {
  it.each([
    ['5일 서울에서 만났다', ['5일 = 2026-01-05']],
    ['지난 3일 회담했다', ['지난 3일 = 2026-01-03']],
    ['오는 15일 방문할 예정이다', ['오는 15일 = 2026-01-15']],
    ['2024년 3월 1일 서명했다', ['2024년 3월 1일 = 2024-03-01']],
    ['5일 도착해 이날 만났다', ['5일 = 2026-01-05', '이날 = 2026-01-05']],
    ['5일 만났다. 전날 도착했다', ['5일 = 2026-01-05', '전날 = 2026-01-04']],
    ['다음 달 방중할 예정이다', ['다음 달 = 2026-02-01..2026-02-28']],
    ['지난해 발효됐다', ['지난해 = 2025-01-01..2025-12-31']],
    ['지난 월요일 통화했다', ['지난 월요일 = 2026-01-05']],
    ['사흘 전 떠났다', ['사흘 전 = 2026-01-03']],
    ['2∼5일 중국을 방문했다', ['2∼5일 = 2026-01-02..2026-01-05']],
    ['위대한 3일간의 여정', ['3일간 = ']],
    ['올해 안에 문을 열기로 했다', ['올해 안에 = 2026-01-01..2026-12-31']],
    ['내달 말까지 철거하기로 했다', ['내달 말까지 = 2026-02-28']],
    ['다음 달 6일 떠날 예정이다', ['다음 달 6일 = 2026-02-06']],
    ['향후 3년간 빌려주기로 했다', ['향후 3년간 = 2026-01-06..2029-01-06']],
    ['2년 내 닫을 방침이다', ['2년 내 = 2026-01-06..2028-01-06']],
    ['2년 내내 다퉜다', []],
    ['내년 상반기 문을 연다', ['내년 상반기 = 2027-01-01..2027-06-30']],
    ['2027년 3분기까지 짓는다', ['2027년 3분기까지 = 2027-07-01..2027-09-30']],
    ['올가을 찾을 예정이다', ['올가을 = 2026-09-01..2026-11-30']],
    ['연내 타결을 바란다', ['연내 = 2026-01-01..2026-12-31']],
    ['오는 9월 29일부터 내년 6월 30일까지 연다', ['오는 9월 29일부터 내년 6월 30일 = 2026-09-29..2027-06-30']],
    ['양국은 10월 국빈 방문에 합의했다', ['10월 = 2026-10-01..2026-10-31']],
    ['양국은 10월 합의했다', ['10월 = 2025-10-01..2025-10-31']],
    ['30일부터 2일까지 훈련했다', ['30일부터 2일 = 2025-12-30..2026-01-02']],
    ['8월 15일 전까지 낸다', ['8월 15일 전까지 = 2026-08-15']],
  ])('%s', (text, expected) => {
    expect(times(text)).toEqual(expected);
  });

  it('never throw', () => {
    const parts = fc.constantFrom(...'지난 오는 다음 달 월 일 년 초 말 3 2024 이날 부터 까지 전 후 요일 간'.split(' '));
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 12 }), (pieces) => {
        for (const time of times(pieces.join(''))) expect(time).toMatch(/= (?:\d{4}-\d\d-\d\d|$)/);
      }),
    );
  });
});

describe('Korean amounts', () => {
  it.each([
    ['3천만 달러를 제공했다', ['3천만 달러 30000000 USD']],
    ['1.5억 원 상당', ['1.5억 원 150000000 KRW']],
    ['2조 3천억 원', ['2조 3천억 원 2300000000000 KRW']],
    ['200여 명이 숨졌다', ['200여 명 200 persons']],
    ['수출이 9% 늘었다', ['9% 9 percent']],
    ['쌀 5만톤', ['5만톤 50000 tonnes']],
  ])('%s', (text, expected) => {
    expect(amounts(text)).toEqual(expected);
  });
});
