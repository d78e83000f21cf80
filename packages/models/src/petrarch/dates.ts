// Dates of dictionaries, and the periods of a code made of them.

/** Two-digit years up to this one are of this century, as PETRARCH reads them. */
const LAST_YEAR_OF_CENTURY = 30;
const DAY_MS = 86_400_000;

/** `YYMMDD` or `YYYYMMDD` as an ISO day; null for anything else, days that no calendar has among it. */
export function isoDay(digits: string): string | null {
  if (!/^(?:\d{6}|\d{8})$/.test(digits)) return null;
  const short = digits.length === 6;
  const two = Number(digits.slice(0, 2));
  const year = short ? String(two <= LAST_YEAR_OF_CENTURY ? 2000 + two : 1900 + two) : digits.slice(0, 4);
  const [month, day] = [digits.slice(-4, -2), digits.slice(-2)];
  const time = Date.parse(`${year}-${month}-${day}T00:00:00Z`);
  const iso = Number.isNaN(time) ? '' : new Date(time).toISOString().slice(0, 10);
  return iso === `${year}-${month}-${day}` ? iso : null;
}

/** The day so many days after. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

/** A value with the days it holds on, both included; an open end is empty. */
export interface Dated<T> {
  readonly value: T;
  readonly from: string;
  readonly to: string;
}

/** Before and after all days that dictionaries speak of. */
const FIRST_DAY = '0001-01-01';
const LAST_DAY = '9999-12-30';

/**
 * Periods that do not overlap, in order. Where several hold, the narrowest wins, and of equally wide ones the first.
 */
export function timeline<T>(periods: readonly Dated<T>[]): Dated<T>[] {
  const closed = periods
    .map((period) => ({ ...period, from: period.from || FIRST_DAY, to: period.to || LAST_DAY }))
    .filter(({ from, to }) => from <= to);
  const starts = [...new Set(closed.flatMap(({ from, to }) => [from, addDays(to, 1)]))].sort();
  const segments: { value: T; from: string; to: string }[] = [];
  for (const [index, from] of starts.slice(0, -1).entries()) {
    const to = addDays(starts[index + 1]!, -1);
    const holder = narrowest(closed.filter((period) => period.from <= from && period.to >= to));
    if (holder === null) continue;
    const last = segments.at(-1);
    if (last !== undefined && last.value === holder.value && addDays(last.to, 1) === from) last.to = to;
    else segments.push({ value: holder.value, from, to });
  }
  return segments.map(({ value, from, to }) => ({
    value,
    from: from === FIRST_DAY ? '' : from,
    to: to === LAST_DAY ? '' : to,
  }));
}

function narrowest<T>(periods: readonly Dated<T>[]): Dated<T> | null {
  const width = ({ from, to }: Dated<T>) => Date.parse(to) - Date.parse(from);
  return periods.reduce<Dated<T> | null>(
    (best, period) => (best !== null && width(best) <= width(period) ? best : period),
    null,
  );
}
