// A stream of bytes whose beginning can be looked at before it is read.

/** Reads the source once; what was looked at comes again when it is read. */
export class Peeked implements AsyncIterable<Uint8Array> {
  readonly #source: AsyncIterator<Uint8Array>;
  #head: Buffer = Buffer.alloc(0);
  #ended = false;

  constructor(source: AsyncIterable<Uint8Array>) {
    this.#source = source[Symbol.asyncIterator]();
  }

  /** The first `count` bytes, fewer where the source ends before. */
  async peek(count: number): Promise<Buffer> {
    while (this.#head.length < count && !this.#ended) {
      const next = await this.#source.next();
      if (next.done === true) this.#ended = true;
      else this.#head = Buffer.concat([this.#head, next.value]);
    }
    return this.#head.subarray(0, count);
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Uint8Array> {
    const head = this.#head;
    this.#head = Buffer.alloc(0);
    if (head.length > 0) yield head;
    yield* { [Symbol.asyncIterator]: () => this.#source };
  }
}
