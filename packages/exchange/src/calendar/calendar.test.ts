// The calendar is read back by ical.js: planned events on their days, promises on the day they are due.

import * as fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { event, HOSTILE, OPTIONS, pledge, textOf } from '../made-records.case.ts';
import { oneLine } from '../wording/one-line.ts';
import { writeCalendar, writeEvents, writePledges } from '../write/write-records.ts';

const PLANNED = event({ status: 'planned', date: '2026-04-01', enddate: '2026-04-03' });

async function read(text: AsyncIterable<Uint8Array>): Promise<ICAL.Event[]> {
  const calendar = new ICAL.Component(ICAL.parse(await textOf(text)));
  return calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
}

function days(entry: ICAL.Event): string {
  return `${entry.startDate.toString()} ${entry.endDate.toString()} ${entry.startDate.isDate}`;
}

describe('iCalendar', () => {
  it('holds planned events and due promises as whole days', async () => {
    const entries = await read(writeCalendar({ events: [PLANNED], pledges: [pledge()] }, OPTIONS));
    expect(entries.map((entry) => [entry.uid, days(entry), entry.summary, entry.location])).toEqual([
      ['ev_1@rapport', '2026-04-01 2026-04-04 true', 'South Korea → China · consult (visit)', 'Beijing'],
      [
        'pl_1@rapport',
        '2026-03-31 2026-04-01 true',
        'China → South Korea · promised: visit Seoul · due Mar 2026 · on condition: the talks go well · three billion dollars',
        null,
      ],
    ]);
    expect(entries[0]?.component.getFirstPropertyValue('dtstamp')?.toString()).toBe('2026-11-25T09:00:00Z');
    expect(entries[0]?.description).toContain('1 report in 1 independent source');
  });

  it.each([
    ['week', '2026-04-06', '2026-04-06 2026-04-13 true'],
    ['month', '2026-02-01', '2026-02-01 2026-03-01 true'],
    ['year', '2026-01-01', '2026-01-01 2027-01-01 true'],
  ] as const)('spans the %s in which an event is planned', async (date_precision, date, expected) => {
    const [entry] = await read(writeEvents('ics', [event({ status: 'planned', date, date_precision })], OPTIONS));
    expect(days(entry!)).toBe(expected);
  });

  it('leaves out what has no day or is over, and says so', async () => {
    const left: string[] = [];
    const options = { ...OPTIONS, onLeftOut: (id: string) => left.push(id) };
    const { due: _, ...undated } = pledge({ id: 'pl_3' });
    const pledges = [pledge({ id: 'pl_2', state: 'kept' }), undated];
    const events = [event(), event({ id: 'ev_2', status: 'planned', date: null })];
    expect(await read(writeEvents('ics', events, options))).toEqual([]);
    expect(await read(writePledges('ics', pledges, options))).toEqual([]);
    expect(left).toEqual(['ev_1', 'ev_2', 'pl_2', 'pl_3']);
  });

  it('gives the same bytes for the same input', async () => {
    const once = await textOf(writeEvents('ics', [PLANNED], OPTIONS));
    expect(await textOf(writeEvents('ics', [PLANNED], OPTIONS))).toBe(once);
  });

  it('keeps texts whole and lines short, whatever the texts hold', async () => {
    await fc.assert(
      fc.asyncProperty(HOSTILE, HOSTILE, async (place, action) => {
        const event_loc = { ...PLANNED.event_loc!, resolved_place: place };
        const items = { events: [{ ...PLANNED, event_loc }], pledges: [pledge({ action })] };
        const text = await textOf(writeCalendar(items, OPTIONS));
        for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        const [first, second] = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
        expect(first!.getFirstPropertyValue('location') ?? '').toBe(oneLine(place));
        expect(second!.getFirstPropertyValue('summary')).toContain(oneLine(action));
      }),
    );
  });
});
