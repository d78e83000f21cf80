// A page saved as plain text, cut into chunks of lines, and the chunks into paragraphs.

import { joinLines, squeeze } from '../text/squeeze.ts';

/** Lines that stand together, between empty lines; every line squeezed and not empty. */
export type Chunk = readonly string[];

/** Text broken by hand or by a mail program runs to about this many characters a line. */
const HARD_WRAP = [45, 100] as const;

/** A text of at least this many lines is judged for hard wrapping. */
const LEAST_LINES = 3;

/** The chunks of a page; tabs and invisible characters gone. */
export function chunksOf(text: string): Chunk[] {
  const chunks: string[][] = [[]];
  for (const line of text.split(/\r\n?|\n|\u2028|\u2029/)) {
    const clean = squeeze(line);
    if (clean === '') chunks.push([]);
    else chunks.at(-1)!.push(clean);
  }
  return chunks.filter((chunk) => chunk.length > 0);
}

/** A chunk's paragraphs: one for each line, or, when the lines were broken at a margin, the lines joined. */
export function paragraphsOf(chunk: Chunk): string[] {
  return isHardWrapped(chunk) ? joinWrapped(chunk) : [...chunk];
}

/** The whole chunk on one line. */
export function flatten(chunk: Chunk): string {
  return joinWrapped(chunk).join(' ');
}

function isHardWrapped(chunk: Chunk): boolean {
  if (chunk.length < LEAST_LINES) return false;
  const inner = chunk.slice(0, -1);
  const full = inner.filter((line) => line.length >= HARD_WRAP[0] && line.length <= HARD_WRAP[1]).length;
  const running = inner.filter((line) => !/[.!?。！？:：][)\]"'”’」』]*$/.test(line)).length;
  return full >= 0.8 * inner.length && running >= 0.5 * inner.length;
}

function joinWrapped(chunk: Chunk): string[] {
  return joinLines([chunk.join(' ')]);
}
