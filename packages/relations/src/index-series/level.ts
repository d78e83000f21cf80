// The index itself: each period's value leaning on the running level, and the level that the values add up to.

/** Score of a relationship of which nothing is known. */
const NEUTRAL = 0;
/** Credibility that the level never falls below, in periods that are believed fully. With 1 it moves less than a value. */
const LEAST_CREDIBILITY = 1;

/**
 * One run along the periods, for the estimate and for each resample of the bootstrap alike.
 *
 * With S the weighted sum of a period's scores, W the sum of its weights and κ the half-credible weight:
 *
 *     value  x = (S + κ · L′) / (W + κ)             L′ is the level before the period
 *     level  L = Σ δ^age · Z · m / Σ δ^age · Z      m = S / W, Z = W / (W + κ), over all periods so far
 *
 * δ^age halves every half-life: exponential smoothing in which a period counts by its credibility Z, the weight that a mean
 * of W units of evidence deserves beside what was known before (Bühlmann and Straub, "Glaubwürdigkeit für
 * Schadensätze", 1970). The level starts at
 * 0, and what it was always counts at least as much as one period that is believed fully, so that after long silence a
 * single event does not overturn it. A silent period (W = 0) changes nothing: its value and level are the level before.
 */
export class RunningLevel {
  private estimate = NEUTRAL;
  private credibility = LEAST_CREDIBILITY;
  private drifted = 0;
  private readonly halfCredible: number;

  constructor(halfCredible: number) {
    this.halfCredible = halfCredible;
  }

  /** The level now. */
  get level(): number {
    return this.estimate + this.drifted;
  }

  /** Moves the level unseen, as a resample does to show what silence leaves open. */
  drift(by: number): void {
    this.drifted += by;
  }

  /** Takes in one period and gives its value; `fade` is the δ^age since the period before. */
  take(sum: number, weight: number, fade: number): number {
    const value = (sum + this.halfCredible * this.level) / (weight + this.halfCredible);
    this.credibility = Math.max(LEAST_CREDIBILITY, this.credibility * fade);
    if (weight > 0) {
      const credibility = weight / (weight + this.halfCredible);
      const gain = credibility / (this.credibility + credibility);
      this.estimate += gain * (sum / weight - this.estimate);
      this.drifted *= 1 - gain;
      this.credibility += credibility;
    }
    return value;
  }
}

/** δ^age of each period since the one before, from the first days of the periods. */
export function fadeFactors(starts: Int32Array, halfLife: number): Float64Array {
  return Float64Array.from({ length: starts.length - 1 }, (_, p) =>
    p === 0 ? 1 : 2 ** ((starts[p - 1]! - starts[p]!) / halfLife),
  );
}
