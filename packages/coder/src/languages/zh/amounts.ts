// Chinese currencies, units, and words for what became of people.

import type { Size } from '@rapport/record';
import type { AmountGrammar, ReadAmount } from '../../amounts/amount-grammar.ts';
import type { Lexemes } from '../../time/lexemes.ts';
import { opensNumber, readChineseNumber } from './numbers.ts';

/** Units by their characters; longer ones first. */
const UNITS: readonly (readonly [string, string])[] = [
  ['人民币', 'CNY'],
  ['美元', 'USD'],
  ['美金', 'USD'],
  ['欧元', 'EUR'],
  ['韩元', 'KRW'],
  ['韩币', 'KRW'],
  ['日元', 'JPY'],
  ['日圆', 'JPY'],
  ['英镑', 'GBP'],
  ['卢布', 'RUB'],
  ['港元', 'HKD'],
  ['港币', 'HKD'],
  ['新台币', 'TWD'],
  ['台币', 'TWD'],
  ['卢比', 'INR'],
  ['澳元', 'AUD'],
  ['加元', 'CAD'],
  ['瑞士法郎', 'CHF'],
  ['里拉', 'TRY'],
  ['元', 'CNY'],
  ['%', 'percent'],
  ['吨', 'tonnes'],
  ['桶', 'barrels'],
  ['人次', 'persons'],
  ['名', 'persons'],
  ['人', 'persons'],
];
const FATES: ReadonlyMap<string, keyof Size> = new Map([
  ['死', 'dead'],
  ['亡', 'dead'],
  ['毙', 'dead'],
  ['伤', 'injured'],
  ['捕', 'arrested'],
  ['拘', 'arrested'],
]);

/** Chinese of news. */
export const chineseAmounts: AmountGrammar = {
  mayBegin: (word) => opensNumber(word) || word === '百' || word === '$',
  readNumber: readChineseNumber,
  readAmount: (lx, at) => readPercent(lx, at) ?? readSigned(lx, at) ?? readCounted(lx, at),
  fateOf: (word) => FATES.get(word),
  takesObject: () => true,
  isToll: () => false,
  isPersons: (word) => word === '人' || word === '名',
};

/** `百分之十二`. */
function readPercent(lx: Lexemes, at: number): ReadAmount | null {
  if (lx.word(at) !== '百' || lx.word(at + 1) !== '分' || lx.word(at + 2) !== '之') return null;
  const number = readChineseNumber(lx, at + 3);
  return number === null ? null : { ...number, unit: 'percent' };
}

/** `$5亿`. */
function readSigned(lx: Lexemes, at: number): ReadAmount | null {
  if (lx.word(at) !== '$') return null;
  const number = readChineseNumber(lx, at + 1);
  return number === null ? null : { ...number, unit: 'USD' };
}

/** `5亿美元`, `三千万欧元`, `12%`, `200余人`. */
function readCounted(lx: Lexemes, at: number): ReadAmount | null {
  const number = readChineseNumber(lx, at);
  if (number === null) return null;
  const end = /^[多余]$/.test(lx.word(number.end)) ? number.end + 1 : number.end;
  for (const [characters, unit] of UNITS) {
    if (![...characters].every((character, i) => lx.word(end + i) === character)) continue;
    if (unit === 'persons' && number.value < 2) return null;
    return { end: end + characters.length, value: number.value, unit };
  }
  return null;
}
