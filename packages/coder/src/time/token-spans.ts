// From character ranges to token ranges, by binary search over the tokens' offsets.

import type { Doc } from '../doc/doc.ts';

/** Answers which tokens a character range touches. */
export class TokenSpans {
  readonly #doc: Doc;

  constructor(doc: Doc) {
    this.#doc = doc;
  }

  /** First token that ends behind the offset; the document's length when there is none. */
  from(offset: number): number {
    const { ends } = this.#doc;
    let low = 0;
    let high = this.#doc.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (ends[middle]! > offset) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  /** The tokens that share a character with `[start, end)`, or null when none does. */
  cover(start: number, end: number): readonly [startToken: number, endToken: number] | null {
    const first = this.from(start);
    let last = first;
    while (last < this.#doc.length && this.#doc.starts[last]! < end) last++;
    return last > first ? [first, last] : null;
  }
}
