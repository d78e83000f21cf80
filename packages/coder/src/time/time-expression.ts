// What the time floor hands upwards: the dates a text names, resolved against the day it was published.

import type { Basis, DatePrecision } from '@rapport/record';

/** A date or period named in the text. `from` and `to` are ISO dates, both included. */
export interface TimeExpression {
  readonly startToken: number;
  readonly endToken: number;
  readonly start: number;
  readonly end: number;
  readonly from: string;
  readonly to: string;
  readonly precision: DatePrecision;
  readonly basis: Basis;
  /**
   * `date`: when; `period`: from–to; `deadline`: `by 2030` (from and to are the period the limit falls in, `by the end
   * of June` its last day); `duration`: `for three years` (no position in time: from = to = '').
   */
  readonly kind: 'date' | 'period' | 'deadline' | 'duration';
  /** How long a duration is; `attributive` when it describes a thing (`a five-year plan`). */
  readonly length?: {
    readonly amount: number;
    readonly unit: 'day' | 'week' | 'month' | 'year';
    readonly attributive?: boolean;
  };
}

/** The days that relative dates are counted from. */
export interface TimeReference {
  /** ISO day of publication, or null. */
  readonly published: string | null;
  /** ISO day of the dateline, when it has one. */
  readonly dateline: string | null;
}
