// Finds what stands between quotation marks: pairs across sentences and paragraphs, nested ones inside, apostrophes apart.

import type { Span } from '@rapport/record';

/** A pair of marks; `alike` when both sides are written with the same character. */
export interface MarkPair {
  readonly open: string;
  readonly close: string;
}

/** The words between one pair of marks, one span for each paragraph they run through. */
export interface MarkedText {
  readonly spans: readonly Span[];
  /** Offset of the opening mark and behind the closing one. */
  readonly start: number;
  readonly end: number;
  /** False when the text has no closing mark for it and its paragraph's end was taken. */
  readonly closed: boolean;
}

interface Mark {
  readonly at: number;
  readonly pair: MarkPair;
  readonly side: 'open' | 'close';
  readonly paragraph: number;
  readonly opensParagraph: boolean;
}

/** Paragraphs a quotation may run through without its marks being repeated. */
const MAX_RUN = 8;
const LETTER = /[\p{L}\p{N}]/u;
const OPENS_BEHIND = /[\s([{—–\-/:“‘"'«]/u;

/** All marked texts of a document in order; none inside another. Linear in the text's length. */
export function findMarkedText(text: string, pairs: readonly MarkPair[]): MarkedText[] {
  const lines = linesOf(text);
  const marks = collectMarks(text, pairs, lines);
  const found: MarkedText[] = [];
  let open: OpenQuotation | null = null;
  marks.forEach((mark, i) => {
    if (open !== null && !open.mayReach(mark)) {
      open.abandon(lines, found);
      open = null;
    }
    if (open === null) {
      if (mark.side === 'open') open = new OpenQuotation(mark);
      return;
    }
    if (mark.pair !== open.pair) return;
    if (mark.side === 'close') {
      if (isPossessive(text, mark, marks[i + 1])) return;
      open.close(mark, lines, found);
      open = null;
    } else if (mark.opensParagraph && mark.paragraph > open.paragraph) {
      open.resume(mark, lines);
    } else if (open.isDouble) {
      // Opened twice in one paragraph: the first mark lost its partner, and nothing tells where its words ended.
      open = new OpenQuotation(mark);
    }
  });
  (open as OpenQuotation | null)?.abandon(lines, found);
  return found;
}

/** A quotation whose closing mark has not come yet. */
class OpenQuotation {
  readonly pair: MarkPair;
  readonly isDouble: boolean;
  paragraph: number;
  readonly #start: number;
  #from: number;
  readonly #spans: Span[] = [];

  constructor(mark: Mark) {
    this.pair = mark.pair;
    this.isDouble = !/['’]/.test(mark.pair.close);
    this.paragraph = mark.paragraph;
    this.#start = mark.at;
    this.#from = mark.at + 1;
  }

  /** Whether the quotation can still be open at a mark: in a later paragraph only its own marks tell so. */
  mayReach(mark: Mark): boolean {
    if (mark.paragraph === this.paragraph) return true;
    if (mark.pair !== this.pair) return false;
    if (mark.side === 'open') return mark.opensParagraph && mark.paragraph === this.paragraph + 1;
    return this.isDouble ? mark.paragraph - this.paragraph <= MAX_RUN : this.#spans.length > 0;
  }

  resume(mark: Mark, lines: readonly Span[]): void {
    this.#take(mark.paragraph - 1, lines);
    this.#from = mark.at + 1;
    this.paragraph = mark.paragraph;
  }

  close(mark: Mark, lines: readonly Span[], found: MarkedText[]): void {
    this.#take(mark.paragraph - 1, lines);
    if (mark.at > this.#from) this.#spans.push([this.#from, mark.at]);
    if (this.#spans.length > 0) found.push({ spans: this.#spans, start: this.#start, end: mark.at + 1, closed: true });
  }

  /** Without a closing mark a double quotation ends with its paragraph; a single one was rather an apostrophe. */
  abandon(lines: readonly Span[], found: MarkedText[]): void {
    if (!this.isDouble && this.#spans.length === 0) return;
    this.#take(this.paragraph, lines);
    const end = this.#spans.at(-1)?.[1];
    if (end !== undefined) found.push({ spans: this.#spans, start: this.#start, end, closed: false });
  }

  /** Takes the rest of each paragraph up to the one with this number. */
  #take(last: number, lines: readonly Span[]): void {
    for (let p = this.paragraph; p <= last; p++) {
      const end = lines[p]![1];
      if (end > this.#from) this.#spans.push([this.#from, end]);
      this.#from = Math.max(this.#from, lines[p + 1]?.[0] ?? end);
    }
  }
}

/** The lines that hold anything, one after the other. */
function linesOf(text: string): Span[] {
  const lines: Span[] = [];
  for (let start = 0; start <= text.length; ) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    if (text.slice(start, end).trim() !== '') lines.push([start, end]);
    start = end + 1;
  }
  return lines;
}

function collectMarks(text: string, pairs: readonly MarkPair[], lines: readonly Span[]): Mark[] {
  const byCharacter = new Map<string, MarkPair>();
  for (const pair of pairs) for (const c of [pair.open, pair.close]) if (!byCharacter.has(c)) byCharacter.set(c, pair);
  const anyMark = new RegExp(`[${[...byCharacter.keys()].join('')}]`, 'gu');
  const marks: Mark[] = [];
  let line = 0;
  for (const match of text.matchAll(anyMark)) {
    const at = match.index;
    while (lines[line]![1] <= at) line++;
    const pair = byCharacter.get(match[0])!;
    const side = sideOf(text, at, pair);
    const lineStart = lines[line]![0];
    const opensParagraph = at - lineStart < 4 && text.slice(lineStart, at).trim() === '';
    if (side !== null) marks.push({ at, pair, side, paragraph: line, opensParagraph });
  }
  return marks;
}

/** Which side a mark is; null for an apostrophe. Marks that look alike on both sides are told by their neighbours. */
function sideOf(text: string, at: number, pair: MarkPair): 'open' | 'close' | null {
  const mark = text.charAt(at);
  const before = text.charAt(at - 1);
  const behind = text.charAt(at + 1);
  const single = mark === "'" || mark === '’' || mark === '‘';
  if (single && LETTER.test(before) && LETTER.test(behind)) return null;
  if (mark === '‘' && /\d/.test(behind)) return null;
  if (pair.open !== pair.close) return mark === pair.open ? 'open' : 'close';
  const opens = (before === '' || OPENS_BEHIND.test(before)) && behind !== '' && !/\s/.test(behind);
  if (single && opens && /\d/.test(behind)) return null;
  return opens ? 'open' : 'close';
}

/** The mark of "the workers’ rights" inside a single quotation: another closing mark follows before any opening one. */
function isPossessive(text: string, mark: Mark, next: Mark | undefined): boolean {
  if (!/['’]/.test(mark.pair.close) || text.charAt(mark.at - 1) !== 's' || text.charAt(mark.at + 1) !== ' ')
    return false;
  return next !== undefined && next.pair === mark.pair && next.side === 'close' && next.paragraph === mark.paragraph;
}
