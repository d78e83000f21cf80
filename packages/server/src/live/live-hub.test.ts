import { EventEmitter } from 'node:events';
import type { FastifyReply } from 'fastify';
import { describe, expect, it } from 'vitest';
import { ChangeClock } from '../answering/change-clock.ts';
import { LiveHub } from './live-hub.ts';

/** A hub over a record whose changes the test makes, with one who listens. */
async function made() {
  const state = { changes: 1, now: 0 };
  const touched: [number, readonly [string, string]][] = [];
  const clock = new ChangeClock(
    async () => state.changes,
    () => state.now,
  );
  const record = {
    pairsChangedAfter: async (change: number) => touched.filter(([at]) => at > change).map(([, pair]) => pair),
  };
  const hub = new LiveHub(clock, record, () => state.now);
  const heard: unknown[] = [];
  const raw = Object.assign(new EventEmitter(), {
    writeHead: () => undefined,
    write: (text: string) => {
      const data = /^data: (.*)$/m.exec(text)?.[1];
      if (data !== undefined) heard.push(JSON.parse(data));
    },
    end: () => undefined,
  });
  await hub.listen({ hijack: () => undefined, getHeaders: () => ({}), raw } as unknown as FastifyReply);
  const change = (...pair: readonly [string, string]) => {
    state.changes += 1;
    state.now += 1000;
    touched.push([state.changes, pair]);
  };
  return { hub, state, heard, change };
}

describe('the hub of those who listen', () => {
  it('names the pairs that changed since the last time, and keeps silent where nothing did', async () => {
    const { hub, heard, change } = await made();
    await hub.look();
    change('CHN', 'KOR');
    change('JPN', 'KOR');
    await hub.look();
    await hub.look();
    change('CHN', 'USA');
    await hub.look();
    expect(heard).toEqual([
      {
        changes: 3,
        pairs: [
          ['CHN', 'KOR'],
          ['JPN', 'KOR'],
        ],
      },
      { changes: 4, pairs: [['CHN', 'USA']] },
    ]);
    hub.close();
  });

  it('tells again what changed after an answer that was given late', async () => {
    const { hub, state, heard, change } = await made();
    change('CHN', 'KOR');
    await hub.look();
    hub.noteLate(1);
    await hub.look();
    expect(heard).toHaveLength(1);
    state.now += 5000;
    await hub.look();
    await hub.look();
    expect(heard).toEqual(Array.from({ length: 2 }, () => ({ changes: 2, pairs: [['CHN', 'KOR']] })));
    hub.noteLate(1);
    change('CHN', 'USA');
    await hub.look();
    expect(heard.at(-1)).toEqual({
      changes: 3,
      pairs: [
        ['CHN', 'KOR'],
        ['CHN', 'USA'],
      ],
    });
    hub.close();
  });
});
