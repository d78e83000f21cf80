// A document as a message: JSON, packed where it is long.

import { gunzipSync, gzipSync } from 'node:zlib';
import { documentKey } from '@rapport/ledger';
import { type Document, parseDocument, RapportError } from '@rapport/record';

/** Bytes from which packing is worth its time. */
const LONG = 32 * 1024;
/** Bytes that a message may unpack to. */
const MOST_BYTES = 64 * 2 ** 20;
const GZIP_SIGN = [0x1f, 0x8b] as const;

/** What a worker is given to code. */
export interface SentArticle {
  readonly document: Document;
  readonly licence?: string;
  /** Where the document came from, and its line there. */
  readonly source: string;
  readonly line?: number;
  /** It is a page of an archive, much of which is none of ours: what no pack reads is passed over. */
  readonly archived?: true;
}

export function encodeArticle({ document, licence, source, line, archived }: SentArticle): Uint8Array {
  const bytes = Buffer.from(JSON.stringify({ document, licence, source, line, archived }), 'utf8');
  return bytes.length < LONG ? bytes : gzipSync(bytes, { level: 6 });
}

/** Errors: `E_JSON`, `E_INPUT` when the message holds no document; `E_TRUNCATED`, `E_TOO_LARGE`. */
export function decodeArticle(bytes: Uint8Array): SentArticle {
  const value = toObject(unpacked(bytes));
  const source = typeof value.source === 'string' ? value.source : 'a message';
  const line = typeof value.line === 'number' ? { line: value.line } : {};
  const licence = typeof value.licence === 'string' ? { licence: value.licence } : {};
  const archived = value.archived === true ? { archived: true as const } : {};
  return { document: parseDocument(value.document, { source, ...line }), source, ...line, ...licence, ...archived };
}

/** The key of the document in a message; null when it holds none. */
export function keyOfMessage(bytes: Uint8Array): string | null {
  const article = maybeArticle(bytes);
  return article === null ? null : documentKey(article.document);
}

/** What a message holds; null when it holds no document. */
export function maybeArticle(bytes: Uint8Array): SentArticle | null {
  try {
    return decodeArticle(bytes);
  } catch {
    return null;
  }
}

function unpacked(bytes: Uint8Array): Uint8Array {
  if (bytes[0] !== GZIP_SIGN[0] || bytes[1] !== GZIP_SIGN[1]) return bytes;
  try {
    return gunzipSync(bytes, { maxOutputLength: MOST_BYTES });
  } catch (thrown) {
    if ((thrown as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE') {
      throw new RapportError('E_TOO_LARGE', `the message unpacks to more than ${MOST_BYTES} bytes; split the document`);
    }
    throw new RapportError('E_TRUNCATED', 'the packed message is broken; send the document again');
  }
}

function toObject(bytes: Uint8Array): Readonly<Record<string, unknown>> {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new RapportError('E_JSON', 'the message is not JSON; `rapport fleet send` writes what workers read');
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  throw new RapportError('E_INPUT', 'the message holds no document; `rapport fleet send` writes what workers read');
}
