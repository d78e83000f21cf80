// What stands in the calendar: planned events on their days, open promises on the day they are due.

import type { DatePrecision, FollowedPledge, MergedEvent, PledgeState } from '@rapport/record';
import { eventPeopleWords, eventTitle } from '../wording/event-words.ts';
import type { CountryNames } from '../wording/name-actors.ts';
import { oneLine, webAddress } from '../wording/one-line.ts';
import { pledgeWords } from '../wording/speech-words.ts';
import { PLEDGE_STATE_WORDS, plural } from '../wording/wording.ts';

/** All-day entry; both days are included, as ISO dates. */
export interface CalendarEntry {
  /** The same for the same event or promise in every export. */
  readonly uid: string;
  readonly first: string;
  readonly last: string;
  readonly summary: string;
  readonly description: string;
  readonly location: string | null;
  readonly url: string | null;
  readonly category: string;
}

/** Promises in these states still wait for their day; the others are over. */
const WAITING: ReadonlySet<PledgeState> = new Set(['open', 'in_progress', 'partly_kept', 'overdue']);

/** The entry of a planned event; null for one that is not planned or has no date. */
export function plannedEntry(event: MergedEvent, countries: CountryNames): CalendarEntry | null {
  if (event.status !== 'planned' || event.date === null || event.date_precision === 'unknown') return null;
  const addresses = event.mentions.map((mention) => webAddress(mention.url)).filter((url) => url !== null);
  return {
    uid: uidOf(event.id),
    first: event.date,
    last: event.enddate ?? lastDay(event.date, event.date_precision),
    summary: oneLine(eventTitle(event, countries)),
    description: lines([
      eventPeopleWords(event, countries),
      event.text,
      PRECISION_WORDS[event.date_precision],
      `${plural(event.reports, 'report')} in ${plural(event.independent_sources, 'independent source')}`,
      ...new Set(addresses),
    ]),
    location: event.event_loc === undefined ? null : oneLine(event.event_loc.resolved_place),
    url: addresses[0] ?? null,
    category: 'planned event',
  };
}

/** The entry of a promise on the last day of its term; null for one without a due date or no longer waited for. */
export function dueEntry(pledge: FollowedPledge, countries: CountryNames): CalendarEntry | null {
  if (pledge.due === undefined || !WAITING.has(pledge.state)) return null;
  const addresses = pledge.reports.map((report) => webAddress(report.url)).filter((url) => url !== null);
  return {
    uid: uidOf(pledge.id),
    first: pledge.due.end,
    last: pledge.due.end,
    summary: oneLine(pledgeWords(pledge, countries)),
    description: lines([
      `state: ${PLEDGE_STATE_WORDS[pledge.state]}`,
      pledge.reports[0]?.text ?? '',
      ...new Set(addresses),
    ]),
    location: null,
    url: addresses[0] ?? null,
    category: 'due pledge',
  };
}

const PRECISION_WORDS = {
  day: '',
  week: 'The day within the week is not known.',
  month: 'The day within the month is not known.',
  year: 'The day within the year is not known.',
  unknown: '',
} as const satisfies Record<DatePrecision, string>;

function uidOf(id: string): string {
  return `${oneLine(id).replaceAll(/[^\w.-]/g, '-')}@rapport`;
}

function lines(parts: readonly string[]): string {
  return parts
    .map(oneLine)
    .filter((part) => part !== '')
    .join('\n');
}

/** The last day of the week, month or year that begins with `date`. */
function lastDay(date: string, precision: DatePrecision): string {
  const [year, month, day] = date.slice(0, 10).split('-').map(Number) as [number, number, number];
  if (precision === 'week') return isoDay(Date.UTC(year, month - 1, day + 6));
  if (precision === 'month') return isoDay(Date.UTC(year, month, 0));
  return precision === 'year' ? `${date.slice(0, 4)}-12-31` : date;
}

function isoDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
