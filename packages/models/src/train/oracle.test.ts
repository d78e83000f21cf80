import { Kernel, ParserState, RIGHT, SHIFT } from '@rapport/coder';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { transitionCosts } from './oracle.ts';

/** A random projective tree: each range hangs on one of its words. */
function projective(n: number, pick: (max: number) => number): Int32Array {
  const heads = new Int32Array(n);
  const hang = (from: number, to: number, head: number): void => {
    if (from >= to) return;
    const top = from + pick(to - from - 1);
    heads[top] = head;
    hang(from, top, top);
    hang(top + 1, to, top);
  };
  hang(0, n, n);
  return heads;
}

test('leads to the gold tree when its cheapest transitions are followed', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 14 }),
      fc.array(fc.nat(1000), { minLength: 14, maxLength: 14 }),
      (n, seeds) => {
        let drawn = 0;
        const heads = projective(n, (max) => seeds[drawn++ % seeds.length]! % (max + 1));
        const state = new ParserState(new Kernel());
        state.begin(n);
        const costs = new Float64Array(3);
        while (!state.isFinal) {
          const least = transitionCosts(state, heads, costs);
          expect(least).toBe(0);
          for (let kind = SHIFT; kind <= RIGHT; kind++) {
            if (costs[kind] === least) {
              state.apply(kind, 1);
              break;
            }
          }
        }
        expect([...state.heads.subarray(0, n)]).toEqual([...heads]);
      },
    ),
  );
});
