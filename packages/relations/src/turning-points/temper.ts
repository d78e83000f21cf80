// Single observations far off their neighbours, brought in so that one of them can't pass for a new level.

import type { Observed } from './stretch.ts';

/** Noise deviations that an observation may lie off the middle of its neighbourhood. */
const FARTHEST = 2.5;

/**
 * The observations, each moved to at most 2.5 deviations from the median of the `reach` before it, itself and the `reach`
 * after it. A step of level moves the median along and is kept; a lone spike is cut.
 */
export function tempered(observed: Observed, deviation: number, reach: number): Observed {
  const { mean, credibility } = observed;
  const cut = mean.map((value, i) => {
    const around = mean.slice(Math.max(0, i - reach), i + reach + 1).sort();
    const middle = around[around.length >> 1]!;
    const most = (FARTHEST * deviation) / Math.sqrt(credibility[i]!);
    return Math.min(middle + most, Math.max(middle - most, value));
  });
  return { ...observed, mean: cut };
}
