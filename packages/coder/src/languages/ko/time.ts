// The Korean grammar of time: days, months and years by number, relative days, weeks and years, ranges and deadlines.

import type { Lexemes } from '../../time/lexemes.ts';
import type { Part, Tense, TimeGrammar, TimeReading, TimeValue, YearValue } from '../../time/time-value.ts';
import { opensNumber, readKoreanNumber, readNumeral } from './numbers.ts';
import { RELATIVE_TIMES } from './time-words.ts';

interface Point {
  readonly end: number;
  readonly value: TimeValue;
}

const OPENERS = new Set([
  ...[...RELATIVE_TIMES.keys()].map((phrase) => phrase.charAt(0)),
  ...'올작지내재월화수목금토일오다이향하사나닷열앞향상',
]);
const WEEKDAYS = '월화수목금토일';
const BEARERS = new Set([...'일월년주날달해간늘제말요시전흘틀루반을봄름울']);
const REACH = 60;
const FUTURE = /예정|계획|방침|겠|할 것|기로|전망/;
const PAST = /[았었했됐렸졌갔왔났혔]/;

/** Korean as news writes it. */
export const koreanTime: TimeGrammar = {
  mayBegin: (word) => opensNumber(word) || OPENERS.has(word),
  bears: (word) => BEARERS.has(word) || opensNumber(word),
  read: (lexemes, at) => (isInsideWord(lexemes, at) ? null : readAny(lexemes, at)),
  tense: tenseAround,
};

/** A syllable behind another is no beginning: `대한` of `위대한`. */
function isInsideWord(lx: Lexemes, at: number): boolean {
  return at > 0 && lx.joins(at) && /[가-힣\d]/.test(lx.word(at - 1)) && !/\d/.test(lx.word(at));
}

function readAny(lx: Lexemes, at: number): TimeReading | null {
  return readRange(lx, at) ?? readComing(lx, at) ?? readPlain(lx, at) ?? readDuration(lx, at);
}

function readPlain(lx: Lexemes, at: number): TimeReading | null {
  const point = readPoint(lx, at);
  if (point === null) return null;
  const part = partBehind(lx, point.end, point.value);
  const end = part?.end ?? point.end;
  const value = part?.value ?? point.value;
  const limit = limitBehind(lx, end);
  if (limit === end) return { start: at, end, value, deadline: false };
  return { start: at, end: limit, value: lastDay(value), deadline: true };
}

const LIMITS = ['까지', '이전까지', '전까지', '이전', '안까지', '안에', '안으로', '이내', '내에'];

/** The end of the word that makes a limit of the time in front of it: `6월 말까지`, `올해 안에`; `at` without one. */
function limitBehind(lx: Lexemes, at: number): number {
  const limit = LIMITS.find((phrase) => follows(lx, at, phrase));
  return limit === undefined ? at : at + limit.length;
}

/** By the end of a period is by its last day. */
function lastDay(value: TimeValue): TimeValue {
  return 'part' in value && value.part === 'late' ? { type: 'edge', side: 'end', of: value } : value;
}

/** `향후 3년간`, `앞으로 2주 동안`, `3년 내`, `30일 이내에`: what begins today. */
function readComing(lx: Lexemes, at: number): TimeReading | null {
  const led = ['앞으로', '향후'].find((phrase) => follows(lx, at, phrase)) ?? '';
  const amount = readAmountOfTime(lx, at + led.length);
  if (amount === null) return null;
  const { end, unit } = amount;
  // `내내` and `내부` are other words.
  const isWord = (phrase: string) => follows(lx, end, phrase) && !(phrase === '내' && lx.joins(end + 1));
  const within = ['이내에', '이내', '안에', '안으로', '내에', '내'].find(isWord) ?? '';
  if (within === '' && led === '') return null;
  const span = ['동안', '간'].find((phrase) => follows(lx, end, phrase)) ?? '';
  const value = { type: 'window', unit, amount: amount.value } as const;
  return { start: at, end: end + (within === '' ? span.length : within.length), value, deadline: within !== '' };
}

function readPoint(lx: Lexemes, at: number): Point | null {
  return readYearPart(lx, at) ?? readDate(lx, at) ?? readWeekday(lx, at) ?? readRelative(lx, at) ?? readAgo(lx, at);
}

/** `내년 상반기`, `2027년 3분기`, `올가을`, `내년 봄`, `하반기`. */
function readYearPart(lx: Lexemes, at: number): Point | null {
  const year = readYear(lx, at) ?? (lx.word(at) === '올' ? { end: at + 1, value: { shift: 0 } } : null);
  const from = year?.end ?? at;
  const named = (first: number, count: number, end: number): Point => ({
    end,
    value: { type: 'months', year: year?.value ?? null, first, count },
  });
  if (follows(lx, from, '상반기')) return named(1, 6, from + 3);
  if (follows(lx, from, '하반기')) return named(7, 6, from + 3);
  const quarter = readKoreanNumber(lx, from);
  if (quarter !== null && quarter.value >= 1 && quarter.value <= 4 && follows(lx, quarter.end, '분기'))
    return named(quarter.value * 3 - 2, 3, quarter.end + 2);
  const season = year === null ? undefined : SEASONS.find(([phrase]) => follows(lx, from, phrase));
  return season === undefined ? null : named(season[1], 3, from + season[0].length);
}

/** First months of the seasons; winter begins in December. */
const SEASONS: readonly (readonly [string, number])[] = [
  ['봄', 3],
  ['여름', 6],
  ['가을', 9],
  ['겨울', 12],
];

/** `지난 3일`, `오는 15일`, `2026년 1월 6일`, `1월 6일`, `6일`, `올해 1월`, `다음 달 10일`. */
function readDate(lx: Lexemes, at: number): Point | null {
  const led = /^(?:지난|오는)(?![해달주])/.exec(syllables(lx, at, 3))?.[0] ?? '';
  const from = led === '' ? at : at + 2;
  const year = readYear(lx, from);
  const month = readMonth(lx, year?.end ?? from);
  const day = readDay(lx, month?.end ?? year?.end ?? from);
  const value = year?.value ?? null;
  if (month !== null && day !== null)
    return { end: day.end, value: { type: 'day', year: value, month: month.value, day: day.value } };
  if (month !== null) {
    const turn = led === '지난' ? ({ turn: 'last' } as const) : led === '오는' ? ({ turn: 'next' } as const) : {};
    return { end: month.end, value: { type: 'month', year: value, month: month.value, ...turn } };
  }
  if (year !== null) return day === null ? { end: year.end, value: { type: 'year', year: value } } : null;
  if (day !== null) return { end: day.end, value: { type: 'month-day', day: day.value } };
  return shiftedDay(lx, at);
}

/** `다음 달 6일`, `이달 10일`, `내달 3일`. */
function shiftedDay(lx: Lexemes, at: number): Point | null {
  const month = readRelative(lx, at);
  if (month === null || month.value.type !== 'unit' || month.value.unit !== 'month') return null;
  const day = readDay(lx, month.end);
  return day === null ? null : { end: day.end, value: { type: 'month-day', day: day.value, shift: month.value.shift } };
}

const SHIFTED_YEARS: readonly (readonly [string, number])[] = [
  ['올해', 0],
  ['금년', 0],
  ['지난해', -1],
  ['작년', -1],
  ['내년', 1],
  ['재작년', -2],
  ['내후년', 2],
  ['이듬해', 1],
];

function readYear(lx: Lexemes, at: number): { readonly end: number; readonly value: YearValue } | null {
  for (const [phrase, shift] of SHIFTED_YEARS)
    if (follows(lx, at, phrase)) return { end: at + phrase.length, value: { shift } };
  const number = readKoreanNumber(lx, at);
  if (number === null || number.value < 1500 || number.value > 2150 || lx.word(number.end) !== '년') return null;
  const next = number.end + 1;
  return /^[대간]$/.test(lx.word(next)) && lx.joins(next) ? null : { end: next, value: number.value };
}

function readMonth(lx: Lexemes, at: number): { readonly end: number; readonly value: number } | null {
  const number = readKoreanNumber(lx, at) ?? readNumeral(lx, at);
  if (number === null || number.value < 1 || number.value > 12 || lx.word(number.end) !== '월') return null;
  return lx.joins(number.end) ? { end: number.end + 1, value: number.value } : null;
}

function readDay(lx: Lexemes, at: number): { readonly end: number; readonly value: number } | null {
  const number = readKoreanNumber(lx, at);
  if (number === null || number.value < 1 || number.value > 31 || lx.word(number.end) !== '일' || !lx.joins(number.end))
    return null;
  const next = number.end + 1;
  return /^[간차째본]$/.test(lx.word(next)) && lx.joins(next) ? null : { end: next, value: number.value };
}

/** `화요일`, `지난 금요일`, `다음 주 월요일`. */
function readWeekday(lx: Lexemes, at: number): Point | null {
  const led = weekLead(lx, at);
  const index = WEEKDAYS.indexOf(lx.word(led.end));
  if (lx.word(led.end) === '' || index < 0 || !follows(lx, led.end + 1, '요일')) return null;
  const end = led.end + 3;
  if (led.week !== null) return { end, value: { type: 'weekday', weekday: index + 1, choice: { week: led.week } } };
  return { end, value: { type: 'weekday', weekday: index + 1, choice: led.choice } };
}

function weekLead(lx: Lexemes, at: number) {
  const weeks: readonly (readonly [string, number])[] = [
    ['지난주', -1],
    ['이번주', 0],
    ['다음주', 1],
    ['내주', 1],
  ];
  for (const [phrase, week] of weeks)
    if (follows(lx, at, phrase)) return { end: at + phrase.length, week, choice: 'by-tense' as const };
  if (follows(lx, at, '지난')) return { end: at + 2, week: null, choice: 'last' as const };
  if (follows(lx, at, '오는') || follows(lx, at, '다음')) return { end: at + 2, week: null, choice: 'next' as const };
  return { end: at, week: null, choice: 'by-tense' as const };
}

/** `오늘`, `이날`, `지난달`, `다음 주`: the blank inside may be left out. */
function readRelative(lx: Lexemes, at: number): Point | null {
  for (let length = 5; length > 1; length--) {
    const value = RELATIVE_TIMES.get(syllables(lx, at, length));
    if (value !== undefined) return { end: at + length, value };
  }
  return null;
}

function syllables(lx: Lexemes, at: number, length: number): string {
  return Array.from({ length }, (_, i) => lx.word(at + i)).join('');
}

/** `사흘 전`, `3일 전`, `2주 뒤`, `5년 만에`. */
function readAgo(lx: Lexemes, at: number): Point | null {
  const amount = readAmountOfTime(lx, at);
  if (amount === null) return null;
  const { end, unit, value } = amount;
  if (lx.word(end) === '전') return { end: end + 1, value: { type: 'shift', unit, amount: -value, from: 'reference' } };
  if (/^[뒤후]$/.test(lx.word(end)))
    return { end: end + 1, value: { type: 'shift', unit, amount: value, from: 'named' } };
  return null;
}

const NATIVE_DAYS: readonly (readonly [string, number])[] = [
  ['하루', 1],
  ['이틀', 2],
  ['사흘', 3],
  ['나흘', 4],
  ['닷새', 5],
  ['열흘', 10],
];

function readAmountOfTime(lx: Lexemes, at: number) {
  for (const [phrase, value] of NATIVE_DAYS)
    if (follows(lx, at, phrase)) return { end: at + phrase.length, unit: 'day' as const, value };
  const number = readKoreanNumber(lx, at);
  if (number === null || number.value < 1 || number.value > 999) return null;
  const units: readonly (readonly [string, 'day' | 'week' | 'month' | 'year'])[] = [
    ['개월', 'month'],
    ['달', 'month'],
    ['주일', 'week'],
    ['주', 'week'],
    ['일', 'day'],
    ['년', 'year'],
  ];
  for (const [phrase, unit] of units)
    if (follows(lx, number.end, phrase)) return { end: number.end + phrase.length, unit, value: number.value };
  return null;
}

/** `3일간`, `사흘 동안`: a length without a place in time. */
function readDuration(lx: Lexemes, at: number): TimeReading | null {
  const amount = readAmountOfTime(lx, at);
  if (amount === null) return null;
  const { unit, value } = amount;
  const mark = lx.word(amount.end) === '간' ? 1 : follows(lx, amount.end, '동안') ? 2 : 0;
  if (mark === 0) return null;
  const end = amount.end + mark;
  return {
    start: at,
    end,
    value: { type: 'duration', unit, amount: value, attributive: lx.word(end) === '의' },
    deadline: false,
  };
}

/** `4일부터 7일까지`, `6∼8일`, `6일~8일`. */
function readRange(lx: Lexemes, at: number): TimeReading | null {
  const short = readShortRange(lx, at);
  if (short !== null) return short;
  const first = readPoint(lx, at);
  if (first === null) return null;
  const tilde = /^[~∼～-]$/.test(lx.word(first.end));
  const next = tilde ? first.end + 1 : follows(lx, first.end, '부터') ? first.end + 2 : -1;
  if (next < 0) return null;
  const second = readPoint(lx, next);
  if (second === null || !(tilde || follows(lx, second.end, '까지'))) return null;
  const to =
    second.value.type === 'month-day' && first.value.type === 'day'
      ? ({ ...first.value, day: second.value.day } as const)
      : second.value;
  return { start: at, end: second.end, value: { type: 'span', from: first.value, to }, deadline: false };
}

/** `4∼7일`. */
function readShortRange(lx: Lexemes, at: number): TimeReading | null {
  const first = lx.number(at);
  if (first < 1 || first > 31 || !/^[~∼～-]$/.test(lx.word(at + 1))) return null;
  const second = readDay(lx, at + 2);
  if (second === null || second.value <= first) return null;
  const value = {
    type: 'span',
    from: { type: 'month-day', day: first },
    to: { type: 'month-day', day: second.value },
  } as const;
  return { start: at, end: second.end, value, deadline: false };
}

const PARTS: readonly (readonly [string, Part])[] = [
  ['하순', 'late'],
  ['상순', 'early'],
  ['초순', 'early'],
  ['중순', 'mid'],
  ['말', 'late'],
  ['초', 'early'],
];

function partBehind(lx: Lexemes, at: number, value: TimeValue): Point | null {
  if (value.type !== 'month' && value.type !== 'year' && value.type !== 'unit') return null;
  for (const [phrase, part] of PARTS) {
    if (
      !follows(lx, at, phrase) ||
      (phrase.length === 1 &&
        lx.joins(at + 1) &&
        /[가-힣]/.test(lx.word(at + 1)) &&
        !/^[에까부쯤께]$/.test(lx.word(at + 1)))
    )
      continue;
    return { end: at + phrase.length, value: { ...value, part } };
  }
  return null;
}

function follows(lx: Lexemes, at: number, phrase: string): boolean {
  for (let i = 0; i < phrase.length; i++) if (lx.word(at + i) !== phrase.charAt(i)) return false;
  return true;
}

/** An act agreed on or asked for, in a noun: a month in front of it is the one it is to happen in. */
const ACT_AHEAD =
  /(?:방문|방[한중일미러북]|회담|회의|개최|재개|체결|서명|실시|시행|도입|철수|지원)\S{0,2} (?:합의|약속|결정|제안|요청|추진|동의|초청)/;

/** The verb stands last: what the sentence ends in tells of the future or of what is done. */
function tenseAround(lx: Lexemes, start: number, end: number): Tense {
  if (follows(lx, start, '오는')) return 'future';
  if (follows(lx, start, '지난')) return 'past';
  let text = '';
  for (let at = end; at < Math.min(lx.length, end + REACH); at++) {
    if (lx.word(at) === '.' && !/\d/.test(lx.word(at + 1))) break;
    text += (lx.joins(at) ? '' : ' ') + lx.word(at);
  }
  if (FUTURE.test(text) || (lx.word(end - 1) !== '일' && ACT_AHEAD.test(text))) return 'future';
  return PAST.test(text) ? 'past' : 'unknown';
}
