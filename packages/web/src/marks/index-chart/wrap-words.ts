// The beginning of a sentence in a few short lines.

import { letterWidth } from '../../words/letter-width.ts';

/** At most so many lines of at most so many letters, broken at blanks where there are some; `…` tells of a rest. */
export function wrapWords(sentence: string, letters: number, most: number): string[] {
  const lines: string[] = [];
  let rest = sentence.trim();
  while (rest !== '' && lines.length < most) {
    const end = lineEnd(rest, letters);
    lines.push(rest.slice(0, end).trimEnd());
    rest = rest.slice(end).trimStart();
  }
  const last = lines.at(-1);
  if (rest !== '' && last !== undefined) {
    const end = lineEnd(last, letters - 2);
    lines[lines.length - 1] = `${last.slice(0, end).replace(/[\s,;:]+$/, '')} …`;
  }
  return lines;
}

/** Where the line ends: at the last blank that it holds, or in the middle of what has none. */
function lineEnd(text: string, letters: number): number {
  let width = 0;
  let end = 0;
  for (const char of text) {
    width += letterWidth(char);
    if (width > letters) break;
    end += char.length;
  }
  if (end >= text.length || text[end] === ' ') return end;
  const blank = text.lastIndexOf(' ', end);
  return blank > 0 ? blank : Math.max(1, end);
}
