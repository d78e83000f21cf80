// Korean words for a time that counts from another.

import type { Part, TimeUnit, TimeValue } from '../../time/time-value.ts';

function unit(list: string, name: TimeUnit, shift: number, part?: Part): readonly (readonly [string, TimeValue])[] {
  const value: TimeValue =
    part === undefined ? { type: 'unit', unit: name, shift } : { type: 'unit', unit: name, shift, part };
  return list.split(' ').map((word) => [word, value] as const);
}

function named(list: string, amount: number): readonly (readonly [string, TimeValue])[] {
  return list.split(' ').map((word) => [word, { type: 'shift', unit: 'day', amount, from: 'named' }] as const);
}

/** Phrases without blanks. */
export const RELATIVE_TIMES: ReadonlyMap<string, TimeValue> = new Map([
  ...unit('오늘', 'day', 0),
  ...unit('어제', 'day', -1),
  ...unit('그제 그저께', 'day', -2),
  ...unit('내일', 'day', 1),
  ...unit('모레', 'day', 2),
  ...named('이날 당일 같은날 그날', 0),
  ...named('다음날 이튿날 익일', 1),
  ...named('전날', -1),
  ...unit('이번주 금주', 'week', 0),
  ...unit('지난주', 'week', -1),
  ...unit('다음주 내주', 'week', 1),
  ...unit('이달 이번달', 'month', 0),
  ...unit('지난달', 'month', -1),
  ...unit('다음달 내달', 'month', 1),
  ...unit('이번주말 주말', 'weekend', 0),
  ...unit('지난주말', 'weekend', -1),
  ...unit('다음주말', 'weekend', 1),
  ...unit('연내', 'year', 0),
  ...unit('연말', 'year', 0, 'late'),
  ...unit('연초', 'year', 0, 'early'),
  ...unit('올해말 올연말', 'year', 0, 'late'),
  ...unit('올해초', 'year', 0, 'early'),
  ...unit('내년초', 'year', 1, 'early'),
  ...unit('내년말', 'year', 1, 'late'),
  ...unit('지난해말 작년말', 'year', -1, 'late'),
  ...unit('월말 이달말', 'month', 0, 'late'),
  ...unit('월초 이달초', 'month', 0, 'early'),
  ...unit('지난달말', 'month', -1, 'late'),
  ...unit('다음달초 내달초', 'month', 1, 'early'),
  ...unit('다음달말 내달말', 'month', 1, 'late'),
]);
