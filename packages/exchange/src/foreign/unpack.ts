// Files as other coders publish them: plain, gzipped, or zipped. Known by their first bytes, not by their names.

import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { RapportError } from '@rapport/record';
import { Unzip, UnzipInflate } from 'fflate';

const ZIP = [0x50, 0x4b, 0x03, 0x04] as const;
const GZIP = [0x1f, 0x8b] as const;
/** Endings of the members of an archive that are tables. */
const TABLE_NAME = /\.(csv|tsv|txt|tab)$/i;

/**
 * The bytes of the table. Of a zip archive the members that are tables by name (`.csv`, `.tsv`, `.txt`, `.tab`), one
 * after the other. Throws `E_TRUNCATED` when the archive ends before its end, `E_INPUT` when it holds no table.
 */
export async function* unpackTable(bytes: AsyncIterable<Uint8Array>, source?: string): AsyncGenerator<Uint8Array> {
  const input = bytes[Symbol.asyncIterator]();
  let head = new Uint8Array(0);
  let ended = false;
  while (head.length < ZIP.length && !ended) {
    const next = await input.next();
    if (next.done === true) ended = true;
    else head = joined(head, next.value);
  }
  const whole = { [Symbol.asyncIterator]: () => prepended(head, input) };
  if (begins(head, ZIP)) yield* unzipped(whole, source);
  else if (begins(head, GZIP)) yield* gunzipped(whole, source);
  else yield* whole;
}

async function* gunzipped(bytes: AsyncIterable<Uint8Array>, source: string | undefined): AsyncGenerator<Uint8Array> {
  try {
    yield* pipeline(Readable.from(bytes), createGunzip(), ignoreEnd) as AsyncIterable<Uint8Array>;
  } catch (cause) {
    const code = String((cause as NodeJS.ErrnoException).code);
    throw code.startsWith('Z_') ? truncated('gzip file', cause, source) : cause;
  }
}

/** Who reads the bytes meets an error of the source itself. */
function ignoreEnd(): void {}

async function* unzipped(bytes: AsyncIterable<Uint8Array>, source: string | undefined): AsyncGenerator<Uint8Array> {
  const unzip = unzipper();
  const push = (chunk: Uint8Array, final: boolean): Uint8Array[] => {
    try {
      return unzip.push(chunk, final);
    } catch (cause) {
      throw truncated('zip archive', cause, source);
    }
  };
  for await (const chunk of bytes) yield* push(chunk, false);
  yield* push(new Uint8Array(0), true);
  const complaint = unzip.complaint();
  if (complaint !== null) throw new RapportError('E_INPUT', complaint, placeOf(source));
}

function truncated(kind: string, cause: unknown, source: string | undefined): RapportError {
  const message = `the ${kind} cannot be unpacked: ${(cause as Error).message}. Fetch it again, or unpack it yourself`;
  return new RapportError('E_TRUNCATED', message, { ...placeOf(source), cause });
}

function placeOf(source: string | undefined): { source?: string } {
  return source === undefined ? {} : { source };
}

/** Takes packed bytes and hands over what has been unpacked since the last call. */
interface Unzipper {
  push(chunk: Uint8Array, final: boolean): Uint8Array[];
  /** What is wrong when all bytes are in; null when nothing is. */
  complaint(): string | null;
}

function unzipper(): Unzipper {
  let out: Uint8Array[] = [];
  let open = 0;
  const names: string[] = [];
  let tables = 0;
  const unzip = new Unzip((member) => {
    names.push(member.name);
    if (!TABLE_NAME.test(member.name)) return;
    tables++;
    open++;
    member.ondata = (error, chunk, final) => {
      if (error !== null) throw error;
      out.push(chunk);
      if (final) open--;
    };
    member.start();
  });
  unzip.register(UnzipInflate);
  return {
    push(chunk, final) {
      out = [];
      unzip.push(chunk, final);
      if (final && open > 0) throw new Error('it ends inside a member');
      return out;
    },
    complaint() {
      if (tables > 0) return null;
      const held = names.length === 0 ? 'nothing' : names.slice(0, 3).join(', ');
      return `the zip archive holds ${held}; expected a table (.csv, .tsv, .txt or .tab)`;
    },
  };
}

async function* prepended(head: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  if (head.length > 0) yield head;
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
}

function begins(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, i) => bytes[i] === byte);
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}
