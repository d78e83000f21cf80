// Events for the tests of the index: what matters is given, the rest is ordinary.

import type { IndexEvent } from './index-event.ts';

let made = 0;

/** An occurred act of KOR towards CHN on the day, single-sourced and sure, changed as given. */
export function event(date: string, scale: number, changes: Partial<IndexEvent> = {}): IndexEvent {
  made += 1;
  return {
    id: `e${String(made).padStart(6, '0')}`,
    date,
    date_precision: 'day',
    actor: ['KOR'],
    recipient: ['CHN'],
    reciprocal: false,
    field: 'diplomacy',
    quad_code: scale < 0 ? 3 : 1,
    event_scale: scale,
    independent_sources: 1,
    confidence: 1,
    status: 'occurred',
    text: `${scale} on ${date}`,
    ...changes,
  };
}

/** The same act `count` times. */
export function events(count: number, date: string, scale: number): IndexEvent[] {
  return Array.from({ length: count }, () => event(date, scale));
}
