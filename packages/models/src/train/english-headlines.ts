// Headlines made of English treebank sentences: no articles, no form of "be" beside a verb, the present for the past.

import type { ConlluSentence, ConlluToken } from '../conllu/conllu.ts';

/** Headlines are short; longer sentences make none. */
const MIN_WORDS = 4;
const MAX_WORDS = 18;

/** Gives the headline of every `every`-th sentence that has one: a clause with a subject around a finite verb. */
export function headlinesOf(sentences: readonly ConlluSentence[], every: number): ConlluSentence[] {
  const fit = sentences.filter((sentence) => isClause(sentence.tokens));
  return fit.filter((_, i) => i % every === 0).map((sentence) => toHeadline(sentence.tokens));
}

function isClause(tokens: readonly ConlluToken[]): boolean {
  if (tokens.length < MIN_WORDS || tokens.length > MAX_WORDS) return false;
  const root = tokens.find((token) => token.head === 0);
  if (root === undefined || root.upos !== 'VERB' || !/^VB[DZN]$/.test(root.xpos)) return false;
  return tokens.some((token) => token.head === root.id && token.deprel.startsWith('nsubj') && token.upos !== 'PRON');
}

function toHeadline(tokens: readonly ConlluToken[]): ConlluSentence {
  const hasChild = new Set(tokens.map((token) => token.head));
  const kept = tokens.filter((token) => hasChild.has(token.id) || !isDropped(token, tokens.length));
  const numbers = new Map(kept.map((token, i) => [token.id, i + 1]));
  return {
    lines: [],
    tokens: kept.map((token) => ({
      ...token,
      ...present(token, hasPluralSubject(token, tokens)),
      id: numbers.get(token.id)!,
      head: numbers.get(token.head) ?? 0,
    })),
  };
}

function isDropped(token: ConlluToken, length: number): boolean {
  if (token.deprel === 'det') return token.lemma === 'the' || token.lemma === 'a';
  if (/^aux/.test(token.deprel)) return token.lemma === 'be' || token.lemma === 'have';
  return token.id === length && token.form === '.';
}

function hasPluralSubject(verb: ConlluToken, tokens: readonly ConlluToken[]): boolean {
  const subject = tokens.find((token) => token.head === verb.id && token.deprel.startsWith('nsubj'));
  if (subject === undefined) return false;
  return /^NNP?S$/.test(subject.xpos) || tokens.some((token) => token.head === subject.id && token.deprel === 'conj');
}

/** `fired` → `fires`, `fire`: regular verbs of the main clause only. */
function present(token: ConlluToken, isPlural: boolean): Partial<ConlluToken> {
  if (token.head !== 0 || token.xpos !== 'VBD' || !/^[a-z]{2,}$/.test(token.lemma)) return {};
  const { lemma } = token;
  if (lemma === 'be' || lemma === 'have' || lemma === 'do') return {};
  if (isPlural) return { form: lemma, xpos: 'VBP' };
  if (/[^aeiou]y$/.test(lemma)) return { form: `${lemma.slice(0, -1)}ies`, xpos: 'VBZ' };
  if (/(?:s|x|z|ch|sh|o)$/.test(lemma)) return { form: `${lemma}es`, xpos: 'VBZ' };
  return { form: `${lemma}s`, xpos: 'VBZ' };
}
