// Pieces of text as chunks of UTF-8 bytes.

import type { Items } from './items.ts';

/** UTF-16 code units collected before a chunk goes out. */
const CHUNK = 64 * 1024;

/**
 * UTF-8 bytes of the pieces in chunks of about 64 kB; a slow reader holds the pieces back. A lone surrogate, which
 * UTF-8 cannot tell, becomes U+FFFD.
 */
export async function* encode(pieces: Items<string>): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  let held = '';
  for await (const piece of pieces) {
    held += piece;
    if (held.length < CHUNK) continue;
    yield encoder.encode(held);
    held = '';
  }
  if (held !== '') yield encoder.encode(held);
}
