// Which days of a block hang together: what the ledger has to load to fold newly added mentions.

/**
 * Two mentions of a block can be one event only if a chain of mentions links them with gaps of at most so many days:
 * as late as an undated look back still reports a meeting (see likeness.ts).
 */
export const NEIGHBOURHOOD_GAP_DAYS = 14;

/**
 * A run of days without a gap that is longer than this is cut where months end. Blocks that are reported on for months
 * without a pause are wars and the daily business of large states: there, a fortnight's delay proves nothing, and
 * without a cut every new report would reopen years.
 */
export const LONGEST_RUN_DAYS = 92;

/**
 * In a block with reports of more days than this, nothing but a date tells which of them an undated report means: its
 * undated mentions are then folded among themselves.
 */
export const UNDATED_LIMIT_DAYS = 400;

const MS_PER_DAY = 86_400_000;

/** Days of a block that are folded together. */
export interface Neighbourhood {
  /** First and last day, both included; null when it holds undated mentions alone. */
  readonly days: readonly [first: number, last: number] | null;
  /** Whether the block's undated mentions belong to it. */
  readonly undated: boolean;
}

/**
 * The neighbourhoods of one block, earliest first, from the days of all its mentions (in any order, repeated or not,
 * null for an undated mention). They share no mention and together hold all. A block with few days and an undated
 * mention is one neighbourhood.
 */
export function neighbourhoodsOf(days: Iterable<number | null>): Neighbourhood[] {
  const dated = new Set<number>();
  let undated = false;
  for (const day of days) {
    if (day === null) undated = true;
    else dated.add(day);
  }
  const sorted = [...dated].sort((a, b) => a - b);
  if (sorted.length === 0) return undated ? [{ days: null, undated }] : [];
  if (undated && sorted.length <= UNDATED_LIMIT_DAYS) return [{ days: [sorted[0]!, sorted.at(-1)!], undated }];
  const runs = runsOf(sorted).map((run) => ({ days: run, undated: false }));
  return undated ? [...runs, { days: null, undated }] : runs;
}

function runsOf(sorted: readonly number[]): [number, number][] {
  const runs: [number, number][] = [];
  let from = 0;
  for (let i = 1; i <= sorted.length; i++) {
    if (i < sorted.length && sorted[i]! - sorted[i - 1]! <= NEIGHBOURHOOD_GAP_DAYS) continue;
    runs.push(...cutLong(sorted.slice(from, i)));
    from = i;
  }
  return runs;
}

function cutLong(run: readonly number[]): [number, number][] {
  if (run.at(-1)! - run[0]! <= LONGEST_RUN_DAYS) return [[run[0]!, run.at(-1)!]];
  const parts: [number, number][] = [];
  let month = -1;
  for (const day of run) {
    const next = monthOf(day);
    if (next === month) parts.at(-1)![1] = day;
    else parts.push([day, day]);
    month = next;
  }
  return parts;
}

function monthOf(day: number): number {
  const date = new Date(day * MS_PER_DAY);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}
