// Answers come out in the order of their items, with a limit on how many are under way.

import { describe, expect, it } from 'vitest';
import { inOrder } from './in-order.ts';

describe('inOrder', () => {
  async function* numbers(count: number): AsyncGenerator<number> {
    for (let i = 0; i < count; i++) yield i;
  }

  it('keeps the order when later work ends first, and never exceeds its limit', async () => {
    let underWay = 0;
    let most = 0;
    const work = async (i: number): Promise<number> => {
      most = Math.max(most, ++underWay);
      await new Promise((resolve) => setTimeout(resolve, (i * 7) % 5));
      underWay--;
      return i;
    };
    const answers: number[] = [];
    for await (const answer of inOrder(numbers(30), 4, work)) answers.push(answer);
    expect(answers).toEqual(Array.from({ length: 30 }, (_, i) => i));
    expect(most).toBeLessThanOrEqual(4);
  });

  it('hands an answer out while the source is silent', async () => {
    async function* silent(): AsyncGenerator<number> {
      yield 1;
      await new Promise(() => {});
    }
    for await (const answer of inOrder(silent(), 4, async (i) => i)) {
      expect(answer).toBe(1);
      return;
    }
  });
});
