// Trains a yes-or-no question over hashed rows: logistic regression by AdaGrad (Duchi, Hazan and Singer 2011), averaged.

import { seededRandom, shuffle } from './random.ts';

/** Something to judge: rows that speak for it and rows whose weights count against it. */
export interface Judgement {
  readonly rows: Int32Array;
  readonly against: Int32Array;
  readonly isTrue: boolean;
  /** How much it matters. */
  readonly weight: number;
}

/** Sizes of a training. */
export interface JudgementSettings {
  /** log2 of the number of rows. */
  readonly bits: number;
  readonly epochs: number;
  /** AdaGrad's first step. */
  readonly rate: number;
  /** Rows met less often are left out. */
  readonly minimum: number;
  /** Averaged weights below this magnitude are left out. */
  readonly threshold: number;
  /** One training for each; their weights are averaged. */
  readonly seeds: readonly number[];
}

/** What the sums of squared slopes start from. */
const FIRST_SQUARE = 0.01;
/** Judgements between two sights of the weights that the average is made of. */
const SIGHT_EVERY = 4000;

/** Weights by row, in logits; those of magnitude below the threshold are 0. */
export function trainJudgements(judgements: readonly Judgement[], settings: JudgementSettings): Float64Array {
  const known = frequentRows(judgements, settings);
  const kept = judgements.map((one) => ({
    ...one,
    rows: one.rows.filter((row) => known[row]! === 1),
    against: one.against.filter((row) => known[row]! === 1),
  }));
  const sums = new Float64Array(2 ** settings.bits);
  let sights = 0;
  for (const seed of settings.seeds) sights += teach(kept, settings, seed, sums);
  for (let row = 0; row < sums.length; row++) {
    const mean = sums[row]! / Math.max(1, sights);
    sums[row] = Math.abs(mean) < settings.threshold ? 0 : mean;
  }
  return sums;
}

function frequentRows(judgements: readonly Judgement[], settings: JudgementSettings): Uint8Array {
  const counts = new Uint32Array(2 ** settings.bits);
  for (const { rows, against } of judgements) {
    for (const row of rows) counts[row]!++;
    for (const row of against) counts[row]!++;
  }
  return Uint8Array.from(counts, (count) => (count >= settings.minimum ? 1 : 0));
}

/** Adds the weights as they are seen from half-way on to `sums`; returns how often that was. */
function teach(
  judgements: readonly Judgement[],
  settings: JudgementSettings,
  seed: number,
  sums: Float64Array,
): number {
  const weights = new Float32Array(sums.length);
  const squares = new Float32Array(sums.length).fill(FIRST_SQUARE);
  const random = seededRandom(seed);
  const order = Int32Array.from(judgements, (_, i) => i);
  const step = (rows: Int32Array, slope: number): void => {
    for (const row of rows) {
      squares[row]! += slope * slope;
      weights[row]! -= (settings.rate * slope) / Math.sqrt(squares[row]!);
    }
  };
  let sights = 0;
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    shuffle(order, random);
    for (const [n, i] of order.entries()) {
      const { rows, against, isTrue, weight } = judgements[i]!;
      const slope = (chance(rows, against, weights) - (isTrue ? 1 : 0)) * weight;
      step(rows, slope);
      step(against, -slope);
      if (epoch < Math.floor(settings.epochs / 2)) continue;
      if ((n + 1) % SIGHT_EVERY !== 0 && n + 1 !== order.length) continue;
      for (let row = 0; row < sums.length; row++) sums[row]! += weights[row]!;
      sights++;
    }
  }
  return sights;
}

function chance(rows: Int32Array, against: Int32Array, weights: Float32Array): number {
  let logit = 0;
  for (const row of rows) logit += weights[row]!;
  for (const row of against) logit -= weights[row]!;
  return 1 / (1 + Math.exp(-logit));
}
