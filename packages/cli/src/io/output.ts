// Writing to a stream that may be slow (waits for it) or gone (stops quietly).

import type { Writable } from 'node:stream';

/** The reader of a pipe has gone: the run ends, and that is no failure. */
export class ClosedPipe extends Error {}

/** Writes in order, each write when the one before has been taken, so that nothing piles up in memory. */
export class Output {
  readonly #stream: Writable;

  constructor(stream: Writable) {
    this.#stream = stream;
  }

  /** Throws `ClosedPipe` once nobody reads any more. The stream's own error event is listened to in `main`. */
  write(text: string): Promise<void> {
    return this.#put(text);
  }

  #put(piece: string | Uint8Array): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#stream.write(piece, (error) => {
        if (error) reject(isClosed(error) ? new ClosedPipe('closed pipe') : error);
        else resolve();
      });
    });
  }

  /** Bytes as they are; errors as for `write`. */
  writeBytes(bytes: Uint8Array): Promise<void> {
    return this.#put(bytes);
  }

  async writeLine(value: unknown): Promise<void> {
    await this.write(`${JSON.stringify(value)}\n`);
  }
}

function isClosed(error: NodeJS.ErrnoException): boolean {
  return error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED' || error.code === 'ERR_STREAM_WRITE_AFTER_END';
}
