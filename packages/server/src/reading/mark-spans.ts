// A text with some of its spans marked.

import type { Span } from '@rapport/record';
import { type Html, html } from './html.ts';

/** Spans are UTF-16 offsets into the text, half-open; those that overlap an earlier one or lie outside are passed over. */
export function markSpans(text: string, spans: readonly Span[], mark: (text: string) => Html = plainMark): Html {
  const pieces: (string | Html)[] = [];
  let at = 0;
  for (const [start, end] of [...spans].sort((a, b) => a[0] - b[0])) {
    if (start < at || end <= start || end > text.length) continue;
    pieces.push(text.slice(at, start), mark(text.slice(start, end)));
    at = end;
  }
  return html`${[...pieces, text.slice(at)]}`;
}

function plainMark(text: string): Html {
  return html`<mark>${text}</mark>`;
}
