// Bytes of a page to its text.

import { RapportError } from '@rapport/record';
import { DEFAULT_MAX_BYTES } from '../limits.ts';
import { binaryKind } from './binary-kind.ts';
import {
  byteOrderMark,
  declaredCharset,
  faultShare,
  headerCharset,
  isUtf8,
  sniffCharset,
  sniffUtf16,
} from './charset.ts';
import { gunzip, isGzip } from './gunzip.ts';
import { decodeWindows1252 } from './windows-1252.ts';

/** What came with the bytes, and how many of them are read. */
export interface DecodeHint {
  /** The `content-type` header. */
  readonly contentType?: string;
  /** Most bytes after gzip is undone (default 20,000,000). */
  readonly maxBytes?: number;
}

/** Text and the encoding it was in (a WHATWG encoding name). */
export interface DecodedText {
  readonly text: string;
  readonly encoding: string;
}

/** A stated encoding that leaves more than this share of its characters without meaning is wrong. */
const MOST_FAULTS = 0.02;

/** Sound characters beyond ASCII for each fault in UTF-8 that was only damaged. */
const SOUND_FOR_FAULT = 3;

/**
 * Decodes a page. The encoding is taken from the byte order mark, else the header, else the page's own declaration,
 * each believed only when the bytes bear it out, else from the bytes. A few broken characters become U+FFFD.
 * Errors: `E_BINARY` names what the bytes are instead of text; `E_TRUNCATED`, `E_TOO_LARGE` for gzip and size.
 */
export function decodeText(raw: Uint8Array, hint: DecodeHint = {}): DecodedText {
  const maxBytes = hint.maxBytes ?? DEFAULT_MAX_BYTES;
  const bytes = isGzip(raw) ? gunzip(raw, maxBytes) : raw;
  if (bytes.length > maxBytes) {
    const message = `the page has ${bytes.length} bytes, at most ${maxBytes} are read; save the article alone`;
    throw new RapportError('E_TOO_LARGE', message);
  }
  const wide = byteOrderMark(bytes) ?? sniffUtf16(bytes);
  if (wide !== null) return decodeAs(bytes, wide);
  const kind = binaryKind(bytes);
  if (kind !== null) {
    throw new RapportError(
      'E_BINARY',
      `the input is ${kind}, expected an HTML page or plain text; give the page itself`,
    );
  }
  if (isUtf8(bytes)) return decodeAs(bytes, escapedEncoding(bytes, hint.contentType) ?? 'utf-8');
  for (const stated of [headerCharset(hint.contentType), declaredCharset(bytes)]) {
    if (stated === null) continue;
    const decoded = decodeAs(bytes, stated);
    if (faultShare(decoded.text) <= MOST_FAULTS) return decoded;
  }
  const broken = decodeAs(bytes, 'utf-8');
  return isMostlySound(broken.text) ? broken : decodeAs(bytes, sniffCharset(bytes));
}

/** Broken UTF-8 still shows many sound characters beyond ASCII for each fault; text in another encoding shows none. */
function isMostlySound(text: string): boolean {
  const faults = text.match(/\ufffd/g)?.length ?? 0;
  const sound = (text.match(/[^\p{ASCII}]/gu)?.length ?? 0) - faults;
  return sound >= SOUND_FOR_FAULT * faults;
}

/** ISO-2022-JP is pure ASCII to look at: it is believed when stated and its escapes are there. */
function escapedEncoding(bytes: Uint8Array, contentType: string | undefined): string | null {
  const stated = headerCharset(contentType) ?? declaredCharset(bytes);
  return stated === 'iso-2022-jp' && bytes.includes(0x1b) ? stated : null;
}

function decodeAs(bytes: Uint8Array, encoding: string): DecodedText {
  const text = encoding === 'windows-1252' ? decodeWindows1252(bytes) : new TextDecoder(encoding).decode(bytes);
  return { text, encoding };
}
