// English sentences: lines first, then words, then the periods that end something.

import type { Span } from '@rapport/record';
import type { SentenceInput } from '../../doc/doc.ts';
import { splitLines } from '../../text/lines.ts';
import { CALENDAR, FINAL } from './abbreviations.ts';
import { tokenizeEnglish } from './tokenizer.ts';

const ENDERS = /^(?:\.|[!?]+|…|\.{3,})$/u;
const CLOSERS = /^["”’'»)\]]$/u;
const OPENERS = /^["“‘'«([]$/u;
/** `U.S.`, `a.m.`: a sentence may end with them, if the next word does not look like the same one going on. */
const DOTTED = /^(?:\p{L}\.){2,}$/u;

/** Words that begin sentences far more often than they follow `U.S.` or `Inc.` inside one. */
const STARTERS = new Set(
  (
    'a an the this that these those he she it they we i you his her its their our my in on at for from with by as but and or so ' +
    'yet if when while after before since although though however meanwhile there here what who why how not no some many most ' +
    'both all each another such under during despite according'
  ).split(' '),
);

/**
 * Splits text into sentences and words. Lines are hard boundaries (but for plainly wrapped ones), since headlines and
 * captions carry no full stop. Offsets are UTF-16 code units of `text`; `paragraph` numbers the lines that hold words.
 */
export function splitEnglish(text: string): SentenceInput[] {
  const sentences: SentenceInput[] = [];
  let paragraph = 0;
  for (const [start, end] of splitLines(text)) {
    const tokens = tokenizeEnglish(text, start, end);
    if (tokens.length === 0) continue;
    let from = 0;
    for (let i = 0; i < tokens.length; i++) {
      const to = endsAt(text, tokens, i);
      if (to < 0) continue;
      sentences.push({ tokens: tokens.slice(from, to), paragraph });
      from = to;
      i = to - 1;
    }
    if (from < tokens.length) sentences.push({ tokens: tokens.slice(from), paragraph });
    paragraph++;
  }
  return sentences;
}

/** If a sentence ends with token `i`, the index behind its last token (closing quotes belong to it); else −1. */
function endsAt(text: string, tokens: readonly Span[], i: number): number {
  const word = formOf(text, tokens[i]!);
  const isEnder = ENDERS.test(word);
  if (!isEnder && !(word.endsWith('.') && word.length > 1)) return -1;
  if (!isEnder) return abbreviationEnds(text, tokens, i, word) ? i + 1 : -1;
  let to = i + 1;
  // A second mark or a closing quote directly behind belongs to the sentence.
  while (to < tokens.length && tokens[to]![0] === tokens[to - 1]![1] && isCloser(text, tokens, to)) to++;
  if (to === tokens.length) return to;
  const glued = tokens[to]![0] === tokens[to - 1]![1];
  const next = formOf(text, tokens[to]!);
  if (glued && !/^\p{Lu}/u.test(next)) return -1;
  if (glued && word === '.' && i > 0 && formOf(text, tokens[i - 1]!).length < 3) return -1;
  if (/^(?:…|\.{2,})$/u.test(word)) return startsSentence(text, tokens, to) ? to : -1;
  if (/^\p{Ll}/u.test(next))
    return continuesQuote(text, tokens, i, to) || word !== '.' ? -1 : lowerStart(next) ? to : -1;
  if (/^[,;:)\]%–—-]/u.test(next)) return -1;
  return to;
}

function isCloser(text: string, tokens: readonly Span[], at: number): boolean {
  const form = formOf(text, tokens[at]!);
  return CLOSERS.test(form) || ENDERS.test(form);
}

/** `iPhone`, `eBay`: names that begin a sentence in lower case. */
function lowerStart(word: string): boolean {
  return /^\p{Ll}\p{Lu}/u.test(word);
}

/** `"Stop!" he said`, `"Why?" asked the minister`: the quotation has ended, the sentence has not. */
function continuesQuote(text: string, tokens: readonly Span[], ender: number, to: number): boolean {
  return to > ender + 1 && /["”’'»]/u.test(formOf(text, tokens[to - 1]!));
}

function abbreviationEnds(text: string, tokens: readonly Span[], i: number, word: string): boolean {
  if (i + 1 === tokens.length) return true;
  const stem = word.slice(0, -1).toLowerCase();
  if (!DOTTED.test(word) && !FINAL.has(stem) && !CALENDAR.has(stem)) return false;
  if (tokens[i + 1]![0] === tokens[i]![1]) return false;
  const next = formOf(text, tokens[i + 1]!);
  if (OPENERS.test(next)) return next !== '(' && startsSentence(text, tokens, i + 1);
  return /^\p{Lu}/u.test(next) && STARTERS.has(next.toLowerCase()) && next !== 'I';
}

function startsSentence(text: string, tokens: readonly Span[], at: number): boolean {
  const first = formOf(text, tokens[at]!);
  if (OPENERS.test(first) && at + 1 < tokens.length) return /^[\p{Lu}\p{Nd}]/u.test(formOf(text, tokens[at + 1]!));
  return /^[\p{Lu}\p{Nd}]/u.test(first);
}

function formOf(text: string, [start, end]: Span): string {
  return text.slice(start, end);
}
