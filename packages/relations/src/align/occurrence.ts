// When a report says that its event happened: the days that alignment reckons with.

import type { Report } from '@rapport/record';
import { type Day, dayOf } from '../days.ts';

export interface Occurrence {
  /** The day under which the report is filed; null when nothing dates it. */
  readonly day: Day | null;
  /** First and last day on which it may have happened; null when undated. */
  readonly window: readonly [first: Day, last: Day] | null;
  /** Whether the sentence itself gives the day. */
  readonly firm: boolean;
  /** Whether the window is a month or more, so that falling into it says little. */
  readonly vague: boolean;
}

/** Longer windows are vague: "this week" still tells a day nearly. */
const WEEK_DAYS = 7;

/** Windows as long as this tell no more than the day of publication does: "the 2011 protests". */
const LONG_DAYS = 92;

/**
 * The day of publication stands in where the sentence gives none, or no more than a long period that publication falls
 * into. A shorter period ends, at the latest, with the publication of a report of what happened in it.
 */
export function occurrenceOf({ mention, document }: Report): Occurrence {
  const published = dayOf(document.published);
  const first = dayOf(mention.date) ?? published;
  if (first === null) return { day: null, window: null, firm: false, vague: true };
  const last = Math.max(first, dayOf(mention.enddate ?? null) ?? first);
  const inside = published !== null && first <= published && published <= last;
  if (mention.date_precision === 'day' || mention.date_precision === 'unknown')
    return { day: first, window: [first, last], firm: mention.date_basis !== 'defaulted', vague: false };
  if (inside && last - first >= LONG_DAYS)
    return { day: published, window: [published, published], firm: false, vague: false };
  const end = inside && mention.status === 'occurred' ? published : last;
  return { day: inside ? published : first, window: [first, end], firm: false, vague: last - first > WEEK_DAYS };
}
