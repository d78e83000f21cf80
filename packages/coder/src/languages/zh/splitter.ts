// Chinese sentences: lines first, then the marks that end something, closing quotes with them.

import type { Span } from '@rapport/record';
import type { SentenceInput } from '../../doc/doc.ts';
import { splitLines } from '../../text/lines.ts';

const ENDERS = /[。！？!?…]/;
const CLOSERS = /[”’」』）)》]/;
/** `“……。”他说`: a quotation has ended, and who said it follows in the same sentence. */
const ATTRIBUTION = /^[^。！？，；：\n]{0,24}(?:说|称|表示|指出|强调|写道|问道|回应|补充|告诉)/;

/** Cuts a stretch of text in normal spelling into words. */
export type CutWords = (start: number, end: number) => readonly Span[];

/** Splits text in normal spelling into sentences and words; lines are hard boundaries. */
export function splitChinese(normal: string, cut: CutWords): SentenceInput[] {
  const sentences: SentenceInput[] = [];
  let paragraph = 0;
  for (const [start, end] of splitLines(normal)) {
    let added = false;
    for (const [from, to] of sentencesOf(normal, start, end)) {
      const tokens = cut(from, to);
      if (tokens.length === 0) continue;
      sentences.push({ tokens, paragraph });
      added = true;
    }
    if (added) paragraph++;
  }
  return sentences;
}

function sentencesOf(text: string, start: number, end: number): Span[] {
  const found: Span[] = [];
  let from = start;
  for (let at = start; at < end; at++) {
    if (!ENDERS.test(text.charAt(at))) continue;
    let to = at + 1;
    while (to < end && (ENDERS.test(text.charAt(to)) || CLOSERS.test(text.charAt(to)))) to++;
    const quoted = CLOSERS.test(text.charAt(to - 1));
    const midway = text.charAt(at) === '…' && !quoted;
    const goesOn = /^[，、；：,]/.test(text.slice(to, to + 1)) || (quoted && ATTRIBUTION.test(text.slice(to, end)));
    at = to - 1;
    if (midway || goesOn) continue;
    found.push([from, to]);
    from = to;
  }
  if (from < end) found.push([from, end]);
  return found;
}
