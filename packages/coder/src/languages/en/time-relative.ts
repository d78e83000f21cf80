// English dates that count from another day: weekdays, `yesterday`, `two weeks ago`, `later this month`.

import type { Lexemes } from '../../time/lexemes.ts';
import type { TimeUnit, TimeValue } from '../../time/time-value.ts';
import { type Point, readDayFirst, readMonthFirst } from './time-absolute.ts';
import {
  AMBIGUOUS_WEEKDAYS,
  NAMING_WORDS,
  NUMBERS,
  PARTS,
  SHIFTS,
  TITLE_WORDS,
  UNITS,
  WEEKDAYS,
} from './time-words.ts';

const NAMED_DAYS: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['tonight', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
]);
/** Days that `the coming weeks` and the like are taken to reach: a plain reading of a vague word. */
export const VAGUE_REACH: ReadonlyMap<TimeUnit, number> = new Map([
  ['day', 7],
  ['week', 30],
  ['month', 120],
]);

/** `Tuesday`, `last Friday`, `Monday next week`, `Tuesday, Jan. 6, 2026`, `Saturday (September 29)`. */
export function readWeekday(lx: Lexemes, at: number): Point | null {
  const choice = WEEKDAY_CHOICES.get(lx.word(at));
  const day = choice === undefined ? at : at + 1;
  const weekday = lx.isCapital(day) ? WEEKDAYS.get(lx.word(day)) : undefined;
  if (weekday === undefined || isName(lx, day)) return null;
  const short = AMBIGUOUS_WEEKDAYS.has(lx.word(day));
  const next = short && lx.word(day + 1) === '.' ? day + 2 : day + 1;
  const dated = readDateBehind(lx, next);
  if (dated !== null) return dated;
  if (short && next === day + 1) return null;
  if (choice !== undefined) return { end: next, value: { type: 'weekday', weekday, choice } };
  return readWeekBehind(lx, next, weekday) ?? { end: next, value: { type: 'weekday', weekday, choice: 'by-tense' } };
}

const WEEKDAY_CHOICES: ReadonlyMap<string, 'last' | 'next' | 'this'> = new Map([
  ['last', 'last'],
  ['past', 'last'],
  ['previous', 'last'],
  ['next', 'next'],
  ['coming', 'next'],
  ['this', 'this'],
] as const);

/** Feasts, titles and persons named after a day. */
function isName(lx: Lexemes, day: number): boolean {
  if (NAMING_WORDS.has(lx.word(day - 1)) && lx.isCapital(day - 1)) return true;
  return lx.isCapital(day + 1) && TITLE_WORDS.has(lx.word(day + 1));
}

function readDateBehind(lx: Lexemes, at: number): Point | null {
  const open = lx.word(at) === '(';
  const start = open || lx.word(at) === ',' ? at + 1 : at;
  const the = lx.word(start) === 'the' ? start + 1 : start;
  const point = readMonthFirst(lx, start) ?? readDayFirst(lx, the);
  if (point?.value.type !== 'day') return null;
  if (!open) return point;
  return lx.word(point.end) === ')' ? { ...point, end: point.end + 1 } : null;
}

/** `Monday last week`, `Tuesday of next week`. */
function readWeekBehind(lx: Lexemes, at: number, weekday: number): Point | null {
  const start = lx.word(at) === 'of' ? at + 1 : at;
  const week = SHIFTS.get(lx.word(start));
  if (week === undefined || lx.word(start + 1) !== 'week') return null;
  return { end: start + 2, value: { type: 'weekday', weekday, choice: { week } } };
}

/** `today`, `yesterday morning`, `last night`, `overnight`, `the day before yesterday`, `the same day`. */
export function readNamedDay(lx: Lexemes, at: number): Point | null {
  const word = lx.word(at);
  const shift = NAMED_DAYS.get(word);
  if (shift !== undefined) return dayPoint(at + 1, shift);
  if (word === 'overnight') return dayPoint(at + 1, 0);
  if (word === 'last' && (lx.word(at + 1) === 'night' || lx.word(at + 1) === 'evening')) return dayPoint(at + 2, -1);
  if (word === 'this' && /^(?:morning|afternoon|evening)$/.test(lx.word(at + 1))) return dayPoint(at + 2, 0);
  if (word !== 'the' && word !== 'that') return null;
  if (/^(?:the same|that same) day$/.test(`${word} ${lx.word(at + 1)} ${lx.word(at + 2)}`))
    return counted(at + 3, 'day', 0);
  if (word === 'that' && lx.word(at + 1) === 'day' && !lx.joins(at + 2)) return counted(at + 2, 'day', 0);
  const phrase = `${lx.word(at + 1)} ${lx.word(at + 2)} ${lx.word(at + 3)}`;
  if (phrase === 'day before yesterday') return dayPoint(at + 4, -2);
  return phrase === 'day after tomorrow' ? dayPoint(at + 4, 2) : null;
}

function dayPoint(end: number, shift: number): Point {
  return { end, value: { type: 'unit', unit: 'day', shift } };
}

function counted(end: number, unit: TimeUnit, amount: number): Point {
  return { end, value: { type: 'shift', unit, amount, from: 'named' } };
}

/** `last week`, `later this month`, `next year`, `the weekend`, `the previous day`, `the following week`. */
export function readUnit(lx: Lexemes, at: number): Point | null {
  const part = PARTS.get(lx.word(at));
  const start = part === undefined ? at : lx.word(at + 1) === 'in' ? at + 2 : at + 1;
  const the = lx.word(start) === 'the' ? start + 1 : start;
  const word = lx.word(the);
  if (UNITS.get(word) === 'weekend' && the > start) return { end: the + 1, value: unitValue('weekend', 0) };
  if (part !== undefined && the > start && isSingular(word)) return partOfUnit(the + 1, UNITS.get(word)!, part);
  const shift = SHIFTS.get(word);
  const unit = UNITS.get(lx.word(the + 1));
  if (shift === undefined || unit === undefined || !isSingular(lx.word(the + 1))) return null;
  if (unit === 'day') return the > start && shift !== 0 ? counted(the + 2, 'day', shift) : null;
  const onward = the > start && (word === 'following' || word === 'previous');
  if (onward) return counted(the + 2, unit, shift);
  // "the last year", "the past decade" reach up to today; "the next year" from today.
  if (the > start && (word === 'last' || word === 'past' || word === 'next' || word === 'coming')) {
    return { end: the + 2, value: { type: 'window', unit, amount: shift } };
  }
  return { end: the + 2, value: unitValue(unit, shift, part) };
}

function partOfUnit(end: number, unit: TimeUnit, part: 'early' | 'mid' | 'late' | 'before' | 'after'): Point {
  return unit === 'day' ? counted(end, 'day', 0) : { end, value: unitValue(unit, 0, part) };
}

function unitValue(unit: TimeUnit, shift: number, part?: 'early' | 'mid' | 'late' | 'before' | 'after'): TimeValue {
  return part === undefined ? { type: 'unit', unit, shift } : { type: 'unit', unit, shift, part };
}

/** `two days ago`, `a year earlier`, `three weeks later`, `ten days from now`, `two weeks before`. */
export function readAgo(lx: Lexemes, at: number): Point | null {
  const amount = amountAt(lx, at);
  if (amount === null) return null;
  const { unit, value, end } = amount;
  const shift = (sign: 1 | -1, from: 'reference' | 'named', behind: number): Point => ({
    end: behind,
    value: { type: 'shift', unit, amount: sign * value, from },
  });
  const word = lx.word(end);
  if (word === 'ago') return shift(-1, 'reference', end + 1);
  if (word === 'from' && (lx.word(end + 1) === 'now' || lx.word(end + 1) === 'today'))
    return shift(1, 'reference', end + 2);
  if (word === 'earlier') return shift(-1, 'named', end + 1);
  if (word === 'before' && /^[.,;)]?$/.test(lx.word(end + 1))) return shift(-1, 'named', end + 1);
  return word === 'later' ? shift(1, 'named', end + 1) : null;
}

/** `the past two years`, `the next five years`, `the coming weeks`, `recent weeks`. */
export function readWindow(lx: Lexemes, at: number): Point | null {
  const start = lx.word(at) === 'the' ? at + 1 : at;
  const shift = SHIFTS.get(lx.word(start));
  const recent = lx.word(start) === 'recent';
  if (!recent && (shift === undefined || shift === 0)) return null;
  const plural = UNITS.get(lx.word(start + 1));
  if (plural !== undefined && !isSingular(lx.word(start + 1))) {
    const reach = VAGUE_REACH.get(plural);
    if (reach === undefined) return null;
    return { end: start + 2, value: { type: 'window', unit: 'day', amount: recent || shift! < 0 ? -reach : reach } };
  }
  const few = lx.word(start + 1) === 'few' ? UNITS.get(lx.word(start + 2)) : undefined;
  if (few !== undefined) return { end: start + 3, value: { type: 'window', unit: few, amount: (shift ?? -1) * 3 } };
  const amount = amountAt(lx, start + 1);
  if (amount === null || recent || lx.word(amount.end - 2) === '-') return null;
  return { end: amount.end, value: { type: 'window', unit: amount.unit, amount: shift! * amount.value } };
}

/** An amount of time: `three years`, `a week`, `30 days`, `five-year`. */
export function amountAt(
  lx: Lexemes,
  at: number,
): { readonly value: number; readonly unit: TimeUnit; readonly end: number } | null {
  const digits = lx.number(at);
  let value = digits > 0 && digits <= 999 ? digits : (NUMBERS.get(lx.word(at)) ?? 0);
  let end = at + 1;
  const ones = NUMBERS.get(lx.word(end + 1)) ?? 0;
  if (value >= 20 && digits < 0 && lx.word(end) === '-' && ones > 0 && ones < 10) {
    value += ones;
    end += 2;
  }
  if (lx.word(end) === '-') end++;
  const unit = UNITS.get(lx.word(end));
  return value > 0 && unit !== undefined ? { value, unit, end: end + 1 } : null;
}

function isSingular(word: string): boolean {
  return UNITS.has(word) && !word.endsWith('s');
}
