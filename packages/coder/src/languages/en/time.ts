// The English grammar of time: points, ranges, deadlines and durations over lexemes. Written by hand instead of on
// chrono-node, which misses bare years, decades, quarters, ranges and deadlines and reads a past weekday as coming.

import type { Lexemes } from '../../time/lexemes.ts';
import type { TimeGrammar, TimeReading, TimeValue } from '../../time/time-value.ts';
import {
  dayAt,
  monthAt,
  type Point,
  readCentury,
  readDayFirst,
  readDecade,
  readIsoDate,
  readMonthFirst,
  readPart,
  readQuarter,
  readSeason,
  readTurnedMonth,
  readYear,
  standsFree,
} from './time-absolute.ts';
import { amountAt, readAgo, readNamedDay, readUnit, readWeekday, readWindow, VAGUE_REACH } from './time-relative.ts';
import { tenseAround } from './time-tense.ts';
import { MONTHS, NUMBERS, ORDINALS, PARTS, SEASONS, SHIFTS, UNITS, WEEKDAYS } from './time-words.ts';

/** In this order, because the longer reading must come before the shorter one that begins the same way. */
const POINT_READERS: readonly ((lx: Lexemes, at: number) => Point | null)[] = [
  readIsoDate,
  readWeekday,
  readTurnedMonth,
  readMonthFirst,
  readDayFirst,
  readPart,
  readCentury,
  readDecade,
  readQuarter,
  readSeason,
  readNamedDay,
  readAgo,
  readWindow,
  readUnit,
  readYear,
];

const DEADLINE_WORDS = new Set(['by', 'before', 'until', 'till', 'through', 'within']);
/** What goes on to a limit: `runs to June`; and what is drawn out to one, its object between: `extended the truce to May`. */
const LASTING = new Set('run runs running last lasts lasting continue continues valid'.split(' '));
const EXTENDING = new Set('extend extends extended extending prolong prolongs prolonged prolonging'.split(' '));
const OBJECT_REACH = 7;
const UP_TO = new Set(['until', 'till', 'through']);
const JOINING = new Set(['and', 'or']);
const LINKS = new Set(['to', 'through', 'until', 'till', '-', '–', '—']);
const STARTERS = new Set([
  ...MONTHS.keys(),
  ...WEEKDAYS.keys(),
  ...NUMBERS.keys(),
  ...ORDINALS.keys(),
  ...PARTS.keys(),
  ...SEASONS.keys(),
  ...SHIFTS.keys(),
  ...DEADLINE_WORDS,
  ...'the that today tonight yesterday tomorrow overnight recent from between since for over in no q h end beginning start middle to'.split(
    ' ',
  ),
]);

const BEARERS = new Set([
  ...MONTHS.keys(),
  ...WEEKDAYS.keys(),
  ...UNITS.keys(),
  ...SEASONS.keys(),
  ...'today tonight yesterday tomorrow overnight night morning afternoon evening half'.split(' '),
]);

/** English as news writes it, British and American. */
export const englishTime: TimeGrammar = {
  mayBegin(word) {
    const first = word.charCodeAt(0);
    return (first >= 48 && first <= 57 && word.length <= 4) || STARTERS.has(word);
  },
  bears(word) {
    const first = word.charCodeAt(0);
    return (first >= 48 && first <= 57 && word.length <= 4) || BEARERS.has(word);
  },
  read(lexemes, at) {
    return (
      readRange(lexemes, at) ??
      readDeadline(lexemes, at) ??
      readSince(lexemes, at) ??
      readAhead(lexemes, at) ??
      readPointOrRange(lexemes, at) ??
      readDuration(lexemes, at)
    );
  },
  tense: tenseAround,
};

function readPoint(lx: Lexemes, at: number): Point | null {
  for (const reader of POINT_READERS) {
    const point = reader(lx, at);
    if (point !== null) return point;
  }
  return null;
}

/** A point, or an edge of one: `the end of June`, `end-2026`. */
function readEdgeOrPoint(lx: Lexemes, at: number): Point | null {
  return readEdge(lx, at) ?? readPoint(lx, at);
}

function readEdge(lx: Lexemes, at: number): Point | null {
  const start = lx.word(at) === 'the' ? at + 1 : at;
  const side = lx.word(start) === 'end' ? 'end' : /^(?:beginning|start)$/.test(lx.word(start)) ? 'start' : null;
  if (side === null) return null;
  const joined = lx.word(start + 1) === 'of' || lx.word(start + 1) === '-';
  // "beginning next year" says from when on, and names the whole year.
  if (side === 'start' && !joined) return null;
  const next = joined ? start + 2 : start + 1;
  const of = readPoint(lx, next) ?? readBareUnit(lx, next);
  return of === null ? null : { end: of.end, value: { type: 'edge', side, of: of.value } };
}

/** "the year" behind "the end of". */
function readBareUnit(lx: Lexemes, at: number): Point | null {
  const next = lx.word(at) === 'the' ? at + 1 : at;
  const unit = lx.word(next);
  if (unit !== 'year' && unit !== 'month' && unit !== 'week' && unit !== 'decade') return null;
  return { end: next + 1, value: { type: 'unit', unit, shift: 0 } };
}

/** `from 3 to 5 June`, `between 2026 and 2030`, `from September 29 through June next year`. */
function readRange(lx: Lexemes, at: number): TimeReading | null {
  const opening = lx.word(at);
  if (opening !== 'from' && opening !== 'between') return null;
  const first = readDayPair(lx, at + 1) ?? readEdgeOrPoint(lx, at + 1);
  if (first === null) return null;
  if (first.value.type === 'span') return reading(at, first.end, first.value);
  const link = lx.word(first.end) === ',' ? first.end + 1 : first.end;
  const linked = opening === 'between' ? lx.word(link) === 'and' : LINKS.has(lx.word(link));
  const last = linked ? readEdgeOrPoint(lx, link + 1) : null;
  if (last === null) return null;
  return reading(at, last.end, spanOf(first.value, last.value));
}

function spanOf(from: TimeValue, to: TimeValue): TimeValue {
  return { type: 'span', from, to };
}

/** `3 to 5 June`, `5–7 January`, `19-23 January 2026`: the month stands once, behind. */
function readDayPair(lx: Lexemes, at: number): Point | null {
  const first = dayAt(lx, at);
  if (first === null || !standsFree(lx, at) || !(LINKS.has(lx.word(first.end)) || lx.word(first.end) === 'and'))
    return null;
  const last = dayAt(lx, first.end + 1) === null ? null : readDayFirst(lx, first.end + 1);
  if (last?.value.type !== 'day') return null;
  const { year, month } = last.value;
  return { end: last.end, value: spanOf({ type: 'day', year, month, day: first.value }, last.value) };
}

/** A point, and what may follow it: `January 5-7`, `2026 to 2030`, `1910–45`, `January to March 2024`. */
function readPointOrRange(lx: Lexemes, at: number): TimeReading | null {
  const pair = readDayPair(lx, at);
  if (pair !== null) return reading(at, pair.end, pair.value);
  const first = readPoint(lx, at);
  if (first === null) return readLateEdge(lx, at);
  const range = readTail(lx, at, first) ?? readJoined(lx, first);
  return range === null ? reading(at, first.end, first.value) : reading(at, range.end, range.value);
}

/** "the end of June" as a date is its last third, not one day. */
function readLateEdge(lx: Lexemes, at: number): TimeReading | null {
  const edge = readEdge(lx, at);
  if (edge?.value.type !== 'edge') return null;
  const { of, side } = edge.value;
  const part = side === 'end' ? 'late' : 'early';
  const parted = of.type === 'month' || of.type === 'year' || of.type === 'unit' || of.type === 'years';
  return reading(at, edge.end, parted ? { ...of, part } : edge.value);
}

function readTail(lx: Lexemes, at: number, first: Point): Point | null {
  if (!LINKS.has(lx.word(first.end))) return null;
  const { value } = first;
  if (value.type === 'day' && monthAt(lx, at) > 0) {
    const day = dayAt(lx, first.end + 1);
    if (day !== null && monthAt(lx, day.end) < 0) return readSecondDay(lx, first, day);
  }
  if (value.type === 'year' && typeof value.year === 'number') return readSecondYear(lx, first, value.year);
  if (value.type !== 'day' && value.type !== 'month') return null;
  const last = readPoint(lx, first.end + 1);
  if (last === null || (last.value.type !== 'day' && last.value.type !== 'month')) return null;
  return { end: last.end, value: spanOf(value, last.value) };
}

/** `late October or early November`, `February and March`, `2021 and 2022`: neighbours are one period. */
function readJoined(lx: Lexemes, first: Point): Point | null {
  if (!JOINING.has(lx.word(first.end))) return null;
  const at = lx.word(first.end + 1) === 'in' ? first.end + 2 : first.end + 1;
  const last = readPoint(lx, at) ?? bareMonth(lx, at);
  if (last === null || !areNeighbours(first.value, last.value)) return null;
  return { end: last.end, value: spanOf(withYearOf(first.value, last.value), last.value) };
}

/** A month's name that needs no preposition of its own, because the one in front has it. */
function bareMonth(lx: Lexemes, at: number): Point | null {
  const month = lx.isCapital(at) ? monthAt(lx, at) : -1;
  return month > 0 ? { end: at + 1, value: { type: 'month', year: null, month } } : null;
}

function areNeighbours(first: TimeValue, last: TimeValue): boolean {
  if (first.type === 'year' && last.type === 'year')
    return typeof first.year === 'number' && typeof last.year === 'number' && last.year === first.year + 1;
  return first.type === 'month' && last.type === 'month' && last.month === (first.month % 12) + 1;
}

/** `in May and June 2026`: the year stands once, behind. */
function withYearOf(first: TimeValue, last: TimeValue): TimeValue {
  if (first.type !== 'month' || last.type !== 'month' || first.year !== null || typeof last.year !== 'number')
    return first;
  return { ...first, year: last.month === 1 ? last.year - 1 : last.year };
}

/** `January 5-7, 2026`: the year may stand behind the second day. */
function readSecondDay(lx: Lexemes, first: Point, day: { readonly value: number; readonly end: number }): Point | null {
  if (first.value.type !== 'day') return null;
  const { month } = first.value;
  const behind = lx.word(day.end) === ',' ? lx.number(day.end + 1) : -1;
  const year = behind >= 1500 && behind <= 2150 ? behind : first.value.year;
  const end = behind >= 1500 && behind <= 2150 ? day.end + 2 : day.end;
  const on = (d: number) => ({ type: 'day', year, month, day: d }) as const;
  return { end, value: spanOf(on(first.value.day), on(day.value)) };
}

/** `2026 to 2030`, `1910–45`. */
function readSecondYear(lx: Lexemes, first: Point, year: number): Point | null {
  const at = first.end + 1;
  const full = lx.number(at);
  const short = lx.word(at).length === 2 && lx.joins(at) ? Math.floor(year / 100) * 100 + full : full;
  if (full < 0 || short <= year || short > 2150 || (lx.word(at).length !== 4 && short === full)) return null;
  const last = { type: 'year', year: short } as const;
  return { end: at + 1, value: spanOf({ type: 'year', year }, last) };
}

/** `by 2030`, `before the end of the year`, `no later than June 30`, `within 30 days`, `until Friday`. */
function readDeadline(lx: Lexemes, at: number): TimeReading | null {
  const late = lx.word(at) === 'no' && lx.word(at + 1) === 'later' && lx.word(at + 2) === 'than';
  const word = lx.word(at);
  const lasting = (word === 'to' || UP_TO.has(word)) && leadsToLimit(lx, at);
  if (!late && !lasting && !DEADLINE_WORDS.has(word)) return null;
  const next = late ? at + 3 : at + 1;
  if (word === 'within') return readWithin(lx, at, lx.word(next) === 'the' ? next + 1 : next);
  const point = readEdgeOrPoint(lx, next) ?? readNoLaterUnit(lx, next, word);
  if (point === null || point.value.type === 'window') return null;
  return { start: at, end: point.end, value: point.value, deadline: true, ...(lasting ? { ahead: true } : {}) };
}

function leadsToLimit(lx: Lexemes, at: number): boolean {
  if (LASTING.has(lx.word(at - 1))) return true;
  for (let back = at - 1; back >= at - OBJECT_REACH && /^[a-z’'-]+$/.test(lx.word(back)); back--) {
    if (EXTENDING.has(lx.word(back))) return true;
  }
  return false;
}

/** "by year-end", "before the year's end", "by summer". */
function readNoLaterUnit(lx: Lexemes, at: number, word: string): Point | null {
  if (word !== 'by' && word !== 'before') return null;
  const start = lx.word(at) === 'the' ? at + 1 : at;
  const season = SEASONS.get(lx.word(start));
  if (season !== undefined) {
    return { end: start + 1, value: { type: 'months', year: null, first: season[0], count: season[1] } };
  }
  const unit = lx.word(start);
  if (unit !== 'year' && unit !== 'month') return null;
  const end = /^['’]$/.test(lx.word(start + 1)) && lx.word(start + 2) === 's' ? start + 3 : start + 2;
  if ((end === start + 2 && lx.word(start + 1) !== '-') || lx.word(end) !== 'end') return null;
  return { end: end + 1, value: { type: 'edge', side: 'end', of: { type: 'unit', unit, shift: 0 } } };
}

function readWithin(lx: Lexemes, at: number, next: number): TimeReading | null {
  const within = (end: number, value: TimeValue): TimeReading => ({ start: at, end, value, deadline: true });
  const shifted = SHIFTS.has(lx.word(next)) ? next + 1 : next;
  const amount = amountAt(lx, shifted);
  if (amount !== null) return within(amount.end, { type: 'window', unit: amount.unit, amount: amount.value });
  const vague = lx.word(next).endsWith('s') ? UNITS.get(lx.word(next)) : undefined;
  const reach = vague === undefined ? undefined : VAGUE_REACH.get(vague);
  if (reach !== undefined) return within(next + 1, { type: 'window', unit: 'day', amount: reach });
  const point = readUnit(lx, next) ?? (lx.word(next - 1) === 'the' ? readBareUnit(lx, next) : null);
  return point === null ? null : within(point.end, point.value);
}

/** `since 2018`, `since last week`. */
function readSince(lx: Lexemes, at: number): TimeReading | null {
  if (lx.word(at) !== 'since') return null;
  const point = readEdgeOrPoint(lx, at + 1);
  return point === null ? null : reading(at, point.end, { type: 'since', of: point.value });
}

/** `in two weeks`, `in three days' time`: ahead only where the amount ends the phrase. */
function readAhead(lx: Lexemes, at: number): TimeReading | null {
  if (lx.word(at) !== 'in') return null;
  const amount = amountAt(lx, at + 1);
  if (amount === null || lx.joins(amount.end - 1)) return null;
  if (isSuperlative(lx, at)) return null;
  const time = /^['’]$/.test(lx.word(amount.end)) && lx.word(amount.end + 1) === 'time';
  if (!time && tenseAround(lx, at, amount.end) !== 'future') return null;
  const value = { type: 'shift', unit: amount.unit, amount: amount.value, from: 'reference' } as const;
  return reading(at, time ? amount.end + 2 : amount.end, value);
}

/** "The first visit in six years" looks back, whatever its verb. */
function isSuperlative(lx: Lexemes, at: number): boolean {
  for (let i = at - 1; i >= 0 && i > at - 8; i--) {
    const word = lx.word(i);
    if (word === 'first' || word === 'most' || word === 'worst' || (word.length > 5 && word.endsWith('est')))
      return true;
  }
  return false;
}

/** `for three years`, `over two days`, `a five-year`. */
function readDuration(lx: Lexemes, at: number): TimeReading | null {
  const led = lx.word(at) === 'for' || lx.word(at) === 'over';
  const amount = amountAt(lx, led ? at + 1 : at);
  if (amount === null) return null;
  const hyphened = lx.word(amount.end - 2) === '-';
  if (!led && !hyphened) return null;
  return reading(at, amount.end, {
    type: 'duration',
    unit: amount.unit,
    amount: amount.value,
    attributive: hyphened,
  });
}

function reading(start: number, end: number, value: TimeValue): TimeReading {
  return { start, end, value, deadline: false };
}
