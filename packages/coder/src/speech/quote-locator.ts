// Which quotation a character stands in.

import type { QuoteDraft } from './quote-draft.ts';

/** Quotations nest at most this deep before the outer ones are given up: "A said that B said that …". */
const MAX_NESTING = 8;

/** Looks quotations up by offset, innermost first. */
export class QuoteLocator {
  readonly #pieces: { readonly start: number; readonly end: number; readonly quote: QuoteDraft }[];

  constructor(quotes: readonly QuoteDraft[]) {
    this.#pieces = quotes
      .flatMap((quote) => quote.spans.map(([start, end]) => ({ start, end, quote })))
      .sort((a, b) => a.start - b.start);
  }

  /** The quotation round an offset, of one kind if asked for; undefined outside all. */
  at(offset: number, kind?: QuoteDraft['kind']): QuoteDraft | undefined {
    let low = 0;
    let high = this.#pieces.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#pieces[middle]!.start <= offset) low = middle + 1;
      else high = middle;
    }
    for (let i = low - 1; i >= Math.max(0, low - MAX_NESTING); i--) {
      const { end, quote } = this.#pieces[i]!;
      if (offset < end && (kind === undefined || quote.kind === kind)) return quote;
    }
    return undefined;
  }
}
