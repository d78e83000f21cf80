// The pairs on record, and where one of them stands: level, phase, a short curve, what is overdue, what happened last.

import type { CorrectionKeeper, PairRow, RecordReader } from '@rapport/ledger';
import type { MergedEvent } from '@rapport/record';
import type { PhaseName, RelationSeries } from '@rapport/relations';
import { readIndex } from '../read-index.ts';
import { readPledges } from '../read-pledges.ts';
import { inOrder, type Shelf } from './shelf.ts';

/** Months of the short curve. */
const CURVE_MONTHS = 36;
const LAST_EVENTS = 3;

export interface PairsRequest {
  /** At most so many pairs, those with the most events. */
  readonly limit: number;
}

export interface StandingRequest {
  /** The pair as it is listed. */
  readonly row: PairRow;
  /** ISO date: the clock that makes promises overdue. */
  readonly asOf: string;
}

/** Where a pair stands. Levels are on PLOVER's scale, −10 to +10. */
export interface PairState {
  readonly pair: readonly [string, string];
  readonly events: number;
  readonly last_event_date: string | null;
  /** Level of the last month of the index; null while nothing feeds it. */
  readonly level: number | null;
  readonly level_interval: readonly [number, number] | null;
  /** The interval reaches so far to both sides of zero that it tells neither cooperation nor conflict, or there is none. */
  readonly unclear: boolean;
  /** The phase it is in, and since when. */
  readonly phase: { readonly name: PhaseName; readonly start: string } | null;
  /** Levels of the last months, the oldest first. */
  readonly spark: readonly number[];
  /** The interval of each of these levels. */
  readonly spark_intervals: readonly (readonly [number, number])[];
  readonly overdue_pledges: number;
  /** The newest first. */
  readonly last_events: readonly MergedEvent[];
}

/** The pairs with the most events. */
export async function readPairs(ledger: RecordReader, { limit }: PairsRequest): Promise<readonly PairRow[]> {
  // What passes within one country is no relationship between two.
  return (await ledger.pairs()).filter(({ pair: [one, other] }) => one !== other).slice(0, limit);
}

/** Where one of them stands. */
export async function readStanding(
  ledger: RecordReader & CorrectionKeeper,
  { row, asOf }: StandingRequest,
  shelf: Shelf,
): Promise<PairState> {
  const { pair } = row;
  const series = await levelSeries(ledger, pair, shelf);
  const last = series.periods.at(-1);
  const curve = series.periods.slice(-CURVE_MONTHS);
  const phase = series.phases.at(-1);
  const overdue = await readPledges(ledger, { pair, asOf, states: ['overdue'] }, shelf);
  const { rows } = await ledger.chronology({ about: pair, until: asOf }, { limit: LAST_EVENTS, order: 'newest' });
  return {
    ...row,
    level: last?.level ?? null,
    level_interval: last?.level_interval ?? null,
    unclear: isUnclear(last?.level_interval),
    phase: phase === undefined ? null : { name: phase.name, start: phase.start },
    spark: curve.map(({ level }) => level),
    spark_intervals: curve.map(({ level_interval: interval }) => interval),
    overdue_pledges: overdue.length,
    last_events: rows,
  };
}

/** An interval that reaches so far to both sides of zero tells neither cooperation nor conflict. */
const EITHER = 1;

/** Whether the interval of a level leaves open on which side of zero it lies; so does one that is missing. */
export function isUnclear(interval: readonly [number, number] | undefined): boolean {
  return interval === undefined || (interval[0] < -EITHER && interval[1] > EITHER);
}

/** The index of a pair by month, all acts in both directions together: the same for both orders of the pair. */
export function levelSeries(
  ledger: RecordReader,
  pair: readonly [string, string],
  shelf: Shelf,
): Promise<RelationSeries> {
  const asked = { pair: inOrder(pair), by: 'month', acts: ['all'] } as const;
  return shelf.once(`level ${asked.pair}`, async () => (await readIndex(ledger, asked, shelf)).series[0]!);
}
