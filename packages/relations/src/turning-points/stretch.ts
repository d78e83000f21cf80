// Weighted sums over stretches of a series, in constant time each.

/** What was observed, in order of time: means with their credibility, silent periods left out. */
export interface Observed {
  /** Period of each observation. */
  readonly period: Int32Array;
  readonly mean: Float64Array;
  /** Greater than 0; the variance of a mean is the noise's divided by it. */
  readonly credibility: Float64Array;
}

/** Sums up to each observation. */
export interface Sums {
  readonly length: number;
  /** Weighted mean of observations `from` up to `to`, exclusive. */
  level(from: number, to: number): number;
  /** Weighted sum of squares about that mean. */
  cost(from: number, to: number): number;
  /** Sum of squares that a break at `at` takes off the stretch from `from` up to `to`. */
  gain(from: number, at: number, to: number): number;
}

/** The observations of a series; NaN means and those of no credibility are silence. */
export function observedOf(mean: Float64Array, credibility: Float64Array): Observed {
  const period = Int32Array.from(mean.keys()).filter((p) => credibility[p]! > 0 && !Number.isNaN(mean[p]!));
  return {
    period,
    mean: Float64Array.from(period, (p) => mean[p]!),
    credibility: Float64Array.from(period, (p) => credibility[p]!),
  };
}

export function sumsOf({ mean, credibility }: Pick<Observed, 'mean' | 'credibility'>): Sums {
  const n = mean.length;
  const weight = new Float64Array(n + 1);
  const first = new Float64Array(n + 1);
  const second = new Float64Array(n + 1);
  for (let i = 0; i < n; i += 1) {
    const [m, z] = [mean[i]!, credibility[i]!];
    weight[i + 1] = weight[i]! + z;
    first[i + 1] = first[i]! + z * m;
    second[i + 1] = second[i]! + z * m * m;
  }
  const level = (from: number, to: number): number => (first[to]! - first[from]!) / (weight[to]! - weight[from]!);
  const cost = (from: number, to: number): number =>
    Math.max(0, second[to]! - second[from]! - (first[to]! - first[from]!) * level(from, to));
  const gain = (from: number, at: number, to: number): number => {
    const [left, right] = [weight[at]! - weight[from]!, weight[to]! - weight[at]!];
    return ((left * right) / (left + right)) * (level(at, to) - level(from, at)) ** 2;
  };
  return { length: n, level, cost, gain };
}
