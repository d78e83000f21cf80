// Kaist's chains of morphemes as tags and lemmas of whole words: the kind of the stem, and what the word ends in.

import type { ConlluToken } from '../conllu/conllu.ts';

/** Kinds of stems that words behave alike for: common nouns, names, bound nouns, pronouns, numerals, verbs, adjectives. */
const KINDS: readonly (readonly [pattern: RegExp, kind: string])[] = [
  [/^nc/, 'nc'],
  [/^nq/, 'nq'],
  [/^nb/, 'nb'],
  [/^np/, 'np'],
  [/^nn/, 'nn'],
  [/^pv/, 'pv'],
  [/^pa/, 'pa'],
  [/^xs/, 'xs'],
];

/** Tags of particles and endings, which are no part of a lemma; `jp`, the copula, begins an ending. */
const ENDING = /^(?:j|e)/;
/** Stems that take verbal endings: their lemma ends in 다. */
const VERBAL = /^(?:p|xsv|xsm)/;

/** The word with a tag of two parts (`nc+jcs`) and the stem as its lemma (`합의하다`). */
export function koreanToken(token: ConlluToken): ConlluToken {
  const tags = token.xpos.split('+');
  const first = kindOf(tags[0]!);
  const last = kindOf(tags.at(-1)!);
  const xpos = tags.length === 1 ? first : `${first}+${last}`;
  const parts = token.lemma.split('+');
  if (parts.length !== tags.length) return { ...token, xpos, lemma: token.form };
  const end = tags.findIndex((tag, i) => i > 0 && ENDING.test(tag));
  const stem = parts.slice(0, end < 0 ? parts.length : end).join('');
  const verbal = end > 0 && tags[end]!.startsWith('e') && VERBAL.test(tags[end - 1]!);
  return { ...token, xpos, lemma: verbal ? `${stem}다` : stem };
}

function kindOf(tag: string): string {
  return KINDS.find(([pattern]) => pattern.test(tag))?.[1] ?? tag;
}
