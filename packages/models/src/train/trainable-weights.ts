// Weights in training: sparse rows that grow as they are updated, with the running sums that averaging needs.

/** An averaged perceptron's weights over hashed rows. */
export class TrainableWeights {
  readonly mask: number;
  #step = 1;
  readonly #start: Int32Array;
  readonly #length: Uint8Array;
  readonly #capacity: Uint8Array;
  #classes = new Uint8Array(1 << 20);
  #weights = new Int32Array(1 << 20);
  #sums = new Float64Array(1 << 20);
  #stamps = new Int32Array(1 << 20);
  #used = 0;

  /** `bits`: log2 of the number of rows. */
  constructor(bits: number) {
    this.mask = 2 ** bits - 1;
    this.#start = new Int32Array(2 ** bits);
    this.#length = new Uint8Array(2 ** bits);
    this.#capacity = new Uint8Array(2 ** bits);
  }

  /** Sets `scores` to the sum of the given rows. */
  score(rows: Int32Array, scores: Int32Array): void {
    scores.fill(0);
    const classes = this.#classes;
    const weights = this.#weights;
    for (let i = 0; i < rows.length; i++) {
      const row = rows[i]!;
      const from = this.#start[row]!;
      const to = from + this.#length[row]!;
      for (let k = from; k < to; k++) scores[classes[k]!]! += weights[k]!;
    }
  }

  /** Says that one more decision has been made; averages run over decisions. */
  tick(): void {
    this.#step++;
  }

  /** Adds `delta` to a class in each row. */
  update(rows: Int32Array, cls: number, delta: number): void {
    for (let i = 0; i < rows.length; i++) {
      const k = this.#slot(rows[i]!, cls);
      const weight = this.#weights[k]!;
      this.#sums[k] = this.#sums[k]! + weight * (this.#step - this.#stamps[k]!);
      this.#stamps[k] = this.#step;
      this.#weights[k] = weight + delta;
    }
  }

  /** Adds the averaged weights of a row to `sums`, by class. */
  addMeans(row: number, sums: Float64Array): void {
    const from = this.#start[row]!;
    for (let k = from; k < from + this.#length[row]!; k++) {
      const sum = this.#sums[k]! + this.#weights[k]! * (this.#step - this.#stamps[k]!);
      sums[this.#classes[k]!]! += sum / this.#step;
    }
  }

  #slot(row: number, cls: number): number {
    const from = this.#start[row]!;
    const length = this.#length[row]!;
    for (let k = from; k < from + length; k++) if (this.#classes[k] === cls) return k;
    if (length === this.#capacity[row]!) this.#moveRow(row, length);
    const k = this.#start[row]! + length;
    this.#length[row] = length + 1;
    this.#classes[k] = cls;
    this.#weights[k] = 0;
    this.#sums[k] = 0;
    this.#stamps[k] = this.#step;
    return k;
  }

  #moveRow(row: number, length: number): void {
    const capacity = length === 0 ? 2 : Math.min(255, length * 2);
    if (this.#used + capacity > this.#classes.length) this.#growPool();
    const from = this.#start[row]!;
    const to = this.#used;
    this.#used += capacity;
    this.#classes.copyWithin(to, from, from + length);
    this.#weights.copyWithin(to, from, from + length);
    this.#sums.copyWithin(to, from, from + length);
    this.#stamps.copyWithin(to, from, from + length);
    this.#start[row] = to;
    this.#capacity[row] = capacity;
  }

  #growPool(): void {
    const size = Math.floor(this.#classes.length * 1.6);
    const classes = new Uint8Array(size);
    const weights = new Int32Array(size);
    const sums = new Float64Array(size);
    const stamps = new Int32Array(size);
    classes.set(this.#classes);
    weights.set(this.#weights);
    sums.set(this.#sums);
    stamps.set(this.#stamps);
    this.#classes = classes;
    this.#weights = weights;
    this.#sums = sums;
    this.#stamps = stamps;
  }
}
