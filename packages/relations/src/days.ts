// ISO days as whole numbers, so that periods can be measured: no clock, no time zone.

/** Days since 1970-01-01; negative before. */
export type Day = number;

const MILLISECONDS = 86_400_000;

/** The day that an ISO date or time begins with (`2026-01-05`, `2026-01-05T08:00:00Z`); null when it names none. */
export function dayOf(iso: string | null): Day | null {
  if (iso === null) return null;
  const day = Date.parse(`${iso.slice(0, 10)}T00:00:00Z`) / MILLISECONDS;
  // 30 February is no day, though it can be counted on from the last of January.
  return Number.isInteger(day) && isoOf(day) === iso.slice(0, 10) ? day : null;
}

/** The ISO date of a day. */
export function isoOf(day: Day): string {
  return new Date(day * MILLISECONDS).toISOString().slice(0, 10);
}
