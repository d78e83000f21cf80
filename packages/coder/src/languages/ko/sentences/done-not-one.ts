// `한` is the number one, and what was done: `회담을 한 뒤`.

import type { WordReader } from '../words/word-reader.ts';
import type { Word } from './word.ts';

const DONE = '한';
const OBJECT = /^[을를]$/;
/** Nouns of time and ground that stand behind a clause, never behind a number. */
const BEHIND_CLAUSE = /^(?:뒤|후|직후|이후|다음|끝|데|만큼)(?:에|엔|에는|로|부터|도)?$/;

/** Behind an object and before such a noun it is the verb. */
export function doneNotOne(words: Word[], reader: WordReader): void {
  for (let i = 1; i < words.length - 1; i++) {
    const word = words[i]!;
    if (word.form !== DONE || word.kind !== 'determiner' || !OBJECT.test(words[i - 1]!.particle.form)) continue;
    if (!BEHIND_CLAUSE.test(words[i + 1]!.form)) continue;
    const verb = reader.readAsVerb(word.form);
    if (verb !== null) words[i] = { ...word, ...verb };
  }
}
