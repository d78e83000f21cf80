// Turning points of an index and the phases between them, dated and named.

import { isoOf } from '../days.ts';
import type { Resolution } from '../index-series/calendar.ts';
import type { IndexSeries } from '../index-series/index-series.ts';
import { seededRandom } from '../index-series/random.ts';
import { BREAK_SETTINGS, type Break, findBreaks } from './find-breaks.ts';
import { type Maker, makersOf } from './makers.ts';
import { namePhases, type PhaseName } from './phases.ts';
import { observedOf } from './stretch.ts';

/** A change of the balance between the two that chance does not explain. */
export interface TurningPoint {
  /** The first period of the new level, and its first day. */
  readonly period: string;
  readonly date: string;
  /** First and last day between which the change lies, with a probability of 90 %. */
  readonly between: readonly [string, string];
  /** Mean balance between this turning point and the one before, and the one after. */
  readonly before: number;
  readonly after: number;
  /** `after` − `before`, in units of the scale. */
  readonly size: number;
  /** The same in standard deviations of a fully read period's balance. */
  readonly size_sd: number;
  /** How often chance alone makes a break as strong. */
  readonly p_value: number;
  readonly events: readonly Maker[];
}

/** The stretch between two turning points. */
export interface Phase {
  readonly name: PhaseName;
  readonly rule: string;
  /** First and last day. */
  readonly start: string;
  readonly end: string;
  /** Mean balance of its periods. */
  readonly balance: number;
  /** Mean score of its events by their weight, whatever their number; 0, which is neutral, when it has none. */
  readonly level: number;
  /** Events; one that may lie in several periods counts in each. */
  readonly events: number;
  /** Periods with events, and periods in all. */
  readonly reported_periods: number;
  readonly periods: number;
}

export interface Turns {
  readonly turning_points: readonly TurningPoint[];
  readonly phases: readonly Phase[];
}

/** Periods that a level has to last, so that a burst is no turn. */
export const LEAST_PERIODS = { day: 30, week: 8, month: 4 } as const satisfies Record<Resolution, number>;

/** Turning points and phases of a series, sought in the balance of its periods as it is, unsmoothed. */
export function turnsOf(series: IndexSeries, seed: number): Turns {
  const { balance, share } = series.means;
  const { starts, label, by, length } = series.evidence.calendar;
  const observed = observedOf(balance, share);
  if (observed.period.length === 0) return { turning_points: [], phases: [] };
  const settings = { ...BREAK_SETTINGS, leastLength: LEAST_PERIODS[by] };
  const { breaks, noise } = findBreaks(observed, settings, seededRandom(seed));
  const periodAt = (i: number): number => observed.period[i] ?? length;
  const turningPoint = (one: Break): TurningPoint => {
    const size = one.after - one.before;
    const sides = { from: periodAt(one.from), at: periodAt(one.at), to: periodAt(one.to), sign: Math.sign(size) };
    return {
      period: label(sides.at),
      date: isoOf(starts[sides.at]!),
      between: [isoOf(starts[periodAt(one.earliest - 1) + 1]!), isoOf(starts[periodAt(one.latest) + 1]! - 1)],
      before: rounded(one.before),
      after: rounded(one.after),
      size: rounded(size),
      size_sd: rounded(size / noise.deviation),
      p_value: one.pValue,
      events: makersOf(series.evidence, sides),
    };
  };
  const bounds = [0, ...breaks.map(({ at }) => periodAt(at)), length];
  return { turning_points: breaks.map(turningPoint), phases: phasesOf(series, bounds) };
}

interface Summary {
  readonly balance: number;
  readonly level: number;
  readonly reported: number;
}

function phasesOf(series: IndexSeries, bounds: readonly number[]): Phase[] {
  const { offsets, calendar } = series.evidence;
  const summaries = bounds.slice(1).map((to, i) => summaryOf(series, bounds[i]!, to));
  const named = namePhases(summaries);
  return named.map(({ name, rule }, i) => {
    const [from, to] = [bounds[i]!, bounds[i + 1]!];
    const { balance, level, reported } = summaries[i]!;
    return {
      name,
      rule,
      start: isoOf(calendar.starts[from]!),
      end: isoOf(calendar.starts[to]! - 1),
      balance: rounded(balance),
      level: rounded(level),
      events: offsets[to]! - offsets[from]!,
      reported_periods: reported,
      periods: to - from,
    };
  });
}

function summaryOf({ means }: IndexSeries, from: number, to: number): Summary {
  let [balances, shares, scores, weights, reported] = [0, 0, 0, 0, 0];
  for (let p = from; p < to; p += 1) {
    balances += means.share[p]! * means.balance[p]!;
    shares += means.share[p]!;
    if (means.weight[p] === 0) continue;
    scores += means.weight[p]! * means.mean[p]!;
    weights += means.weight[p]!;
    reported += 1;
  }
  return { balance: shares === 0 ? 0 : balances / shares, level: weights === 0 ? 0 : scores / weights, reported };
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100 || 0;
}
