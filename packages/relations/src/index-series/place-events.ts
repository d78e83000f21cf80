// Events of one pair laid on the calendar, those that can't be laid counted with the reason.

import { type Day, dayOf } from '../days.ts';
import { type Calendar, calendarOf, endOfMonth, mondayOf, type Resolution, startOfMonth } from './calendar.ts';
import { type Pair, sidesOf } from './direction.ts';
import type { IndexEvent } from './index-event.ts';

/** An event with the days that it may have happened on, both included. */
export interface PlacedEvent {
  readonly event: IndexEvent;
  /** Who acted towards whom: bits of `sidesOf`. */
  readonly sides: number;
  readonly first: Day;
  readonly last: Day;
}

/** Events between the two countries that are not in the index. */
export interface LeftOut {
  /** Planned, hypothetical, historical or negated. */
  readonly not_happened: number;
  /** Without a date, or with one that is no date. */
  readonly undated: number;
  /** Known by the year only. */
  readonly year_only: number;
  /** Before the first period or after the last. */
  readonly outside: number;
}

export interface PlacedEvents {
  readonly pair: Pair;
  readonly calendar: Calendar;
  readonly placed: readonly PlacedEvent[];
  readonly left_out: LeftOut;
}

/** The stretch of days asked for; without an end, it reaches as far as the events do. */
export interface Stretch {
  readonly since?: Day;
  readonly until?: Day;
}

const DAYS_AFTER_MONDAY = 6;

/** Lays the events that passed between the two countries on a calendar. The order of the events does not matter. */
export function placeEvents(events: readonly IndexEvent[], pair: Pair, by: Resolution, stretch: Stretch): PlacedEvents {
  const left = { not_happened: 0, undated: 0, year_only: 0, outside: 0 };
  const placed: PlacedEvent[] = [];
  const days = new Map<string, Day | null>();
  for (const event of events) {
    const sides = sidesOf(event, pair);
    if (sides === 0) continue;
    const reason = reasonToLeaveOut(event);
    const day = reason === null ? remembered(days, event.date!) : null;
    if (reason !== null) left[reason] += 1;
    else if (day === null) left.undated += 1;
    else placed.push(placedOn(day, event, sides));
  }
  const calendar = calendarFor(placed, by, stretch);
  const begin = calendar.starts[0]!;
  const end = calendar.starts[calendar.length]!;
  const within = placed.filter((p) => p.last >= begin && p.first < end);
  left.outside = placed.length - within.length;
  return { pair, calendar, placed: inOrder(within), left_out: left };
}

function calendarFor(placed: readonly PlacedEvent[], by: Resolution, { since, until }: Stretch): Calendar {
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (const event of placed) {
    first = Math.min(first, event.first);
    last = Math.max(last, event.last);
  }
  if (since !== undefined) first = since;
  if (until !== undefined) last = until;
  return Number.isFinite(first) && Number.isFinite(last) ? calendarOf(by, first, last) : calendarOf(by, 0, -1);
}

function reasonToLeaveOut({ status, date, date_precision }: IndexEvent): keyof LeftOut | null {
  if (status !== 'occurred' && status !== 'ongoing') return 'not_happened';
  if (date === null || date_precision === 'unknown') return 'undated';
  return date_precision === 'year' ? 'year_only' : null;
}

function placedOn(day: Day, event: IndexEvent, sides: number): PlacedEvent {
  if (event.date_precision === 'week') {
    const monday = mondayOf(day);
    return { event, sides, first: monday, last: monday + DAYS_AFTER_MONDAY };
  }
  if (event.date_precision === 'month') return { event, sides, first: startOfMonth(day), last: endOfMonth(day) };
  return { event, sides, first: day, last: day };
}

function remembered(days: Map<string, Day | null>, date: string): Day | null {
  const known = days.get(date);
  if (known !== undefined) return known;
  const day = dayOf(date);
  days.set(date, day);
  return day;
}

/** By first day, then by id, so that the same events give the same resamples whatever order they come in. */
function inOrder(events: readonly PlacedEvent[]): readonly PlacedEvent[] {
  // A ledger gives its rows in this order; to see that is ten times faster than to sort.
  const sorted = events.every((event, i) => i === 0 || byDayThenId(events[i - 1]!, event) <= 0);
  return sorted ? events : events.toSorted(byDayThenId);
}

function byDayThenId(a: PlacedEvent, b: PlacedEvent): number {
  if (a.first !== b.first) return a.first - b.first;
  if (a.event.id === b.event.id) return 0;
  return a.event.id < b.event.id ? -1 : 1;
}
