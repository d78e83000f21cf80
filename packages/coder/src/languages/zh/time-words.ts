// Chinese words for a time that counts from another.

import type { TimeUnit, TimeValue } from '../../time/time-value.ts';

function unit(list: string, name: TimeUnit, shift: number): readonly (readonly [string, TimeValue])[] {
  return list.split(' ').map((word) => [word, { type: 'unit', unit: name, shift }] as const);
}

function named(list: string, amount: number): readonly (readonly [string, TimeValue])[] {
  return list.split(' ').map((word) => [word, { type: 'shift', unit: 'day', amount, from: 'named' }] as const);
}

function late(
  list: string,
  name: TimeUnit,
  shift: number,
  part: 'early' | 'late',
): readonly (readonly [string, TimeValue])[] {
  return list.split(' ').map((word) => [word, { type: 'unit', unit: name, shift, part }] as const);
}

/** Phrases by their characters. */
export const RELATIVE_TIMES: ReadonlyMap<string, TimeValue> = new Map([
  ...unit('今天 今日 今晚 今早 今晨', 'day', 0),
  ...unit('昨天 昨日 昨晚', 'day', -1),
  ...unit('前天 前日', 'day', -2),
  ...unit('明天 明日 明晚', 'day', 1),
  ...unit('后天', 'day', 2),
  ...named('当天 当日 同日 同一天 当晚 同天', 0),
  ...named('次日 翌日 第二天', 1),
  ...named('前一天 前一日', -1),
  ...unit('本周 这周 本星期 这个星期', 'week', 0),
  ...unit('上周 上星期 上个星期', 'week', -1),
  ...unit('下周 下星期 下个星期', 'week', 1),
  ...unit('本月 这个月 当月', 'month', 0),
  ...unit('上月 上个月', 'month', -1),
  ...unit('下月 下个月', 'month', 1),
  ...unit('周末 本周末', 'weekend', 0),
  ...unit('下周末', 'weekend', 1),
  ...unit('年内', 'year', 0),
  ...unit('即日', 'day', 0),
  ...late('年底 年末 本年末 本年底', 'year', 0, 'late'),
  ...late('年初', 'year', 0, 'early'),
  ...late('月底 本月底 本月末', 'month', 0, 'late'),
  ...late('月初 本月初', 'month', 0, 'early'),
]);
