// Later events by what a promise looks for, so that each promise meets only those that could be about it.

import type { MergedEvent } from '@rapport/record';
import { contentWords, figures } from '../align/words.ts';
import { type Day, dayOf } from '../days.ts';
import { type Deed, deedsOf } from './deed.ts';
import { codesOf, personsOf } from './same-promise.ts';

/** What is compared of an event, made once. */
export interface LaterEvent {
  readonly event: MergedEvent;
  /** First and last day on which it may have happened. */
  readonly start: Day;
  readonly end: Day;
  readonly reported: Day | null;
  readonly deeds: readonly Deed[];
  readonly doers: readonly string[];
  readonly parties: readonly string[];
  readonly persons: readonly string[];
  /** Words and figures of all its sentences. */
  readonly words: ReadonlySet<string>;
}

/** Events under keys, each list by day. */
export type EventIndex = ReadonlyMap<string, readonly LaterEvent[]>;

/** Two parties and a deed: for promises that name both sides. */
export function dyadKey(a: string, b: string, deed: Deed): string {
  return a < b ? `${a} ${b} ${deed}` : `${b} ${a} ${deed}`;
}

/** One party and a word of the object: for promises whose other side is not named. */
export function wordKey(party: string, word: string): string {
  return `${party} : ${word}`;
}

/** Events under those of their keys that are `wanted`: what no promise looks for takes no room. */
export function indexEvents(events: readonly MergedEvent[], wanted: ReadonlySet<string>): EventIndex {
  const index = new Map<string, LaterEvent[]>();
  const parties = new Set([...wanted].map((key) => key.slice(0, key.indexOf(' '))));
  for (const event of events) {
    const start = dayOf(event.date);
    const isWanted = codesOf([...event.actor, ...event.recipient]).some((party) => parties.has(party));
    const deeds = start !== null && isWanted ? deedsOf(event) : [];
    if (start === null || deeds.length === 0) continue;
    const later = laterEvent(event, start, deeds);
    for (const key of keysFor(later, wanted)) {
      const list = index.get(key);
      if (list === undefined) index.set(key, [later]);
      else list.push(later);
    }
  }
  for (const list of index.values()) list.sort(byDay);
  return index;
}

/** The events of a key that may have happened between two days, both included. */
export function eventsBetween(index: EventIndex, key: string, first: Day, last: Day): readonly LaterEvent[] {
  const list = index.get(key) ?? [];
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]!.end < first) low = middle + 1;
    else high = middle;
  }
  const found: LaterEvent[] = [];
  for (let i = low; i < list.length && list[i]!.end <= last; i++) found.push(list[i]!);
  return found;
}

function byDay(a: LaterEvent, b: LaterEvent): number {
  return a.end - b.end || (a.event.id < b.event.id ? -1 : 1);
}

function laterEvent(event: MergedEvent, start: Day, deeds: readonly Deed[]): LaterEvent {
  const all = [...event.actor, ...event.recipient];
  const texts = [...new Set([event.text, ...event.mentions.map(({ text }) => text)])].join('\n');
  return {
    event,
    start,
    end: Math.max(dayOf(event.enddate ?? null) ?? start, start),
    reported: dayOf(event.first_reported),
    deeds,
    doers: codesOf(event.actor),
    parties: codesOf(all),
    persons: personsOf(all),
    words: new Set([...contentWords(texts), ...figures(texts)]),
  };
}

function keysFor(later: LaterEvent, wanted: ReadonlySet<string>): string[] {
  const keys = new Set<string>();
  const { parties, deeds } = later;
  for (let i = 0; i < parties.length; i++) {
    for (let j = i + 1; j < parties.length; j++)
      for (const deed of deeds) keys.add(dyadKey(parties[i]!, parties[j]!, deed));
    for (const word of later.words) keys.add(wordKey(parties[i]!, word));
    for (const person of later.persons) keys.add(wordKey(parties[i]!, person));
  }
  return [...keys].filter((key) => wanted.has(key));
}
