// Undoes gzip within a limit.

import { gunzipSync } from 'node:zlib';
import { RapportError } from '@rapport/record';

/** Whether the bytes begin as a gzip file does. */
export function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

/** The content of a gzip file: `E_TRUNCATED` when it ends early or is damaged, `E_TOO_LARGE` beyond `maxBytes`. */
export function gunzip(bytes: Uint8Array, maxBytes: number): Uint8Array {
  try {
    return gunzipSync(bytes, { maxOutputLength: maxBytes });
  } catch (cause) {
    const code = (cause as { code?: string }).code;
    if (code === 'ERR_BUFFER_TOO_LARGE') {
      const message = `the gzip data unpacks to more than ${maxBytes} bytes, the most that is read; save the article alone`;
      throw new RapportError('E_TOO_LARGE', message, { cause });
    }
    const found = code === 'Z_BUF_ERROR' ? 'ends before its end' : 'is damaged';
    throw new RapportError('E_TRUNCATED', `the gzip data ${found}; fetch the page again`, { cause });
  }
}
