// Bytes of a file taken piece by piece, each with its place in the file.

const NONE = Buffer.alloc(0);

/** A stream whose next bytes can be looked at before they are taken. */
export class RawBytes {
  readonly #source: AsyncIterator<Uint8Array>;
  #held: Buffer = NONE;
  #offset: number;
  #ended = false;

  /** `offset`: place in the file of the first byte that the source gives. */
  constructor(source: AsyncIterable<Uint8Array>, offset = 0) {
    this.#source = source[Symbol.asyncIterator]();
    this.#offset = offset;
  }

  /** Place in the file of the next byte. */
  get offset(): number {
    return this.#offset;
  }

  /** The bytes at hand: at least `count`, fewer only where the stream ends. They are not taken. */
  async peek(count: number): Promise<Buffer> {
    if (this.#held.length >= count || this.#ended) return this.#held;
    const parts: Uint8Array[] = [this.#held];
    let length = this.#held.length;
    while (length < count && !this.#ended) {
      const next = await this.#source.next();
      if (next.done === true) this.#ended = true;
      else {
        parts.push(next.value);
        length += next.value.length;
      }
    }
    this.#held = Buffer.concat(parts);
    return this.#held;
  }

  /** Takes `count` bytes that were looked at, and gives them. */
  skip(count: number): Buffer {
    const taken = this.#held.subarray(0, count);
    this.#held = this.#held.subarray(count);
    this.#offset += count;
    return taken;
  }

  /** Puts bytes back that were taken last. */
  putBack(bytes: Uint8Array): void {
    this.#held = Buffer.concat([bytes, this.#held]);
    this.#offset -= bytes.length;
  }

  /** Lets the source go; it may hold a file open. */
  async close(): Promise<void> {
    await this.#source.return?.();
  }
}
