// Numbers in digits, with commas between thousands and a decimal point: written alike in every language that is read.

import type { Lexemes } from '../time/lexemes.ts';
import type { ReadNumber } from './amount-grammar.ts';

const COMMA = /^[,，]$/;

/** The number in digits that begins at the word `at`, or null. */
export function readDigits(lx: Lexemes, at: number): ReadNumber | null {
  if (!/^\d{1,15}$/.test(lx.word(at))) return null;
  let digits = lx.word(at);
  let end = at + 1;
  while (COMMA.test(lx.word(end)) && lx.joins(end) && lx.joins(end + 1) && /^\d{3}$/.test(lx.word(end + 1))) {
    digits += lx.word(end + 1);
    end += 2;
  }
  if (lx.word(end) === '.' && lx.joins(end) && lx.joins(end + 1) && /^\d+$/.test(lx.word(end + 1))) {
    digits += `.${lx.word(end + 1)}`;
    end += 2;
  }
  return digits.length > 18 ? null : { end, value: Number(digits) };
}
