// The inputs of a target by number: the same seed and number give the same bytes.

import { sample } from 'fast-check';
import { seeded } from '../made-records.ts';
import { damaged, type Material } from './mutate.ts';
import type { Target } from './target.ts';

/** Inputs whose numbers are close have seeds that are far apart. */
const STRIDE = 0x9e3779b1;

/** Gives the input of a number: built part by part, or a sample that was damaged, or first one and then the other. */
export function inputsOf(target: Target, seed: number): (number: number) => Uint8Array {
  const material: Material = { ...target, tokens: target.tokens.map((token) => Buffer.from(token)) };
  return (number) => {
    const own = (Math.imul(seed, 0x85ebca6b) + Math.imul(number, STRIDE)) | 0;
    const random = seeded(own >>> 0);
    const way = random();
    if (way < 0.5) return damaged(material, random);
    const [made = ''] = sample(target.made, { seed: own, numRuns: 1 });
    const bytes = Buffer.from(made as string).subarray(0, target.most);
    return way < 0.8 ? bytes : damaged({ ...material, samples: [bytes] }, random);
  };
}
