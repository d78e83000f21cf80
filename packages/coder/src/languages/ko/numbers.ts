// Korean numbers: digits with 만, 억 and 조 behind, and Sino-Korean numerals.

import type { ReadNumber } from '../../amounts/amount-grammar.ts';
import { readDigits } from '../../amounts/read-digits.ts';
import type { Lexemes } from '../../time/lexemes.ts';

const DIGITS: ReadonlyMap<string, number> = new Map([...'영일이삼사오육칠팔구'].map((digit, i) => [digit, i] as const));
const SMALL: ReadonlyMap<string, number> = new Map([
  ['십', 10],
  ['백', 100],
  ['천', 1000],
]);
const LARGE: ReadonlyMap<string, number> = new Map([
  ['만', 1e4],
  ['억', 1e8],
  ['조', 1e12],
]);

/** Whether a number can begin with the lexeme. */
export function opensNumber(word: string): boolean {
  const first = word.charCodeAt(0);
  return first >= 48 && first <= 57;
}

/** `1,200`, `3.5만`, `5억 3천만`, `2조`; null where none stands. */
export function readKoreanNumber(lx: Lexemes, at: number): ReadNumber | null {
  const plain = readDigits(lx, at);
  if (plain === null) return null;
  let { end, value } = plain;
  let total = 0;
  for (;;) {
    const small = lx.joins(end) ? SMALL.get(lx.word(end)) : undefined;
    if (small !== undefined) {
      value *= small;
      end++;
    }
    const large = lx.joins(end) ? LARGE.get(lx.word(end)) : undefined;
    if (large === undefined) break;
    total += value * large;
    value = 0;
    end++;
    const rest = large > 1e4 ? readDigits(lx, end) : null;
    if (rest === null || (large === 1e8 && !isMagnitude(lx, rest.end))) break;
    value = rest.value;
    end = rest.end;
  }
  return { end, value: Math.round((total + value) * 1000) / 1000 };
}

function isMagnitude(lx: Lexemes, at: number): boolean {
  return SMALL.has(lx.word(at)) || LARGE.has(lx.word(at));
}

/** A Sino-Korean numeral below a hundred (`십이`), as months and weeks are counted; null where none stands. */
export function readNumeral(lx: Lexemes, at: number): ReadNumber | null {
  const first = DIGITS.get(lx.word(at));
  if (first !== undefined && first > 0 && lx.word(at + 1) !== '십') return { end: at + 1, value: first };
  const tens = first === undefined ? (lx.word(at) === '십' ? 1 : -1) : first;
  if (tens < 0) return null;
  const next = first === undefined ? at + 1 : at + 2;
  const ones = DIGITS.get(lx.word(next));
  return ones === undefined ? { end: next, value: tens * 10 } : { end: next + 1, value: tens * 10 + ones };
}
