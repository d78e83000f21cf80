// An HTTP/1.x response as it is archived: head and body, with the codings of the body undone.

import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync, type ZlibOptions } from 'node:zlib';
import { RapportError } from '@rapport/record';
import { type HeaderFields, headerEnd, parseFields } from './warc-header.ts';

/** The head of a response, and where its body begins. */
export interface ResponseHead {
  readonly status: number;
  /** Header fields by lower-case name. */
  readonly fields: HeaderFields;
  readonly bodyStart: number;
}

/** A head longer than this is none. */
const LONGEST_HEAD = 256 * 1024;

/** The head of an archived response; null when the bytes do not begin with one. */
export function responseHead(message: Uint8Array): ResponseHead | null {
  const bytes = Buffer.from(message.buffer, message.byteOffset, message.byteLength);
  const end = headerEnd(bytes.subarray(0, LONGEST_HEAD));
  // A response without a body may lack the blank line.
  const text = bytes.subarray(0, end < 0 ? LONGEST_HEAD : end).toString('latin1');
  const status = /^HTTP\/\d(?:\.\d)? +(\d{3})\b/i.exec(text)?.[1];
  if (status === undefined || (end < 0 && bytes.length > LONGEST_HEAD)) return null;
  return { status: Number(status), fields: parseFields(text), bodyStart: end < 0 ? bytes.length : end };
}

/** The body without chunked transfer coding. Crawlers often undo it and keep the header, so the bytes decide. */
export function withoutChunks(body: Buffer, fields: HeaderFields): Buffer {
  if (!/\bchunked\b/i.test(fields.get('transfer-encoding') ?? '')) return body;
  const pieces: Buffer[] = [];
  for (let at = 0; ; ) {
    const size = /^([\da-f]{1,8})[ \t]*(?:;[^\r\n]*)?\r?\n/i.exec(body.subarray(at, at + 1024).toString('latin1'));
    if (size === null) return at === 0 ? body : Buffer.concat(pieces);
    const start = at + size[0].length;
    const length = Number.parseInt(size[1]!, 16);
    if (length === 0) return Buffer.concat(pieces);
    pieces.push(body.subarray(start, start + length));
    at = start + length + (body[start + length] === 0x0d ? 2 : 1);
  }
}

type Decoder = (bytes: Buffer, options: ZlibOptions) => Buffer;

const DECODERS: Readonly<Record<string, Decoder>> = {
  gzip: gunzipSync,
  'x-gzip': gunzipSync,
  // The standard means zlib's form; some servers send the bare stream.
  deflate: (bytes, options) => ((bytes[0]! & 0x0f) === 8 ? inflateSync : inflateRawSync)(bytes, options),
  br: (bytes, { maxOutputLength }) => brotliDecompressSync(bytes, { ...(maxOutputLength && { maxOutputLength }) }),
};

/** How the first bytes of a coding look that crawlers undo without changing the header. */
const LOOKS: Readonly<Record<string, (bytes: Buffer) => boolean>> = {
  gzip: (bytes) => bytes[0] === 0x1f && bytes[1] === 0x8b,
  'x-gzip': (bytes) => bytes[0] === 0x1f && bytes[1] === 0x8b,
  deflate: (bytes) => !looksLikeMarkup(bytes),
  br: (bytes) => !looksLikeMarkup(bytes),
};

/**
 * The body without its content codings (`Content-Encoding`): gzip, deflate, br. At most `maxBytes` of it.
 * Errors: `E_ENCODING` for another coding, `E_TOO_LARGE`, `E_TRUNCATED` when the coded data is cut or damaged.
 */
export function withoutCodings(body: Buffer, fields: HeaderFields, maxBytes: number): Buffer {
  const codings = (fields.get('content-encoding') ?? '').toLowerCase().split(',');
  let bytes = body;
  for (const coding of codings.map((name) => name.trim()).reverse()) {
    if (coding === '' || coding === 'identity') continue;
    const decode = DECODERS[coding];
    if (decode === undefined) {
      const message = `the page is coded as ${coding.slice(0, 40)}; read are gzip, deflate and br`;
      throw new RapportError('E_ENCODING', message);
    }
    if (bytes.length > 0 && LOOKS[coding]!(bytes)) bytes = decoded(bytes, coding, decode, maxBytes);
  }
  return bytes;
}

function decoded(bytes: Buffer, coding: string, decode: Decoder, maxBytes: number): Buffer {
  try {
    return decode(bytes, { maxOutputLength: maxBytes });
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') {
      throw new RapportError('E_TOO_LARGE', `the page unpacks to more than ${maxBytes} bytes`, { cause });
    }
    throw new RapportError('E_TRUNCATED', `the ${coding} data of the page is cut or damaged`, { cause });
  }
}

function looksLikeMarkup(bytes: Buffer): boolean {
  return /^(?:\xef\xbb\xbf)?\s*</.test(bytes.subarray(0, 256).toString('latin1'));
}
