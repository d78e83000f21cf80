// The body of an article as JSON-LD carries it: a check on what was found in the page, and its stand-in.

import { joinLines } from '../text/squeeze.ts';

/** Below this many characters a declared body is a teaser. */
const LEAST = 200;

/** The found text is thrown away only when the declared body is this many times as long. */
const MUCH_LONGER = 1.6;

/** Paragraphs of the declared body when the paragraphs found in the page miss most of it; else null. */
export function linkedParagraphs(body: string | undefined, found: readonly string[]): string[] | null {
  if (body === undefined || body.length < LEAST) return null;
  const text = body.replace(/<(?:\/p|br|\/div|\/h\d|\/li)[^>]*>/gi, '\n').replace(/<[^>]+>/g, ' ');
  const paragraphs = joinLines(text.replace(/\r\n?/g, '\n').split('\n'));
  const foundLength = found.reduce((sum, paragraph) => sum + paragraph.length, 0);
  return text.length > MUCH_LONGER * foundLength ? paragraphs : null;
}
