// The fingerprint of a sentence: it tells that a text at hand is the one that was coded, without giving the text.

import { createHash } from 'node:crypto';

/** `sha256:` and the hexadecimal SHA-256 of the text in UTF-8. */
export function textHash(text: string): string {
  return `sha256:${createHash('sha256').update(text, 'utf8').digest('hex')}`;
}
