// Korean currencies, units, and words for what became of people.

import type { Size } from '@rapport/record';
import type { AmountGrammar, ReadAmount } from '../../amounts/amount-grammar.ts';
import type { Lexemes } from '../../time/lexemes.ts';
import { opensNumber, readKoreanNumber } from './numbers.ts';

/** Units by their syllables; longer ones first. */
const UNITS: readonly (readonly [string, string])[] = [
  ['파운드', 'GBP'],
  ['퍼센트', 'percent'],
  ['달러', 'USD'],
  ['유로', 'EUR'],
  ['위안', 'CNY'],
  ['루블', 'RUB'],
  ['루피', 'INR'],
  ['프랑', 'CHF'],
  ['배럴', 'barrels'],
  ['원', 'KRW'],
  ['엔', 'JPY'],
  ['%', 'percent'],
  ['톤', 'tonnes'],
  ['명', 'persons'],
  ['인', 'persons'],
];
/** Syllables that begin what became of people. */
const FATES: ReadonlyMap<string, keyof Size> = new Map([
  ['숨', 'dead'],
  ['죽', 'dead'],
  ['망', 'dead'],
  ['다', 'injured'],
  ['부', 'injured'],
  ['체', 'arrested'],
  ['구', 'arrested'],
]);
/** The syllable behind the first that makes it one of these words. */
const FATE_WORDS = /^(?:숨[지진졌]|죽|망[하했자]|다[치친쳤]|부상|체포|구[금속])/;

/** Korean of news. */
export const koreanAmounts: AmountGrammar = {
  mayBegin: (word) => opensNumber(word) || word === '$',
  readNumber: readKoreanNumber,
  readAmount: (lx, at) => readSigned(lx, at) ?? readCounted(lx, at),
  fateOf: (word) => (FATE_WORDS.test(word) ? FATES.get(word.charAt(0)) : undefined),
  takesObject: () => true,
  isToll: () => false,
  isPersons: (word) => word === '명' || word === '인',
};

/** `$5억`. */
function readSigned(lx: Lexemes, at: number): ReadAmount | null {
  if (lx.word(at) !== '$') return null;
  const number = readKoreanNumber(lx, at + 1);
  return number === null ? null : { ...number, unit: 'USD' };
}

/** `5억 달러`, `12%`, `200여 명`, `3천만원`. */
function readCounted(lx: Lexemes, at: number): ReadAmount | null {
  const number = readKoreanNumber(lx, at);
  if (number === null) return null;
  const end = lx.word(number.end) === '여' ? number.end + 1 : number.end;
  for (const [syllables, unit] of UNITS) {
    if (![...syllables].every((syllable, i) => lx.word(end + i) === syllable && (i === 0 || lx.joins(end + i))))
      continue;
    if (unit === 'persons' && number.value < 2) return null;
    return { end: end + syllables.length, value: number.value, unit };
  }
  return null;
}
