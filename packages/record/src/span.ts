// Character ranges: half-open, in UTF-16 code units of the text they belong to.

/** `[start, end)` in UTF-16 code units. */
export type Span = readonly [start: number, end: number];

/** Where a sentence stands: its number in the text (from 0) and its character range. */
export interface TextInfo {
  readonly sequence: number;
  readonly start: number;
  readonly end: number;
  /** Number of the caption (from 0) whose text the range counts in; absent in the article's own text. */
  readonly caption?: number;
}
