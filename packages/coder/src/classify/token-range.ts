// A run of tokens in a document, as where an actor stands.

import type { Doc } from '../doc/doc.ts';

/** Token range `[start, end)`. */
export type TokenRange = readonly [startToken: number, endToken: number];

/** The range's token whose head lies outside the range. */
export function headOf(doc: Doc, range: TokenRange): number {
  for (let t = range[0]; t < range[1]; t++) {
    const head = doc.head(t);
    if (head < range[0] || head >= range[1]) return t;
  }
  return range[0];
}

/** Whether the token lies in the range. */
export function inRange(token: number, range: TokenRange): boolean {
  return token >= range[0] && token < range[1];
}
