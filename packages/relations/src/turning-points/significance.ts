// How often chance alone would make a break as strong as one that was found.

import type { Random } from '../index-series/random.ts';
import { type Observed, type Sums, sumsOf } from './stretch.ts';

/** Where a break stands: between the break before it and the one after. */
export interface Place {
  readonly from: number;
  readonly at: number;
  readonly to: number;
}

/** The place of the strongest break between `from` and `to`, each side at least `leastLength` long. */
export function strongestBreak(sums: Sums, from: number, to: number, leastLength: number): Place {
  let at = from + leastLength;
  for (let k = at + 1; k <= to - leastLength; k += 1) if (sums.gain(from, k, to) > sums.gain(from, at, to)) at = k;
  return { from, at, to };
}

/**
 * p-value by permutation: the observations between the neighbouring breaks are shuffled, and the strongest break of each
 * shuffle, wherever it falls, is held against the one found. That the place was searched for is thus counted in.
 * Shuffling destroys correlation, so the gain found is first divided by `inflation`.
 */
export function permutationP(
  observed: Observed,
  { from, at, to }: Place,
  options: {
    readonly leastLength: number;
    readonly inflation: number;
    readonly shuffles: number;
    readonly random: Random;
  },
): number {
  const { leastLength, inflation, shuffles, random } = options;
  const mean = observed.mean.slice(from, to);
  const credibility = observed.credibility.slice(from, to);
  const found = sumsOf({ mean, credibility }).gain(0, at - from, to - from) / inflation;
  let asStrong = 0;
  for (let s = 0; s < shuffles; s += 1) {
    shuffle(mean, credibility, random);
    if (largestGain(mean, credibility, leastLength) >= found) asStrong += 1;
  }
  return (1 + asStrong) / (1 + shuffles);
}

function largestGain(mean: Float64Array, credibility: Float64Array, leastLength: number): number {
  const n = mean.length;
  let [weight, sum] = [0, 0];
  for (let i = 0; i < n; i += 1) {
    weight += credibility[i]!;
    sum += credibility[i]! * mean[i]!;
  }
  let [left, leftSum, largest] = [0, 0, 0];
  for (let i = 0; i < n - leastLength; i += 1) {
    left += credibility[i]!;
    leftSum += credibility[i]! * mean[i]!;
    if (i + 1 < leastLength) continue;
    const right = weight - left;
    const apart = (sum - leftSum) / right - leftSum / left;
    largest = Math.max(largest, ((left * right) / weight) * apart * apart);
  }
  return largest;
}

/** Fisher and Yates. A mean and its credibility move together. */
function shuffle(mean: Float64Array, credibility: Float64Array, random: Random): void {
  for (let i = mean.length - 1; i > 0; i -= 1) {
    const j = Math.floor(random.uniform() * (i + 1));
    [mean[i], mean[j]] = [mean[j]!, mean[i]!];
    [credibility[i], credibility[j]] = [credibility[j]!, credibility[i]!];
  }
}
