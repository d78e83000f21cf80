// What the events of each period say: their mean, how far it can be believed, and the balance with what was not reported.

import type { Evidence } from './evidence.ts';
import type { IndexSettings } from './settings.ts';
import type { Reading } from './volume.ts';

/** One number for each period. */
export interface PeriodMeans {
  /** Mean score of the period's events by their weight; NaN in a silent period. */
  readonly mean: Float64Array;
  /** Sum of the weights. */
  readonly weight: Float64Array;
  /** The balance; 0 in a silent period. */
  readonly balance: Float64Array;
  /** How far the balance can be judged, 0 (nothing was read) up to 1. */
  readonly share: Float64Array;
}

/**
 * Means and balances by period. The mean says what the acts were like, whatever their number. The balance says how much
 * of it there was as well: the mean of the period after κ units of neutral have been added,
 *
 *     b = v · Σ w·s / (v · Σ w + κ)        κ the neutral weight, v the factor of the volume of reading
 *
 * so that sixty attacks weigh more than one, at most as much as the scale allows, and twice as many reports because twice
 * as much was read change nothing.
 */
export function periodMeans(evidence: Evidence, reading: Reading, { neutralWeight }: IndexSettings): PeriodMeans {
  const { calendar, offsets, score, weight } = evidence;
  const mean = new Float64Array(calendar.length).fill(Number.NaN);
  const total = new Float64Array(calendar.length);
  const balance = new Float64Array(calendar.length);
  for (let p = 0; p < calendar.length; p += 1) {
    let sum = 0;
    for (let i = offsets[p]!; i < offsets[p + 1]!; i += 1) {
      sum += weight[i]! * score[i]!;
      total[p]! += weight[i]!;
    }
    if (total[p] === 0) continue;
    const factor = reading.factor[p]!;
    mean[p] = sum / total[p]!;
    balance[p] = (factor * sum) / (factor * total[p]! + neutralWeight);
  }
  return { mean, weight: total, balance, share: reading.share };
}
