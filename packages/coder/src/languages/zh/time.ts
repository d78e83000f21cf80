// The Chinese grammar of time: days, months and years by number, relative days, weeks and years, ranges and deadlines.

import type { Lexemes } from '../../time/lexemes.ts';
import type { Part, Tense, TimeGrammar, TimeReading, TimeValue, YearValue } from '../../time/time-value.ts';
import { opensNumber, readChineseNumber } from './numbers.ts';
import { RELATIVE_TIMES } from './time-words.ts';

interface Point {
  readonly end: number;
  readonly value: TimeValue;
}

const OPENERS = new Set([...RELATIVE_TIMES.keys()].map((phrase) => phrase.charAt(0)));
const WEEKDAYS = '一二三四五六日天末';
const BEARERS = new Set([...'日号月年天周期晚晨早前后近目今明昨当同次本上下去']);
const UNITS: ReadonlyMap<string, 'day' | 'week' | 'month' | 'year'> = new Map([
  ['天', 'day'],
  ['日', 'day'],
  ['周', 'week'],
  ['月', 'month'],
  ['年', 'year'],
]);
const REACH = 30;
const FUTURE = /将|拟|计划|预计|定于|即将|会在|准备|打算/;
const PAST = /了|已|曾|过去|刚/;

/** Chinese as news writes it, both scripts in simplified spelling. */
export const chineseTime: TimeGrammar = {
  mayBegin: (word) => opensNumber(word) || OPENERS.has(word) || /^[上下本这自从截在]$/.test(word),
  bears: (word) => BEARERS.has(word) || opensNumber(word),
  read: (lexemes, at) =>
    readRange(lexemes, at) ?? readDeadline(lexemes, at) ?? readPlain(lexemes, at) ?? readDuration(lexemes, at),
  tense: tenseAround,
};

function readPlain(lx: Lexemes, at: number): TimeReading | null {
  const point = readPoint(lx, at);
  if (point === null) return null;
  const part = partBehind(lx, point.end, point.value);
  const end = part?.end ?? point.end;
  const value = part?.value ?? point.value;
  if (follows(lx, end, '之前') || follows(lx, end, '以前') || (follows(lx, end, '前') && !follows(lx, end, '前往')))
    return { start: at, end: end + (follows(lx, end, '前') ? 1 : 2), value, deadline: true };
  return { start: at, end, value, deadline: false };
}

function readPoint(lx: Lexemes, at: number): Point | null {
  return readDate(lx, at) ?? readWeekday(lx, at) ?? readRelative(lx, at) ?? readAgo(lx, at);
}

/** `2026年1月6日`, `1月6日`, `6日`, `1月`, `2026年`, `今年1月`, `下月10日`. */
function readDate(lx: Lexemes, at: number): Point | null {
  const year = readYear(lx, at);
  const month = readMonth(lx, year?.end ?? at);
  const day = readDay(lx, month?.end ?? year?.end ?? at);
  const value = year?.value ?? null;
  if (month !== null && day !== null)
    return { end: day.end, value: { type: 'day', year: value, month: month.value, day: day.value } };
  if (month !== null) return { end: month.end, value: { type: 'month', year: value, month: month.value } };
  if (year !== null) return { end: year.end, value: { type: 'year', year: value } };
  if (day !== null && year === null) return { end: day.end, value: { type: 'month-day', day: day.value } };
  return null;
}

const SHIFTED_YEARS: readonly (readonly [string, number])[] = [
  ['今年', 0],
  ['本年', 0],
  ['去年', -1],
  ['明年', 1],
  ['前年', -2],
  ['后年', 2],
  ['同年', 0],
];

function readYear(lx: Lexemes, at: number): { readonly end: number; readonly value: YearValue } | null {
  for (const [phrase, shift] of SHIFTED_YEARS) if (follows(lx, at, phrase)) return { end: at + 2, value: { shift } };
  const number = readChineseNumber(lx, at);
  if (number === null || number.value < 1500 || number.value > 2150) return null;
  let next = number.end;
  if (lx.word(next) !== '年') return null;
  next++;
  return /^[代来间]$/.test(lx.word(next)) ? null : { end: next, value: number.value };
}

function readMonth(lx: Lexemes, at: number): { readonly end: number; readonly value: number } | null {
  const number = readChineseNumber(lx, at);
  if (number === null || number.value < 1 || number.value > 12 || lx.word(number.end) !== '月') return null;
  return { end: lx.word(number.end + 1) === '份' ? number.end + 2 : number.end + 1, value: number.value };
}

function readDay(lx: Lexemes, at: number): { readonly end: number; readonly value: number } | null {
  const number = readChineseNumber(lx, at);
  if (number === null || number.value < 1 || number.value > 31 || !/^[日号]$/.test(lx.word(number.end))) return null;
  if (lx.word(number.end) === '日' && /^[本元圆]$/.test(lx.word(number.end + 1))) return null;
  return { end: number.end + 1, value: number.value };
}

/** `周二`, `上周五`, `下星期一`, `本周日`. */
function readWeekday(lx: Lexemes, at: number): Point | null {
  const shift = lx.word(at) === '上' ? -1 : lx.word(at) === '下' ? 1 : /^[本这]$/.test(lx.word(at)) ? 0 : null;
  const from = shift === null ? at : lx.word(at + 1) === '个' ? at + 2 : at + 1;
  const unit = lx.word(from) === '周' ? 1 : follows(lx, from, '星期') || follows(lx, from, '礼拜') ? 2 : 0;
  if (unit === 0) return null;
  const index = WEEKDAYS.indexOf(lx.word(from + unit));
  if (index < 0 || lx.word(from + unit) === '') return null;
  const end = from + unit + 1;
  if (index === 8) return { end, value: { type: 'unit', unit: 'weekend', shift: shift ?? 0 } };
  if (/^[年个]$/.test(lx.word(end))) return null;
  const weekday = Math.min(index + 1, 7);
  if (shift === null) return { end, value: { type: 'weekday', weekday, choice: 'by-tense' } };
  return { end, value: { type: 'weekday', weekday, choice: { week: shift } } };
}

/** `今天`, `昨晚`, `同日`, `下月`, `上周`, `近日`, with `10日` behind a month. */
function readRelative(lx: Lexemes, at: number): Point | null {
  for (let length = 4; length > 1; length--) {
    const phrase = Array.from({ length }, (_, i) => lx.word(at + i)).join('');
    const value = RELATIVE_TIMES.get(phrase);
    if (value === undefined) continue;
    return { end: at + length, value };
  }
  return null;
}

/** `三天前`, `两周后`, `五年来`. */
function readAgo(lx: Lexemes, at: number): Point | null {
  const amount = readAmountOfTime(lx, at);
  if (amount === null) return null;
  const { end, unit, value } = amount;
  if (follows(lx, end, '之前') || follows(lx, end, '以前') || lx.word(end) === '前')
    return {
      end: end + (lx.word(end) === '前' ? 1 : 2),
      value: { type: 'shift', unit, amount: -value, from: 'reference' },
    };
  if (follows(lx, end, '之后') || follows(lx, end, '以后') || lx.word(end) === '后')
    return { end: end + (lx.word(end) === '后' ? 1 : 2), value: { type: 'shift', unit, amount: value, from: 'named' } };
  if (lx.word(end) === '来' || follows(lx, end, '以来'))
    return { end: end + (lx.word(end) === '来' ? 1 : 2), value: { type: 'window', unit, amount: -value } };
  return null;
}

function readAmountOfTime(lx: Lexemes, at: number) {
  const number = readChineseNumber(lx, at);
  if (number === null || number.value < 1 || number.value > 999) return null;
  const next = lx.word(number.end) === '个' ? number.end + 1 : number.end;
  const unit = UNITS.get(lx.word(next)) ?? (follows(lx, next, '星期') ? 'week' : undefined);
  if (unit === undefined) return null;
  return { end: next + (follows(lx, next, '星期') ? 2 : 1), unit, value: number.value };
}

/** `为期三天`, `停留15天`: a length without a place in time. */
function readDuration(lx: Lexemes, at: number): TimeReading | null {
  const amount = readAmountOfTime(lx, at);
  if (amount === null || lx.word(amount.end - 1) === '日') return null;
  const { end, unit, value } = amount;
  return {
    start: at,
    end,
    value: { type: 'duration', unit, amount: value, attributive: lx.word(end) === '的' },
    deadline: false,
  };
}

/** `1月4日至7日`, `6日到8日`, `2026年至2030年`. */
function readRange(lx: Lexemes, at: number): TimeReading | null {
  const from = /^[从自]$/.test(lx.word(at)) ? at + 1 : at;
  const first = readPoint(lx, from);
  if (first === null) return null;
  if (!/^[至到—–-]$/.test(lx.word(first.end))) {
    const since = from > at && /^[起]$/.test(lx.word(first.end));
    return since ? { start: at, end: first.end + 1, value: first.value, deadline: false } : null;
  }
  const second = readPoint(lx, first.end + 1);
  if (second === null) return null;
  const to =
    second.value.type === 'month-day' && first.value.type === 'day'
      ? ({ ...first.value, day: second.value.day } as const)
      : second.value;
  return { start: at, end: second.end, value: { type: 'span', from: first.value, to }, deadline: false };
}

/** `截至2030年`, `在年底前`, `到2030年`. */
function readDeadline(lx: Lexemes, at: number): TimeReading | null {
  const led = follows(lx, at, '截至') || follows(lx, at, '截止') ? 2 : /^[到]$/.test(lx.word(at)) ? 1 : 0;
  if (led === 0) return null;
  const point = readPoint(lx, at + led);
  return point === null ? null : { start: at, end: point.end, value: point.value, deadline: true };
}

const PARTS: readonly (readonly [string, Part])[] = [
  ['月底', 'late'],
  ['年底', 'late'],
  ['月初', 'early'],
  ['年初', 'early'],
  ['下旬', 'late'],
  ['上旬', 'early'],
  ['中旬', 'mid'],
  ['底', 'late'],
  ['末', 'late'],
  ['初', 'early'],
];

function partBehind(lx: Lexemes, at: number, value: TimeValue): Point | null {
  if (value.type !== 'month' && value.type !== 'year' && value.type !== 'unit') return null;
  for (const [phrase, part] of PARTS) {
    if (phrase.length === 2 && !/旬$/.test(phrase)) continue;
    if (follows(lx, at, phrase)) return { end: at + phrase.length, value: { ...value, part } };
  }
  return null;
}

function follows(lx: Lexemes, at: number, phrase: string): boolean {
  for (let i = 0; i < phrase.length; i++) if (lx.word(at + i) !== phrase.charAt(i)) return false;
  return true;
}

/** Words of the future or of what is done in the same clause, the nearer side behind the time first. */
function tenseAround(lx: Lexemes, start: number, end: number): Tense {
  const behind = clauseText(lx, end, 1);
  if (FUTURE.test(behind)) return 'future';
  if (PAST.test(behind)) return 'past';
  const before = clauseText(lx, start - 1, -1);
  if (FUTURE.test(before)) return 'future';
  return 'past';
}

function clauseText(lx: Lexemes, from: number, step: 1 | -1): string {
  let text = '';
  for (let at = from, n = 0; n < REACH && at >= 0 && at < lx.length; at += step, n++) {
    if (/^[，。；！？]$/.test(lx.word(at))) break;
    text = step > 0 ? text + lx.word(at) : lx.word(at) + text;
  }
  return text;
}
