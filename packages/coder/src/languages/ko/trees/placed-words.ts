// The words of a sentence with the tokens they became.

import type { Word } from '../sentences/word.ts';
import { TIME_WORDS } from '../words/function-words.ts';
import { TAG } from '../words/reading.ts';

/** A word with its tokens. */
export interface PlacedWord extends Word {
  readonly firstToken: number;
  /** The last noun of a noun, the stem of a verb; the first token of any other word. */
  readonly headToken: number;
  readonly endToken: number;
}

/** Places words whose first token is `from`. */
export function placeWords(words: readonly Word[], from: number): PlacedWord[] {
  let next = from;
  return words.map((word) => {
    const firstToken = next;
    next += word.parts.length;
    const stem = word.parts.findIndex((part) => part.does === 'stem');
    const noun = word.parts.findLastIndex((part, i) => part.does === 'noun' && !isLowLetter(word, i));
    const head = Math.max(0, stem < 0 ? noun : stem);
    return { ...word, firstToken, headToken: firstToken + head, endToken: next };
  });
}

/** `중` of `방중` depends on the visit. */
function isLowLetter(word: Word, i: number): boolean {
  return i === 1 && word.parts[1]!.tag === TAG.short && word.parts[0]!.lemma === '방문' && word.parts[0]!.to === 1;
}

const TIME_FORM =
  /^(?:\d[\d.,]*(?:년|월|일|시|분|주|개월|년대|세기|여년|시간|박\d+일|차)(?:간|째|말|초|쯤|경|께|여|중순|초순|하순|대|전|후|만|도)?|[일이삼사오육칠팔구십유시]+월|\d+월\d+일)$/;

/** Whether a noun names a time: `5일`, `이날`, `오전`, `2012년`. */
export function isTimeWord(word: Word): boolean {
  if (word.kind !== 'noun') return false;
  const noun = word.parts.filter((part) => part.does === 'noun');
  const last = noun.at(-1);
  if (last === undefined) return false;
  const form = word.form.slice(0, last.to);
  if (TIME_WORDS.has(form)) return true;
  return TIME_FORM.test(form) && /[년월일시분주월대기말초쯤경께전후간]$/.test(form);
}

/** Determiners that open a time: `지난 3일`, `다음 달`. */
export function opensTime(word: Word, next: Word | undefined): boolean {
  return /^(?:지난|오는|다음|이번|같은|올|매|이|그)$/.test(word.form) && next !== undefined && isTimeWord(next);
}
