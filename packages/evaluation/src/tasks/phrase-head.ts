// The head of a noun phrase by its words alone, as gold without trees is compared.

import type { Span } from '@rapport/record';

const ARTICLES: ReadonlySet<string> = new Set(['the', 'a', 'an', 'its', 'his', 'her', 'their']);
/** Words that end the part of a phrase in which its head stands. */
const ENDS: ReadonlySet<string> = new Set(
  (
    'of in on at for from to by with near against over under around along into about as who which that whose where ' +
    'including , ( - -- : ;'
  ).split(' '),
);
const SIGNS = /^[\p{P}\p{S}]+$/u;
const POSSESSIVE = /^['’]s$/i;

/** The range without an article in front and signs behind. */
export function trimPhrase(tokens: readonly string[], [start, end]: Span): Span {
  let [from, to] = [start, end];
  while (from < to - 1 && ARTICLES.has(tokens[from]!.toLowerCase())) from++;
  while (to > from + 1 && SIGNS.test(tokens[to - 1]!)) to--;
  return [from, to];
}

/** The last token before the first preposition, comma or relative word; else the last word. */
export function phraseHead(tokens: readonly string[], [start, end]: Span): number {
  for (let t = start + 1; t < end; t++) {
    if (!ENDS.has(tokens[t]!.toLowerCase())) continue;
    return tokens[t - 1]!.toLowerCase() === "'s" && t - 1 > start ? t - 2 : t - 1;
  }
  let head = end - 1;
  while (head > start && (SIGNS.test(tokens[head]!) || POSSESSIVE.test(tokens[head]!))) head--;
  return head;
}
