// Where a pair stands, in the few words that a list has room for.

import type { PairState } from '@rapport/ingest';
import type { Levelled } from '../../marks/scales.ts';

/** Its curve as levels with their intervals, numbered by month instead of dated. */
export function curveOf({ spark, spark_intervals: intervals }: PairState): Levelled[] {
  return spark.map((level, i) => ({ start: String(i), level, level_interval: intervals[i]! }));
}

export type Travel = 'rising' | 'falling' | 'level';

const MONTHS_BACK = 6;
const MOVED = 0.5;

/** Where the level is going, against half a year before: only what the interval of the last level bears out. */
export function travelOf({ spark, level_interval: interval }: PairState): Travel {
  const now = spark.at(-1) ?? 0;
  const before = spark.at(-1 - MONTHS_BACK) ?? spark[0] ?? now;
  const [low, high] = interval ?? [now, now];
  if (now - before > MOVED && before < low) return 'rising';
  return before - now > MOVED && before > high ? 'falling' : 'level';
}

export function toneOfPair(state: PairState): 'coop' | 'conf' | 'unclear' {
  if (state.unclear) return 'unclear';
  return (state.level ?? 0) < 0 ? 'conf' : 'coop';
}
