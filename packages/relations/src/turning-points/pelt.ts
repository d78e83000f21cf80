// The best division of a series into stretches of one level each.

import type { Sums } from './stretch.ts';

/**
 * Breaks that minimise the sum of the stretches' costs plus `penalty` for each: PELT (Killick, Fearnhead and Eckley,
 * "Optimal detection of changepoints with a linear computational cost", 2012), exact, with a least length.
 * Gives the first observation of each stretch but the first.
 */
export function pelt(sums: Sums, penalty: number, leastLength: number): number[] {
  const n = sums.length;
  const best = new Float64Array(n + 1).fill(Number.POSITIVE_INFINITY);
  const previous = new Int32Array(n + 1);
  best[0] = -penalty;
  let candidates: number[] = [];
  // A start that can't win at `end` is beaten by a break at `end`, but that break may be made only one least length on.
  const lostAt = new Int32Array(n + 1).fill(n);
  const totals = new Float64Array(n + 1);
  for (let end = leastLength; end <= n; end += 1) {
    candidates.push(end - leastLength);
    for (const start of candidates) {
      const total = best[start]! + sums.cost(start, end);
      totals[start] = total;
      if (total + penalty >= best[end]!) continue;
      best[end] = total + penalty;
      previous[end] = start;
    }
    candidates = candidates.filter((start) => {
      if (lostAt[start] === n && totals[start]! > best[end]!) lostAt[start] = end;
      return end < lostAt[start]! + leastLength;
    });
  }
  const breaks: number[] = [];
  for (let at = previous[n]!; at > 0; at = previous[at]!) breaks.unshift(at);
  return breaks;
}
