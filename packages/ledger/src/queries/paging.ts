// Pages by key: where one ends, the next begins, whatever was added meanwhile.

import { RapportError } from '@rapport/record';
import type { Page, PageRequest } from '../port/reading.ts';

const MOST_ROWS = 1000;
const BETWEEN = '~';

/** Checks the size of a page. Errors: `E_INPUT`. */
export function limitOf({ limit }: PageRequest): number {
  if (Number.isInteger(limit) && limit >= 1 && limit <= MOST_ROWS) return limit;
  throw new RapportError('E_INPUT', `a page of ${limit} rows was asked for; a page has 1 to ${MOST_ROWS}`);
}

/** The parts of a cursor; null at the beginning. Errors: `E_INPUT` when it is none of ours. */
export function cursorOf({ after }: PageRequest, parts: number): string[] | null {
  if (after === undefined) return null;
  const found = after.split(BETWEEN);
  if (found.length === parts) return found;
  throw new RapportError('E_INPUT', `"${after}" is no cursor of this list; give the \`next\` of the page before`);
}

/** A page from rows of which one more than the limit was read. */
export function toPage<Row>(
  rows: readonly Row[],
  limit: number,
  key: (row: Row) => readonly (string | number)[],
): Page<Row> {
  const shown = rows.slice(0, limit);
  return { rows: shown, next: rows.length > limit ? key(shown.at(-1)!).join(BETWEEN) : null };
}

/** Throws `E_INPUT` unless both ends of the period are ISO dates. */
export function checkPeriod({ since, until }: { readonly since?: string; readonly until?: string }): void {
  for (const date of [since, until]) {
    if (date === undefined) continue;
    if (/^\d{4}-\d{2}-\d{2}$/.test(date) && !Number.isNaN(Date.parse(date))) continue;
    throw new RapportError('E_INPUT', `"${date}" is no date; give it as YYYY-MM-DD`);
  }
}
