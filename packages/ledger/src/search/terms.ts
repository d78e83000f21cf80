// The words of a search: what each has to match, and the pieces by which an index finds it.

import { RapportError } from '@rapport/record';
import { foldText } from './fold-text.ts';

/** Scripts that write without spaces or join words to others: a term may stand anywhere in them. */
const JOINED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const LETTER = /[\p{L}\p{N}]/u;
const QUOTED_OR_PLAIN = /["“”]([^"“”]+)["“”]|([^\s"“”]+)/gu;

/** With fewer characters a term says too little to look for. */
const LEAST_CHARACTERS = 2;

/** One word, or several that stand together. */
export interface Term {
  /** Folded. */
  readonly text: string;
  /** Begins where a word begins; so must its matches. */
  readonly startsWord: boolean;
  /** Too short to stand for the beginning of longer words: it must end where a word ends. */
  readonly endsWord: boolean;
}

/** The terms of a request. Errors: `E_INPUT` without any, or with one of a single character. */
export function parseTerms(request: string): Term[] {
  const terms: Term[] = [];
  // No text that is kept holds NUL, and no statement may.
  for (const [, quoted, plain] of request.replaceAll('\0', ' ').matchAll(QUOTED_OR_PLAIN)) {
    const text = foldText((quoted ?? plain!).trim());
    if ([...text].length < LEAST_CHARACTERS) {
      throw new RapportError(
        'E_INPUT',
        `the search has the word "${text}"; each word needs at least ${LEAST_CHARACTERS} characters; leave it out or quote it together with the next`,
      );
    }
    const joined = JOINED.test(text);
    terms.push({ text, startsWord: !joined && LETTER.test(text), endsWord: !joined && isShort(text) });
  }
  if (terms.length === 0) throw new RapportError('E_INPUT', 'the search is empty; give at least one word');
  return terms;
}

/** Whether a term has fewer characters than a trigram. */
export function isShort(text: string): boolean {
  return [...text].length < 3;
}

/** Whether the term is written in a script without spaces between words. */
export function isJoined(text: string): boolean {
  return JOINED.test(text);
}

/** All pieces of `size` characters of a text, each once. */
export function piecesOf(text: string, size: number): string[] {
  const characters = [...text];
  const pieces = new Set<string>();
  for (let i = 0; i + size <= characters.length; i++) pieces.add(characters.slice(i, i + size).join(''));
  return [...pieces];
}

/** Whether a letter or digit stands at this offset: a word goes on there. */
export function isLetterAt(text: string, offset: number): boolean {
  const point = text.codePointAt(offset);
  return point !== undefined && LETTER.test(String.fromCodePoint(point));
}
