// The number of the record's last change, asked of the ledger at most a few times a second.

/** Milliseconds for which a number is taken as still right: others' changes show after so long. */
const TRUSTED_MS = 50;

/** Tells when kept answers are out of date. */
export class ChangeClock {
  readonly #read: () => Promise<number>;
  readonly #monotonic: () => number;
  #value = -1;
  #readAt = Number.NEGATIVE_INFINITY;
  #reading: Promise<number> | null = null;
  #ownChange = 0;

  constructor(read: () => Promise<number>, monotonic: () => number = () => performance.now()) {
    this.#read = read;
    this.#monotonic = monotonic;
  }

  /** The number now. */
  async current(): Promise<number> {
    if (this.#monotonic() - this.#readAt < TRUSTED_MS) return this.#value;
    this.#reading ??= this.#readNow();
    return await this.#reading;
  }

  /** After a write of this server's own: no answer from before it is given any more. */
  async noteOwnChange(): Promise<void> {
    this.#ownChange = await this.#readNow();
  }

  /** The number after the last change that this server made itself. */
  get ownChange(): number {
    return this.#ownChange;
  }

  async #readNow(): Promise<number> {
    const at = this.#monotonic();
    try {
      const value = await this.#read();
      if (value >= this.#value) [this.#value, this.#readAt] = [value, at];
      return this.#value;
    } finally {
      this.#reading = null;
    }
  }
}
