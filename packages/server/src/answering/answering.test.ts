import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { AnswerCache } from './answer-cache.ts';
import { ChangeClock } from './change-clock.ts';
import { Turns } from './turns.ts';

/** A ledger's number and a clock that the test moves. */
function made() {
  const state = { changes: 1, now: 0, reads: 0 };
  const read = async () => {
    state.reads += 1;
    return state.changes;
  };
  const clock = new ChangeClock(read, () => state.now);
  const change = () => {
    state.changes += 1;
    state.now += 1000;
  };
  const late: number[] = [];
  const cache = new AnswerCache(clock, { onLate: (changes) => late.push(changes), monotonic: () => state.now });
  return { state, clock, cache, change, late };
}

describe('the clock of changes', () => {
  it('asks the ledger a few times a second at most, and at once after a change of its own', async () => {
    const { state, clock } = made();
    expect([await clock.current(), await clock.current()]).toEqual([1, 1]);
    expect(state.reads).toBe(1);
    state.changes = 2;
    expect(await clock.current()).toBe(1);
    state.now += 1000;
    expect(await clock.current()).toBe(2);
    state.changes = 3;
    await clock.noteOwnChange();
    expect([await clock.current(), clock.ownChange]).toEqual([3, 3]);
  });
});

/** An answer that is made when the test says so. */
function awaited() {
  let give: (body: string) => void = () => undefined;
  const body = new Promise<string>((resolve) => {
    give = resolve;
  });
  return { make: () => body, give: (made: string) => give(made) };
}

describe('kept answers', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('are made once for a state of the record, however many ask', async () => {
    const { cache, change } = made();
    let count = 0;
    const make = async () => {
      count += 1;
      await Promise.resolve();
      return String(count);
    };
    const asked = await Promise.all(Array.from({ length: 20 }, () => cache.get('a', make)));
    expect([count, asked.every(({ body }) => body === '1')]).toEqual([1, true]);
    change();
    expect((await cache.get('a', make)).body).toBe('2');
    expect((await cache.get('b', make)).body).toBe('3');
  });

  it('are given a moment old while a new one takes its time', async () => {
    const { cache, change } = made();
    await cache.get('a', async () => 'old');
    change();
    const slow = awaited();
    const given = cache.get('a', slow.make);
    await vi.advanceTimersByTimeAsync(100);
    expect(await given).toMatchObject({ body: 'old', changes: 1 });
    slow.give('new');
    expect((await cache.get('a', slow.make)).body).toBe('new');
  });

  it('are never older than a change of the server’s own', async () => {
    const { cache, change, clock } = made();
    await cache.get('a', async () => 'old');
    change();
    await clock.noteOwnChange();
    const slow = awaited();
    const given = cache.get('a', slow.make);
    await vi.advanceTimersByTimeAsync(10_000);
    slow.give('new');
    expect((await given).body).toBe('new');
  });

  it('rest for a while after they were made, so that fast writers leave time for others', async () => {
    const { cache, change, state, late, clock } = made();
    let count = 0;
    const make = async () => {
      count += 1;
      state.now += 150;
      return String(count);
    };
    await cache.get('a', make);
    change();
    expect([(await cache.get('a', make)).body, late]).toEqual(['1', [1]]);
    change();
    expect((await cache.get('a', make)).body).toBe('2');
    change();
    await clock.noteOwnChange();
    expect([(await cache.get('a', make)).body, late]).toEqual(['3', [1]]);
  });

  it('are not waited for by everybody in turn: who comes late is given the older at once', async () => {
    const { cache, change, state } = made();
    await cache.get('a', async () => 'old');
    change();
    const never = awaited();
    void cache.get('a', never.make);
    await vi.advanceTimersByTimeAsync(1);
    state.now += 200;
    // No timer goes on from here.
    expect((await cache.get('a', never.make)).body).toBe('old');
  });

  it('fall back on the older answer when a new one fails, and fail where there is none', async () => {
    const { cache, change } = made();
    const fail = async () => {
      throw new Error('made failure');
    };
    await expect(cache.get('a', fail)).rejects.toThrow('made failure');
    await cache.get('a', async () => 'old');
    change();
    expect((await cache.get('a', fail)).body).toBe('old');
  });

  it('make room for others', async () => {
    const { cache } = made();
    const big = 'x'.repeat(20_000_000);
    let made_ = 0;
    const make = async () => {
      made_ += 1;
      return big;
    };
    for (const key of ['a', 'b', 'c', 'c', 'a']) await cache.get(key, make);
    expect(made_).toBe(4);
  });
});

describe('turns', () => {
  it('are taken one after the other, the urgent first, and failures stay with their own', async () => {
    const turns = new Turns();
    const done: string[] = [];
    const work = (name: string, urgent = false) =>
      turns.take(urgent, async () => {
        done.push(name);
        if (name === 'bad') throw new Error(name);
      });
    const all = [work('first'), work('late'), work('bad'), work('urgent', true)];
    expect((await Promise.allSettled(all)).map(({ status }) => status)).toEqual([
      'fulfilled',
      'fulfilled',
      'rejected',
      'fulfilled',
    ]);
    expect(done).toEqual(['first', 'urgent', 'late', 'bad']);
    await work('again');
    expect(done.at(-1)).toBe('again');
  });
});
