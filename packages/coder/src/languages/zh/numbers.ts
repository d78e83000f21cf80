// Chinese numbers: digits with 万 and 亿 behind, and numbers written in characters.

import type { ReadNumber } from '../../amounts/amount-grammar.ts';
import { readDigits } from '../../amounts/read-digits.ts';
import type { Lexemes } from '../../time/lexemes.ts';

const DIGITS: ReadonlyMap<string, number> = new Map([
  ...[...'零一二三四五六七八九'].map((digit, i) => [digit, i] as const),
  ['〇', 0],
  ['两', 2],
  ['兩', 2],
]);
const SMALL: ReadonlyMap<string, number> = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
]);
const LARGE: ReadonlyMap<string, number> = new Map([
  ['万', 1e4],
  ['亿', 1e8],
]);

/** Whether a number can begin with the lexeme. */
export function opensNumber(word: string): boolean {
  const first = word.charCodeAt(0);
  return (first >= 48 && first <= 57) || DIGITS.has(word) || word === '十' || word === '百' || word === '千';
}

/** `1,200`, `3.5万`, `5亿`, `三千`, `二十五`, `一万二千`; null where none stands. */
export function readChineseNumber(lx: Lexemes, at: number): ReadNumber | null {
  const plain = readDigits(lx, at) ?? readCharacters(lx, at);
  if (plain === null) return null;
  let { end, value } = plain;
  for (let unit = unitAt(lx, end); unit !== undefined; unit = unitAt(lx, end)) {
    value *= unit;
    end++;
    if (unit >= 1e8) continue;
    const rest = readCharacters(lx, end);
    if (rest !== null && rest.value < unit) {
      value += rest.value;
      end = rest.end;
    }
  }
  return { end, value: Math.round(value * 1000) / 1000 };
}

function unitAt(lx: Lexemes, at: number): number | undefined {
  const word = lx.word(at);
  return LARGE.get(word) ?? (lx.number(at - 1) >= 0 ? SMALL.get(word) : undefined);
}

/** A number below ten thousand in characters, or a row of digits (`二〇二六`). */
function readCharacters(lx: Lexemes, at: number): ReadNumber | null {
  let end = at;
  let total = 0;
  let digit = -1;
  let row = '';
  for (; end < at + 8; end++) {
    const word = lx.word(end);
    const value = DIGITS.get(word);
    const unit = SMALL.get(word);
    if (value !== undefined) {
      row += value;
      digit = value;
    } else if (unit !== undefined && (digit !== 0 || end === at)) {
      total += (digit < 0 ? 1 : digit) * unit;
      digit = 0;
      row = '';
    } else break;
  }
  if (end === at) return null;
  if (row.length > 1 && total === 0) return { end, value: Number(row) };
  return { end, value: total + Math.max(digit, 0) };
}
