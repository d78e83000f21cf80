// The figures of which the state of one relationship is told in a sentence.

import type { CorrectionKeeper, RecordReader } from '@rapport/ledger';
import type { MergedEvent } from '@rapport/record';
import type { IndexPeriod, PhaseName } from '@rapport/relations';
import { collect } from '../batches.ts';
import { readPledges } from '../read-pledges.ts';
import { isUnclear, levelSeries } from './read-pairs.ts';
import type { Shelf } from './shelf.ts';

/** Days that count as the present. */
const RECENT_DAYS = 30;
/** Months for which a level has to have been the highest or lowest to be worth a word. */
const WORTH_TELLING = 12;
const MILLISECONDS_A_DAY = 86_400_000;
/** Quad codes of deeds: material cooperation and material conflict. */
const DEEDS: ReadonlySet<number> = new Set([2, 4]);

export interface PairStateRequest {
  readonly pair: readonly [string, string];
  /** ISO date: today. */
  readonly asOf: string;
}

/** Where a pair stands, in figures. */
export interface PairFigures {
  readonly pair: readonly [string, string];
  readonly as_of: string;
  /** Level of the last month of the index, on PLOVER's scale; null while nothing feeds it. */
  readonly level: number | null;
  readonly level_interval: readonly [number, number] | null;
  /** The interval reaches so far to both sides of zero that it tells neither cooperation nor conflict, or there is none. */
  readonly unclear: boolean;
  /** For more than a year the level was never as high, or as low: since the month that begins then. */
  readonly extreme: { readonly kind: 'highest' | 'lowest'; readonly since: string } | null;
  readonly phase: { readonly name: PhaseName; readonly start: string; readonly rule: string } | null;
  /** What happened in the thirty days up to `as_of`. */
  readonly recent: {
    readonly since: string;
    readonly events: number;
    readonly deeds: number;
    readonly cooperation: number;
    readonly conflict: number;
    /** Reports of these events by the press of the first and of the second of the pair, and of others. */
    readonly reports: { readonly first: number; readonly second: number; readonly others: number };
  };
  readonly overdue_pledges: number;
  readonly open_pledges: number;
  readonly last_event_date: string | null;
}

/** The figures of a pair; all is empty or zero for one that nothing is known of. */
export async function readPairState(
  ledger: RecordReader & CorrectionKeeper,
  { pair, asOf }: PairStateRequest,
  shelf: Shelf,
): Promise<PairFigures> {
  const series = await levelSeries(ledger, pair, shelf);
  const since = daysBefore(asOf, RECENT_DAYS - 1);
  const happened = { about: pair, statuses: ['occurred', 'ongoing'] as const };
  const recent = await collect(ledger.events({ ...happened, since, until: asOf }));
  const pledges = await readPledges(ledger, { pair, asOf, states: ['overdue', 'open', 'in_progress'] }, shelf);
  const { rows } = await ledger.chronology({ ...happened, until: asOf }, { limit: 1, order: 'newest' });
  const [period, phase] = [series.periods.at(-1), series.phases.at(-1)];
  return {
    pair,
    as_of: asOf,
    level: period?.level ?? null,
    level_interval: period?.level_interval ?? null,
    unclear: isUnclear(period?.level_interval),
    extreme: extremeOf(series.periods),
    phase: phase === undefined ? null : { name: phase.name, start: phase.start, rule: phase.rule },
    recent: { since, ...tally(recent, pair) },
    overdue_pledges: pledges.filter(({ state }) => state === 'overdue').length,
    open_pledges: pledges.filter(({ state }) => state !== 'overdue').length,
    last_event_date: rows[0]?.date ?? null,
  };
}

const KINDS = ['highest', 'lowest'] as const;

/** The last level against those before it: null where it was as high, and as low, within a year. */
export function extremeOf(periods: readonly Pick<IndexPeriod, 'start' | 'level'>[]): PairFigures['extreme'] {
  const now = periods.at(-1)?.level;
  if (now === undefined) return null;
  const before = periods.slice(0, -1);
  for (const kind of KINDS) {
    const last = before.findLastIndex(({ level }) => (kind === 'highest' ? level >= now : level <= now));
    if (before.length - last > WORTH_TELLING) return { kind, since: before[Math.max(0, last)]!.start };
  }
  return null;
}

function tally(events: readonly MergedEvent[], [first, second]: readonly [string, string]) {
  const reports = { first: 0, second: 0, others: 0 };
  for (const { mentions } of events) {
    for (const { publisher_country: country } of mentions) {
      reports[country === first ? 'first' : country === second ? 'second' : 'others'] += 1;
    }
  }
  return {
    events: events.length,
    deeds: events.filter(({ quad_code }) => DEEDS.has(quad_code)).length,
    cooperation: events.filter(({ quad_code }) => quad_code <= 2).length,
    conflict: events.filter(({ quad_code }) => quad_code > 2).length,
    reports,
  };
}

function daysBefore(date: string, days: number): string {
  return new Date(Date.parse(date) - days * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
}
