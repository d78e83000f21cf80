// What a word cutter decides on one by one: a character of a script without blanks, or a whole run of digits or letters.

import { hashNumber, hashString } from '../linear/hash.ts';

/** Kinds of units, as features tell them. */
const MARK = 0;
const IDEOGRAPH = 1;
const DIGITS = 2;
const LETTERS = 3;

/** Digits with points and commas inside; letters with what joins them inside a name. */
const RUN =
  /\p{Nd}+(?:[.,]\p{Nd}+)*|[\p{Script=Latin}\p{Script=Cyrillic}\p{M}]+(?:[-'’.&][\p{Script=Latin}\p{Script=Cyrillic}]+)*/uy;
const IDEOGRAPHS = /[\p{Script=Han}〇々]/u;

/** The units of a stretch of text, as parallel lists. */
export class CuttingUnits {
  readonly starts: number[] = [];
  readonly ends: number[] = [];
  /** Hash of what the unit is: an ideograph itself, `0` for digits, `a` for letters. */
  readonly hashes: number[] = [];
  readonly kinds: number[] = [];

  constructor(text: string, start: number, end: number) {
    for (let at = start; at < end; ) {
      const char = text.charAt(at);
      if (/\s/.test(char)) {
        at++;
        continue;
      }
      RUN.lastIndex = at;
      const run = IDEOGRAPHS.test(char) ? null : RUN.exec(text);
      const to = run === null ? at + 1 : Math.min(end, at + run[0].length);
      this.starts.push(at);
      this.ends.push(to);
      const kind = run === null ? (IDEOGRAPHS.test(char) ? IDEOGRAPH : MARK) : /\p{Nd}/u.test(char) ? DIGITS : LETTERS;
      this.kinds.push(kind);
      this.hashes.push(
        kind === DIGITS ? hashNumber(1, 31) : kind === LETTERS ? hashNumber(2, 31) : hashString(char, 32),
      );
      at = to;
    }
  }

  get length(): number {
    return this.starts.length;
  }

  /** Whether the unit is a word whatever stands beside it. */
  standsAlone(unit: number): boolean {
    return this.kinds[unit] === MARK;
  }

  /** Whether white space stands between the unit and the one before. */
  isParted(unit: number): boolean {
    return unit > 0 && this.starts[unit]! > this.ends[unit - 1]!;
  }
}
