// An alignment that is easy to foresee: mentions of one type, of the same parties and of one day tell one event.

import type { MergedEvent, Report } from '@rapport/record';
import type { Neighbourhood } from '../port/alignment.ts';
import type { FoldRange, PlacingRule } from '../port/opening.ts';
import { toMentionRef } from '../queries/reports.ts';

const GAP_DAYS = 14;
const MILLISECONDS_A_DAY = 86_400_000;

/** Blocks of one type and the same parties, cut where fourteen days have no mention; undated mentions by themselves. */
export const PLACING: PlacingRule = {
  placeOf: ({ mention, document }) => {
    const codes = [...mention.actor, ...mention.recipient].flatMap(({ code }) => code ?? []).sort();
    const date = mention.date ?? document.published;
    return {
      block: `${mention.event[0]}/${codes.join('-')}`,
      day: date === null ? null : Date.parse(date) / MILLISECONDS_A_DAY,
    };
  },
  rangesOf: (days) => {
    const all = [...days];
    const runs: [number, number][] = [];
    for (const day of all.filter((each) => each !== null).sort((a, b) => a - b)) {
      const last = runs.at(-1);
      if (last !== undefined && day - last[1] <= GAP_DAYS) last[1] = day;
      else runs.push([day, day]);
    }
    const ranges = runs.map((run): FoldRange => ({ days: run, undated: false }));
    return all.includes(null) ? [...ranges, { days: null, undated: true }] : ranges;
  },
};

/** Folds a neighbourhood; what people put together or apart holds. */
export function fold({ reports, together, apart }: Neighbourhood): MergedEvent[] {
  const groups: Report[][] = [];
  for (const report of [...reports].sort(byFirst)) {
    const group = groups.find((members) => members.some((member) => belong(member, report, together, apart)));
    if (group === undefined) groups.push([report]);
    else group.push(report);
  }
  return groups.map(toEvent);
}

function belong(a: Report, b: Report, together: Neighbourhood['together'], apart: Neighbourhood['apart']): boolean {
  const both = (ids: readonly string[], others: readonly string[]): boolean =>
    ids.includes(a.mention.id) && others.includes(b.mention.id);
  if (apart.some(([one, other]) => both(one, other) || both(other, one))) return false;
  if (together.some((ids) => both(ids, ids))) return true;
  const dead = (report: Report): number => report.mention.size?.dead ?? 0;
  return a.mention.date === b.mention.date && a.mention.event[0] === b.mention.event[0] && dead(a) * dead(b) >= 0;
}

function byFirst(a: Report, b: Report): number {
  const key = ({ document, mention }: Report): string => `${document.published ?? '9'} ${mention.id}`;
  return key(a) < key(b) ? -1 : 1;
}

function toEvent(reports: readonly Report[]): MergedEvent {
  const { mention, document } = reports[0]!;
  const { evidence: _, why: __, text_info: ___, reported_by: ____, event_text: _____, ...kept } = mention;
  const deaths = [...new Set(reports.flatMap((report) => report.mention.size?.dead ?? []))];
  const idsWith = (dead: number): string[] =>
    reports.filter((report) => report.mention.size?.dead === dead).map((report) => report.mention.id);
  return {
    ...kept,
    actor: mention.actor.map(toActor),
    recipient: mention.recipient.map(toActor),
    mentions: reports.map(toMentionRef),
    reports: new Set(reports.map((report) => report.document.key)).size,
    independent_sources: new Set(reports.map((report) => report.document.source)).size,
    first_reported: document.published,
    languages: [...new Set(reports.map((report) => report.document.language))].sort(),
    contradictions:
      deaths.length > 1
        ? [{ about: 'dead', accounts: deaths.map((dead) => ({ value: String(dead), mention_ids: idsWith(dead) })) }]
        : [],
  };
}

function toActor({ entity_text: _, basis: __, start: ___, end: ____, ...actor }: Report['mention']['actor'][number]) {
  return actor;
}
