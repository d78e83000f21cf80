// Where a pair stands, in the few words that a list has room for.

import type { PairState } from '@rapport/ingest';
import { tellsNothing } from '../../words/unclear.ts';

export type Travel = 'rising' | 'falling' | 'level';

const MONTHS_BACK = 6;
const MOVED = 0.5;

/** Where the level is going: against half a year before. */
export function travelOf({ spark }: PairState): Travel {
  const now = spark.at(-1) ?? 0;
  const before = spark.at(-1 - MONTHS_BACK) ?? spark[0] ?? now;
  return now - before > MOVED ? 'rising' : before - now > MOVED ? 'falling' : 'level';
}

export function isUnclear({ level, level_interval: interval }: PairState): boolean {
  return level === null || interval === null || tellsNothing(interval);
}

export function toneOfPair(state: PairState): 'coop' | 'conf' | 'unclear' {
  if (isUnclear(state)) return 'unclear';
  return (state.level ?? 0) < 0 ? 'conf' : 'coop';
}
