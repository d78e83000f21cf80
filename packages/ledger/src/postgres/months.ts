// Which tables PostgreSQL keeps by month, and in which month a row of theirs lies.

import { ALL_TABLES } from '../migrations/all-tables.ts';
import { dateOfPlace, firstPlace } from '../queries/search-order.ts';
import { dateOfWeek, firstWeekFrom } from '../queries/week.ts';

/**
 * `2026_01`; `before` what is older than months are kept for, and what has no date; `after` what is later. Texts speak
 * of years of all centuries, which would each make parts of its own.
 */
export type Part = string;

export const BEFORE: Part = 'before';
export const AFTER: Part = 'after';

const FIRST_YEAR = 2000;
const LAST_YEAR = 2099;

/** A table that is kept by month, with the column that says when. */
export interface MonthlyTable {
  readonly name: string;
  readonly column: string;
  /** ISO date of a value of the column, or its beginning; null where there is none. */
  dateOf(value: unknown): string | null;
  /** The first value of a month (`2026-01`), as SQL writes it. */
  firstOf(month: string): string;
}

/** ISO dates as texts; a year alone counts to its January. */
const dates = (name: string, column: string): MonthlyTable => ({
  name,
  column,
  dateOf: (value) => String(value),
  firstOf: (month) => `'${month.replace(/-01$/, '')}'`,
});

/** In the order in which they are made. */
export const MONTHLY_TABLES: readonly MonthlyTable[] = [
  ...ALL_TABLES.flatMap(({ name, dated }) => (dated === undefined ? [] : [dates(name, dated)])),
  {
    name: 'copy_band',
    column: 'week',
    dateOf: (week) => dateOfWeek(Number(week)),
    firstOf: (month) => String(firstWeekFrom(`${month}-01`)),
  },
  {
    name: 'article_search',
    column: 'search_order',
    dateOf: (place) => dateOfPlace(Number(place)),
    firstOf: (month) => String(firstPlace(`${month}-01`)),
  },
];

/** The part in which a row with this value lies. */
export function partOf({ dateOf }: MonthlyTable, value: unknown): Part {
  const [, year, month] = /^(\d{4})(?:-(\d{2}))?/.exec(dateOf(value) ?? '') ?? [];
  if (year === undefined || Number(year) < FIRST_YEAR) return BEFORE;
  return Number(year) > LAST_YEAR ? AFTER : `${year}_${month ?? '01'}`;
}

/** From where to where a part goes, as `create table … partition of` asks: the end is not in it. */
export function boundsOf({ firstOf }: MonthlyTable, part: Part): string {
  const first = firstOf(`${FIRST_YEAR}-01`);
  const end = firstOf(`${LAST_YEAR + 1}-01`);
  if (part === BEFORE) return `from (minvalue) to (${first})`;
  if (part === AFTER) return `from (${end}) to (maxvalue)`;
  const [year, month] = part.split('_').map(Number) as [number, number];
  const next = month === 12 ? `${year + 1}-01` : `${year}-${String(month + 1).padStart(2, '0')}`;
  return `from (${firstOf(part.replace('_', '-'))}) to (${firstOf(next)})`;
}

/** Name of a part's table. */
export function partName({ name }: Pick<MonthlyTable, 'name'>, part: Part): string {
  return `${name}_${part}`;
}
