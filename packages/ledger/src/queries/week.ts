// Weeks by which texts that may be copies of each other lie together.

import { UNDATED } from '../schema/tables.ts';

const MILLISECONDS_A_WEEK = 7 * 86_400_000;

/** Number of the week of an ISO date; documents without one have a week of their own. */
export function weekOf(published: string | null): number {
  return published === null ? UNDATED : Math.floor(Date.parse(published) / MILLISECONDS_A_WEEK);
}

/** Weeks that hold the days up to so many before and after an ISO date. */
export function weeksAround(published: string | null, days: number): number[] {
  if (published === null) return [UNDATED];
  const day = Date.parse(published);
  const span = days * 86_400_000;
  const first = Math.floor((day - span) / MILLISECONDS_A_WEEK);
  const last = Math.floor((day + span) / MILLISECONDS_A_WEEK);
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

/** ISO date of the first day of a week; null for the week of documents without one. */
export function dateOfWeek(week: number): string | null {
  return week === UNDATED ? null : new Date(week * MILLISECONDS_A_WEEK).toISOString().slice(0, 10);
}

/** The first week that begins on an ISO date or after it. */
export function firstWeekFrom(date: string): number {
  return Math.ceil(Date.parse(date) / MILLISECONDS_A_WEEK);
}
