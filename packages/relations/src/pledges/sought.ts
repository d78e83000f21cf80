// What a promise looks for among later events: its parties, its object, its time, and the keys to find them by.

import type { FollowedPledge, Sector } from '@rapport/record';
import { contentWords } from '../align/words.ts';
import { type Day, dayOf } from '../days.ts';
import { dyadKey, wordKey } from './event-index.ts';
import { type Fulfilment, fulfilmentsOf, horizonOf } from './fulfilments.ts';
import { coreOf, objectWords } from './promise-report.ts';
import { type ActReading, readAct } from './read-act.ts';
import { codesOf, isStated, personsOf } from './same-promise.ts';

/** A promise made ready for comparison. */
export interface Sought {
  readonly pledge: FollowedPledge;
  readonly reading: ActReading;
  readonly rules: readonly Fulfilment[];
  readonly by: readonly string[];
  readonly parties: readonly string[];
  /** Persons among those who promise. */
  readonly persons: readonly string[];
  /** Persons among those to whom it is promised. */
  readonly counterparts: readonly string[];
  readonly object: ReadonlySet<string>;
  /** Those words of the object that are written like names. */
  readonly names: ReadonlySet<string>;
  readonly made: Day;
  readonly due: { readonly start: Day; readonly end: Day } | null;
  /** Last day on which a later event is still held against it. */
  readonly last: Day;
}

/** Days of grace after a due date, and the share of the time given that is added to them. */
const GRACE_DAYS = 30;
const GRACE_SHARE = 0.25;

/** Sectors that act for their country; a company or a crowd of the same country is another party. */
const STATE: ReadonlySet<Sector> = new Set<Sector>(['GOV', 'MIL', 'LEG', 'JUD', 'SPY', 'COP', 'PRM', 'PRE']);

/** Null for a promise that is not followed: undated, vague, without a rule, or by nobody who stands for a country. */
export function soughtOf(pledge: FollowedPledge): Sought | null {
  const made = dayOf(pledge.made);
  const by = codesOf(pledge.by.filter(({ sector }) => isOfState(sector)));
  const reading = { ...readAct(pledge.action), act: pledge.act };
  const rules = fulfilmentsOf(pledge.act);
  if (made === null || by.length === 0 || rules.length === 0 || pledge.state === 'unverifiable') return null;
  const stated = isStated(pledge) ? pledge.due! : undefined;
  const object = objectWords(pledge.action, [...pledge.by, ...pledge.to], stated?.text ?? '');
  const due = stated === undefined ? null : { start: dayOf(stated.start)!, end: dayOf(stated.end)! };
  return {
    pledge,
    reading,
    rules,
    by,
    parties: [...new Set([...by, ...codesOf(pledge.to)])],
    persons: personsOf(pledge.by),
    counterparts: personsOf(pledge.to),
    object,
    names: namesAmong(object, coreOf(pledge.action)),
    made,
    due,
    last: due === null ? made + horizonOf(pledge.act) : due.end + graceOf(made, due.end),
  };
}

/** Keys under which the events that could be about a promise are filed. */
export function keysOfSought(sought: Sought): string[] {
  const { parties, by, rules, object, persons } = sought;
  if (parties.length === 1) return [...object, ...persons].map((word) => wordKey(by[0]!, word));
  const pairs = parties.flatMap((a, i) => parties.slice(i + 1).map((b) => [a, b] as const));
  const own = pairs.filter(([a, b]) => by.includes(a) || by.includes(b));
  const deeds = new Set(rules.map(({ deed }) => deed));
  return own.flatMap(([a, b]) => [...deeds].map((deed) => dyadKey(a, b, deed)));
}

function namesAmong(object: ReadonlySet<string>, action: string): ReadonlySet<string> {
  const written = contentWords((action.match(/\p{Lu}[\p{L}\p{M}’'-]+/gu) ?? []).join(' '));
  return new Set([...object].filter((word) => written.has(word)));
}

function isOfState(sector: readonly Sector[]): boolean {
  return sector.length === 0 || sector.some((s) => STATE.has(s));
}

/** A month, and a quarter of the time that was given: who promises a bridge in ten years may be late by more than a month. */
function graceOf(made: Day, end: Day): number {
  return GRACE_DAYS + Math.round(Math.max(end - made, 0) * GRACE_SHARE);
}
