// How much a series scatters when nothing changes, told apart from its breaks.

import type { Observed } from './stretch.ts';

export interface Noise {
  /** Standard deviation of a fully credible mean about its level. */
  readonly deviation: number;
  /** Correlation of one observation with the next, 0 up to `HIGHEST_CORRELATION`. */
  readonly correlation: number;
  /** Variance of a long mean as a multiple of what independent observations would give: (1 + ρ) / (1 − ρ). */
  readonly inflation: number;
}

/** Beyond this a series wanders so slowly that its breaks can't be told from its noise. */
const HIGHEST_CORRELATION = 0.8;
/** Half the step of the scale: a series that never scatters is still not known closer. */
const LEAST_DEVIATION = 0.25;

/**
 * Noise from differences of neighbours, which a break touches only once (von Neumann, "Distribution of the ratio of the
 * mean square successive difference to the variance", 1941). Differences of two steps against those of one tell the
 * correlation: their variances stand as 1 + ρ to 1 (Chakar, Lebarbier, Lévy-Leduc and Robin, "A robust approach for
 * estimating change-points in the mean of an AR(1) process", 2017). Mean squares rather than medians: the scores of
 * single events take few values, and the median difference of such a series is often 0. Differences across `breaks` that
 * are known already are left out.
 */
export function noiseOf(observed: Observed, breaks: readonly number[] = []): Noise {
  const near = meanSquare(observed, 1, breaks);
  const far = meanSquare(observed, 2, breaks);
  // What lies within the standard error of an estimate of no correlation is none.
  const apart = near > 0 ? far / near - 1 - 1 / Math.sqrt(observed.mean.length) : 0;
  const correlation = Math.min(HIGHEST_CORRELATION, Math.max(0, apart));
  const variance = near / (2 * (1 - correlation));
  return {
    deviation: Math.max(LEAST_DEVIATION, Math.sqrt(variance)),
    correlation,
    inflation: (1 + correlation) / (1 - correlation),
  };
}

/** Mean square of differences `step` observations apart, each scaled to what two fully credible means would give. */
function meanSquare({ mean, credibility }: Observed, step: number, breaks: readonly number[]): number {
  let sum = 0;
  let count = 0;
  let next = 0;
  for (let i = step; i < mean.length; i += 1) {
    while (next < breaks.length && breaks[next]! <= i - step) next += 1;
    if (next < breaks.length && breaks[next]! <= i) continue;
    const expected = (1 / credibility[i]! + 1 / credibility[i - step]!) / 2;
    sum += (mean[i]! - mean[i - step]!) ** 2 / expected;
    count += 1;
  }
  return count === 0 ? 0 : sum / count;
}
