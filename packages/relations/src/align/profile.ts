// What of a report is compared: worked out once for each mention.

import type { EventMention, EventType, Report } from '@rapport/record';
import { dayNumber } from './day-number.ts';
import { placeOf } from './filing.ts';
import { contentWords, figures, plainWords } from './words.ts';

/** Levels of `Location.resolution` from which on a place is a point on the map. */
export const CITY = 4;

export interface Profile {
  readonly report: Report;
  readonly id: string;
  readonly block: string;
  readonly day: number | null;
  /** First and last day on which it may have happened; null when undated. */
  readonly window: readonly [first: number, last: number] | null;
  /** Whether the sentence itself gives the day. */
  readonly firm: boolean;
  readonly type: EventType;
  readonly modes: ReadonlySet<string>;
  readonly trigger: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
  readonly figures: ReadonlySet<string>;
  /** Named persons and bodies, by their code. */
  readonly persons: ReadonlyMap<string, ReadonlySet<string>>;
  readonly place: { readonly name: string; readonly country: string; readonly level: number } | null;
  /** Codes of who acts and of who is acted on; empty when each side acts on the other. */
  readonly acting: string;
  readonly receiving: string;
}

export function profileOf(report: Report): Profile {
  const { mention } = report;
  const { block, day } = placeOf(report);
  const trigger = plainWords(mention.event_text.join(' '));
  return {
    report,
    id: mention.id,
    block,
    day,
    window: windowOf(mention, day),
    firm: mention.date_basis !== 'defaulted' && mention.date_precision === 'day',
    type: mention.event[0]!,
    modes: new Set(mention.mode),
    trigger,
    words: wordsOf(mention, trigger),
    figures: figures(mention.text),
    persons: personsOf(mention),
    place: locationOf(mention),
    acting: mention.reciprocal ? '' : codesOf(mention.actor),
    receiving: mention.reciprocal ? '' : codesOf(mention.recipient),
  };
}

/** The order that makes a cluster's first mention its oldest report: later reports come behind it. */
export function byFirstReport(a: Profile, b: Profile): number {
  return (
    compare(a.report.document.published ?? '9999', b.report.document.published ?? '9999') ||
    (a.day ?? Infinity) - (b.day ?? Infinity) ||
    compare(a.report.document.key, b.report.document.key) ||
    a.report.mention.text_info.start - b.report.mention.text_info.start ||
    compare(a.id, b.id)
  );
}

/** By day, then by `byFirstReport`; undated last. */
export function byDay(a: Profile, b: Profile): number {
  if (a.day !== b.day) return (a.day ?? Infinity) - (b.day ?? Infinity);
  return byFirstReport(a, b);
}

export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function windowOf(mention: EventMention, day: number | null): Profile['window'] {
  if (day === null) return null;
  const end = mention.enddate === undefined ? null : dayNumber(mention.enddate);
  return [day, Math.max(day, end ?? day)];
}

/** Names of countries are left out: everything in the block has them. */
function wordsOf(mention: EventMention, trigger: ReadonlySet<string>): Set<string> {
  const words = contentWords(mention.text);
  for (const word of trigger) words.delete(word);
  for (const entity of [...mention.actor, ...mention.recipient]) {
    if (entity.office !== undefined || entity.identifier_id !== undefined) continue;
    for (const word of plainWords(entity.entity_text)) words.delete(word);
  }
  const place = mention.event_loc;
  if (place !== undefined) for (const word of plainWords(place.extracted_place)) words.delete(word);
  return words;
}

function personsOf(mention: EventMention): Map<string, Set<string>> {
  const persons = new Map<string, Set<string>>();
  for (const entity of [...mention.actor, ...mention.recipient]) {
    if (entity.office === undefined && entity.identifier_id === undefined) continue;
    const code = entity.code ?? '';
    const names = persons.get(code) ?? new Set();
    names.add(entity.identifier_text);
    persons.set(code, names);
  }
  return persons;
}

function locationOf({ event_loc: loc }: EventMention): Profile['place'] {
  return loc === undefined ? null : { name: loc.resolved_place, country: loc.country_code, level: loc.resolution };
}

function codesOf(entities: EventMention['actor']): string {
  return [...new Set(entities.map(({ code }) => code ?? ''))].sort().join('-');
}
