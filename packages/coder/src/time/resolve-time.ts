// Places what a grammar has read on the calendar, counting from the day of reference.

import type { Basis, DatePrecision } from '@rapport/record';
import { addMonths, civilDay, type DayNumber, dayNumber, daysInMonth, isCivil, weekdayOf } from './calendar.ts';
import type { Part, Tense, TimeUnit, TimeValue, YearValue } from './time-value.ts';

/** What a time is resolved against. */
export interface TimeContext {
  /** The day of publication or of the dateline; null when the text has neither. */
  readonly reference: DayNumber | null;
  /** The day the text named last, which `two days later` counts from. */
  readonly named: DayNumber | null;
  readonly tense: Tense;
}

/** Days `from` to `to`, both included. */
export interface ResolvedTime {
  readonly from: DayNumber;
  readonly to: DayNumber;
  readonly precision: DatePrecision;
  readonly basis: Basis;
}

type ValueOf<T extends TimeValue['type']> = Extract<TimeValue, { type: T }>;

/** The days of a time value, or null when it needs a reference that the text does not give or names no real day. */
export function resolveTime(value: TimeValue, context: TimeContext): ResolvedTime | null {
  const resolved = RESOLVERS[value.type](value as never, context);
  return resolved === null || resolved.to < resolved.from ? null : resolved;
}

const RESOLVERS: { readonly [T in TimeValue['type']]: (v: ValueOf<T>, c: TimeContext) => ResolvedTime | null } = {
  day: resolveDay,
  'month-day': resolveMonthDay,
  month: resolveMonth,
  year: resolveYear,
  months: resolveMonths,
  years: (v) => partOf(period(dayNumber(v.first, 1, 1), dayNumber(v.last, 12, 31), 'year', 'stated'), v.part, null),
  weekday: resolveWeekday,
  unit: resolveUnit,
  shift: resolveShift,
  window: resolveWindow,
  since: resolveSince,
  edge: resolveEdge,
  span: resolveSpan,
  duration: () => null,
};

function period(from: DayNumber, to: DayNumber, precision: DatePrecision, basis: Basis): ResolvedTime {
  return { from, to, precision, basis };
}

/** The year meant, or null when nothing tells it. */
function yearOf(value: YearValue, context: TimeContext): number | null {
  if (typeof value === 'number') return value;
  if (context.reference === null || value === null) return null;
  return civilDay(context.reference).year + value.shift;
}

function basisOf(year: YearValue): Basis {
  return typeof year === 'number' ? 'stated' : 'inferred';
}

/**
 * Of a yearly period told without its year, the one meant: with past verbs the latest begun, with future verbs the
 * first not yet over, otherwise the nearest.
 */
function nearest(candidates: readonly ResolvedTime[], reference: DayNumber, tense: Tense): ResolvedTime | null {
  const past = candidates.filter((c) => c.from <= reference).at(-1) ?? null;
  const coming = candidates.find((c) => c.to >= reference) ?? null;
  if (past === null || coming === null) return past ?? coming;
  if (tense !== 'unknown') return tense === 'past' ? past : coming;
  return coming.from - reference < reference - past.to ? coming : past;
}

function eachYear(context: TimeContext, at: (year: number) => ResolvedTime | null): ResolvedTime | null {
  if (context.reference === null) return null;
  const { year } = civilDay(context.reference);
  const found = [year - 1, year, year + 1].map(at).filter((r) => r !== null);
  return nearest(found, context.reference, context.tense);
}

function resolveDay(value: ValueOf<'day'>, context: TimeContext): ResolvedTime | null {
  const at = (year: number) => {
    if (!isCivil(year, value.month, value.day)) return null;
    const n = dayNumber(year, value.month, value.day);
    return period(n, n, 'day', basisOf(value.year));
  };
  if (value.year === null) return eachYear(context, at);
  const year = yearOf(value.year, context);
  return year === null ? null : at(year);
}

/** "on the 5th": the day of this month, or of the month before or after it; `下月5日` says which. */
function resolveMonthDay(value: ValueOf<'month-day'>, context: TimeContext): ResolvedTime | null {
  if (context.reference === null) return null;
  const shifts = value.shift === undefined ? [-1, 0, 1] : [value.shift];
  const months = shifts.map((shift) => civilDay(addMonths(context.reference!, shift)));
  const found = months
    .filter((m) => isCivil(m.year, m.month, value.day))
    .map((m) => dayNumber(m.year, m.month, value.day))
    .map((n) => period(n, n, 'day', 'inferred'));
  return nearest(found, context.reference, context.tense);
}

function resolveMonth(value: ValueOf<'month'>, context: TimeContext): ResolvedTime | null {
  const at = (year: number) =>
    period(
      dayNumber(year, value.month, 1),
      dayNumber(year, value.month, daysInMonth(year, value.month)),
      'month',
      basisOf(value.year),
    );
  if (value.turn !== undefined) return turnOf(value.turn, at, context);
  const year = yearOf(value.year, context);
  const found = value.year === null ? eachYear(context, at) : year === null ? null : at(year);
  return partOf(found, value.part, context.reference);
}

/** The last one over before the reference day, or the first one that begins after it. */
function turnOf(turn: 'last' | 'next', at: (year: number) => ResolvedTime, context: TimeContext): ResolvedTime | null {
  const { reference } = context;
  if (reference === null) return null;
  const { year } = civilDay(reference);
  const candidates = [year - 1, year, year + 1].map(at);
  if (turn === 'next') return candidates.find((c) => c.from > reference) ?? null;
  return candidates.filter((c) => c.to < reference).at(-1) ?? null;
}

function resolveYear(value: ValueOf<'year'>, context: TimeContext): ResolvedTime | null {
  const year = yearOf(value.year, context);
  if (year === null) return null;
  const whole = period(dayNumber(year, 1, 1), dayNumber(year, 12, 31), 'year', basisOf(value.year));
  return partOf(whole, value.part, context.reference);
}

function resolveMonths(value: ValueOf<'months'>, context: TimeContext): ResolvedTime | null {
  const at = (year: number) => {
    const from = dayNumber(year, value.first, 1);
    return period(from, addMonths(from, value.count) - 1, 'month', basisOf(value.year));
  };
  if (value.year === null) return eachYear(context, at);
  const year = yearOf(value.year, context);
  return year === null ? null : at(year);
}

function resolveWeekday(value: ValueOf<'weekday'>, context: TimeContext): ResolvedTime | null {
  const { reference, tense } = context;
  if (reference === null) return null;
  const back = (((weekdayOf(reference) - value.weekday) % 7) + 7) % 7;
  const latest = reference - back;
  const coming = back === 0 ? reference : latest + 7;
  const { choice } = value;
  const on = (n: DayNumber) => period(n, n, 'day', 'inferred');
  if (typeof choice === 'object') return on(reference - weekdayOf(reference) + value.weekday + choice.week * 7);
  if (choice === 'last') return on(back === 0 ? reference - 7 : latest);
  if (choice === 'next') return on(latest + 7);
  if (choice === 'this') return on(tense === 'past' ? latest : coming);
  return on(tense === 'future' ? coming : latest);
}

function resolveUnit(value: ValueOf<'unit'>, context: TimeContext): ResolvedTime | null {
  if (context.reference === null) return null;
  const gone = value.unit === 'weekend' && context.tense !== 'future' && weekdayOf(context.reference) < 6;
  const shift = value.shift === 0 && gone ? -1 : value.shift;
  return partOf(unitAround(context.reference, value.unit, shift), value.part, context.reference);
}

/** The calendar unit round a day, so many units off. Weeks begin on Monday. */
function unitAround(day: DayNumber, unit: TimeUnit, shift: number): ResolvedTime {
  const { year, month } = civilDay(day);
  const monday = day - weekdayOf(day) + 1 + shift * 7;
  const months = (first: DayNumber, count: number, precision: DatePrecision) =>
    period(first, addMonths(first, count) - 1, precision, 'inferred');
  const years = (size: number) => dayNumber(Math.floor(year / size) * size + shift * size, 1, 1);
  switch (unit) {
    case 'day':
      return period(day + shift, day + shift, 'day', 'inferred');
    case 'week':
      return period(monday, monday + 6, 'week', 'inferred');
    case 'weekend':
      return period(monday + 5, monday + 6, 'week', 'inferred');
    case 'month':
      return months(addMonths(dayNumber(year, month, 1), shift), 1, 'month');
    case 'quarter':
      return months(addMonths(dayNumber(year, month - ((month - 1) % 3), 1), shift * 3), 3, 'month');
    case 'year':
      return months(years(1), 12, 'year');
    case 'decade':
      return months(years(10), 120, 'year');
    case 'century':
      return months(years(100), 1200, 'year');
  }
}

function resolveShift(value: ValueOf<'shift'>, context: TimeContext): ResolvedTime | null {
  const base = value.from === 'named' ? (context.named ?? context.reference) : context.reference;
  return base === null ? null : unitAround(base, value.unit, value.amount);
}

function resolveWindow(value: ValueOf<'window'>, context: TimeContext): ResolvedTime | null {
  const { reference } = context;
  if (reference === null) return null;
  const far = move(reference, value.unit, value.amount);
  const precision = value.unit === 'day' || value.unit === 'week' || value.unit === 'month' ? value.unit : 'year';
  return period(Math.min(far, reference), Math.max(far, reference), precision, 'inferred');
}

function move(day: DayNumber, unit: TimeUnit, amount: number): DayNumber {
  if (unit === 'day') return day + amount;
  if (unit === 'week' || unit === 'weekend') return day + amount * 7;
  const months: Readonly<Record<string, number>> = { month: 1, quarter: 3, year: 12, decade: 120, century: 1200 };
  return addMonths(day, amount * months[unit]!);
}

function resolveSince(value: ValueOf<'since'>, context: TimeContext): ResolvedTime | null {
  const begin = resolveTime(value.of, { ...context, tense: 'past' });
  if (begin === null || context.reference === null) return begin;
  return period(begin.from, Math.max(begin.to, context.reference), begin.precision, 'inferred');
}

function resolveEdge(value: ValueOf<'edge'>, context: TimeContext): ResolvedTime | null {
  const whole = resolveTime(value.of, context);
  if (whole === null) return null;
  const day = value.side === 'start' ? whole.from : whole.to;
  return period(day, day, 'day', whole.basis);
}

/** Either end of a span may borrow the year from the other: `from June 3 to 5, 2024`, `from December 2025 to March`. */
function resolveSpan(value: ValueOf<'span'>, context: TimeContext): ResolvedTime | null {
  const toYear = statedYear(value.to);
  const first =
    (toYear === null ? null : resolveTime(withYear(value.from, toYear), context)) ?? resolveTime(value.from, context);
  if (first === null) return null;
  if (value.to.type === 'month-day' && value.to.shift === undefined) return toDayOf(first, value.to.day);
  const year = civilDay(first.from).year;
  const inYear = resolveTime(withYear(value.to, year), context);
  const last = inYear !== null && inYear.to < first.from ? resolveTime(withYear(value.to, year + 1), context) : inYear;
  if (last === null) return null;
  const basis = first.basis === 'stated' || last.basis === 'stated' ? 'stated' : 'inferred';
  if (last.to >= first.from) return period(first.from, last.to, first.precision, basis);
  const earlier = toYear === null ? null : resolveTime(withYear(value.from, toYear - 1), context);
  return earlier === null ? null : period(earlier.from, last.to, earlier.precision, basis);
}

/** `4일부터 7일까지`: the last day is the next one of that number. */
function toDayOf(first: ResolvedTime, day: number): ResolvedTime | null {
  const { year, month } = civilDay(first.from);
  const here = isCivil(year, month, day) ? dayNumber(year, month, day) : first.from - 1;
  const last = here >= first.from ? here : addMonths(dayNumber(year, month, 1), 1) + day - 1;
  return period(first.from, last, first.precision, first.basis);
}

function statedYear(value: TimeValue): number | null {
  if (value.type === 'edge') return statedYear(value.of);
  return 'year' in value && typeof value.year === 'number' ? value.year : null;
}

function withYear(value: TimeValue, year: number): TimeValue {
  if (value.type === 'edge') return { ...value, of: withYear(value.of, year) };
  return 'year' in value && value.year === null ? { ...value, year } : value;
}

/** The third of a period, or what lies of it before or after the reference day. */
function partOf(whole: ResolvedTime | null, part: Part | undefined, reference: DayNumber | null): ResolvedTime | null {
  if (whole === null || part === undefined) return whole;
  const { from, to } = whole;
  if (part === 'before') return reference === null ? null : { ...whole, to: Math.min(to, reference) };
  if (part === 'after') return reference === null ? null : { ...whole, from: Math.max(from, reference) };
  const third = Math.round((to - from + 1) / 3);
  if (part === 'early') return { ...whole, to: from + third - 1 };
  if (part === 'late') return { ...whole, from: to - third + 1 };
  return { ...whole, from: from + third, to: to - third };
}
