// PETRARCH's lists of discards: words for which a sentence, or with `+` the whole story, is not coded.

import { dictionaryLines, wordsOfName } from './petrarch-lines.ts';

export interface DiscardList {
  readonly sentences: readonly string[];
  readonly stories: readonly string[];
}

/** Reads a list; a code in brackets behind the words is passed over. Never throws. */
export function readDiscardList(content: string): DiscardList {
  const sentences = new Set<string>();
  const stories = new Set<string>();
  for (const { text } of dictionaryLines(content)) {
    const words = wordsOfName(text.replace(/\[.*$/, '').replace(/^\+/, ''));
    if (words !== '') (text.startsWith('+') ? stories : sentences).add(words);
  }
  return { sentences: [...sentences], stories: [...stories] };
}
