// The days, ISO weeks or months that an index is kept by.

import { type Day, isoOf } from '../days.ts';

/** How long one period of the index is. */
export type Resolution = 'day' | 'week' | 'month';

/** Consecutive periods that cover a stretch of days. */
export interface Calendar {
  readonly by: Resolution;
  /** Number of periods. */
  readonly length: number;
  /** First day of each period, and after the last period the first day that is no longer covered. */
  readonly starts: Int32Array;
  /** Period of a day; −1 when the day lies outside. */
  periodOf(day: Day): number;
  /** `2026-01-05`, `2026-W02` (ISO 8601) or `2026-01`. */
  label(period: number): string;
}

const DAYS_IN_WEEK = 7;
const MILLISECONDS = 86_400_000;
/** 1970-01-01 was a Thursday, three days after the Monday of its ISO week. */
const THURSDAY = 3;

/** Last day of the month that a day lies in. */
export function endOfMonth(day: Day): Day {
  const date = new Date(day * MILLISECONDS);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0) / MILLISECONDS;
}

/** First day of the month that a day lies in. */
export function startOfMonth(day: Day): Day {
  return day - new Date(day * MILLISECONDS).getUTCDate() + 1;
}

/** Monday of the ISO week that a day lies in. */
export function mondayOf(day: Day): Day {
  return Math.floor((day + THURSDAY) / DAYS_IN_WEEK) * DAYS_IN_WEEK - THURSDAY;
}

/** The periods that hold `first`, `last` and all days between; none when `last` comes before `first`. */
export function calendarOf(by: Resolution, first: Day, last: Day): Calendar {
  const starts = startsOf(by, first, last);
  const origin = starts[0]!;
  const end = starts[starts.length - 1]!;
  const periodOfDay = new Int32Array(end - origin);
  for (let p = 0; p + 1 < starts.length; p += 1) periodOfDay.fill(p, starts[p]! - origin, starts[p + 1]! - origin);
  return {
    by,
    length: starts.length - 1,
    starts,
    periodOf: (day) => (day < origin || day >= end ? -1 : periodOfDay[day - origin]!),
    label: (period) => labelOf(by, starts[period]!),
  };
}

function startsOf(by: Resolution, first: Day, last: Day): Int32Array {
  if (last < first) return Int32Array.of(first);
  return by === 'month' ? monthStarts(first, last) : evenStarts(by, first, last);
}

function labelOf(by: Resolution, start: Day): string {
  if (by === 'day') return isoOf(start);
  if (by === 'month') return isoOf(start).slice(0, 7);
  // ISO 8601: a week belongs to the year that its Thursday lies in; 4 January is always in the first.
  const year = isoOf(start + THURSDAY).slice(0, 4);
  const firstWeek = mondayOf(Date.UTC(Number(year), 0, 4) / MILLISECONDS);
  return `${year}-W${String((start - firstWeek) / DAYS_IN_WEEK + 1).padStart(2, '0')}`;
}

function evenStarts(by: 'day' | 'week', first: Day, last: Day): Int32Array {
  const step = by === 'day' ? 1 : DAYS_IN_WEEK;
  const origin = by === 'day' ? first : mondayOf(first);
  const length = Math.floor((last - origin) / step) + 1;
  return Int32Array.from({ length: length + 1 }, (_, p) => origin + p * step);
}

function monthStarts(first: Day, last: Day): Int32Array {
  const starts = [startOfMonth(first)];
  while (starts[starts.length - 1]! <= last) starts.push(endOfMonth(starts[starts.length - 1]!) + 1);
  return Int32Array.from(starts);
}
