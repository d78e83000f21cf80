// Where bytes come from: a file, or standard input; gzip is unpacked on the way.

import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { PassThrough, type Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { RapportError } from '@rapport/record';
import type { Streams } from '../streams.ts';

const GZIP_MAGIC = [0x1f, 0x8b] as const;

/** Bytes of a page or text read whole; larger input is refused. */
export const WHOLE_INPUT_LIMIT = 64 * 1024 * 1024;

export interface Input {
  /** File name, or `standard input`. */
  readonly name: string;
  /** Size on disk in bytes, for progress. */
  readonly size?: number;
  /** Bytes taken from the file so far, before unpacking. */
  taken(): number;
  /** Unpacked bytes. */
  readonly bytes: AsyncIterable<Uint8Array>;
}

/** Opens a file; `-` or nothing means standard input. Throws `E_NOT_FOUND`, `E_INPUT`. */
export async function openInput(file: string | undefined, streams: Streams): Promise<Input> {
  if (file === undefined || file === '-') return describeInput('standard input', streams.stdin);
  const facts = await stat(file).catch((error: NodeJS.ErrnoException) => {
    throw fileError(file, error);
  });
  if (facts.isDirectory()) {
    throw new RapportError('E_INPUT', `${file} is a folder; expected a file`, { source: file });
  }
  return describeInput(file, createReadStream(file), facts.isFile() ? facts.size : undefined);
}

/** All bytes of an input. Throws `E_TOO_LARGE` beyond `limit` bytes. */
export async function readWhole(input: Input, limit: number = WHOLE_INPUT_LIMIT): Promise<Uint8Array> {
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

function describeInput(name: string, stream: Readable, size?: number): Input {
  let taken = 0;
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
  return { name, ...(size === undefined ? {} : { size }), taken: () => taken, bytes: unpacked(counted(), name) };
}

/** Looks at the first bytes, not at the name: a gzip file is one on standard input too. */
async function* unpacked(source: AsyncGenerator<Uint8Array>, name: string): AsyncGenerator<Uint8Array> {
  let head = Buffer.alloc(0);
  let ended = false;
  while (head.length < GZIP_MAGIC.length && !ended) {
    const next = await source.next();
    if (next.done === true) ended = true;
    else head = Buffer.concat([head, next.value]);
  }
  const packed = GZIP_MAGIC.every((byte, i) => head[i] === byte);
  const whole = prepend(head, source);
  if (packed) yield* gunzipped(whole, name);
  else yield* whole;
}

async function* prepend(head: Uint8Array, rest: AsyncGenerator<Uint8Array>): AsyncGenerator<Uint8Array> {
  if (head.length > 0) yield head;
  yield* rest;
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
