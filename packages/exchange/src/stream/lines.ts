// Bytes cut into lines, one at a time, with a limit on how long a line may grow in memory.

import { TextDecoder } from 'node:util';
import { RapportError } from '@rapport/record';

/** Bytes of one line; a longer one is passed over and reported. */
export const LINE_LIMIT = 64 * 1024 * 1024;

const NEWLINE = 0x0a;

/** A line of text, or what is wrong with it. Numbers count from 1 and include blank lines. */
export type Line =
  | { readonly kind: 'text'; readonly number: number; readonly text: string }
  | { readonly kind: 'error'; readonly number: number; readonly error: RapportError };

/**
 * Lines of UTF-8 without their ends (LF or CRLF); blank lines are passed over. A line that is too long or no UTF-8 is an error in
 * its place and the next line is read as usual. An error of the source itself comes last, as a line of its own.
 */
export async function* readLines(bytes: AsyncIterable<Uint8Array>, limit: number = LINE_LIMIT): AsyncGenerator<Line> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const line = new LineBuffer(limit);
  let number = 0;
  try {
    for await (const chunk of bytes) {
      let from = 0;
      for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, from)) {
        line.add(chunk.subarray(from, at));
        from = at + 1;
        const done = toLine(line, ++number, decoder);
        if (done !== null) yield done;
      }
      line.add(chunk.subarray(from));
    }
  } catch (error) {
    if (!(error instanceof RapportError)) throw error;
    yield { kind: 'error', number: number + 1, error };
    return;
  }
  const last = toLine(line, number + 1, decoder);
  if (last !== null) yield last;
}

/** Collects the pieces of a line; beyond the limit it only counts. */
class LineBuffer {
  readonly limit: number;
  #pieces: Uint8Array[] = [];
  #length = 0;

  constructor(limit: number) {
    this.limit = limit;
  }

  add(piece: Uint8Array): void {
    if (piece.length === 0) return;
    this.#length += piece.length;
    if (this.#length > this.limit) this.#pieces = [];
    else this.#pieces.push(piece);
  }

  take(): { readonly bytes: Uint8Array; readonly length: number } {
    const bytes = this.#pieces.length === 1 ? this.#pieces[0]! : Buffer.concat(this.#pieces);
    const length = this.#length;
    this.#pieces = [];
    this.#length = 0;
    return { bytes, length };
  }
}

function toLine(buffer: LineBuffer, number: number, decoder: TextDecoder): Line | null {
  const { bytes, length } = buffer.take();
  if (length > buffer.limit) {
    const message = `the line holds ${length} bytes, the limit is ${buffer.limit}. Is the input a file with one record a line?`;
    return { kind: 'error', number, error: new RapportError('E_LINE_TOO_LONG', message, { line: number }) };
  }
  try {
    const text = decoder.decode(bytes).replace(/\r$/, '');
    return text.trim() === '' ? null : { kind: 'text', number, text };
  } catch {
    const message = 'the line is not UTF-8. Convert the file to UTF-8';
    return { kind: 'error', number, error: new RapportError('E_ENCODING', message, { line: number }) };
  }
}
