// Whether two reports tell the same promise.

import type { EventActor } from '@rapport/record';
import { dayOf } from '../days.ts';
import type { PromiseReport } from './promise-report.ts';

/** Days within which a promise goes on being reported; what is said again later is said anew. */
export const REPORTING_DAYS = 30;
/** Share of the shorter promise's words that the other must have too. */
const LIKE = 0.6;
/** Shorter promises say too little to be alike by their words alone. */
const ENOUGH_WORDS = 2;
/** Acts that need no further object: the parties and the day tell which is meant. */
const ACTS_BY_OCCASION: ReadonlySet<string> = new Set(['visit', 'host', 'meet']);
/** Deadlines read from different words may differ by this much. */
const DUE_SLACK = 3;

/** Symmetric; a report is the same promise as itself. */
export function isSamePromise(a: PromiseReport, b: PromiseReport): boolean {
  if (a.id === b.id) return true;
  if ((a.reading.act === 'abstain') !== (b.reading.act === 'abstain')) return false;
  if (!wereReportedTogether(a, b) || !haveSameParties(a, b) || !mayBeDueTogether(a, b)) return false;
  if (shareEvent(a, b) || isAlike(a, b)) return true;
  const sameAct = a.reading.act === b.reading.act && a.reading.act !== 'other';
  return sameAct && !areBothWorded(a, b) && hasSameOccasion(a, b);
}

/** A pledge and reports of the announced event that stands in its words. */
function shareEvent(a: PromiseReport, b: PromiseReport): boolean {
  return a.eventIds.some((id) => b.eventIds.includes(id));
}

function wereReportedTogether(a: PromiseReport, b: PromiseReport): boolean {
  if (a.made === null || b.made === null) return a.made === b.made || isAlike(a, b);
  return Math.abs(a.made - b.made) <= REPORTING_DAYS;
}

function haveSameParties(a: PromiseReport, b: PromiseReport): boolean {
  if (!share(keysOf(a.by), keysOf(b.by))) return false;
  const [x, y] = [keysOf([...a.by, ...a.to]), keysOf([...b.by, ...b.to])];
  if (Math.min(x.length, y.length) > 1 && x.filter((key) => y.includes(key)).length < 2) return false;
  const [p, q] = [personsOf(a.by), personsOf(b.by)];
  return p.length === 0 || q.length === 0 || share(p, q);
}

function mayBeDueTogether(a: PromiseReport, b: PromiseReport): boolean {
  if (!isStated(a) || !isStated(b)) return true;
  const gap = Math.max(dayOf(a.due!.start)! - dayOf(b.due!.end)!, dayOf(b.due!.start)! - dayOf(a.due!.end)!);
  return gap <= DUE_SLACK;
}

/** Whether words of the promise give the date; protocol's year of publication does not count. */
export function isStated({ due }: Pick<PromiseReport, 'due'>): boolean {
  return due !== undefined && due.text !== '';
}

function isAlike(a: PromiseReport, b: PromiseReport): boolean {
  const [few, many] = a.object.size <= b.object.size ? [a.object, b.object] : [b.object, a.object];
  if (few.size < ENOUGH_WORDS) return a.action === b.action;
  const shared = [...few].filter((word) => many.has(word)).length;
  return shared >= ENOUGH_WORDS && shared / few.size >= LIKE;
}

/** Both tell their object in the same language: then their words decide. */
function areBothWorded(a: PromiseReport, b: PromiseReport): boolean {
  const comparable = a.document.language === b.document.language;
  return comparable && !ACTS_BY_OCCASION.has(a.reading.act) && a.object.size > 0 && b.object.size > 0;
}

/** The same day named, the same sum, or for a visit or a meeting the same persons on the same errand. */
function hasSameOccasion(a: PromiseReport, b: PromiseReport): boolean {
  if (isStated(a) && isStated(b)) return true;
  if (a.amounts?.some((x) => b.amounts?.some((y) => x.value === y.value && x.unit === y.unit))) return true;
  const persons = share(personsOf(a.by), personsOf(b.by));
  return ACTS_BY_OCCASION.has(a.reading.act) && persons && a.to.length > 0 && b.to.length > 0;
}

/** What tells an actor: its country's or organisation's code, else its name. */
export function keysOf(actors: readonly EventActor[]): string[] {
  return [...new Set(actors.map((actor) => actor.code ?? actor.identifier_text))];
}

/** Codes of the actors that have one. */
export function codesOf(actors: readonly EventActor[]): string[] {
  return [...new Set(actors.map(({ code }) => code).filter((code) => code !== null))];
}

/** Names of the actors that are persons: those who hold an office. */
export function personsOf(actors: readonly EventActor[]): string[] {
  return actors.filter((actor) => actor.office !== undefined).map((actor) => actor.identifier_text);
}

function share(a: readonly string[], b: readonly string[]): boolean {
  return a.some((item) => b.includes(item));
}
