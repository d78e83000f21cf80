// Weights of the kinds of transition in training: a dense table with the running sums that averaging needs.

/** Numbers per row: SHIFT, LEFT, RIGHT, and one unused that keeps rows aligned. */
const ACTION_STRIDE = 4;

/** An averaged perceptron's weights of three classes over hashed rows. */
export class TrainableActions {
  readonly mask: number;
  #step = 1;
  readonly #weights: Int32Array;
  readonly #sums: Float64Array;
  readonly #stamps: Int32Array;

  /** `bits`: log2 of the number of rows. */
  constructor(bits: number) {
    const size = 2 ** bits * ACTION_STRIDE;
    this.mask = 2 ** bits - 1;
    this.#weights = new Int32Array(size);
    this.#sums = new Float64Array(size);
    this.#stamps = new Int32Array(size);
  }

  /** Sets the first three scores to the sums of the given rows. */
  score(rows: Int32Array, scores: Int32Array): void {
    const weights = this.#weights;
    let shift = 0;
    let left = 0;
    let right = 0;
    for (let i = 0; i < rows.length; i++) {
      const at = rows[i]! * ACTION_STRIDE;
      shift += weights[at]!;
      left += weights[at + 1]!;
      right += weights[at + 2]!;
    }
    scores[0] = shift;
    scores[1] = left;
    scores[2] = right;
  }

  /** Says that one more decision has been made; averages run over decisions. */
  tick(): void {
    this.#step++;
  }

  /** Adds `delta` to a kind in each row. */
  update(rows: Int32Array, kind: number, delta: number): void {
    for (let i = 0; i < rows.length; i++) {
      const k = rows[i]! * ACTION_STRIDE + kind;
      const weight = this.#weights[k]!;
      this.#sums[k] = this.#sums[k]! + weight * (this.#step - this.#stamps[k]!);
      this.#stamps[k] = this.#step;
      this.#weights[k] = weight + delta;
    }
  }

  /** Adds the averaged weights of a row's LEFT and RIGHT, less SHIFT's, to `sums[2 * row]` and `sums[2 * row + 1]`. */
  addMeans(row: number, sums: Float64Array): void {
    const at = row * ACTION_STRIDE;
    const shift = this.#mean(at);
    sums[2 * row]! += this.#mean(at + 1) - shift;
    sums[2 * row + 1]! += this.#mean(at + 2) - shift;
  }

  #mean(k: number): number {
    return (this.#sums[k]! + this.#weights[k]! * (this.#step - this.#stamps[k]!)) / this.#step;
  }
}
