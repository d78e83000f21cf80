// Lines as an article has them: each one a paragraph, except where an editor program wrapped long ones.

import type { Span } from '@rapport/record';

/** Lines of a wrapped text are about this long. */
const WRAP_MIN = 55;
const WRAP_MAX = 85;

/**
 * Ranges of the text's paragraphs, blank lines left out. A line break is a boundary unless the line is as long as wrapped
 * lines are, ends in the middle of something, and the next line goes on in lower case.
 */
export function splitLines(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  let lineStart = 0;
  while (lineStart <= text.length) {
    const found = text.indexOf('\n', lineStart);
    const lineEnd = found < 0 ? text.length : found;
    if (!isWrapped(text, lineStart, lineEnd)) {
      if (/\S/.test(text.slice(start, lineEnd))) spans.push([start, lineEnd]);
      start = lineEnd + 1;
    }
    lineStart = lineEnd + 1;
  }
  return spans;
}

function isWrapped(text: string, lineStart: number, lineEnd: number): boolean {
  const length = lineEnd - lineStart;
  if (length < WRAP_MIN || length > WRAP_MAX || lineEnd + 1 >= text.length) return false;
  return (
    /[\p{Ll}\p{Nd},;]\s?$/u.test(text.slice(lineEnd - 3, lineEnd)) &&
    /^\p{Ll}/u.test(text.slice(lineEnd + 1, lineEnd + 3))
  );
}
