import { expect, test } from 'vitest';
import { type Judgement, type JudgementSettings, trainJudgements } from './train-judgements.ts';

const SETTINGS: JudgementSettings = {
  bits: 4,
  epochs: 6,
  rate: 0.1,
  minimum: 2,
  threshold: 0.001,
  seeds: [1, 2],
};

function judgement(rows: readonly number[], against: readonly number[], isTrue: boolean): Judgement {
  return { rows: Int32Array.from(rows), against: Int32Array.from(against), isTrue, weight: 1 };
}

/** Row 1 speaks for a thing, row 2 does not; row 3 is in everything, row 9 was met once. */
const EXAMPLES = [
  ...Array.from({ length: 20 }, () => [judgement([1, 3], [2], true), judgement([2, 3], [1], false)]).flat(),
  judgement([9], [], true),
];

test('learns which rows speak for a thing', () => {
  const weights = trainJudgements(EXAMPLES, SETTINGS);
  expect(weights[1]!).toBeGreaterThan(0.1);
  expect(weights[2]!).toBeLessThan(-0.1);
});

test('leaves out rows that are rare or hardly matter', () => {
  const weights = trainJudgements(EXAMPLES, SETTINGS);
  expect(weights[9]).toBe(0);
  expect(weights[0]).toBe(0);
  expect(trainJudgements(EXAMPLES, { ...SETTINGS, minimum: 1 })[9]!).toBeGreaterThan(0);
  expect([...trainJudgements(EXAMPLES, { ...SETTINGS, threshold: 99 })].every((weight) => weight === 0)).toBe(true);
});

test('gives the same weights for the same examples', () => {
  expect(trainJudgements(EXAMPLES, SETTINGS)).toEqual(trainJudgements(EXAMPLES, SETTINGS));
});
