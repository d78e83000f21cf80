// Days that a sentence names without a year: with no date of publication they date nothing, yet they tell which of
// several dated events the sentence can mean.

import type { Day } from '../days.ts';

const MS_PER_DAY = 86_400_000;

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** From Sunday on, in each language. */
const WEEKDAYS = [
  ['Sun', 'Mon', 'Tues', 'Wednes', 'Thurs', 'Fri', 'Satur'],
  [...'일월화수목금토'],
  [...'日一二三四五六'],
];

const MONTH_NAME = `(${MONTHS.join('|')})[a-z]*\\.?`;
const DAY_THEN_MONTH = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)? (?:of )?${MONTH_NAME}(?![\\p{L}])`, 'gu');
const MONTH_THEN_DAY = new RegExp(`\\b${MONTH_NAME} (\\d{1,2})(?:st|nd|rd|th)?\\b(?!,? \\d{4})`, 'gu');
const WEEKDAY =
  /\b(Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day\b|([일월화수목금토])요일|(?:周|週|星期)([日一二三四五六])(?!次)/g;

/** Korean and Chinese: "1월 5일", "5일", "1月5日", "5日"; spans of days and counts of them name none. */
const NUMBERED =
  /(?<!\d|박\s?)(?:(\d{1,2})(?:월\s?|月))?(\d{1,2})(?:일(?![\p{Script=Hangul}]*[간째])(?!\s?동안)|日(?![间間]))/gu;

/** A day of some month, a day of a given month, or a day of some week. */
export interface NamedDay {
  readonly month?: number;
  readonly day?: number;
  readonly weekday?: number;
}

/** The days that a text names by day and month, by the day alone, or by the day of the week. */
export function namedDays(text: string): NamedDay[] {
  const found: NamedDay[] = [];
  for (const [, day, month] of text.matchAll(DAY_THEN_MONTH)) found.push({ month: monthOf(month!), day: Number(day) });
  for (const [, month, day] of text.matchAll(MONTH_THEN_DAY)) found.push({ month: monthOf(month!), day: Number(day) });
  for (const [, ...names] of text.matchAll(WEEKDAY)) found.push({ weekday: weekdayOf(names) });
  for (const [, month, day] of text.matchAll(NUMBERED))
    found.push({ ...(month === undefined ? {} : { month: Number(month) }), day: Number(day) });
  return found;
}

/** Whether a day is what a named day says of it. */
export function isNamed(day: Day, { month, day: ofMonth, weekday }: NamedDay): boolean {
  const date = new Date(day * MS_PER_DAY);
  return (
    (month === undefined || date.getUTCMonth() + 1 === month) &&
    (ofMonth === undefined || date.getUTCDate() === ofMonth) &&
    (weekday === undefined || date.getUTCDay() === weekday)
  );
}

/** Whether two named days can be one: nothing that both give differs. */
export function meanOneDay(a: NamedDay, b: NamedDay): boolean {
  const same = (x: number | undefined, y: number | undefined): boolean => x === undefined || y === undefined || x === y;
  return same(a.month, b.month) && same(a.day, b.day) && same(a.weekday, b.weekday);
}

function weekdayOf(names: readonly (string | undefined)[]): number {
  const language = names.findIndex((name) => name !== undefined);
  return WEEKDAYS[language]!.indexOf(names[language]!);
}

function monthOf(name: string): number {
  return MONTHS.indexOf(name) + 1;
}
