// English words that dates are made of.

import type { Part, TimeUnit } from '../../time/time-value.ts';

/** Names of the months and their short forms, to 1–12. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  [
    ['january', 'jan'],
    ['february', 'feb'],
    ['march', 'mar'],
    ['april', 'apr'],
    ['may'],
    ['june', 'jun'],
    ['july', 'jul'],
    ['august', 'aug'],
    ['september', 'sept', 'sep'],
    ['october', 'oct'],
    ['november', 'nov'],
    ['december', 'dec'],
  ].flatMap((names, i) => names.map((name) => [name, i + 1] as const)),
);

/** Months that are also words or given names: alone they need a preposition in front. */
export const AMBIGUOUS_MONTHS: ReadonlySet<string> = new Set([
  'march',
  'may',
  'april',
  'june',
  'august',
  'jan',
  'mar',
  'dec',
  'sep',
]);

/** Names of the days and their short forms, to 1 (Monday) – 7. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  [
    ['monday', 'mon'],
    ['tuesday', 'tue', 'tues'],
    ['wednesday', 'wed'],
    ['thursday', 'thu', 'thur', 'thurs'],
    ['friday', 'fri'],
    ['saturday', 'sat'],
    ['sunday', 'sun'],
  ].flatMap((names, i) => names.map((name) => [name, i + 1] as const)),
);

/** Short forms of weekdays that are also words: read as days only with a stop or a date behind. */
export const AMBIGUOUS_WEEKDAYS: ReadonlySet<string> = new Set([
  'mon',
  'wed',
  'sat',
  'sun',
  'fri',
  'thu',
  'tue',
  'tues',
]);

/** Words in front of a weekday that make a feast or a person of it: `Black Friday`, `President Sunday`. */
export const NAMING_WORDS: ReadonlySet<string> = new Set(
  'black bloody good palm easter super holy ash fat cyber giving maundy shrove whit boxing president mr mrs ms miss dr king queen prince princess captain general girl man'.split(
    ' ',
  ),
);

/** Capitalised words behind a weekday that make a title of it: `Saturday Night Live`, `Sunday Times`. */
export const TITLE_WORDS: ReadonlySet<string> = new Set(
  'night times telegraph mirror post express mail herald club league addams football review paper papers'.split(' '),
);

/** Units of time, singular and plural. */
export const UNITS: ReadonlyMap<string, TimeUnit> = new Map(
  (['day', 'week', 'weekend', 'month', 'quarter', 'year', 'decade'] as const).flatMap((unit) => [
    [unit, unit] as const,
    [`${unit}s`, unit] as const,
  ]),
);

/** `century` apart, because its plural is another word form. */
export const CENTURY: ReadonlySet<string> = new Set(['century', 'centuries']);

/** Number words up to twenty, the tens, and the vague small ones. */
export const NUMBERS: ReadonlyMap<string, number> = new Map([
  ...'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
    .split(' ')
    .map((word, i) => [word, i] as const),
  ['thirty', 30],
  ['forty', 40],
  ['fifty', 50],
  ['sixty', 60],
  ['seventy', 70],
  ['eighty', 80],
  ['ninety', 90],
  ['a', 1],
  ['an', 1],
]);

/** Ordinals of quarters, halves and centuries. */
export const ORDINALS: ReadonlyMap<string, number> = new Map(
  'first second third fourth'.split(' ').map((word, i) => [word, i + 1] as const),
);

/** First month and number of months of a season; winter begins in December of the year before. */
export const SEASONS: ReadonlyMap<string, readonly [first: number, count: number]> = new Map([
  ['spring', [3, 3]],
  ['summer', [6, 3]],
  ['autumn', [9, 3]],
  ['fall', [9, 3]],
  ['winter', [12, 3]],
]);

/** Words for a part of a period. */
export const PARTS: ReadonlyMap<string, Part> = new Map([
  ['early', 'early'],
  ['mid', 'mid'],
  ['late', 'late'],
  ['earlier', 'before'],
  ['later', 'after'],
]);

/** Words that pick the unit before, round or after the day of reference. */
export const SHIFTS: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['past', -1],
  ['previous', -1],
  ['this', 0],
  ['current', 0],
  ['next', 1],
  ['coming', 1],
  ['upcoming', 1],
  ['following', 1],
]);
