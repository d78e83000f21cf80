// The mentions that have to be folded together for some dirty places.

import { sql } from 'kysely';
import { inBatches, valuesOf } from '../engine/batches.ts';
import type { DirtyPlace, Neighbourhood } from '../port/alignment.ts';
import type { FoldRange, PlacingRule } from '../port/opening.ts';
import { type Db, type MentionPastRow, UNDATED } from '../schema/tables.ts';
import { readCounter } from './counters.ts';
import { type Decisions, loadDecisions } from './decisions.ts';
import { toPlace } from './dirty-places.ts';
import { documentsOf, type LoadedReport, loadReports, REPORT_COLUMNS, type ReportRow } from './reports.ts';

/** Counts the folds that are written. */
export const FOLDS = 'folds';

/** A neighbourhood before its mentions are read. */
interface Stretch {
  readonly block: string;
  /** First and last day, as rows write them; none for dirty places that hold no mention any more. */
  readonly days: readonly (readonly [first: number, last: number])[];
  readonly places: readonly DirtyPlace[];
}

/** Days of which the mentions are wanted, with the number of their stretch. */
interface Wanted {
  readonly stretch: number;
  readonly block: string;
  readonly first: number;
  readonly last: number;
}

/** The neighbourhoods of the places, in order of block and day; without mentions for places that have none. */
export async function neighbourhoods(
  db: Db,
  places: readonly DirtyPlace[],
  rule: PlacingRule,
  asKnownAt?: string,
): Promise<Neighbourhood[]> {
  const asOf = await readCounter(db, FOLDS);
  const stretches = await stretchesOf(db, places, rule, asKnownAt);
  const rows = await rowsOf(db, stretches, asKnownAt);
  const decisions = await loadDecisions(db, documentsOf(rows.flat()), asKnownAt);
  return await Promise.all(
    stretches.map(async (stretch, i) =>
      toNeighbourhood(stretch, asOf, await loadReports(db, rows[i]!, decisions), decisions),
    ),
  );
}

async function stretchesOf(
  db: Db,
  places: readonly DirtyPlace[],
  rule: PlacingRule,
  asKnownAt: string | undefined,
): Promise<Stretch[]> {
  const wanted = byBlock(places);
  const days = await daysOf(db, [...wanted.keys()], asKnownAt);
  const dirty = byBlock(await dirtyIn(db, [...wanted.keys()]));
  return [...wanted].flatMap(([block, asked]) => {
    const ranges = rule.rangesOf(days.get(block) ?? []).filter((range) => asked.some(({ day }) => holds(range, day)));
    const known = distinct([...asked, ...(dirty.get(block) ?? [])]);
    const stretches = ranges.map((range) => ({
      block,
      days: daysOfRange(range),
      places: known.filter(({ day }) => holds(range, day)),
    }));
    const empty = asked.filter(({ day }) => !ranges.some((range) => holds(range, day)));
    return empty.length === 0 ? stretches : [...stretches, { block, days: [], places: empty }];
  });
}

/** Days on which the blocks have mentions; null for undated ones. */
async function daysOf(
  db: Db,
  blocks: readonly string[],
  asKnownAt: string | undefined,
): Promise<Map<string, (number | null)[]>> {
  const days = new Map<string, (number | null)[]>();
  for (const table of tablesAt(asKnownAt)) {
    for (const batch of inBatches(blocks, 1)) {
      const rows = await db.selectFrom(table).select(['block', 'day']).distinct().where('block', 'in', batch).execute();
      for (const { block, day } of rows.map(toPlace)) days.set(block, [...(days.get(block) ?? []), day]);
    }
  }
  return days;
}

async function dirtyIn(db: Db, blocks: readonly string[]): Promise<DirtyPlace[]> {
  const found: DirtyPlace[] = [];
  for (const batch of inBatches(blocks, 1)) {
    const rows = await db.selectFrom('dirty_place').selectAll().where('block', 'in', batch).execute();
    found.push(...rows.map(toPlace));
  }
  return found;
}

/** For each stretch its mentions, in order of day and id. */
async function rowsOf(db: Db, stretches: readonly Stretch[], asKnownAt: string | undefined): Promise<ReportRow[][]> {
  const rows: ReportRow[][] = stretches.map(() => []);
  const ranges = stretches.flatMap(({ block, days }, i) => days.map(([first, last]) => [i, block, first, last]));
  for (const batch of inBatches(ranges, 4)) {
    const wanted = sql<Wanted>`(
      with ranges (stretch, block, first, last) as (${valuesOf(batch, ['bigint', 'text', 'bigint', 'bigint'])})
      select * from ranges)`.as<'wanted'>('wanted');
    for (const table of tablesAt(asKnownAt)) {
      // The cross join keeps SQLite from reading all mentions once and looking each one's range up.
      let query = db
        .selectFrom(wanted)
        .crossJoin(sql<MentionPastRow>`${sql.table(table)}`.as<'mention'>('mention'))
        .innerJoin('article', 'article.document_key', 'mention.document_key')
        .select([...REPORT_COLUMNS, 'wanted.stretch'])
        .whereRef('mention.block', '=', 'wanted.block')
        .whereRef('mention.day', '>=', 'wanted.first')
        .whereRef('mention.day', '<=', 'wanted.last');
      if (asKnownAt !== undefined) query = query.where('mention.known_from', '<=', asKnownAt);
      if (asKnownAt !== undefined && table === 'mention_past')
        query = query.where('mention.known_until', '>', asKnownAt);
      for (const row of await query.execute()) rows[row.stretch]!.push(row);
    }
  }
  return rows.map((each) => each.sort(byDayAndId));
}

/** Where the mentions of a time are: those of the past have tables of their own. */
function tablesAt(asKnownAt: string | undefined): readonly ('mention' | 'mention_past')[] {
  return asKnownAt === undefined ? ['mention'] : ['mention', 'mention_past'];
}

function toNeighbourhood(
  stretch: Stretch,
  asOf: number,
  loaded: readonly LoadedReport[],
  decisions: Decisions,
): Neighbourhood {
  const here = new Set(loaded.map(({ row }) => row.mention_id));
  const present = (ids: readonly string[]): string[] => ids.filter((id) => here.has(id));
  return {
    block: stretch.block,
    asOf,
    places: stretch.places,
    mention_ids: [...here],
    reports: loaded.filter(({ rejected }) => !rejected).map(({ report }) => report),
    together: decisions.together.map(present).filter((ids) => ids.length > 1),
    apart: decisions.apart
      .map(([one, other]) => [present(one), present(other)] as const)
      .filter(([one, other]) => one.length > 0 && other.length > 0),
  };
}

function holds({ days, undated }: FoldRange, day: number | null): boolean {
  return day === null ? undated : days !== null && day >= days[0] && day <= days[1];
}

function daysOfRange({ days, undated }: FoldRange): [number, number][] {
  return [...(days === null ? [] : [[days[0], days[1]] as [number, number]]), ...(undated ? [UNDATED_DAYS] : [])];
}

const UNDATED_DAYS: [number, number] = [UNDATED, UNDATED];

function byBlock(places: readonly DirtyPlace[]): Map<string, DirtyPlace[]> {
  const blocks = new Map<string, DirtyPlace[]>();
  for (const place of places) {
    const held = blocks.get(place.block);
    if (held === undefined) blocks.set(place.block, [place]);
    else held.push(place);
  }
  return blocks;
}

/** Each day once, as read last. */
function distinct(places: readonly DirtyPlace[]): DirtyPlace[] {
  return [...new Map(places.map((place) => [place.day, place])).values()];
}

function byDayAndId(a: ReportRow, b: ReportRow): number {
  return a.day - b.day || (a.mention_id < b.mention_id ? -1 : 1);
}
