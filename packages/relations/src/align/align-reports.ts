// Which mentions of a neighbourhood tell one event.

import type { Report } from '@rapport/record';
import { candidatePairs } from './candidates.ts';
import { Clusters, type Link } from './clusters.ts';
import { withoutCommonWords } from './common-words.ts';
import type { HandDecisions } from './hand-decisions.ts';
import { withKnownPersons } from './known-persons.ts';
import { agreeInDetail, LINK, likeness, UNDATED_LINK } from './likeness.ts';
import { neighbourhoodsOf } from './neighbourhood.ts';
import { byDay, byFirstReport, compare, type Profile, profileOf } from './profile.ts';

/**
 * By how much the best dated event has to beat the second best before an undated mention counts as a report of it:
 * one more agreement, such as the same verb or another person.
 */
const CLEAR_LEAD = 1.5;

/**
 * The reports in groups that tell one event each, the first report of each event first. A function of the set of
 * reports: their order does not matter, and reports of different blocks or neighbourhoods do not touch one another
 * unless a person put them together.
 */
export function alignReports(reports: readonly Report[], decisions: HandDecisions): Report[][] {
  const mentions = distinct(reports);
  // Most events are told once: there is nothing to compare, and nothing to be read for it.
  if (mentions.length < 2) return mentions.map((report) => [report]);
  const profiles = mentions.map(profileOf).sort(byDay);
  const clusters = new Clusters(profiles, decisions);
  joinDecided(profiles, decisions, clusters);
  for (const positions of neighbourhoods(profiles)) alignNeighbourhood(profiles, positions, clusters);
  return clusters
    .all()
    .map((members) => members.map((i) => profiles[i]!).sort(byFirstReport))
    .sort((a, b) => byFirstReport(a[0]!, b[0]!))
    .map((members) => members.map(({ report }) => report));
}

function distinct(reports: readonly Report[]): Report[] {
  return [...new Map(reports.map((report) => [report.mention.id, report])).values()];
}

function joinDecided(profiles: readonly Profile[], decisions: HandDecisions, clusters: Clusters): void {
  if (decisions.together.length === 0) return;
  const positions = new Map(profiles.map(({ id }, i) => [id, i]));
  for (const ids of decisions.together) {
    const here = ids.map((id) => positions.get(id)).filter((i) => i !== undefined);
    // Every pair: where one is kept apart from the rest, the rest still hold together.
    here.forEach((a, at) => {
      for (const b of here.slice(at + 1)) clusters.joinByHand(a, b);
    });
  }
}

/** Positions of the profiles of each neighbourhood, in order of days. */
function neighbourhoods(profiles: readonly Profile[]): number[][] {
  const blocks = new Map<string, number[]>();
  profiles.forEach(({ block }, i) => {
    const positions = blocks.get(block);
    if (positions === undefined) blocks.set(block, [i]);
    else positions.push(i);
  });
  return [...blocks.values()].flatMap((positions) => split(profiles, positions));
}

function split(profiles: readonly Profile[], positions: readonly number[]): number[][] {
  const parts: number[][] = [];
  let at = 0;
  for (const { days, undated } of neighbourhoodsOf(positions.map((i) => profiles[i]!.day))) {
    const from = at;
    const inside = (day: number | null): boolean => (day === null ? undated : days !== null && day <= days[1]);
    while (at < positions.length && inside(profiles[positions[at]!]!.day)) at++;
    parts.push(positions.slice(from, at));
  }
  return parts;
}

function alignNeighbourhood(profiles: readonly Profile[], positions: readonly number[], clusters: Clusters): void {
  if (positions.length < 2) return;
  const links: Link[] = [];
  const toUndated: Link[] = [];
  const amongUndated: Link[] = [];
  const near = withoutCommonWords(withKnownPersons(positions.map((i) => profiles[i]!)));
  candidatePairs(near, (later, earlier) => {
    const [x, y] = [near[later]!, near[earlier]!];
    const points = likeness(x, y);
    const undated = x.day === null;
    if (points < (undated ? UNDATED_LINK : LINK) || (undated && !agreeInDetail(x, y))) return;
    const link = { a: positions[later]!, b: positions[earlier]!, points };
    if (!undated || x.report.document.key === y.report.document.key) links.push(link);
    else if (y.day !== null) toUndated.push(link);
    else amongUndated.push(link);
  });
  const bySurest = (x: Link, y: Link): number =>
    y.points - x.points ||
    compare(profiles[x.b]!.id, profiles[y.b]!.id) ||
    compare(profiles[x.a]!.id, profiles[y.a]!.id);
  for (const { a, b } of links.sort(bySurest)) clusters.joinIfOne(a, b);
  toUndated.sort(bySurest);
  const chosen = clearChoices(toUndated, clusters);
  for (const { a, b } of chosen) clusters.joinIfOne(a, b);
  for (const { a, b } of clearChoices(inCompany(toUndated, chosen, profiles, clusters), clusters))
    clusters.joinIfOne(a, b);
  for (const { a, b } of amongUndated.sort(bySurest)) clusters.joinIfOne(a, b);
}

/**
 * For each undated mention, or what its document tells of one occasion, the best link, if no other event comes near it.
 * `links` are in order, the surest first.
 */
function clearChoices(links: readonly Link[], clusters: Clusters): Link[] {
  const best = new Map<number, Link>();
  const unclear = new Set<number>();
  for (const link of links) {
    const undated = clusters.firstOf(link.a);
    const first = best.get(undated);
    if (first === undefined) best.set(undated, link);
    else if (first.points - link.points < CLEAR_LEAD && !clusters.couldBeOne(first.b, link.b)) unclear.add(undated);
  }
  return [...best].filter(([undated]) => !unclear.has(undated)).map(([, link]) => link);
}

/**
 * Links of mentions that have not found their event, to events of the days that the same document's other mentions have
 * been found to tell of: an undated document tells mostly of one day.
 */
function inCompany(
  links: readonly Link[],
  chosen: readonly Link[],
  profiles: readonly Profile[],
  clusters: Clusters,
): Link[] {
  const found = new Map<string, Link[]>();
  for (const link of chosen) {
    const { key } = profiles[link.a]!.report.document;
    found.set(key, [...(found.get(key) ?? []), link]);
  }
  const done = new Set(chosen.map(({ a }) => a));
  return links.filter(
    ({ a, b }) =>
      !done.has(a) &&
      found.get(profiles[a]!.report.document.key)?.some((link) => clusters.within(b, link.b, 1)) === true,
  );
}
