// The breaks of a series that chance does not explain, each with where it may lie.

import type { Random } from '../index-series/random.ts';
import { type Noise, noiseOf } from './noise.ts';
import { pelt } from './pelt.ts';
import { type Place, permutationP, strongestBreak } from './significance.ts';
import { type Observed, type Sums, sumsOf } from './stretch.ts';
import { tempered } from './temper.ts';

/** What a break has to show to be called one. */
export interface BreakSettings {
  /** Observations on either side, at least. */
  readonly leastLength: number;
  /** Penalty of a break in units of log(observations) times the variance of the noise. */
  readonly penalty: number;
  /** p-value from which on a break is dropped. */
  readonly significance: number;
  /** Shuffles of a permutation test. */
  readonly shuffles: number;
  /** Probability that the interval of a break's place holds it. */
  readonly coverage: number;
}

/** The settings of the search for turning points unless others are given. */
export const BREAK_SETTINGS: BreakSettings = {
  leastLength: 4,
  penalty: 1.5,
  significance: 0.05,
  shuffles: 499,
  coverage: 0.9,
};

/** A break between two levels. Indexes count observations. */
export interface Break extends Place {
  /** The earliest and the latest first observation of the new level. */
  readonly earliest: number;
  readonly latest: number;
  readonly before: number;
  readonly after: number;
  readonly pValue: number;
}

export interface Breaks {
  readonly noise: Noise;
  readonly breaks: readonly Break[];
}

/**
 * PELT proposes, twice: the second time with the noise as it is beside the first proposals. Then the least significant
 * break is dropped and its neighbours tested again, until all that are left are significant.
 */
export function findBreaks(observed: Observed, settings: BreakSettings, random: Random): Breaks {
  if (observed.period.length < 2 * settings.leastLength) return { noise: noiseOf(observed), breaks: [] };
  const first = propose(observed, noiseOf(observed), settings);
  if (first.breaks.length === 0) return { noise: first.noise, breaks: [] };
  const { noise, calm, sums, breaks } = propose(observed, noiseOf(observed, first.breaks), settings);
  const { inflation } = noise;
  const test = (place: Place): number => permutationP(calm, place, { ...settings, inflation, random });
  const asSeen = sumsOf(observed);
  const kept = keepSignificant(breaks, sums, settings, test);
  return {
    noise,
    breaks: kept.map(({ place, pValue }) => ({
      ...place,
      ...likelyPlaces(sums, place, settings, 2 * noise.deviation ** 2 * inflation),
      before: asSeen.level(place.from, place.at),
      after: asSeen.level(place.at, place.to),
      pValue,
    })),
  };
}

interface Proposal {
  readonly noise: Noise;
  readonly calm: Observed;
  readonly sums: Sums;
  readonly breaks: readonly number[];
}

function propose(observed: Observed, noise: Noise, { leastLength, penalty }: BreakSettings): Proposal {
  const calm = tempered(observed, noise.deviation, leastLength);
  const sums = sumsOf(calm);
  const price = penalty * Math.log(sums.length) * noise.deviation ** 2 * noise.inflation;
  return { noise, calm, sums, breaks: pelt(sums, price, leastLength) };
}

interface Tested {
  readonly place: Place;
  readonly pValue: number;
}

function keepSignificant(
  proposed: readonly number[],
  sums: Sums,
  { leastLength, significance }: BreakSettings,
  test: (place: Place) => number,
): Tested[] {
  const known = new Map<string, number>();
  let breaks = [...proposed];
  for (;;) {
    const tested = placesOf(breaks, sums.length).map((place): Tested => {
      const key = `${place.from} ${place.at} ${place.to}`;
      const pValue = known.get(key) ?? test(place);
      known.set(key, pValue);
      return { place, pValue };
    });
    const worst = tested.reduce((most, { pValue }) => Math.max(most, pValue), 0);
    if (worst <= significance) return tested;
    const drop = tested.findIndex(({ pValue }) => pValue === worst);
    breaks = settled(breaks.toSpliced(drop, 1), sums, leastLength);
  }
}

/** Breaks moved to the best place between their neighbours, until none moves. Each move lowers the cost. */
function settled(breaks: readonly number[], sums: Sums, leastLength: number): number[] {
  let moved = [...breaks];
  for (;;) {
    const before = moved;
    moved = [...before];
    for (const [i, { from, to }] of placesOf(before, sums.length).entries())
      moved[i] = strongestBreak(sums, moved[i - 1] ?? from, to, leastLength).at;
    if (moved.every((at, i) => at === before[i])) return moved;
  }
}

function placesOf(breaks: readonly number[], length: number): Place[] {
  return breaks.map((at, i) => ({ from: breaks[i - 1] ?? 0, at, to: breaks[i + 1] ?? length }));
}

/**
 * The places that hold `coverage` of the likelihood of the break, all places between its neighbours being alike likely
 * beforehand (Hinkley, "Inference about the change-point in a sequence of random variables", 1970, for normal noise).
 */
function likelyPlaces(
  sums: Sums,
  { from, to }: Place,
  { leastLength, coverage }: BreakSettings,
  twiceVariance: number,
): { earliest: number; latest: number } {
  const places = Array.from({ length: to - from - 2 * leastLength + 1 }, (_, k) => from + leastLength + k);
  const gains = places.map((at) => sums.gain(from, at, to));
  const most = Math.max(...gains);
  const likelihoods = gains.map((gain) => Math.exp((gain - most) / twiceVariance));
  const enough = coverage * likelihoods.reduce((sum, l) => sum + l, 0);
  const order = places.map((_, k) => k).sort((a, b) => likelihoods[b]! - likelihoods[a]!);
  let [held, earliest, latest] = [0, Number.POSITIVE_INFINITY, 0];
  for (const k of order) {
    if (held >= enough) break;
    held += likelihoods[k]!;
    earliest = Math.min(earliest, places[k]!);
    latest = Math.max(latest, places[k]!);
  }
  return { earliest, latest };
}
