// What a language's grammar reads out of words before the calendar is asked: times not yet placed on it.

import type { Lexemes } from './lexemes.ts';

export type TimeUnit = 'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'year' | 'decade' | 'century';

/** A third of a period, or what lies of it before or after the day of reference. */
export type Part = 'early' | 'mid' | 'late' | 'before' | 'after';

/** A year as such, counted from the year of reference, or unnamed. */
export type YearValue = number | { readonly shift: number } | null;

/** Which of the days of that name: by tense, the last one past, the one to come, this week's, or that of another week. */
export type WeekdayChoice = 'by-tense' | 'last' | 'next' | 'this' | { readonly week: number };

/** A time as the words give it. */
export type TimeValue =
  | { readonly type: 'day'; readonly year: YearValue; readonly month: number; readonly day: number }
  /** A day of a month told without the month; with `shift`, of the month so many months off. */
  | { readonly type: 'month-day'; readonly day: number; readonly shift?: number }
  /** `turn` picks the month of that name before or after this one: `next June`. */
  | {
      readonly type: 'month';
      readonly year: YearValue;
      readonly month: number;
      readonly part?: Part;
      readonly turn?: 'last' | 'next';
    }
  | { readonly type: 'year'; readonly year: YearValue; readonly part?: Part }
  /** Months of a year: a quarter, a half, a season. */
  | { readonly type: 'months'; readonly year: YearValue; readonly first: number; readonly count: number }
  /** Whole years, both included: a decade, a century. */
  | { readonly type: 'years'; readonly first: number; readonly last: number; readonly part?: Part }
  | { readonly type: 'weekday'; readonly weekday: number; readonly choice: WeekdayChoice }
  /** The unit that holds the reference day, or one so many units off. */
  | { readonly type: 'unit'; readonly unit: TimeUnit; readonly shift: number; readonly part?: Part }
  /** So many units before (negative) or after the reference day, or the day named last. */
  | { readonly type: 'shift'; readonly unit: TimeUnit; readonly amount: number; readonly from: 'reference' | 'named' }
  /** The so many units that end (negative) or begin at the reference day. */
  | { readonly type: 'window'; readonly unit: TimeUnit; readonly amount: number }
  /** From the value to the reference day. */
  | { readonly type: 'since'; readonly of: TimeValue }
  | { readonly type: 'edge'; readonly side: 'start' | 'end'; readonly of: TimeValue }
  | { readonly type: 'span'; readonly from: TimeValue; readonly to: TimeValue }
  | { readonly type: 'duration'; readonly unit: TimeUnit; readonly amount: number; readonly attributive: boolean };

/** One reading: lexemes `[start, end)` and what they say. */
export interface TimeReading {
  readonly start: number;
  readonly end: number;
  readonly value: TimeValue;
  readonly deadline: boolean;
  /** Whether its words say that it lies ahead, whatever the tense: `was extended to 10 November`. */
  readonly ahead?: boolean;
}

/** Whether the clause tells of the future; `unknown` when no verb decides. */
export type Tense = 'past' | 'future' | 'unknown';

/** A language's way to speak of time. */
export interface TimeGrammar {
  /** Whether an expression can begin with this word (lower case) at all; asked for every word, so it must be quick. */
  mayBegin(word: string): boolean;
  /** Whether the word is one of those that every expression holds at least one of: a month, a unit, a number. */
  bears(word: string): boolean;
  /** The longest expression that begins at the lexeme, or null. */
  read(lexemes: Lexemes, at: number): TimeReading | null;
  /** The tense of the clause round lexemes `[start, end)`. */
  tense(lexemes: Lexemes, start: number, end: number): Tense;
}
