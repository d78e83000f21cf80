// A short run over every way in, always the same: what a long one has found must not come back.

import { expect, it } from 'vitest';
import { runBlock } from './block.ts';
import { inputsOf } from './input.ts';
import { damaged } from './mutate.ts';
import { TARGETS, type TargetName } from './targets.ts';

/** Inputs a target, about a second of work each. */
const INPUTS: Readonly<Record<TargetName, number>> = {
  html: 200,
  feeds: 600,
  warc: 400,
  documents: 150,
  queries: 300,
  models: 600,
  ledgers: 150,
  backups: 300,
  packs: 600,
};

it.each(Object.keys(TARGETS) as TargetName[])(
  '%s of any kind are taken, or refused as docs/errors.md says',
  async (name) => {
    const target = await TARGETS[name]();
    try {
      const { taken, refused, findings } = await runBlock(target, { seed: 7, from: 0, to: INPUTS[name] });
      expect(findings).toEqual([]);
      expect(taken + refused).toBe(INPUTS[name]);
      expect(taken).toBeGreaterThan(0);
    } finally {
      await target.close?.();
    }
  },
  120_000,
);

it('inputs are the same for the same seed and number, and leave the samples as they are', async () => {
  const target = await TARGETS.feeds();
  const before = target.samples.map((sample) => Buffer.from(sample).toString());
  const once = Array.from({ length: 50 }, (_, number) => Buffer.from(inputsOf(target, 3)(number)).toString());
  const again = Array.from({ length: 50 }, (_, number) => Buffer.from(inputsOf(target, 3)(49 - number)).toString());
  expect(again.reverse()).toEqual(once);
  expect(new Set(once).size).toBeGreaterThan(45);
  expect(target.samples.map((sample) => Buffer.from(sample).toString())).toEqual(before);
});

it('damage stays within the length that is asked for', () => {
  const samples = [Buffer.from('one'), Buffer.from('another one, which is longer')];
  let state = 1;
  const random = (): number => {
    state = (state * 16_807) % 2_147_483_647;
    return state / 2_147_483_647;
  };
  for (let i = 0; i < 500; i++) {
    expect(damaged({ samples, tokens: [Buffer.from('token')], most: 40 }, random).length).toBeLessThanOrEqual(40);
  }
});
