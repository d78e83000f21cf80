// When something is asked for again: sooner where it is worth while, later where it fails, never before it was told to be.

const MINUTE = 60;
const SHORTEST_S = 5 * MINUTE;
const LONGEST_S = 6 * 60 * MINUTE;
const LONGEST_BACK_OFF_S = 24 * 60 * MINUTE;
/** An interval shrinks faster than it grows: news comes in bursts. */
const SHRINK = 0.5;
const GROW = 1.5;
/** Failures after which the pause is the longest anyway. */
const MOST_DOUBLINGS = 10;
/** Minutes before the second try of a page; each further one waits four times as long. */
const FIRST_RETRY_S = 10 * MINUTE;
/** Tries after which a page has failed for good: the last comes after about fourteen hours. */
export const MOST_TRIES = 5;

/** Seconds until a feed is asked again, after it named so many new pages. */
export function nextInterval(intervalS: number, fresh: number): number {
  const next = Math.round(intervalS * (fresh > 0 ? SHRINK : GROW));
  return Math.min(LONGEST_S, Math.max(SHORTEST_S, next));
}

/** Seconds until a feed is asked again that has failed so many times in a row; the interval itself stays. */
export function backOff(intervalS: number, failures: number): number {
  return Math.min(LONGEST_BACK_OFF_S, intervalS * 2 ** Math.min(failures, MOST_DOUBLINGS));
}

/** Seconds until a page is tried again, after so many failures. */
export function retryIn(tries: number): number {
  return FIRST_RETRY_S * 4 ** Math.max(0, tries - 1);
}

/** Seconds that a `retry-after` field asks for (RFC 9110 section 10.2.3), a day at most; 0 where it says nothing. */
export function retryAfterS(field: string | undefined, now: string): number {
  if (field === undefined) return 0;
  const text = field.trim();
  const seconds = /^\d+$/.test(text) ? Number(text) : (Date.parse(text) - Date.parse(now)) / 1000;
  return Number.isNaN(seconds) ? 0 : Math.min(LONGEST_BACK_OFF_S, Math.max(0, Math.ceil(seconds)));
}

/** The time so many seconds later. */
export function later(now: string, seconds: number): string {
  return new Date(Date.parse(now) + seconds * 1000).toISOString();
}
