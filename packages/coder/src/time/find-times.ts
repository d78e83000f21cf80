// Finds the dates, periods, deadlines and durations that a text names, and resolves them against its day.

import type { Doc } from '../doc/doc.ts';
import { type DayNumber, fromIso, toIso } from './calendar.ts';
import { Lexemes } from './lexemes.ts';
import { type ResolvedTime, resolveTime } from './resolve-time.ts';
import type { TimeExpression, TimeReference } from './time-expression.ts';
import type { TimeGrammar, TimeReading, TimeValue } from './time-value.ts';
import { TokenSpans } from './token-spans.ts';

/** Words an expression may begin with before the one that bears the time: "no later than the end of June". */
const LEAD = 8;

/**
 * The times a document names, in text order, none inside another. Relative ones count from the dateline's day, else
 * from the day of publication; with neither they are left out, because nothing tells when they are.
 */
export function findTimes(doc: Doc, reference: TimeReference, grammar: TimeGrammar): TimeExpression[] {
  const lexemes = new Lexemes(doc.normal);
  const spans = new TokenSpans(doc);
  const day = fromIso(reference.dateline) ?? fromIso(reference.published);
  const found: TimeExpression[] = [];
  let named: DayNumber | null = null;
  const bearing = nextBearing(lexemes, grammar);
  for (let at = 0; at < lexemes.length; at++) {
    if (bearing[at]! - at > LEAD || !grammar.mayBegin(lexemes.word(at))) continue;
    const reading = grammar.read(lexemes, at);
    if (reading === null) continue;
    const tokens = spans.cover(lexemes.starts[reading.start]!, lexemes.ends[reading.end - 1]!);
    if (tokens !== null) {
      const clause = grammar.tense(lexemes, reading.start, reading.end);
      // A limit lies ahead unless the clause says otherwise.
      const tense = reading.ahead === true || (reading.deadline && clause === 'unknown') ? 'future' : clause;
      const resolved = resolveTime(reading.value, { reference: day, named, tense });
      if (resolved !== null && resolved.precision === 'day' && resolved.from === resolved.to) named = resolved.from;
      const expression = toExpression(lexemes, reading, tokens, resolved);
      if (expression !== null) found.push(expression);
    }
    at = reading.end - 1;
  }
  return found;
}

/** For each lexeme the first one from it on that can bear a time; spares most prepositions and articles a reading. */
function nextBearing(lexemes: Lexemes, grammar: TimeGrammar): Uint32Array {
  const next = new Uint32Array(lexemes.length);
  let found = lexemes.length + LEAD + 1;
  for (let at = lexemes.length - 1; at >= 0; at--) {
    if (grammar.bears(lexemes.word(at))) found = at;
    next[at] = found;
  }
  return next;
}

function toExpression(
  lexemes: Lexemes,
  reading: TimeReading,
  tokens: readonly [startToken: number, endToken: number],
  resolved: ResolvedTime | null,
): TimeExpression | null {
  const { value } = reading;
  const place = {
    startToken: tokens[0],
    endToken: tokens[1],
    start: lexemes.starts[reading.start]!,
    end: lexemes.ends[reading.end - 1]!,
  };
  if (value.type === 'duration') return { ...place, ...NOWHERE, length: lengthOf(value) };
  if (resolved === null) return null;
  const kind = reading.deadline ? 'deadline' : isPeriod(value) ? 'period' : 'date';
  const { precision, basis } = resolved;
  return { ...place, from: toIso(resolved.from), to: toIso(resolved.to), precision, basis, kind };
}

const NOWHERE = { from: '', to: '', precision: 'unknown', basis: 'stated', kind: 'duration' } as const;

function isPeriod(value: TimeValue): boolean {
  return value.type === 'span' || value.type === 'window' || value.type === 'since';
}

function lengthOf(value: Extract<TimeValue, { type: 'duration' }>): NonNullable<TimeExpression['length']> {
  const [unit, factor] = IN_SHORTER_UNITS[value.unit];
  const length = { amount: value.amount * factor, unit };
  return value.attributive ? { ...length, attributive: true } : length;
}

const IN_SHORTER_UNITS = {
  day: ['day', 1],
  week: ['week', 1],
  weekend: ['day', 2],
  month: ['month', 1],
  quarter: ['month', 3],
  year: ['year', 1],
  decade: ['year', 10],
  century: ['year', 100],
} as const;
