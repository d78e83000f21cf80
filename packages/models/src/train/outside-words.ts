// What is known of words from elsewhere than the treebanks: from raw text, and from a dictionary.

import type { WordFacts } from '@rapport/coder';
import type { TextFacts } from './unlabelled-words.ts';

/** What raw text and a dictionary tell of a word. */
export type OutsideFacts = Omit<WordFacts, 'tagSet' | 'fixedTag'>;

/** Facts by normalised form. */
export type OutsideWords = ReadonlyMap<string, OutsideFacts>;

/** Facts of a word that neither knows. */
export const UNKNOWN: OutsideFacts = { cluster: 0, coarseCluster: 0, capitals: 0, dictionary: 0 };

/** Joins what text tells of words with what a dictionary says they can be (`WordFacts.dictionary`). */
export function joinWords(
  text: ReadonlyMap<string, TextFacts>,
  dictionary: ReadonlyMap<string, number>,
): Map<string, OutsideFacts> {
  const joined = new Map<string, OutsideFacts>();
  for (const [form, facts] of text) joined.set(form, { ...facts, dictionary: 0 });
  for (const [form, kinds] of dictionary) {
    joined.set(form, { ...(joined.get(form) ?? UNKNOWN), dictionary: kinds });
  }
  return joined;
}
