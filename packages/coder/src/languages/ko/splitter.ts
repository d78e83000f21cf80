// Korean sentences and words: lines first, then the marks that end something, closing marks with them; words as the
// treebanks part them, each mark its own token.

import type { Span } from '@rapport/record';
import type { SentenceInput } from '../../doc/doc.ts';
import { splitLines } from '../../text/lines.ts';

const CLOSERS = /[”’"'」』）)》〉\]]/;
/** Behind a quotation: who said it follows in the same sentence. */
const ATTRIBUTION =
  /^\s(?:[^.!?”"\n]|(?<=[A-Za-z])\.(?=[A-Za-z])){0,60}(?:말했|밝혔|전했|강조했|덧붙였|설명했|지적했|주장했|비판했|답했|썼|적었|했다|했습니다|말한|밝힌|물었)/;
/** `(서울=연합뉴스) 홍길동 기자 = `, `[베이징=뉴시스] `: where a dispatch comes from. */
const DATELINE = /^\s*[([（【](?:[^()[\]（）【】\n]{1,24}=)[^()[\]（）【】\n]{1,20}[)\]）】](?:[^=\n.]{1,30}=)?\s*/u;
const WORD =
  /[\p{L}\p{M}\p{N}]+(?:(?:(?<=\p{N})[.,:](?=\p{N})|(?<=[A-Za-z])[.](?=[A-Za-z])|[-&/](?=[\p{L}\p{N}])|(?<=\p{N})%(?=\p{L}))[\p{L}\p{M}\p{N}]+)*|[.…]{2,}|[^\s]/gu;

/** Splits text into sentences and words; lines are hard boundaries. */
export function splitKorean(text: string): SentenceInput[] {
  const sentences: SentenceInput[] = [];
  let paragraph = 0;
  for (const [start, end] of splitLines(text)) {
    let added = false;
    for (const [from, to] of sentencesOf(text, start, end)) {
      const tokens = wordsOf(text, from, to);
      if (tokens.length === 0) continue;
      sentences.push({ tokens, paragraph });
      added = true;
    }
    if (added) paragraph++;
  }
  return sentences;
}

function wordsOf(text: string, from: number, to: number): Span[] {
  const found: Span[] = [];
  WORD.lastIndex = from;
  for (let match = WORD.exec(text); match !== null; match = WORD.exec(text)) {
    if (match.index >= to) break;
    found.push([match.index, Math.min(to, match.index + match[0].length)]);
  }
  return found;
}

function sentencesOf(text: string, start: number, end: number): Span[] {
  const found: Span[] = [];
  let from = start;
  const head = DATELINE.exec(text.slice(start, Math.min(end, start + 120)));
  if (head !== null && start + head[0].length < end) {
    from = start + head[0].length;
    found.push([start, from]);
  }
  for (let at = from; at < end; at++) {
    if (!/[.!?。！？…]/.test(text.charAt(at))) continue;
    let to = at + 1;
    while (to < end && /[.!?。！？…”’"'」』）)》〉\]]/.test(text.charAt(to)) && !opensQuotation(text, to, from)) to++;
    const last = text.charAt(to - 1);
    const quoted = CLOSERS.test(last);
    at = to - 1;
    if (to < end && !/\s/.test(text.charAt(to))) continue;
    if (quoted && ATTRIBUTION.test(text.slice(to, Math.min(end, to + 80)))) continue;
    if (text.charAt(at) === '…' && !quoted) continue;
    if (isListNumber(text, from, at)) continue;
    found.push([from, to]);
    from = to;
  }
  if (/\S/.test(text.slice(from, end))) found.push([from, end]);
  return found;
}

/** A straight mark behind a full stop opens when a blank stands before it, which the caller's run has not. */
function opensQuotation(text: string, at: number, from: number): boolean {
  if (!/["']/.test(text.charAt(at))) return false;
  const before = text.slice(from, at).split(text.charAt(at)).length - 1;
  return (
    before % 2 === 0 &&
    /[\p{L}\p{N}]/u.test(text.charAt(at + 1)) &&
    !/^(?:라|이?라고|고|며)/.test(text.slice(at + 1, at + 4))
  );
}

/** `1. 개요`, `A. 김`: a stop behind a number or a letter ends nothing. */
function isListNumber(text: string, from: number, at: number): boolean {
  return (
    (text.charAt(at) === '.' && /^\s*(?:\d{1,2}|[A-Z])$/.test(text.slice(from, at))) ||
    /(?:^|[\s.])[A-Z]$/.test(text.slice(Math.max(from, at - 2), at))
  );
}
