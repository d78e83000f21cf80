// Numbers and dates as the reader's language writes them. Dates are days of the record, without a time zone.

import { spokenLanguage } from '../strings/catalogue.ts';

const MINUS = '−';

/** Making a writer takes a hundred times as long as writing with it. */
const NUMBERS = new Map<string, Intl.NumberFormat>();

function numbers(kind: string, shape: Intl.NumberFormatOptions = {}): Intl.NumberFormat {
  const key = `${spokenLanguage()} ${kind}`;
  const writer = NUMBERS.get(key) ?? new Intl.NumberFormat(spokenLanguage(), shape);
  NUMBERS.set(key, writer);
  return writer;
}

/** `+2.5`, `−0.6`, `0.0`. */
export function signed(value: number, digits = 1): string {
  const rounded = Number(value.toFixed(digits));
  const shape = { minimumFractionDigits: digits, maximumFractionDigits: digits } as const;
  const text = numbers(`${digits} digits`, shape).format(Math.abs(rounded));
  if (rounded === 0) return text;
  return `${rounded < 0 ? MINUS : '+'}${text}`;
}

export function count(value: number): string {
  return numbers('count').format(value);
}

export function percent(share: number): string {
  return numbers('percent', { style: 'percent', maximumFractionDigits: 0 }).format(share);
}

/** A share as scores are written: `0.62`. */
export function share(value: number): string {
  return numbers('share', { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(value);
}

type DateShape = 'day' | 'short' | 'shortYear' | 'month' | 'shortMonth' | 'year';

const SHAPES: Readonly<Record<DateShape, Intl.DateTimeFormatOptions>> = {
  day: { day: 'numeric', month: 'long', year: 'numeric' },
  short: { day: 'numeric', month: 'short' },
  shortYear: { day: 'numeric', month: 'short', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  shortMonth: { month: 'short', year: 'numeric' },
  year: { year: 'numeric' },
};
const WRITERS = new Map<string, Intl.DateTimeFormat>();

/** An ISO date (or the day of an ISO time) in words. */
export function dayWords(date: string, shape: DateShape = 'day'): string {
  const language = spokenLanguage();
  // English as an international paper writes it: 6 January 2026.
  const locale = language === 'en' ? 'en-GB' : language;
  const key = `${locale} ${shape}`;
  const writer = WRITERS.get(key) ?? new Intl.DateTimeFormat(locale, { ...SHAPES[shape], timeZone: 'UTC' });
  WRITERS.set(key, writer);
  return writer.format(new Date(`${date.slice(0, 10)}T00:00:00Z`));
}

/** An ISO time as day and time of the reader's own clock. */
export function momentWords(time: string): string {
  const locale = spokenLanguage() === 'en' ? 'en-GB' : spokenLanguage();
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(time));
}

/** A stretch of days: `1 March – 4 April 2016`. */
export function stretchWords(first: string, last: string): string {
  const locale = spokenLanguage() === 'en' ? 'en-GB' : spokenLanguage();
  const writer = new Intl.DateTimeFormat(locale, { ...SHAPES.day, timeZone: 'UTC' });
  return writer.formatRange(new Date(`${first}T00:00:00Z`), new Date(`${last}T00:00:00Z`));
}

/** The period of an index in words: a month's name, or the day it begins on. */
export function periodWords(start: string, by: 'day' | 'week' | 'month'): string {
  return dayWords(start, by === 'month' ? 'month' : 'day');
}
