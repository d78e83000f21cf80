// Text laid out in columns: how wide characters are, and where a line may break.

/** A line of a wrapped text: half-open range in UTF-16 code units. */
export type LineRange = readonly [start: number, end: number];

/** Scripts and signs that take two columns (Unicode East Asian Width W and F, in ranges). */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\u{1f300}-\u{1faff}]|[\u{20000}-\u{3fffd}]/u;
const ZERO_WIDTH = /[\p{M}\u200b-\u200f\u2060\ufeff]/u;
/** Signs that may not begin a line in Chinese, Japanese and Korean typesetting. */
const NO_LINE_START = /[、。，．：；？！）」』】〕》〉”’…,.:;?!)\]}]/u;

/** Columns that a text takes on a terminal. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) width += characterWidth(character);
  return width;
}

/**
 * Breaks a text into lines of at most `width` columns: at spaces, between wide characters, and inside a word only
 * when it is wider than a line by itself. The ranges leave out the spaces at the breaks.
 */
export function wrap(text: string, width: number): LineRange[] {
  const lines: LineRange[] = [];
  let start = skipSpaces(text, 0);
  while (start < text.length) {
    const end = lineEnd(text, start, width);
    lines.push([start, trimEnd(text, start, end)]);
    start = skipSpaces(text, end);
  }
  return lines;
}

function lineEnd(text: string, start: number, width: number): number {
  let columns = 0;
  let lastBreak = -1;
  for (let at = start; at < text.length; ) {
    const character = String.fromCodePoint(text.codePointAt(at)!);
    if (character === '\n') return at;
    if (at > start && mayBreakBefore(text, at, character)) lastBreak = at;
    columns += characterWidth(character);
    if (columns > width && !isSpace(character)) return lastBreak > start ? lastBreak : Math.max(at, start + 1);
    at += character.length;
  }
  return text.length;
}

function mayBreakBefore(text: string, at: number, character: string): boolean {
  const before = text[at - 1]!;
  if (isSpace(before)) return true;
  if (NO_LINE_START.test(character)) return false;
  return WIDE.test(character) || WIDE.test(before);
}

function characterWidth(character: string): number {
  if (ZERO_WIDTH.test(character)) return 0;
  return WIDE.test(character) ? 2 : 1;
}

function isSpace(character: string): boolean {
  return character === ' ' || character === '\t' || character === '\n' || character === '\r';
}

function skipSpaces(text: string, from: number): number {
  let at = from;
  while (at < text.length && isSpace(text[at]!)) at++;
  return at;
}

function trimEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && isSpace(text[at - 1]!)) at--;
  return at;
}
