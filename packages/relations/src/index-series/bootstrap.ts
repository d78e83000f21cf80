// How sure the index is: the bootstrap over events, run along the periods many times.

import type { Evidence } from './evidence.ts';
import { fadeFactors, RunningLevel } from './level.ts';
import { type Random, seededRandom } from './random.ts';
import type { IndexSettings } from './settings.ts';

/** Lower and upper end for each period. */
export interface Band {
  readonly low: Float64Array;
  readonly high: Float64Array;
}

export interface IndexBands {
  readonly value: Band;
  readonly level: Band;
}

/** Parts of a period from which on their resampled sums are drawn from the normal law that they tend to. */
const MANY_PARTS = 48;
const LOWEST = -10;
const HIGHEST = 10;
const DAYS_IN_YEAR = 365.25;

/**
 * Intervals by the Poisson bootstrap (Hanley and MacGibbon, "Creating non-parametric bootstrap samples using Poisson
 * frequencies", 2006): in each resample an event is taken n times, n drawn from the Poisson law with mean 1. Two more
 * draws show what the events can't: the level that a period leans on is off by the spread of periods about it
 * (σ / √κ), and between events it may have moved unseen, further with every day (√(days / year) · yearly drift). In
 * silence nothing holds the second draw back, and the interval grows.
 */
export function bootstrapBands(evidence: Evidence, settings: IndexSettings): IndexBands {
  const { calendar } = evidence;
  const { resamples, coverage, halfCredible, halfLife, yearlyDrift, eventSpread } = settings;
  const random = seededRandom(settings.seed);
  const fades = fadeFactors(calendar.starts, halfLife);
  const drifts = Float64Array.from({ length: calendar.length }, (_, p) =>
    Math.sqrt((calendar.starts[p + 1]! - calendar.starts[p]!) / DAYS_IN_YEAR),
  );
  const values = new Float64Array(calendar.length * resamples);
  const levels = new Float64Array(calendar.length * resamples);
  const draw = resampler(evidence, random);
  const periodSpread = eventSpread / Math.sqrt(halfCredible);
  for (let b = 0; b < resamples; b += 1) {
    const running = new RunningLevel(halfCredible);
    running.drift(random.normal() * periodSpread);
    draw.next();
    for (let p = 0; p < calendar.length; p += 1) {
      running.drift(random.normal() * drifts[p]! * yearlyDrift);
      const { sum, weight } = draw.period(p);
      const unsure = (random.normal() * periodSpread * halfCredible) / (weight + halfCredible);
      values[p * resamples + b] = onScale(running.take(sum, weight, fades[p]!) + unsure);
      levels[p * resamples + b] = onScale(running.level);
    }
  }
  return { value: bandOf(values, resamples, coverage), level: bandOf(levels, resamples, coverage) };
}

interface Resampler {
  /** Draws anew how often each event is taken. */
  next(): void;
  /** Weighted sum of scores and sum of weights of a period in this resample. */
  period(p: number): { readonly sum: number; readonly weight: number };
}

function resampler({ calendar, events, offsets, event, score, weight }: Evidence, random: Random): Resampler {
  const times = new Uint8Array(events.length);
  const laws = Array.from({ length: calendar.length }, (_, p) => {
    const [from, to] = [offsets[p]!, offsets[p + 1]!];
    return to - from < MANY_PARTS ? null : normalLaw(score.subarray(from, to), weight.subarray(from, to));
  });
  const drawn = drawnOneByOne(offsets, event, laws);
  return {
    next: () => {
      for (const e of drawn) times[e] = random.poisson1();
    },
    period: (p) => {
      const law = laws[p];
      if (law !== null && law !== undefined) return law(random);
      let sum = 0;
      let total = 0;
      for (let i = offsets[p]!; i < offsets[p + 1]!; i += 1) {
        const taken = weight[i]! * times[event[i]!]!;
        total += taken;
        sum += taken * score[i]!;
      }
      return { sum, weight: total };
    },
  };
}

/** Events with a part in a period whose sums are not drawn as a whole, each once. */
function drawnOneByOne(offsets: Int32Array, event: Int32Array, laws: readonly (NormalLaw | null)[]): Int32Array {
  const chosen = new Set<number>();
  for (const [p, law] of laws.entries())
    if (law === null) for (let i = offsets[p]!; i < offsets[p + 1]!; i += 1) chosen.add(event[i]!);
  return Int32Array.from(chosen);
}

/** Draws the two sums of a period. */
type NormalLaw = (random: Random) => { readonly sum: number; readonly weight: number };

/** The two sums under the Poisson bootstrap have means S and W and covariances Σw²s², Σw²s and Σw². */
function normalLaw(score: Float64Array, weight: Float64Array): NormalLaw {
  let [sum, total, square, cross, scored] = [0, 0, 0, 0, 0];
  for (let i = 0; i < score.length; i += 1) {
    const [s, w] = [score[i]!, weight[i]!];
    sum += w * s;
    total += w;
    square += w * w;
    cross += w * w * s;
    scored += w * w * s * s;
  }
  const spread = Math.sqrt(square);
  const along = spread === 0 ? 0 : cross / spread;
  const across = Math.sqrt(Math.max(0, scored - along * along));
  return (random) => {
    const common = random.normal();
    const drawn = total + spread * common;
    // Fewer than none can't be drawn: so far below its mean the normal law no longer holds.
    if (drawn <= 0) return { sum, weight: total };
    return { sum: sum + along * common + across * random.normal(), weight: drawn };
  };
}

function bandOf(draws: Float64Array, resamples: number, coverage: number): Band {
  const periods = draws.length / resamples;
  const low = new Float64Array(periods);
  const high = new Float64Array(periods);
  const tail = Math.floor(((1 - coverage) / 2) * resamples);
  for (let p = 0; p < periods; p += 1) {
    const sorted = draws.subarray(p * resamples, (p + 1) * resamples).sort();
    low[p] = sorted[tail]!;
    high[p] = sorted[resamples - 1 - tail]!;
  }
  return { low, high };
}

function onScale(score: number): number {
  return Math.min(HIGHEST, Math.max(LOWEST, score));
}
