// What an input is, told by its first bytes, not by its name.

import { constants, gunzipSync } from 'node:zlib';

/** An archive of a crawler, a zip archive, lines of JSON, or a page. */
export type InputKind = 'warc' | 'zip' | 'lines' | 'page';

/** Bytes that tell the kind. */
export const HEAD_BYTES = 4096;

/** The kind by the first bytes, packed by gzip or not. */
export function kindOf(head: Uint8Array): InputKind {
  const text = beginningOf(head).toString('utf8');
  if (text.startsWith('PK\u0003\u0004')) return 'zip';
  if (text.startsWith('WARC/')) return 'warc';
  return /^\uFEFF?\s*\{\s*"/.test(text) ? 'lines' : 'page';
}

function beginningOf(head: Uint8Array): Buffer {
  const bytes = Buffer.from(head);
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  try {
    // Of a cut file as much as is there.
    return gunzipSync(bytes, { finishFlush: constants.Z_SYNC_FLUSH });
  } catch {
    return bytes;
  }
}
