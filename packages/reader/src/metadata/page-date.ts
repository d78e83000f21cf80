// Dates as pages write them, to ISO. What can't be read as a calendar date is no date.

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const MONTH = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?';

const ISO =
  /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T\s]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?/i;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?(?:\.\d+)?(Z|[+-]\d{2}:?\d{2})?)?$/;
const DOTTED =
  /(\d{4})\s?[./년年-]\s?(\d{1,2})\s?[./월月-]\s?(\d{1,2})[.일日]?(?:\s*(?:\([^)]{1,4}\)\s*)?(\d{1,2}):(\d{2}))?/;
const MONTH_FIRST = new RegExp(`\\b${MONTH}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})\\b`, 'i');
const DAY_FIRST = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?\\.?\\s+(?:de\\s+)?${MONTH},?\\s+(\\d{4})\\b`, 'i');

/** No newspaper on the web dates from before, and a page from after is a mistake. */
const YEARS = [1800, 2100] as const;

/**
 * A date as a page writes it, as `YYYY-MM-DD` or, when it gives an hour with its offset, `YYYY-MM-DDTHH:MM:SS±HH:MM`.
 * An hour without an offset is left out: nobody knows where it holds. Null when no calendar date can be read.
 */
export function toIsoDate(text: string): string | null {
  const value = text.trim();
  const epoch = /^1\d{9}(?:\d{3})?$/.exec(value);
  if (epoch) return new Date(Number(value) * (value.length === 10 ? 1000 : 1)).toISOString().replace(/\.\d+Z$/, 'Z');
  const numeric = ISO.exec(value) ?? COMPACT.exec(value) ?? DOTTED.exec(value);
  if (numeric) return isoOf(numeric[1]!, Number(numeric[2]), numeric[3]!, numeric.slice(4));
  const worded = MONTH_FIRST.exec(value);
  if (worded) return isoOf(worded[3]!, monthOf(worded[1]!), worded[2]!, []);
  const dayFirst = DAY_FIRST.exec(value);
  if (dayFirst) return isoOf(dayFirst[3]!, monthOf(dayFirst[2]!), dayFirst[1]!, []);
  return null;
}

/** Whether the calendar has the day. */
export function isCalendarDay(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1 || year < YEARS[0] || year > YEARS[1]) return false;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Month number of an English month's name or abbreviation, 0 when it is none. */
export function monthOf(name: string): number {
  return MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

/** `2026-01-06` of its numbers. */
export function isoDay(year: number, month: number, day: number): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function isoOf(year: string, month: number, day: string, time: readonly (string | undefined)[]): string | null {
  if (!isCalendarDay(Number(year), month, Number(day))) return null;
  const date = isoDay(Number(year), month, Number(day));
  const [hour, minute, second, zone] = time;
  if (hour === undefined || minute === undefined || zone === undefined) return date;
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second ?? 0) > 59) return date;
  const offset = /^[+-]/.test(zone) ? `${zone.slice(0, 3)}:${zone.slice(-2)}` : 'Z';
  return `${date}T${hour.padStart(2, '0')}:${minute}:${second ?? '00'}${offset}`;
}
