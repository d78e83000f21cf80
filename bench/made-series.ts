// Series of balances with known breaks and noise of a known kind, for the bench of turning points.

import type { Random } from '@rapport/relations';

/** What the noise is like; docs/index.md describes each. */
export const NOISE_KINDS = ['white', 'heavy tails', 'gaps', 'events', 'volume', 'AR(1) 0.3', 'AR(1) 0.6'] as const;
export type NoiseKind = (typeof NOISE_KINDS)[number];

export interface MadeSeries {
  readonly balance: Float64Array;
  readonly share: Float64Array;
  /** First period of each new level, with the sign of the step. */
  readonly planted: readonly { readonly at: number; readonly sign: number }[];
}

export interface Plan {
  readonly periods: number;
  readonly noise: NoiseKind;
  readonly breaks: number;
  /** Height of a break in standard deviations of a fully read period. */
  readonly size: number;
}

interface Noise {
  readonly values: Float64Array;
  readonly share: Float64Array;
}

/** Standard deviation of noise that is not made of events. */
const DEVIATION = 2;
/** Share of unread periods. */
const GAPS = 0.4;
/** Events of a period at the usual volume. */
const EVENTS = 2;
/** Neutral weight, as in the index. */
const NEUTRAL = 2;
/** Growth of the number of documents from the first period to the last; one period in ten has five times as many. */
const GROWTH = 30;
/** Scores of a relationship of words and some deeds: PLOVER's for ACCUSE, CONSULT, a visit, SANCTION, SUPPORT, ASSAULT. */
const SCORES = [-3, -3, -3, 2.5, 2.5, 2.5, 4, -6, 5, -9] as const;

/** A series by the plan. Breaks keep at least half of an even spacing from each other and from the ends. */
export function madeSeries(plan: Plan, random: Random): MadeSeries {
  const planted = plantedBreaks(plan, random);
  const { values, share } = noiseOf(plan, random);
  const height = plan.size * deviationOf(values, share);
  let level = 0;
  const balance = values.map((value, p) => {
    level += height * (planted.find(({ at }) => at === p)?.sign ?? 0);
    return value + level;
  });
  return { balance, share, planted };
}

function plantedBreaks({ periods, breaks }: Plan, random: Random): { at: number; sign: number }[] {
  const spacing = periods / (breaks + 1);
  return Array.from({ length: breaks }, (_, i) => ({
    at: Math.round(spacing * (i + 1) + (random.uniform() - 0.5) * 0.5 * spacing),
    sign: random.uniform() < 0.5 ? -1 : 1,
  }));
}

function noiseOf({ noise, periods }: Plan, random: Random): Noise {
  const ones = new Float64Array(periods).fill(1);
  const each = (draw: () => number): Float64Array => ones.map(draw);
  if (noise === 'heavy tails') return { values: each(() => DEVIATION * studentT3(random)), share: ones };
  if (noise === 'events') return { values: each(() => balanceOf(poisson(EVENTS, random), 1, random)), share: ones };
  if (noise === 'volume') return underVolume(periods, random);
  if (noise === 'AR(1) 0.3') return { values: autoregressive(periods, 0.3, random), share: ones };
  if (noise === 'AR(1) 0.6') return { values: autoregressive(periods, 0.6, random), share: ones };
  const share = noise === 'gaps' ? each(() => (random.uniform() < GAPS ? 0 : 1)) : ones;
  return { values: each(() => DEVIATION * random.normal()), share };
}

/** Events in proportion to what is read, and the balance corrected for it as the index does. */
function underVolume(periods: number, random: Random): Noise {
  const read = Float64Array.from({ length: periods }, (_, p) => {
    const burst = random.uniform() < 0.1 ? 5 : 1;
    return GROWTH ** (p / periods) * burst * (0.5 + random.uniform());
  });
  const usual = read.toSorted()[periods >> 1]!;
  return {
    values: read.map((documents) =>
      balanceOf(poisson((EVENTS * documents) / usual, random), usual / documents, random),
    ),
    share: read.map((documents) => Math.min(1, documents / usual)),
  };
}

function balanceOf(events: number, factor: number, random: Random): number {
  let sum = 0;
  for (let i = 0; i < events; i += 1) sum += SCORES[Math.floor(random.uniform() * SCORES.length)]!;
  return (factor * sum) / (factor * events + NEUTRAL);
}

function autoregressive(length: number, correlation: number, random: Random): Float64Array {
  let value = DEVIATION * random.normal();
  const fresh = DEVIATION * Math.sqrt(1 - correlation ** 2);
  return Float64Array.from({ length }, () => {
    value = correlation * value + fresh * random.normal();
    return value;
  });
}

/** Student's t with three degrees of freedom, scaled to deviation 1. */
function studentT3(random: Random): number {
  const square = (random.normal() ** 2 + random.normal() ** 2 + random.normal() ** 2) / 3;
  return random.normal() / Math.sqrt(3 * square);
}

/** Knuth's draw by a product of uniforms. */
function poisson(mean: number, random: Random): number {
  const limit = Math.exp(-mean);
  let count = 0;
  for (let product = random.uniform(); product > limit; product *= random.uniform()) count += 1;
  return count;
}

/** Standard deviation of the fully read periods. */
function deviationOf(values: Float64Array, share: Float64Array): number {
  const read = values.filter((_, p) => share[p] === 1);
  const mean = read.reduce((sum, value) => sum + value, 0) / read.length;
  return Math.sqrt(read.reduce((sum, value) => sum + (value - mean) ** 2, 0) / read.length);
}
