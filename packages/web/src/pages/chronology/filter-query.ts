// The filters of a chronology as they stand in the address: the names of the command's flags.

import { listOf, oneOf } from '../../address/query-text.ts';

export const LISTS = ['field', 'type', 'status', 'source', 'language'] as const;
export type ListName = (typeof LISTS)[number];

export interface Filters {
  readonly since?: string;
  readonly until?: string;
  readonly text?: string;
  readonly party?: string;
  readonly order?: string;
  readonly field?: readonly string[];
  readonly type?: readonly string[];
  readonly status?: readonly string[];
  readonly source?: readonly string[];
  readonly language?: readonly string[];
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** What of an address is a filter; other names and dates that are none are passed over. */
export function filtersOf(query: Readonly<Record<string, unknown>>): Filters {
  const lists = Object.fromEntries(
    LISTS.flatMap((name) => {
      const values = listOf(query[name]);
      return values === undefined ? [] : [[name, values]];
    }),
  );
  const singles = Object.fromEntries(
    (['since', 'until', 'text', 'party', 'order'] as const).flatMap((name) => {
      const value = oneOf(query[name]);
      const isDay = name === 'since' || name === 'until';
      return value === undefined || (isDay && !DAY.test(value)) ? [] : [[name, value]];
    }),
  );
  return { ...lists, ...singles };
}

/** The filters with one changed; an empty value takes it out. */
export function withFilter(filters: Filters, name: keyof Filters, value: string | readonly string[]): Filters {
  const { [name]: _, ...rest } = filters;
  return value.length === 0 ? rest : { ...rest, [name]: value };
}

export function hasFilters({ order: _, ...filters }: Filters): boolean {
  return Object.keys(filters).length > 0;
}
