// ISO dates as day numbers, so that distances between days are differences.

const MS_PER_DAY = 86_400_000;

/** Days from 1970-01-01 (UTC) to an ISO date or the date of an ISO time; null when it is no date. */
export function dayNumber(iso: string): number | null {
  const ms = Date.parse(iso.slice(0, 10));
  return Number.isNaN(ms) ? null : Math.floor(ms / MS_PER_DAY);
}
