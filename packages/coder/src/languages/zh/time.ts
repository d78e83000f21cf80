// The Chinese grammar of time: days, months and years by number, relative days, weeks and years, ranges and deadlines.

import type { Lexemes } from '../../time/lexemes.ts';
import type { Part, Tense, TimeGrammar, TimeReading, TimeValue, YearValue } from '../../time/time-value.ts';
import { opensNumber, readChineseNumber } from './numbers.ts';
import { RELATIVE_TIMES } from './time-words.ts';

interface Point {
  readonly end: number;
  readonly value: TimeValue;
}

const OPENERS = new Set([
  ...[...RELATIVE_TIMES.keys()].map((phrase) => phrase.charAt(0)),
  ...'上下本这自从截在第未今接去明前后同到至',
]);
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
/** Verbs whose object lies ahead: a time behind them is one to come. */
const LEADS_AHEAD = /承诺|保证|同意|决定|争取|力争|希望|有望|商定|约定|必须|要求|敦促/;
const PAST = /了|已|曾|过去|刚/;

/** Chinese as news writes it, both scripts in simplified spelling. */
export const chineseTime: TimeGrammar = {
  mayBegin: (word) => opensNumber(word) || OPENERS.has(word),
  bears: (word) => BEARERS.has(word) || opensNumber(word),
  read: (lexemes, at) =>
    readRange(lexemes, at) ??
    readDeadline(lexemes, at) ??
    readComing(lexemes, at) ??
    readPlain(lexemes, at) ??
    readDuration(lexemes, at),
  tense: tenseAround,
};

function readPlain(lx: Lexemes, at: number): TimeReading | null {
  const point = readParted(lx, at);
  if (point === null) return null;
  const { value } = point;
  const end = limitBehind(lx, point.end);
  if (end > point.end) return { start: at, end, value: lastDay(value), deadline: true };
  const start = lx.word(end) === '起' ? end + 1 : end;
  return { start: at, end: start, value, deadline: false };
}

/** A point with what narrows it: `明年年初`, `6月下旬`, `今年晚些时候`. */
function readParted(lx: Lexemes, at: number): Point | null {
  const point = readPoint(lx, at);
  return point === null ? null : (partBehind(lx, point.end, point.value) ?? point);
}

const LIMITS = ['到来之前', '来临之前', '之前', '以前', '之内', '以内', '内', '前'];

/** The end of the word that makes a limit of the time in front of it: `年底前`, `今年内`; `at` where there is none. */
function limitBehind(lx: Lexemes, at: number): number {
  const limit = LIMITS.find((phrase) => follows(lx, at, phrase));
  const isOtherWord = /^(?:前往|前来|前后|前夕|前总|前首|前外|内部|内政|内阁|内容)/.test(lx.word(at) + lx.word(at + 1));
  return limit === undefined || isOtherWord ? at : at + limit.length;
}

/** By the end of a period is by its last day. */
function lastDay(value: TimeValue): TimeValue {
  return 'part' in value && value.part === 'late' ? { type: 'edge', side: 'end', of: value } : value;
}

function readPoint(lx: Lexemes, at: number): Point | null {
  return readYearPart(lx, at) ?? readDate(lx, at) ?? readWeekday(lx, at) ?? readRelative(lx, at) ?? readAgo(lx, at);
}

/** `明年上半年`, `2027年第三季度`, `今年秋季`, `下半年`. */
function readYearPart(lx: Lexemes, at: number): Point | null {
  const year = readYear(lx, at);
  const from = year?.end ?? at;
  const half = follows(lx, from, '上半年') ? 1 : follows(lx, from, '下半年') ? 7 : 0;
  const named = (first: number, count: number, end: number): Point => ({
    end,
    value: { type: 'months', year: year?.value ?? null, first, count },
  });
  if (half > 0) return named(half, 6, from + 3);
  const nth = readChineseNumber(lx, lx.word(from) === '第' ? from + 1 : from);
  if (nth !== null && nth.value >= 1 && nth.value <= 4 && follows(lx, nth.end, '季度'))
    return named(nth.value * 3 - 2, 3, nth.end + 2);
  const season = SEASONS.get(lx.word(from));
  if (year === null || season === undefined || !/^[季天]$/.test(lx.word(from + 1))) return null;
  return named(season, 3, from + 2);
}

/** First months of the seasons; winter begins in December. */
const SEASONS: ReadonlyMap<string, number> = new Map([
  ['春', 3],
  ['夏', 6],
  ['秋', 9],
  ['冬', 12],
]);

/** `未来五年`, `今后三个月内`, `接下来两周`, `30天内`: what begins today. */
function readComing(lx: Lexemes, at: number): TimeReading | null {
  const led = ['未来', '今后', '接下来'].find((phrase) => follows(lx, at, phrase)) ?? '';
  const amount = readAmountOfTime(lx, at + led.length);
  if (amount === null) return null;
  const limit = limitBehind(lx, amount.end);
  const within = lx.word(limit - 1) === '内';
  if (led === '' && !within) return null;
  const value = { type: 'window', unit: amount.unit, amount: amount.value } as const;
  const end = within ? limit : lx.word(amount.end) === '间' ? amount.end + 1 : amount.end;
  return { start: at, end, value, deadline: within };
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

/** `下月10日`: a day of the month so many months off. */
function shiftedDay(lx: Lexemes, { end, value }: Point): Point | null {
  const day = value.type === 'unit' && value.unit === 'month' ? readDay(lx, end) : null;
  if (day === null || value.type !== 'unit') return null;
  return { end: day.end, value: { type: 'month-day', day: day.value, shift: value.shift } };
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
    const point = { end: at + length, value };
    return shiftedDay(lx, point) ?? point;
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

/** `截至2030年`, `到2030年底`, `至6月`; behind a verb `到` is its complement: `达到`, `看到`. */
function readDeadline(lx: Lexemes, at: number): TimeReading | null {
  const led = follows(lx, at, '截至') || follows(lx, at, '截止') ? 2 : /^[到至]$/.test(lx.word(at)) ? 1 : 0;
  if (led === 0 || (lx.joins(at) && /^[达看谈想回受提遇感碰收得追听]$/.test(lx.word(at - 1)))) return null;
  const point = readParted(lx, at + led);
  if (point === null) return null;
  return { start: at, end: limitBehind(lx, point.end), value: lastDay(point.value), deadline: true };
}

const PARTS: readonly (readonly [string, Part])[] = [
  ['晚些时候', 'after'],
  ['下旬', 'late'],
  ['上旬', 'early'],
  ['中旬', 'mid'],
  ['底', 'late'],
  ['末', 'late'],
  ['初', 'early'],
];

/** What narrows a time from behind; its unit may be named again: `明年年底`. */
function partBehind(lx: Lexemes, at: number, value: TimeValue): Point | null {
  if (value.type !== 'month' && value.type !== 'year' && value.type !== 'unit') return null;
  if (value.type === 'unit' && value.part !== undefined) return null;
  const again = value.type === 'year' ? '年' : '月';
  const from = lx.word(at) === again ? at + 1 : at;
  for (const [phrase, part] of PARTS) {
    if (follows(lx, from, phrase)) return { end: from + phrase.length, value: { ...value, part } };
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
  return FUTURE.test(before) || LEADS_AHEAD.test(before) ? 'future' : 'past';
}

function clauseText(lx: Lexemes, from: number, step: 1 | -1): string {
  let text = '';
  for (let at = from, n = 0; n < REACH && at >= 0 && at < lx.length; at += step, n++) {
    if (/^[，。；！？]$/.test(lx.word(at))) break;
    text = step > 0 ? text + lx.word(at) : lx.word(at) + text;
  }
  return text;
}
