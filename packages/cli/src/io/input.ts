// Where bytes come from: a file, or standard input; gzip is unpacked on the way.

import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { PassThrough, type Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { RapportError } from '@rapport/record';
import type { Streams } from '../streams.ts';
import { HEAD_BYTES, type InputKind, kindOf } from './input-kind.ts';
import { Peeked } from './peeked.ts';

const GZIP_MAGIC = [0x1f, 0x8b] as const;

/** Bytes read from a file at once. */
const FILE_CHUNK = 256 * 1024;

/** Bytes of a page or text read whole; larger input is refused. */
export const WHOLE_INPUT_LIMIT = 64 * 1024 * 1024;

export interface Input {
  /** File name, or `standard input`. */
  readonly name: string;
  /** Size on disk in bytes, for progress. */
  readonly size?: number;
  /** Bytes of the file before the place that was read last, before unpacking. */
  taken(): number;
  /** What its first bytes show it to be; to be asked before it is read. */
  kind(): Promise<InputKind>;
  /** Unpacked bytes. Of these and `packed` only one can be read. */
  readonly bytes: AsyncIterable<Uint8Array>;
  /** Bytes as they are. */
  readonly packed: AsyncIterable<Uint8Array>;
}

/** Opens a file from byte `start` on; `-` or nothing means standard input. Throws `E_NOT_FOUND`, `E_INPUT`. */
export async function openInput(file: string | undefined, streams: Streams, start = 0): Promise<Input> {
  if (file === undefined || file === '-') return describeInput('standard input', streams.stdin, 0);
  const facts = await stat(file).catch((error: NodeJS.ErrnoException) => {
    throw fileError(file, error);
  });
  if (facts.isDirectory()) {
    throw new RapportError('E_INPUT', `${file} is a folder; expected a file`, { source: file });
  }
  return describeInput(
    file,
    createReadStream(file, { start, highWaterMark: FILE_CHUNK }),
    start,
    facts.isFile() ? facts.size : undefined,
  );
}

/** All bytes of an input. Throws `E_TOO_LARGE` beyond `limit` bytes. */
export async function readWhole(
  input: Pick<Input, 'bytes' | 'name'>,
  limit: number = WHOLE_INPUT_LIMIT,
): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of input.bytes) {
    length += part.length;
    if (length > limit) {
      const message = `the input is larger than ${limit / 1024 / 1024} MB; expected one page or text`;
      throw new RapportError('E_TOO_LARGE', message, { source: input.name });
    }
    parts.push(part);
  }
  return Buffer.concat(parts);
}

function describeInput(name: string, stream: Readable, start: number, size?: number): Input {
  let taken = start;
  const counted = async function* (): AsyncGenerator<Uint8Array> {
    try {
      for await (const chunk of stream) {
        const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : (chunk as Uint8Array);
        taken += bytes.length;
        yield bytes;
      }
    } catch (error) {
      throw fileError(name, error as NodeJS.ErrnoException);
    }
  };
  const packed = new Peeked(counted());
  return {
    name,
    ...(size === undefined ? {} : { size }),
    taken: () => taken,
    kind: async () => kindOf(await packed.peek(HEAD_BYTES)),
    bytes: unpacked(packed, name),
    packed,
  };
}

/** Unpacks what begins as gzip, whatever its name. */
export async function* unpacked(source: Peeked, name: string): AsyncGenerator<Uint8Array> {
  const head = await source.peek(GZIP_MAGIC.length);
  if (GZIP_MAGIC.every((byte, i) => head[i] === byte)) yield* gunzipped(source, name);
  else yield* source;
}

async function* gunzipped(source: AsyncIterable<Uint8Array>, name: string): AsyncGenerator<Uint8Array> {
  const gunzip = createGunzip();
  const feed = new PassThrough();
  feed.pipe(gunzip);
  const feeding = (async () => {
    try {
      for await (const part of source) {
        if (gunzip.destroyed) return;
        if (!feed.write(part)) await onceFree(feed, gunzip);
      }
      feed.end();
    } catch (error) {
      gunzip.destroy(error as Error);
    }
  })();
  try {
    for await (const part of gunzip) yield part as Uint8Array;
  } catch (error) {
    throw gzipError(name, error as NodeJS.ErrnoException);
  } finally {
    gunzip.destroy();
    feed.destroy();
    await feeding;
  }
}

/** Resolves when the feed takes more, or when nobody reads it any longer; leaves no listener behind. */
function onceFree(feed: PassThrough, gunzip: Readable): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      feed.off('drain', done).off('close', done);
      gunzip.off('close', done);
      resolve();
    };
    feed.once('drain', done).once('close', done);
    gunzip.once('close', done);
  });
}

function gzipError(name: string, error: NodeJS.ErrnoException): Error {
  if (error instanceof RapportError) return error;
  if (error.code === 'Z_BUF_ERROR') {
    const message = 'the gzip data ends before its end; what came before it was read. Fetch the file again';
    return new RapportError('E_TRUNCATED', message, { source: name, cause: error });
  }
  const message = `the gzip data is damaged (${error.message}); what came before it was read. Fetch the file again`;
  return new RapportError('E_INPUT', message, { source: name, cause: error });
}

function fileError(name: string, error: NodeJS.ErrnoException): RapportError {
  if (error instanceof RapportError) return error;
  if (error.code === 'ENOENT' || error.code === 'ENOTDIR') {
    return new RapportError('E_NOT_FOUND', `there is no file ${name}. Check the spelling`, { source: name });
  }
  if (error.code === 'EACCES' || error.code === 'EPERM') {
    return new RapportError('E_INPUT', `${name} may not be read: permission denied`, { source: name, cause: error });
  }
  return new RapportError('E_INPUT', `${name} could not be read: ${error.message}`, { source: name, cause: error });
}
