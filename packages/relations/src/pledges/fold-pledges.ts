// The same promise once: reports of promises over articles and languages folded into one.

import type { EventActor, FollowedPledge, PledgeReport } from '@rapport/record';
import { isoOf } from '../days.ts';
import { type PromiseReport, promiseOf } from './promise-report.ts';
import { isSamePromise, isStated, keysOf, personsOf, REPORTING_DAYS } from './same-promise.ts';

/**
 * Promises with the reports that tell them, in the order of their first reports. A function of the set of reports: their
 * order does not matter. `announced` are promises that announced events make (`pledgesOfEvents`); one whose sentence
 * already holds a pledge of the same party is left out. A promise has the id of its first report, so that later reports
 * leave it as it is. Nothing is followed yet: every promise is open, or unverifiable when nothing that could be seen to
 * happen was promised.
 */
export function foldPledges(
  reports: readonly PledgeReport[],
  announced: readonly PromiseReport[] = [],
): FollowedPledge[] {
  const pledges = reports.map(promiseOf);
  const spoken = new Set(pledges.flatMap((pledge) => keysOf(pledge.by).map((key) => sentenceKey(pledge, key))));
  const further = announced.filter(
    (promise) => !keysOf(promise.by).some((key) => spoken.has(sentenceKey(promise, key))),
  );
  const all = [...new Map([...pledges, ...further].map((p) => [`${p.id} ${p.document.key}`, p])).values()];
  return groupsOf(all.sort(byReport)).map(mergePromises);
}

function sentenceKey(promise: PromiseReport, party: string): string {
  return `${promise.document.key} ${promise.start} ${party}`;
}

/** First report first; what is undated comes last. */
function byReport(a: PromiseReport, b: PromiseReport): number {
  const [x, y] = [a.made ?? Number.POSITIVE_INFINITY, b.made ?? Number.POSITIVE_INFINITY];
  if (x !== y) return x < y ? -1 : 1;
  return compare(a.document.key, b.document.key) || a.start - b.start || compare(a.id, b.id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Sorted promises in groups that hang together by pairs of the same promise. */
function groupsOf(sorted: readonly PromiseReport[]): PromiseReport[][] {
  const parent = sorted.map((_, i) => i);
  const rootOf = (i: number): number => {
    let root = i;
    while (parent[root] !== root) root = parent[root] = parent[parent[root]!]!;
    return root;
  };
  for (const block of blocksOf(sorted).values()) {
    for (const [i, j] of neighbours(sorted, block)) {
      const [a, b] = [rootOf(i), rootOf(j)];
      if (a !== b && isSamePromise(sorted[i]!, sorted[j]!)) parent[Math.max(a, b)] = Math.min(a, b);
    }
  }
  const groups = new Map<number, PromiseReport[]>();
  sorted.forEach((promise, i) => {
    const root = rootOf(i);
    const group = groups.get(root);
    if (group === undefined) groups.set(root, [promise]);
    else group.push(promise);
  });
  return [...groups.values()];
}

/** Positions of promises that may be the same one: those that share a party and a word, an occasion or an event. */
function blocksOf(promises: readonly PromiseReport[]): Map<string, number[]> {
  const blocks = new Map<string, number[]>();
  promises.forEach((promise, i) => {
    for (const key of blockKeys(promise)) {
      const block = blocks.get(key);
      if (block === undefined) blocks.set(key, [i]);
      else block.push(i);
    }
  });
  return blocks;
}

function blockKeys(promise: PromiseReport): string[] {
  const keys = keysOf(promise.by);
  const { act } = promise.reading;
  const occasions = [
    ...(isStated(promise) ? [`due ${act}`] : []),
    ...(promise.amounts ?? []).map(({ value, unit }) => `sum ${value} ${unit}`),
    ...personsOf(promise.by).map((name) => `person ${act} ${name}`),
    ...[...promise.object].map((word) => `word ${word}`),
    `action ${promise.action}`,
  ];
  return [...keys.flatMap((key) => occasions.map((o) => `${key} ${o}`)), ...promise.eventIds];
}

/** Pairs of a block that were reported within the time that a promise goes on being reported; undated ones with all. */
function* neighbours(
  promises: readonly PromiseReport[],
  block: readonly number[],
): Generator<readonly [number, number]> {
  const undated = block.filter((i) => promises[i]!.made === null);
  for (let a = 0; a < block.length; a++) {
    const made = promises[block[a]!]!.made;
    for (let b = a + 1; b < block.length; b++) {
      const next = promises[block[b]!]!.made;
      if (made === null || next === null || next - made > REPORTING_DAYS) break;
      yield [block[a]!, block[b]!];
    }
    if (made !== null) for (const i of undated) yield [block[a]!, i];
  }
  for (let a = 0; a < undated.length; a++)
    for (let b = a + 1; b < undated.length; b++) yield [undated[a]!, undated[b]!];
}

function mergePromises(group: readonly PromiseReport[]): FollowedPledge {
  const first = group[0]!;
  const due = (group.find(isStated) ?? group.find((p) => p.due !== undefined))?.due;
  const condition = group.find((p) => p.condition !== undefined)?.condition;
  const amounts = group.find((p) => p.amounts !== undefined)?.amounts;
  const told = group.find((p) => p.reading.act !== 'other') ?? first;
  return {
    id: first.id,
    by: first.by,
    to: recipientsOf(group),
    action: told.action,
    act: told.reading.act,
    firmness: firmnessOf(group),
    ...(condition === undefined ? {} : { condition }),
    ...(due === undefined ? {} : { due }),
    ...(amounts === undefined ? {} : { amounts }),
    made: first.made === null ? null : isoOf(first.made),
    state: told.reading.vague && due === undefined && amounts === undefined ? 'unverifiable' : 'open',
    reports: group.map(reportOf),
    event_ids: [...new Set(group.flatMap((p) => p.eventIds))].sort(),
    follow_ups: [],
  };
}

/** Those whom any report names as promised to; who promises is never one of them. */
function recipientsOf(group: readonly PromiseReport[]): readonly EventActor[] {
  const own = new Set(keysOf(group[0]!.by));
  const found = new Map<string, EventActor>();
  for (const actor of group.flatMap((p) => p.to)) {
    const key = actor.code ?? actor.identifier_text;
    if (!own.has(key) && !found.has(key)) found.set(key, actor);
  }
  return [...found.values()];
}

/** What most reports say; where they are divided, the weaker word. */
function firmnessOf(group: readonly PromiseReport[]): FollowedPledge['firmness'] {
  const weakestFirst = ['hoped', 'planned', 'agreed', 'promised'] as const;
  const counts = weakestFirst.map((word) => group.filter((p) => p.firmness === word).length);
  return weakestFirst[counts.indexOf(Math.max(...counts))]!;
}

function reportOf(promise: PromiseReport): FollowedPledge['reports'][number] {
  const { key, document_id, url, language, publisher, publisher_country, published } = promise.document;
  return {
    pledge_id: promise.id,
    document_key: key,
    document_id,
    ...(url === undefined ? {} : { url }),
    language,
    ...(publisher === undefined ? {} : { publisher }),
    ...(publisher_country === undefined ? {} : { publisher_country }),
    published,
    text: promise.text,
  };
}
