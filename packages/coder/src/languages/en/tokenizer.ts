// English words as Universal Dependencies cuts them: clitics apart, most hyphens apart, names and prefixes whole.

import type { Span } from '@rapport/record';
import { BEFORE_NUMBER, CALENDAR, FINAL, TITLES } from './abbreviations.ts';

/** Prefixes that stay on their word: `pro-government` is one word, `US-led` three. */
const PREFIXES = new Set(
  (
    'anti co counter cross e ex extra hyper infra inter intra macro mega meta micro mid mini multi neo non over pan para post pre ' +
    'pro proto pseudo psycho quasi re semi socio sub super trans ultra un under'
  ).split(' '),
);

const URL = String.raw`(?:https?:\/\/|www\.)[^\s<>"“”]*[^\s<>"“”.,;:!?'’)\]}…]`;
const MAIL = String.raw`[\p{L}\p{N}][\p{L}\p{N}._%+-]{0,63}@[\p{L}\p{N}](?:[\p{L}\p{N}.-]{0,253}[\p{L}\p{N}])?`;
/** A site named without its protocol. */
const HOST = String.raw`[\p{L}\p{N}][\p{L}\p{N}-]{0,40}(?:\.[\p{L}\p{N}-]{1,40}){0,3}\.(?:com|org|net|gov|edu|info|ru|cn|kr|jp|uk|de|fr)(?![\p{L}\p{N}])`;
/** `U.S.`, `a.m.`, `Ph.D.`: letters with a period behind each. */
const DOTTED = String.raw`(?:\p{L}\.){2,}|Ph\.D\.?`;
const NUMBER = String.raw`\p{Nd}+(?:[.,:\/]\p{Nd}+)*(?:st|nd|rd|th|s)?(?![\p{L}\p{Nd}])|[.]\p{Nd}+`;
const CLITIC = String.raw`['’](?:s|S|ll|LL|re|RE|ve|VE|d|D|m|M)(?![\p{L}\p{N}])|n['’]t(?![\p{L}\p{N}])|N['’]T(?![\p{L}\p{N}])`;
/** Letters and digits, apostrophes inside (`O’Brien`), ampersand inside (`AT&T`), combining marks. */
const WORD = String.raw`[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’&][\p{L}\p{N}][\p{L}\p{N}\p{M}]*){0,3}`;
const POINTS = String.raw`\.{2,}|…|-{2,}|[!?]+|[—–]|[$€£¥₩](?=\p{Nd})|[^\s]`;

const TOKEN = new RegExp(`${URL}|${MAIL}|${HOST}|${DOTTED}|${NUMBER}|${CLITIC}|${WORD}|${POINTS}`, 'gu');

/** Of the titles, those written small. */
const UNCAPITALISED = new Set(['vs', 'v', 'al', 'ca', 'cf']);

const NEGATED = /n['’]t$/iu;
const CLITIC_END = /['’](?:s|ll|re|ve|d|m)$/iu;
/** Two words written as one. */
const FUSED: ReadonlyMap<string, number> = new Map([
  ['cannot', 3],
  ['gonna', 3],
  ['gotta', 3],
  ['wanna', 3],
  ['lemme', 3],
  ['gimme', 3],
]);

/**
 * The half of a Korean or Chinese given name behind its hyphen (`Byung-se`, `Jong-un`, `Chi-wai`): one romanised syllable.
 * Such names stay whole, as the treebanks keep them.
 */
const SYLLABLE = /^[bcdfghjklmnprstwyz]{0,3}[aeiou]{1,3}(?:ng|[nkmlptbhwry])?$/u;
const NAME_HALF = /^\p{Lu}(?:\p{Ll}{1,5}|)$/u;

/** Token spans of `text` between two offsets, in order, none empty, no white space in any. */
export function tokenizeEnglish(text: string, start: number, end: number): Span[] {
  const spans: Span[] = [];
  TOKEN.lastIndex = start;
  for (let match = TOKEN.exec(text); match !== null && match.index < end; match = TOKEN.exec(text)) {
    addWord(text, match.index, Math.min(end, match.index + match[0].length), end, spans);
    TOKEN.lastIndex = Math.max(TOKEN.lastIndex, lastEnd(spans));
  }
  return spans;
}

function lastEnd(spans: readonly Span[]): number {
  return spans.length === 0 ? 0 : spans[spans.length - 1]![1];
}

/** Adds one match, cut or lengthened where the regular expression cannot tell. */
function addWord(text: string, from: number, to: number, limit: number, spans: Span[]): void {
  const word = text.slice(from, to);
  const hyphenated = hyphenEnd(text, from, to, limit);
  if (hyphenated > to) {
    addWord(text, from, hyphenated, limit, spans);
    return;
  }
  const abbreviated = text[to] === '.' && to < limit && isAbbreviation(text, word, to, limit);
  if (abbreviated) {
    spans.push([from, to + 1]);
    return;
  }
  const cut = cutOf(word);
  if (cut > 0) {
    addWord(text, from, from + cut, from + cut, spans);
    spans.push([from + cut, to]);
    return;
  }
  spans.push([from, to]);
}

/** Where a word starts that hangs on this one: `n't`, `'s`; 0 for none. */
function cutOf(word: string): number {
  const fused = FUSED.get(word.toLowerCase());
  if (fused !== undefined) return fused;
  if (word.length < 3 || !/['’]/.test(word)) return 0;
  const negated = NEGATED.exec(word);
  if (negated !== null) return negated.index;
  const clitic = CLITIC_END.exec(word);
  return clitic === null ? 0 : clitic.index;
}

/** End of the hyphenated word that starts with `[from, to)`, if it stays whole; else `to`. */
function hyphenEnd(text: string, from: number, to: number, limit: number): number {
  if (text[to] !== '-' || to + 1 >= limit || to - from > 7) return to;
  const first = text.slice(from, to);
  if (!/^\p{L}+$/u.test(first)) return to;
  const second = /(?:\p{L}\.){2,}|[\p{L}\p{N}\p{M}]*/uy;
  second.lastIndex = to + 1;
  const rest = second.exec(text)?.[0] ?? '';
  const end = to + 1 + rest.length;
  if (rest === '' || end > limit) return to;
  if (PREFIXES.has(first.toLowerCase()) && !/^\p{Lu}{2}/u.test(first)) return end;
  if (/^covid$/i.test(first)) return end;
  const isName = NAME_HALF.test(first) && SYLLABLE.test(first.toLowerCase()) && SYLLABLE.test(rest);
  return isName ? end : to;
}

/** Whether the period behind a word belongs to it. */
function isAbbreviation(text: string, word: string, to: number, limit: number): boolean {
  const lower = word.toLowerCase();
  const next = nextVisible(text, to + 1, limit);
  if (/^\p{Lu}$/u.test(word)) return next !== '' && /[\p{L}.(“"‘'’]/u.test(next);
  if (TITLES.has(lower)) return next !== '' && (/^\p{Lu}/u.test(word) || UNCAPITALISED.has(lower));
  if (BEFORE_NUMBER.has(lower)) return /\p{Nd}/u.test(next);
  if (CALENDAR.has(lower)) return /^\p{Lu}/u.test(word) && (next === '' || /[\p{Nd},\p{Lu})]/u.test(next));
  return FINAL.has(lower) && (/^\p{Lu}/u.test(word) || lower === 'etc');
}

/** The next character that is not a blank, or nothing at the end. */
export function nextVisible(text: string, at: number, limit: number): string {
  let i = at;
  while (i < limit && (text[i] === ' ' || text[i] === '\t' || text[i] === ' ')) i++;
  return i < limit ? text[i]! : '';
}
