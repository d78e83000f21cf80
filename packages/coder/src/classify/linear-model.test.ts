import { describe, expect, it } from 'vitest';
import { LinearModel } from './linear-model.ts';

const MODEL = new LinearModel({
  classes: ['AID', 'ACCUSE'],
  features: ['give', 'blame'],
  weights: Float32Array.from([2, -2, -2, 2]),
  bias: Float32Array.from([0, 0]),
  temperature: 1,
});

describe('LinearModel', () => {
  it('ranks the class that the features speak for first', () => {
    expect(MODEL.classify(['blame'])[0]?.label).toBe('ACCUSE');
  });

  it('gives probabilities that sum to one', () => {
    const sum = MODEL.classify(['give']).reduce((total, score) => total + score.probability, 0);
    expect(sum).toBeCloseTo(1);
  });

  it('passes over features it does not know', () => {
    expect(MODEL.classify(['unheard']).map((score) => score.probability)).toEqual([0.5, 0.5]);
  });
});
