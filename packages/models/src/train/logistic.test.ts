import { describe, expect, it } from 'vitest';
import { calibrationError, settleConfidence, trainConfidence } from './logistic.ts';

/** So many verdicts with a cue, so many of them right. */
function verdicts(cue: string, count: number, right: number) {
  return Array.from({ length: count }, (_, i) => ({ cues: ['all', cue], right: i < right }));
}

const BIAS = 'bias';
const chance = (weights: Readonly<Record<string, number>>, cues: readonly string[]) =>
  1 / (1 + Math.exp(-cues.reduce((sum, cue) => sum + (weights[cue] ?? 0), weights[BIAS]!)));

describe('trainConfidence', () => {
  const rows = [...verdicts('firm', 200, 180), ...verdicts('loose', 200, 80), ...verdicts('rare', 5, 0)];

  it('learns how often a cue comes true', () => {
    const weights = trainConfidence(rows);
    expect(chance(weights, ['all', 'firm'])).toBeCloseTo(0.89, 1);
    expect(chance(weights, ['all', 'loose'])).toBeCloseTo(0.41, 1);
  });

  it('gives no weight to what was seen a few times only', () => {
    expect(trainConfidence(rows)).not.toHaveProperty('rare');
  });

  it('is the same whatever the order of the rows', () => {
    expect(trainConfidence([...rows].reverse())).toEqual(trainConfidence(rows));
  });
});

describe('calibrationError', () => {
  it('is the mean distance between how sure and how often right, by bins', () => {
    const rows = [
      { confidence: 0.9, right: true },
      { confidence: 0.9, right: false },
      { confidence: 0.2, right: false },
      { confidence: 0.2, right: false },
    ];
    expect(calibrationError(rows)).toBeCloseTo((0.8 + 0.4) / 4);
    expect(calibrationError([])).toBe(0);
  });
});

describe('settleConfidence', () => {
  /** Cues weighed where nine in ten of `firm` and half of `loose` were right. */
  const weighed = trainConfidence([...verdicts('firm', 300, 270), ...verdicts('loose', 300, 150)]);

  it('makes chances true of other text and keeps their order', () => {
    const settled = settleConfidence(weighed, [...verdicts('firm', 200, 150), ...verdicts('loose', 200, 60)]);
    expect(chance(settled, ['all', 'firm'])).toBeCloseTo(0.75, 1);
    expect(chance(settled, ['all', 'loose'])).toBeCloseTo(0.3, 1);
  });

  it('leaves the weights as they are where there is nothing to settle them by', () => {
    expect(settleConfidence(weighed, [])).toEqual(weighed);
  });

  it('hardly moves for a few verdicts', () => {
    const settled = settleConfidence(weighed, verdicts('firm', 2, 0));
    expect(chance(settled, ['all', 'firm'])).toBeGreaterThan(0.6);
  });
});
