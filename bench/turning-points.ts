// What the search for turning points finds and misses: planted breaks, white noise, and noise that is worse than white.
// npx tsx --conditions=source bench/turning-points.ts [--series N] [--years N] [--json FILE]

import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import {
  BREAK_SETTINGS,
  type BreakSettings,
  findBreaks,
  LEAST_PERIODS,
  observedOf,
  type Random,
  seededRandom,
} from '@rapport/relations';
import { madeSeries, NOISE_KINDS, type Plan } from './made-series.ts';

type Resolution = keyof typeof PERIODS;

interface Result {
  readonly by: Resolution;
  readonly noise: string;
  readonly size: number;
  /** Share of planted breaks found, of the right sign and within half a year. */
  readonly recall: number;
  /** Middle error of the dates of those found, in days. */
  readonly dateError: number;
  /** Share of those found whose interval holds the true date. */
  readonly covered: number;
  /** Breaks found where none was planted, in ten years. */
  readonly falsePerDecade: number;
}

const BREAKS = 3;
const PERIODS = {
  month: { inYear: 12, days: 30.4, least: LEAST_PERIODS.month },
  week: { inYear: 365.25 / 7, days: 7, least: LEAST_PERIODS.week },
} as const;
const NEAR_DAYS = 183;
const SEED = 2026;

const { values } = parseArgs({
  options: {
    series: { type: 'string', default: '100' },
    years: { type: 'string', default: '24' },
    json: { type: 'string' },
  },
});
const count = wholeNumber('series');
const years = wholeNumber('years');
const results: Result[] = [];
process.stdout.write(`${count} series of ${years} years each, ${BREAKS} breaks where planted, seed ${SEED}\n\n`);
process.stdout.write('by     noise        break    recall  date error  in interval  false alarms\n');
process.stdout.write('                    sd                days                     per decade\n');
for (const by of ['month', 'week'] as const) {
  for (const noise of NOISE_KINDS) {
    for (const size of [0, 0.5, 1, 2]) {
      const periods = Math.round(years * PERIODS[by].inYear);
      const result = { by, noise, ...measure(by, { periods, noise, breaks: size === 0 ? 0 : BREAKS, size }) };
      results.push(result);
      process.stdout.write(`${format(result)}\n`);
    }
  }
}
if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify({ count, results }, null, 2)}\n`);

function wholeNumber(option: 'series' | 'years'): number {
  const number = Number(values[option]);
  if (!Number.isInteger(number) || number < 1)
    throw new Error(`--${option} takes a whole number from 1, not ${values[option]}`);
  return number;
}

function measure(by: Resolution, plan: Plan): Omit<Result, 'by' | 'noise'> {
  const random = seededRandom(SEED);
  const near = NEAR_DAYS / PERIODS[by].days;
  const settings = { ...BREAK_SETTINGS, leastLength: PERIODS[by].least };
  const errors: number[] = [];
  let [planted, covered, wrong] = [0, 0, 0];
  for (let s = 0; s < count; s += 1) {
    const run = search(plan, settings, random, near);
    planted += plan.breaks;
    covered += run.covered;
    wrong += run.wrong;
    errors.push(...run.errors);
  }
  const middle = errors.sort((a, b) => a - b)[errors.length >> 1] ?? Number.NaN;
  return {
    size: plan.size,
    recall: errors.length / planted,
    dateError: middle * PERIODS[by].days,
    covered: covered / errors.length,
    falsePerDecade: wrong / count / (years / 10),
  };
}

interface Run {
  /** Periods between the planted and the found, for each that was found. */
  readonly errors: readonly number[];
  readonly covered: number;
  readonly wrong: number;
}

function search(plan: Plan, settings: BreakSettings, random: Random, near: number): Run {
  const made = madeSeries(plan, random);
  const observed = observedOf(made.balance, made.share);
  const open = [...findBreaks(observed, settings, random).breaks];
  const errors: number[] = [];
  let covered = 0;
  for (const { at, sign } of made.planted) {
    const distance = (i: number): number => Math.abs(observed.period[open[i]!.at]! - at);
    const fitting = [...open.keys()].filter(
      (i) => (open[i]!.after - open[i]!.before) * sign > 0 && distance(i) <= near,
    );
    const found = fitting.sort((a, b) => distance(a) - distance(b))[0];
    if (found === undefined) continue;
    errors.push(distance(found));
    const { earliest, latest } = open.splice(found, 1)[0]!;
    // A break in a silent stretch lies after the last observation of the old level.
    if (observed.period[earliest - 1]! < at && at <= observed.period[latest]!) covered += 1;
  }
  return { errors, covered, wrong: open.length };
}

function format({ by, noise, size, recall, dateError, covered, falsePerDecade }: Result): string {
  const share = (value: number): string => (Number.isNaN(value) ? '–' : `${(100 * value).toFixed(0)} %`);
  const days = Number.isNaN(dateError) ? '–' : dateError.toFixed(0);
  return [
    by.padEnd(6),
    noise.padEnd(12),
    (size === 0 ? 'none' : size.toFixed(1)).padEnd(8),
    share(recall).padStart(6),
    days.padStart(11),
    share(covered).padStart(12),
    falsePerDecade.toFixed(2).padStart(13),
  ].join(' ');
}
