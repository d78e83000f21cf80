// Averaged weights made small: those that hardly matter left out, the rest as one-byte codes.

import { ActionWeights, LogScale, REVIEW_SCALE, RowWeights, SparseWeights } from '@rapport/coder';
import type { TrainableActions } from './trainable-actions.ts';
import type { TrainableWeights } from './trainable-weights.ts';

/** Fixed-point scale of shipped weights: one update of size 1 that is never undone becomes 64. */
const SCALE = 64;

/** The mean of the averaged weights of several trainings; means of magnitude below `threshold` updates are left out. */
export function quantizeWeights(trained: readonly TrainableWeights[], threshold: number): SparseWeights {
  const rows = trained[0]!.mask + 1;
  const sums = new Float64Array(256);
  const lengths = new Uint8Array(rows);
  const classes: number[] = [];
  const values: number[] = [];
  for (let row = 0; row < rows; row++) {
    const before = classes.length;
    sums.fill(0);
    for (const weights of trained) weights.addMeans(row, sums);
    for (let c = 0; c < 256; c++) {
      const mean = sums[c]! / trained.length;
      if (mean === 0 || Math.abs(mean) < threshold) continue;
      classes.push(c);
      values.push(mean * SCALE);
    }
    lengths[row] = classes.length - before;
  }
  const scale = scaleOver(values);
  const entries = Uint16Array.from(classes, (c, i) => (scale.encode(values[i]!) << 8) | c);
  return new SparseWeights(scale, lengths, entries);
}

/** The same for the weights of transitions, each less SHIFT's. */
export function quantizeActions(trained: readonly TrainableActions[], threshold: number): ActionWeights {
  const rows = trained[0]!.mask + 1;
  const values = new Float64Array(rows * 2);
  for (let row = 0; row < rows; row++) {
    for (const actions of trained) actions.addMeans(row, values);
  }
  for (let i = 0; i < values.length; i++) {
    const mean = values[i]! / trained.length;
    values[i] = Math.abs(mean) < threshold ? 0 : mean * SCALE;
  }
  const scale = scaleOver(values);
  const codes = new Uint16Array(rows);
  for (let row = 0; row < rows; row++) {
    codes[row] = (scale.encode(values[2 * row + 1]!) << 8) | scale.encode(values[2 * row]!);
  }
  return new ActionWeights(scale, codes);
}

/** The weights of a yes-or-no question, given in logits. */
export function quantizeRows(logits: Float64Array): RowWeights {
  const values = logits.map((logit) => logit * REVIEW_SCALE);
  const scale = scaleOver(values);
  return new RowWeights(
    scale,
    Uint8Array.from(values, (value) => scale.encode(value)),
  );
}

function scaleOver(values: ArrayLike<number>): LogScale {
  let low = Infinity;
  let high = 1;
  for (let i = 0; i < values.length; i++) {
    const size = Math.abs(values[i]!);
    if (size === 0) continue;
    low = Math.min(low, size);
    high = Math.max(high, size);
  }
  // Weights are whole numbers at run time: none is smaller than 1.
  return new LogScale(Math.max(1, Math.min(low, high)), high);
}
