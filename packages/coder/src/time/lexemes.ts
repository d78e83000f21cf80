// Words, numbers and marks of a text with their offsets. The time floor cuts for itself, because tokenizers differ
// on exactly the strings that dates are made of (`Jan.`, `mid-2023`, `5–7`, `1990s`).

import { isHangul, isIdeograph } from '../text/script.ts';

/** A text cut into words (letters), numbers (digits), single ideographs or Hangul syllables, and single marks; spaces are dropped. */
export class Lexemes {
  readonly text: string;
  readonly length: number;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  readonly #words: readonly string[];

  constructor(text: string) {
    this.text = text;
    const starts: number[] = [];
    const ends: number[] = [];
    const words: string[] = [];
    for (let at = 0; at < text.length; ) {
      const kind = kindOf(text.charCodeAt(at));
      const start = at++;
      if (kind === SPACE) continue;
      if (kind !== MARK && kind !== IDEOGRAPH) while (at < text.length && kindOf(text.charCodeAt(at)) === kind) at++;
      starts.push(start);
      ends.push(at);
      words.push(kind === LETTER ? text.slice(start, at).toLowerCase() : text.slice(start, at));
    }
    this.length = starts.length;
    this.starts = Uint32Array.from(starts);
    this.ends = Uint32Array.from(ends);
    this.#words = words;
  }

  /** The lexeme in lower case; empty outside the text. */
  word(at: number): string {
    return this.#words[at] ?? '';
  }

  /** The number written in digits, or −1. Longer ones than four digits are no part of any date. */
  number(at: number): number {
    const word = this.word(at);
    const first = word.charCodeAt(0);
    return word.length > 0 && word.length <= 4 && first >= 48 && first <= 57 ? Number(word) : -1;
  }

  /** Whether the lexeme begins with a capital letter. */
  isCapital(at: number): boolean {
    if (at < 0 || at >= this.length) return false;
    const first = this.text.charAt(this.starts[at]!);
    return first !== first.toLowerCase();
  }

  /** Whether nothing stands between the lexeme and the one before it. */
  joins(at: number): boolean {
    return at > 0 && at < this.length && this.starts[at] === this.ends[at - 1];
  }

  /** Whether the lexeme is the first of its line. */
  startsLine(at: number): boolean {
    return at <= 0 || this.text.slice(this.ends[at - 1]!, this.starts[at]!).includes('\n');
  }
}

const SPACE = 0;
const LETTER = 1;
const DIGIT = 2;
const MARK = 3;
const IDEOGRAPH = 4;
const LETTERS = /\p{L}|\p{M}/u;

function kindOf(code: number): number {
  if (code <= 32 || code === 0xa0) return SPACE;
  if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) return LETTER;
  if (code >= 48 && code <= 57) return DIGIT;
  if (code < 128) return MARK;
  if (code >= 0x2000 && code <= 0x206f) return code <= 0x200b ? SPACE : MARK;
  if (isIdeograph(code) || isHangul(code)) return IDEOGRAPH;
  return LETTERS.test(String.fromCharCode(code)) ? LETTER : MARK;
}
