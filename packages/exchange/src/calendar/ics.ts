// The calendar as iCalendar (RFC 5545), all-day entries that block nobody's time.

import ical, { ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import type { Items } from '../stream/items.ts';
import type { CalendarEntry } from './calendar-entry.ts';

const DAY = 86_400_000;

export interface IcsOptions {
  readonly title: string;
  /** ISO time for DTSTAMP: the same input and time give the same bytes. */
  readonly stamp: string;
}

/** The whole calendar in one piece. */
export async function* icsPieces(entries: Items<CalendarEntry>, { title, stamp }: IcsOptions): AsyncGenerator<string> {
  const calendar = ical({ name: title, prodId: { company: 'Rapport', product: 'Rapport', language: 'EN' } });
  for await (const entry of entries) {
    calendar.createEvent({
      id: entry.uid,
      stamp: new Date(stamp),
      allDay: true,
      start: dayOf(entry.first),
      // The end of an all-day entry is the day behind its last.
      end: new Date(dayOf(entry.last).getTime() + DAY),
      summary: entry.summary,
      description: entry.description,
      location: entry.location,
      url: entry.url,
      status: ICalEventStatus.TENTATIVE,
      transparency: ICalEventTransparency.TRANSPARENT,
      categories: [{ name: entry.category }],
    });
  }
  yield `${calendar.toString()}\r\n`;
}

function dayOf(iso: string): Date {
  return new Date(`${iso.slice(0, 10)}T00:00:00Z`);
}
