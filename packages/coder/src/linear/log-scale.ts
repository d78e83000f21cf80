// Weights in one byte each: a sign and a logarithm. Weights are never clipped, since the few large ones matter most.

/** Magnitudes apart from zero. */
const STEPS = 126;
const NEGATIVE = 128;

/** A scale of codes from the smallest magnitude to the largest; code 0 is a weight of zero. */
export class LogScale {
  readonly low: number;
  readonly high: number;
  /** Weights by code. */
  readonly table: Int32Array;

  /** `low` and `high` are rounded to 32-bit floats, as files hold them. */
  constructor(low: number, high: number) {
    this.low = Math.fround(low);
    this.high = Math.fround(high);
    this.table = new Int32Array(256);
    const span = Math.log(this.high / this.low);
    for (let step = 0; step < STEPS; step++) {
      this.table[1 + step] = Math.round(this.low * Math.exp((step / (STEPS - 1)) * span));
      this.table[NEGATIVE + 1 + step] = -this.table[1 + step]!;
    }
  }

  /** The code whose weight is nearest on the scale. */
  encode(weight: number): number {
    if (weight === 0) return 0;
    const span = Math.max(1e-9, Math.log(this.high / this.low));
    const step = Math.round((Math.log(Math.abs(weight) / this.low) / span) * (STEPS - 1));
    return (weight < 0 ? NEGATIVE : 0) + 1 + Math.max(0, Math.min(STEPS - 1, step));
  }
}
