// The parts of an unpacked file, taken piece by piece, with a look ahead and pieces put back.

import type { UnpackedPart } from './gzip-members.ts';

const NONE = Buffer.alloc(0);

/** Takes bytes and marks in their order. */
export class PartsWindow {
  readonly #parts: AsyncIterator<UnpackedPart>;
  readonly #queue: UnpackedPart[] = [];

  constructor(parts: AsyncIterable<UnpackedPart>) {
    this.#parts = parts[Symbol.asyncIterator]();
  }

  /** The next mark, or at most `count` of the next bytes; null at the end. */
  async take(count: number): Promise<UnpackedPart | null> {
    if (this.#queue.length === 0 && !(await this.#pull())) return null;
    const part = this.#queue.shift()!;
    if (part.kind !== 'bytes' || part.bytes.length <= count) return part;
    this.#queue.unshift({ kind: 'bytes', bytes: part.bytes.subarray(count) });
    return { kind: 'bytes', bytes: part.bytes.subarray(0, count) };
  }

  /** The next mark, without taking it; null where bytes come next, or the end. */
  async peekMark(): Promise<Exclude<UnpackedPart, { kind: 'bytes' }> | null> {
    if (this.#queue.length === 0) await this.#pull();
    const part = this.#queue[0];
    return part === undefined || part.kind === 'bytes' ? null : part;
  }

  /** At most `count` bytes up to the next mark, without taking them. */
  async peekBytes(count: number): Promise<Buffer> {
    const found: Uint8Array[] = [];
    let length = 0;
    for (let i = 0; length < count; i++) {
      if (i === this.#queue.length && !(await this.#pull())) break;
      const part = this.#queue[i]!;
      if (part.kind !== 'bytes') break;
      found.push(part.bytes);
      length += part.bytes.length;
    }
    return found.length === 0 ? NONE : Buffer.concat(found).subarray(0, count);
  }

  /** Puts bytes back in front. */
  putBack(bytes: Uint8Array): void {
    if (bytes.length > 0) this.#queue.unshift({ kind: 'bytes', bytes });
  }

  async close(): Promise<void> {
    await this.#parts.return?.();
  }

  async #pull(): Promise<boolean> {
    const next = await this.#parts.next();
    if (next.done === true) return false;
    this.#queue.push(next.value);
    return true;
  }
}
