// Where the words of a search stand in a text, and the part of the text to show around them.

import type { Span } from '@rapport/record';
import { foldText } from './fold-text.ts';
import { isLetterAt, type Term } from './terms.ts';

/** Ranges of one term that are shown. */
const MOST_OF_A_TERM = 5;

/** Characters of a snippet, and how many of them stand before the first match. */
const SNIPPET_LENGTH = 240;
const SNIPPET_LEAD = 60;

/** For each term its first matches in the text; an empty list where it does not occur. */
export function matchesOf(text: string, terms: readonly Term[]): Span[][] {
  const folded = foldText(text);
  return terms.map((term) => {
    const spans: Span[] = [];
    let from = folded.indexOf(term.text);
    while (from >= 0 && spans.length < MOST_OF_A_TERM) {
      if (stands(folded, from, term)) spans.push([from, from + term.text.length]);
      from = folded.indexOf(term.text, from + 1);
    }
    return spans;
  });
}

/** All ranges in order of the text, overlapping ones joined. */
export function joinSpans(lists: readonly (readonly Span[])[]): Span[] {
  const joined: [number, number][] = [];
  for (const [start, end] of lists.flat().sort((a, b) => a[0] - b[0])) {
    const last = joined.at(-1);
    if (last !== undefined && start <= last[1]) last[1] = Math.max(last[1], end);
    else joined.push([start, end]);
  }
  return joined;
}

export interface Snippet {
  readonly snippet: string;
  /** Offset of the snippet in the text. */
  readonly start: number;
  /** Ranges in the snippet. */
  readonly matches: readonly Span[];
}

/** The part of the text around the first match, cut between words where there are any. */
export function snippetOf(text: string, spans: readonly Span[]): Snippet {
  const first = spans[0]?.[0] ?? 0;
  const start = first <= SNIPPET_LEAD ? 0 : wordStart(text, first - SNIPPET_LEAD, first);
  const end = wordEnd(text, Math.min(text.length, start + SNIPPET_LENGTH));
  const matches = spans
    .filter(([from, to]) => from >= start && to <= end)
    .map(([from, to]): Span => [from - start, to - start]);
  return { snippet: text.slice(start, end), start, matches };
}

function stands(folded: string, from: number, term: Term): boolean {
  if (term.startsWord && from > 0 && isLetterAt(folded, from - 1)) return false;
  return !(term.endsWord && isLetterAt(folded, from + term.text.length));
}

function wordStart(text: string, from: number, latest: number): number {
  const space = text.indexOf(' ', from);
  return space >= 0 && space < latest ? space + 1 : from;
}

function wordEnd(text: string, to: number): number {
  if (to === text.length) return to;
  const space = text.lastIndexOf(' ', to);
  return space > to - SNIPPET_LEAD ? space : to;
}
