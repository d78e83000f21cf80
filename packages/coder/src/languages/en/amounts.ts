// English numbers, currencies, units, and words for what became of people.

import type { Size } from '@rapport/record';
import type { AmountGrammar, ReadAmount, ReadNumber } from '../../amounts/amount-grammar.ts';
import { readDigits } from '../../amounts/read-digits.ts';
import type { Lexemes } from '../../time/lexemes.ts';
import { NUMBERS } from './time-words.ts';

const SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['million', 1e6],
  ['mn', 1e6],
  ['billion', 1e9],
  ['bn', 1e9],
  ['trillion', 1e12],
  ['tn', 1e12],
]);

const SIGNS: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['¥', 'JPY'],
  ['₩', 'KRW'],
  ['₹', 'INR'],
  ['₽', 'RUB'],
  ['₴', 'UAH'],
  ['₺', 'TRY'],
]);

/** Letters in front of a dollar sign, and countries in front of `dollars`. */
const DOLLARS: ReadonlyMap<string, string> = new Map([
  ['us', 'USD'],
  ['a', 'AUD'],
  ['australian', 'AUD'],
  ['c', 'CAD'],
  ['canadian', 'CAD'],
  ['hk', 'HKD'],
  ['kong', 'HKD'],
  ['nt', 'TWD'],
  ['taiwan', 'TWD'],
  ['s', 'SGD'],
  ['singapore', 'SGD'],
  ['nz', 'NZD'],
]);

const CURRENCIES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    dollar: 'USD',
    euro: 'EUR',
    won: 'KRW',
    yen: 'JPY',
    yuan: 'CNY',
    renminbi: 'CNY',
    rmb: 'CNY',
    ruble: 'RUB',
    rouble: 'RUB',
    rupee: 'INR',
    pound: 'GBP',
    franc: 'CHF',
    peso: 'MXN',
    real: 'BRL',
    lira: 'TRY',
    hryvnia: 'UAH',
    shekel: 'ILS',
    rial: 'IRR',
    riyal: 'SAR',
    dirham: 'AED',
    rand: 'ZAR',
    naira: 'NGN',
    baht: 'THB',
    ringgit: 'MYR',
    rupiah: 'IDR',
    dong: 'VND',
    krone: 'NOK',
    krona: 'SEK',
    zloty: 'PLN',
  }).flatMap(([name, code]) => [[name, code] as const, [`${name}s`, code] as const]),
);
const CODES = /^(?:usd|eur|gbp|jpy|krw|cny|rub|inr|aud|cad|chf)$/;

const UNITS: ReadonlyMap<string, string> = new Map([
  ['percent', 'percent'],
  ['%', 'percent'],
  ['ton', 'tonnes'],
  ['tons', 'tonnes'],
  ['tonne', 'tonnes'],
  ['tonnes', 'tonnes'],
  ['barrel', 'barrels'],
  ['barrels', 'barrels'],
]);

/** Names of parts of a whole, to the number of them in it. */
const FRACTIONS: ReadonlyMap<string, number> = new Map([
  ['third', 3],
  ['thirds', 3],
  ['quarter', 4],
  ['quarters', 4],
  ['fifth', 5],
  ['fifths', 5],
  ['tenth', 10],
  ['tenths', 10],
]);

const PERSONS: ReadonlySet<string> = new Set(
  `people persons person troops soldiers civilians workers students tourists refugees migrants protesters demonstrators
  officers policemen police fighters militants rebels insurgents citizens nationals residents passengers crew sailors
  fishermen children women men others victims diplomats journalists activists prisoners hostages patients guards
  gunmen bodies personnel staff villagers pilgrims miners medics doctors nurses voters lawmakers visitors travelers
  travellers immigrants detainees suspects marines servicemen attackers terrorists athletes members`.split(/\s+/),
);

const FATES: ReadonlyMap<string, keyof Size> = new Map([
  ...'killed kill kills killing dead died die dies dying deaths death fatalities slain'
    .split(' ')
    .map((word) => [word, 'dead'] as const),
  ...'injured injure injures injuring wounded wound wounds wounding hurt injuries'
    .split(' ')
    .map((word) => [word, 'injured'] as const),
  ...'arrested arrest arrests arresting detained detain detains detaining'
    .split(' ')
    .map((word) => [word, 'arrested'] as const),
]);
const TAKES_OBJECT =
  /^(?:kill(?:s|ed|ing)?|injur(?:es?|ed|ing)|wound(?:s|ed|ing)?|hurt|arrest(?:s|ed|ing)?|detain(?:s|ed|ing)?|deaths?)$/;

/** English of news, British and American. */
export const englishAmounts: AmountGrammar = {
  mayBegin(word) {
    const first = word.charCodeAt(0);
    return (
      (first >= 48 && first <= 57) ||
      SIGNS.has(word) ||
      DOLLARS.has(word) ||
      NUMBERS.has(word) ||
      CODES.test(word) ||
      word === 'half'
    );
  },
  readNumber,
  readAmount,
  fateOf: (word) => FATES.get(word),
  takesObject: (word) => TAKES_OBJECT.test(word),
  isToll: (word) => word === 'toll',
  isPersons: (word) => PERSONS.has(word),
};

/** `1,200`, `3.5`, `2 million`, `twenty-five`, `two hundred thousand`, `half a million`. */
function readNumber(lx: Lexemes, at: number): ReadNumber | null {
  const half = lx.word(at) === 'half' && lx.word(at + 1) === 'a';
  const first = half ? { end: at + 2, value: 0.5 } : (readDigits(lx, at) ?? readWords(lx, at));
  if (first === null) return null;
  let { end, value } = first;
  const article = half || lx.word(at) === 'a' || lx.word(at) === 'an';
  if (article && !SCALES.has(lx.word(end))) return lx.word(at) === 'half' ? null : first;
  for (let scale = SCALES.get(lx.word(end)); scale !== undefined; scale = SCALES.get(lx.word(end))) {
    value *= scale;
    end++;
    const rest = scale <= 1e3 ? readWords(lx, lx.word(end) === 'and' ? end + 1 : end) : null;
    if (rest !== null && lx.word(at) !== 'a' && rest.value < scale && !/^(?:a|an)$/.test(lx.word(rest.end - 1))) {
      value += rest.value;
      end = rest.end;
    }
  }
  return { end, value: Math.round(value * 1000) / 1000 };
}

function readWords(lx: Lexemes, at: number): ReadNumber | null {
  const value = NUMBERS.get(lx.word(at));
  if (value === undefined) return null;
  const ones = lx.word(at + 1) === '-' ? (NUMBERS.get(lx.word(at + 2)) ?? 0) : 0;
  return value >= 20 && ones > 0 && ones < 10 ? { end: at + 3, value: value + ones } : { end: at + 1, value };
}

function readAmount(lx: Lexemes, at: number): ReadAmount | null {
  if (lx.joins(at) && !/^[(“"–—-]$/.test(lx.word(at - 1))) return null;
  return readSigned(lx, at) ?? readShare(lx, at) ?? readCounted(lx, at);
}

/** `$3.5 billion`, `US$40m`, `EUR 20 million`. */
function readSigned(lx: Lexemes, at: number): ReadAmount | null {
  const lettered = lx.word(at + 1) === '$' && lx.joins(at + 1) ? DOLLARS.get(lx.word(at)) : undefined;
  const code = CODES.test(lx.word(at)) ? lx.word(at).toUpperCase() : undefined;
  const unit = lettered ?? code ?? SIGNS.get(lx.word(at));
  if (unit === undefined) return null;
  const number = readNumber(lx, lettered === undefined ? at + 1 : at + 2);
  if (number === null || /^(?:a|an)$/.test(lx.word(at + 1))) return null;
  const million = lx.word(number.end) === 'm' && lx.joins(number.end);
  return million ? { end: number.end + 1, value: number.value * 1e6, unit } : { ...number, unit };
}

/** `three quarters of`, `two thirds of`, `half of`: shares of a whole, as percentages. */
function readShare(lx: Lexemes, at: number): ReadAmount | null {
  if (lx.word(at) === 'half') return lx.word(at + 1) === 'of' ? { end: at + 1, value: 50, unit: 'percent' } : null;
  const parts = NUMBERS.get(lx.word(at));
  const next = lx.word(at + 1) === '-' ? at + 2 : at + 1;
  const whole = FRACTIONS.get(lx.word(next));
  if (parts === undefined || whole === undefined || parts >= whole || lx.word(next + 1) !== 'of') return null;
  return { end: next + 1, value: Math.round((1000 * parts) / whole) / 10, unit: 'percent' };
}

/** `70 billion won`, `12 percent`, `1.25 tons`, `three million barrels`, `200 executives`. */
function readCounted(lx: Lexemes, at: number): ReadAmount | null {
  const number = readNumber(lx, at);
  if (number === null) return null;
  const { end, value } = number;
  const article = /^(?:a|an)$/.test(lx.word(at)) && end === at + 1;
  const dollars = DOLLARS.get(lx.word(end));
  if (dollars !== undefined && CURRENCIES.get(lx.word(end + 1)) === 'USD')
    return { end: end + 2, value, unit: dollars };
  const hongKong = lx.word(end) === 'hong' && lx.word(end + 1) === 'kong' && lx.word(end + 2) === 'dollars';
  if (hongKong) return { end: end + 3, value, unit: 'HKD' };
  const metric = lx.word(end) === 'metric' || lx.word(end) === 'u' ? end + 1 : end;
  const unit = CURRENCIES.get(lx.word(end)) ?? UNITS.get(lx.word(metric));
  if (unit !== undefined && !(article && unit !== 'percent')) {
    return { end: (CURRENCIES.has(lx.word(end)) ? end : metric) + 1, value, unit };
  }
  if (lx.word(end) === 'per' && lx.word(end + 1) === 'cent') return { end: end + 2, value, unit: 'percent' };
  const people = PERSONS.has(lx.word(end))
    ? end
    : PERSONS.has(lx.word(end + 1)) && lx.word(end) !== 'of'
      ? end + 1
      : -1;
  return people < 0 || article || value < 1 ? null : { end: people + 1, value, unit: 'persons' };
}
