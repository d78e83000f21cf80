// English dates that name their place on the calendar: days, months, years, quarters, decades, centuries.

import type { Lexemes } from '../../time/lexemes.ts';
import type { Part, TimeValue, YearValue } from '../../time/time-value.ts';
import { AMBIGUOUS_MONTHS, CENTURY, MONTHS, ORDINALS, PARTS, SEASONS, SHIFTS } from './time-words.ts';

/** What a reader found: the value and the lexeme behind it. */
export interface Point {
  readonly end: number;
  readonly value: TimeValue;
}

const ORDINAL_ENDINGS = new Set(['st', 'nd', 'rd', 'th']);
const BEFORE_MONTH = new Set(
  'in since by until till before after during of from to through for early late mid last next this every between and around ends begins starting beginning'.split(
    ' ',
  ),
);
/** Words in front of a four-digit number that say it counts something. */
const COUNTING = new Set(
  'about some nearly almost over than least around approximately roughly no number flight room up route article resolution another'.split(
    ' ',
  ),
);
const PLURAL_UNITS = new Set(
  'people troops soldiers men women children dollars euros won yen yuan pounds meters metres miles kilometers kilometres tons tonnes feet points percent jobs homes cases deaths barrels megawatts rubles rupees km kg mw ft'.split(
    ' ',
  ),
);
const OPENING = new Set(['-', '–', '—', '(', '[', '"', '“', '/', '‘', "'"]);
const CURRENCY = new Set(['$', '€', '£', '¥', '₩', '₹']);

/** `2022-02-24`, `2022/2/24`. */
export function readIsoDate(lx: Lexemes, at: number): Point | null {
  const year = yearAt(lx, at);
  const mark = lx.word(at + 1);
  if (year < 0 || (mark !== '-' && mark !== '/') || lx.word(at + 3) !== mark) return null;
  for (let i = 1; i <= 4; i++) if (!lx.joins(at + i)) return null;
  const [month, day] = [lx.number(at + 2), lx.number(at + 4)];
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  return { end: at + 5, value: { type: 'day', year, month, day } };
}

/** `January 5, 2026`, `Jan. 6`, `March 2022`, `June next year`, `January`. */
export function readMonthFirst(lx: Lexemes, at: number): Point | null {
  const month = monthAt(lx, at);
  if (month < 0) return null;
  const next = afterStop(lx, at);
  const day = dayAt(lx, next);
  if (day !== null) {
    const year = yearBehind(lx, day.end);
    return { end: year.end, value: { type: 'day', year: year.value, month, day: day.value } };
  }
  const year = yearBehind(lx, next);
  if (year.end === next && !mayStandAlone(lx, at)) return null;
  return { end: year.end === next ? at + 1 : year.end, value: { type: 'month', year: year.value, month } };
}

/** `next June`, `last March`, `this May`. */
export function readTurnedMonth(lx: Lexemes, at: number): Point | null {
  const shift = SHIFTS.get(lx.word(at));
  const month = shift === undefined ? -1 : monthAt(lx, at + 1);
  if (shift === undefined || month < 0 || dayAt(lx, afterStop(lx, at + 1)) !== null) return null;
  if (shift === 0) return { end: at + 2, value: { type: 'month', year: { shift: 0 }, month } };
  return { end: at + 2, value: { type: 'month', year: null, month, turn: shift < 0 ? 'last' : 'next' } };
}

/** `6 January 2026`, `5th of January`, `the 5th` behind `on`. */
export function readDayFirst(lx: Lexemes, at: number): Point | null {
  const day = dayAt(lx, at);
  if (day === null || !standsFree(lx, at)) return null;
  const of = lx.word(day.end) === 'of' ? day.end + 1 : day.end;
  const month = monthAt(lx, of);
  if (month < 0) return day.end - at === 2 && readsAsMonthDay(lx, at, day.end) ? monthDay(day) : null;
  const year = yearBehind(lx, afterStop(lx, of));
  const end = year.value === null ? of + 1 : year.end;
  return { end, value: { type: 'day', year: year.value, month, day: day.value } };
}

function monthDay(day: { readonly value: number; readonly end: number }): Point {
  return { end: day.end, value: { type: 'month-day', day: day.value } };
}

/** "on the 5th" before a mark, a verb or a preposition; "on the 5th floor" is none. */
function readsAsMonthDay(lx: Lexemes, at: number, end: number): boolean {
  if (lx.word(at - 1) !== 'the' || !['on', 'since', 'by', 'until'].includes(lx.word(at - 2))) return false;
  return end >= lx.length || /^(?:[.,;:)]|in|at|and|to|for|with|that|after|during|from|as|when)$/.test(lx.word(end));
}

/** `early 2023`, `mid-June`, `late last year`, `early in 2023`, `the middle of next year`. */
export function readPart(lx: Lexemes, at: number): Point | null {
  const middle = lx.word(at) === 'the' ? at + 1 : at;
  if (lx.word(middle) === 'middle' && lx.word(middle + 1) === 'of') return readParted(lx, middle + 2, 'mid');
  const part = PARTS.get(lx.word(at));
  if (part === undefined || part === 'before' || part === 'after') return null;
  let next = lx.word(at + 1) === '-' ? at + 2 : at + 1;
  if (lx.word(next) === 'in') next++;
  if (lx.word(next) === 'the') next++;
  return readParted(lx, next, part);
}

function readParted(lx: Lexemes, next: number, part: Part): Point | null {
  const point = readMonthFirst(lx, next) ?? readDecade(lx, next) ?? readYear(lx, next) ?? readShiftedYear(lx, next);
  return point === null ? null : withPart(point, part);
}

function withPart(point: Point, part: Part): Point | null {
  const { value } = point;
  if (value.type !== 'month' && value.type !== 'year' && value.type !== 'years') return null;
  return { end: point.end, value: { ...value, part } };
}

function readShiftedYear(lx: Lexemes, at: number): Point | null {
  const year = shiftedYear(lx, at);
  return year === null ? null : { end: at + 2, value: { type: 'year', year } };
}

/** `1994`, when it is a year and not a count. */
export function readYear(lx: Lexemes, at: number): Point | null {
  const year = yearAt(lx, at);
  if (year < 0 || !standsFree(lx, at)) return null;
  const before = lx.word(at - 1);
  if (COUNTING.has(before) || CURRENCY.has(before) || PLURAL_UNITS.has(lx.word(at + 1))) return null;
  const decimal = [',', '.', ':', '-', '%'].includes(lx.word(at + 1)) && lx.joins(at + 1) && lx.joins(at + 2);
  if (decimal && lx.number(at + 2) >= 0 && !/^[-]$/.test(lx.word(at + 1))) return null;
  if (lx.word(at + 1) === '%' || lx.word(at + 1) === 'm' || lx.word(at + 1) === 's') return null;
  if (year < 1900 && !BEFORE_MONTH.has(before)) return null;
  return { end: at + 1, value: { type: 'year', year } };
}

/** `the 1990s`, `1990s`. */
export function readDecade(lx: Lexemes, at: number): Point | null {
  const start = lx.word(at) === 'the' ? at + 1 : at;
  const year = yearAt(lx, start);
  if (year < 0 || year % 10 !== 0 || lx.word(start + 1) !== 's' || !lx.joins(start + 1)) return null;
  return { end: start + 2, value: { type: 'years', first: year, last: year + 9 } };
}

/** `the 19th century`. */
export function readCentury(lx: Lexemes, at: number): Point | null {
  const start = lx.word(at) === 'the' ? at + 1 : at;
  const nth = lx.number(start);
  const gap = lx.word(start + 2) === '-' ? 3 : 2;
  if (nth < 1 || nth > 21 || !ORDINAL_ENDINGS.has(lx.word(start + 1)) || !CENTURY.has(lx.word(start + gap)))
    return null;
  return { end: start + gap + 1, value: { type: 'years', first: nth * 100 - 99, last: nth * 100 } };
}

/** `the third quarter of 2023`, `Q3 2023`, `the first half of next year`, `the second half`. */
export function readQuarter(lx: Lexemes, at: number): Point | null {
  const short = readShortQuarter(lx, at);
  if (short !== null) return short;
  const start = lx.word(at) === 'the' ? at + 1 : at;
  const nth = ORDINALS.get(lx.word(start));
  const what = lx.word(start + 1);
  const months = what === 'quarter' ? 3 : what === 'half' ? 6 : 0;
  if (nth === undefined || months === 0 || nth * months > 12) return null;
  const of = lx.word(start + 2) === 'of' || lx.word(start + 2) === 'in' ? start + 3 : start + 2;
  const current = lx.word(of) === 'the' && lx.word(of + 1) === 'year' && lx.word(of + 2) !== '-';
  const year = current ? { value: { shift: 0 }, end: of + 2 } : yearBehind(lx, lx.word(of) === 'the' ? of + 1 : of);
  // "the first half" without a year is rather a match's than a year's.
  if (year.value === null && (months === 6 || lx.word(at) !== 'the')) return null;
  const end = year.value === null ? start + 2 : year.end;
  return { end, value: { type: 'months', year: year.value, first: (nth - 1) * months + 1, count: months } };
}

function readShortQuarter(lx: Lexemes, at: number): Point | null {
  const letter = lx.word(at);
  if ((letter !== 'q' && letter !== 'h') || !lx.joins(at + 1) || !lx.isCapital(at)) return null;
  const nth = lx.number(at + 1);
  const months = letter === 'q' ? 3 : 6;
  const year = yearBehind(lx, at + 2);
  if (nth < 1 || nth * months > 12 || year.value === null) return null;
  return { end: year.end, value: { type: 'months', year: year.value, first: (nth - 1) * months + 1, count: months } };
}

/** `summer 2018`, `the spring of 2019`, `this summer`, `last winter`. */
export function readSeason(lx: Lexemes, at: number): Point | null {
  const shift = SHIFTS.get(lx.word(at));
  const start = shift !== undefined || lx.word(at) === 'the' ? at + 1 : at;
  const season = SEASONS.get(lx.word(start));
  if (season === undefined) return null;
  const [first, count] = season;
  if (shift !== undefined) return { end: start + 1, value: { type: 'months', year: { shift }, first, count } };
  const year = yearBehind(lx, lx.word(start + 1) === 'of' ? start + 2 : start + 1);
  if (year.value === null) return null;
  return { end: year.end, value: { type: 'months', year: year.value, first, count } };
}

/** The number of the month whose name stands at the lexeme, or −1. */
export function monthAt(lx: Lexemes, at: number): number {
  return lx.isCapital(at) ? (MONTHS.get(lx.word(at)) ?? -1) : -1;
}

/** A day of the month, with or without its ending: `5`, `5th`. */
export function dayAt(lx: Lexemes, at: number): { readonly value: number; readonly end: number } | null {
  const value = lx.number(at);
  if (value < 1 || value > 31 || lx.word(at).length > 2) return null;
  if (ORDINAL_ENDINGS.has(lx.word(at + 1)) && lx.joins(at + 1)) return { value, end: at + 2 };
  const follows = lx.word(at + 1);
  const glued = lx.joins(at + 1) && (/^[%:a-z]/.test(follows) || (/^[.,]$/.test(follows) && isDecimal(lx, at)));
  return glued || PLURAL_UNITS.has(follows) ? null : { value, end: at + 1 };
}

/** Whether a number begins here: `1.5` and `$5` hold none that could be a day, `(5`, `–5` do. */
export function standsFree(lx: Lexemes, at: number): boolean {
  return !lx.joins(at) || OPENING.has(lx.word(at - 1));
}

function isDecimal(lx: Lexemes, at: number): boolean {
  return lx.joins(at + 2) && lx.number(at + 2) >= 0;
}

function mayStandAlone(lx: Lexemes, at: number): boolean {
  const before = lx.word(at - 1);
  if (before === '-' && PARTS.has(lx.word(at - 2))) return true;
  if (BEFORE_MONTH.has(before)) return !isNamed(lx, at);
  return !AMBIGUOUS_MONTHS.has(lx.word(at)) && !(lx.isCapital(at - 1) && !lx.startsLine(at)) && !isNamed(lx, at);
}

/** A month with a capitalised word behind it is part of a name (`April Ryan`, `June Fourth`). */
function isNamed(lx: Lexemes, at: number): boolean {
  return AMBIGUOUS_MONTHS.has(lx.word(at)) && lx.isCapital(at + 1) && !lx.joins(at + 1);
}

function yearAt(lx: Lexemes, at: number): number {
  const year = lx.number(at);
  return lx.word(at).length === 4 && year >= 1500 && year <= 2150 ? year : -1;
}

function afterStop(lx: Lexemes, at: number): number {
  return lx.word(at + 1) === '.' && lx.joins(at + 1) && lx.word(at).length <= 4 ? at + 2 : at + 1;
}

/** `2026`, `, 2026`, `of this year`, `next year` behind a day or month; `end` stays at `at` when no year follows. */
function yearBehind(lx: Lexemes, at: number): { readonly value: YearValue; readonly end: number } {
  const start = lx.word(at) === ',' || lx.word(at) === 'of' ? at + 1 : at;
  const shifted = start === at || lx.word(at) === 'of' ? shiftedYear(lx, start) : null;
  if (shifted !== null) return { value: shifted, end: start + 2 };
  const year = yearAt(lx, start);
  const counted = PLURAL_UNITS.has(lx.word(start + 1));
  if (year < 0 || counted || lx.joins(start)) return { value: null, end: at };
  return { value: year, end: start + 1 };
}

function shiftedYear(lx: Lexemes, at: number): { readonly shift: number } | null {
  const shift = SHIFTS.get(lx.word(at));
  return shift !== undefined && lx.word(at + 1) === 'year' ? { shift } : null;
}
