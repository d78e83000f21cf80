import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findAmounts } from '../../amounts/find-amounts.ts';
import { Doc } from '../../doc/doc.ts';
import { findTimes } from '../../time/find-times.ts';
import { chineseAmounts } from './amounts.ts';
import { chineseTime } from './time.ts';

/** Every character, and every run of digits, is a token. */
function plainDoc(text: string): Doc {
  const tokens = [...text.matchAll(/\d+|\S/g)].map((m) => [m.index, m.index + m[0].length] as const);
  return new Doc(text, tokens.length === 0 ? [] : [{ paragraph: 0, tokens }]);
}

/** Times of a text published on Tuesday, 6 January 2026. */
const times = (text: string) =>
  findTimes(plainDoc(text), { published: '2026-01-06', dateline: null }, chineseTime).map(
    (t) => `${text.slice(t.start, t.end)} = ${t.from}${t.to === t.from ? '' : `..${t.to}`}`,
  );
const amounts = (text: string) =>
  findAmounts(plainDoc(text), chineseAmounts).map(({ amount }) => `${amount.text} ${amount.value} ${amount.unit}`);

describe('Chinese times', () => {
  it.each([
    ['双方5日在首尔会面', ['5日 = 2026-01-05']],
    ['2024年3月1日签署', ['2024年3月1日 = 2024-03-01']],
    ['两国外长周一通话', ['周一 = 2026-01-05']],
    ['总统昨天抵达', ['昨天 = 2026-01-05']],
    ['他将于下月访华', ['下月 = 2026-02-01..2026-02-28']],
    ['该协议去年生效', ['去年 = 2025-01-01..2025-12-31']],
    ['十二月初会谈', ['十二月初 = 2025-12-01..2025-12-10']],
    ['双方将在年底前复航', ['年底前 = 2026-12-31']],
    ['计划明年第三季度动工', ['明年第三季度 = 2027-07-01..2027-09-30']],
    ['决定今年上半年开馆', ['今年上半年 = 2026-01-01..2026-06-30']],
    ['将于今年秋季开学', ['今年秋季 = 2026-09-01..2026-11-30']],
    ['未来五年提供贷款', ['未来五年 = 2026-01-06..2031-01-06']],
    ['必须在三十天内答复', ['三十天内 = 2026-01-06..2026-02-05']],
    ['将于下月10日抵达', ['下月10日 = 2026-02-10']],
    ['争取在明年年初签约', ['明年年初 = 2027-01-01..2027-05-02']],
    ['今年晚些时候复会', ['今年晚些时候 = 2026-01-06..2026-12-31']],
    ['同意周五前撤离', ['周五前 = 2026-01-09']],
    ['禁令延长至明年底', ['至明年底 = 2027-12-31']],
    ['产量达到2025年水平', ['2025年 = 2025-01-01..2025-12-31']],
    ['4日至7日访问', ['4日至7日 = 2026-01-04..2026-01-07']],
    ['30日至2日停航', ['30日至2日 = 2025-12-30..2026-01-02']],
    ['1月5日前后抵达', ['1月5日 = 2026-01-05']],
    ['去年第四季度下降', ['去年第四季度 = 2025-10-01..2025-12-31']],
  ])('%s', (text, expected) => {
    expect(times(text)).toEqual(expected);
  });

  it('never throw', () => {
    const parts = fc.constantFrom(
      '上',
      '下',
      '周',
      '一',
      '十',
      '二',
      '月',
      '日',
      '年',
      '初',
      '底',
      '3',
      '2024',
      '今',
      '明',
      '天',
      '个',
    );
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 12 }), (words) => {
        for (const time of times(words.join(''))) expect(time).toMatch(/= (?:\d{4}-\d\d-\d\d|$)/);
      }),
    );
  });
});

describe('Chinese amounts', () => {
  it.each([
    ['提供三千万美元', ['三千万美元 30000000 USD']],
    ['价值1.5亿元人民币', ['1.5亿元 150000000 CNY']],
    ['二十五名士兵', ['二十五名 25 persons']],
    ['出口增长百分之九', ['百分之九 9 percent']],
    ['运送五万吨大米', ['五万吨 50000 tonnes']],
  ])('%s', (text, expected) => {
    expect(amounts(text)).toEqual(expected);
  });

  it('are finite numbers', () => {
    const parts = fc.constantFrom(
      '零',
      '一',
      '两',
      '十',
      '百',
      '千',
      '万',
      '亿',
      '1',
      '.',
      ',',
      '美元',
      '%',
      '百分之',
      '名',
      '人',
    );
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 14 }), (words) => {
        for (const { amount } of findAmounts(plainDoc(words.join('')), chineseAmounts))
          expect(Number.isFinite(amount.value)).toBe(true);
      }),
    );
  });
});
