// Which articles count as stranded, on a made server: the real one strands them only when it is killed at a bad moment.

import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Fleet } from './fleet.ts';
import { freeStranded } from './stranded.ts';
import { streamNames } from './streams.ts';

interface Seen {
  readonly messages: number;
  readonly first: number;
  readonly waiting: number;
  readonly held: number;
  /** Requests of workers that are open. */
  readonly asking?: number;
  readonly handedOut?: number;
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** What comes of looking, without waiting for it. */
async function freed(fleet: Fleet): Promise<number> {
  const result = freeStranded(fleet);
  await vi.runAllTimersAsync();
  return await result;
}

/** A server that shows one state after the other, and keeps the last; counts how often the consumer is made anew. */
function madeFleet(...states: Seen[]) {
  const done = { deleted: 0, added: [] as unknown[] };
  let asked = 0;
  // Three questions a look.
  const now = (): Seen => states[Math.min(states.length - 1, Math.floor(asked++ / 3))]!;
  const missing = Object.assign(new Error('consumer not found'), { status: 404 });
  const fleet = {
    names: streamNames('made'),
    manager: {
      consumers: {
        info: async () => {
          if (done.deleted > 0) throw missing;
          const { waiting, held, asking = 0, handedOut = 0 } = now();
          return {
            num_pending: waiting,
            num_ack_pending: held,
            num_waiting: asking,
            delivered: { consumer_seq: handedOut },
            config: { ack_wait: 7_000_000_000, max_ack_pending: 20 },
          };
        },
        delete: async () => ++done.deleted > 0,
        add: async (_: string, config: unknown) => done.added.push(config),
      },
      streams: {
        info: async () => {
          const { messages, first } = now();
          return { state: { messages, first_seq: first } };
        },
      },
    },
  };
  return { fleet: fleet as unknown as Fleet, done };
}

it('hands out everything anew when articles neither wait nor are held, with the ack wait as it was', async () => {
  const { fleet, done } = madeFleet({ messages: 12, first: 3, waiting: 4, held: 5 });
  expect(await freed(fleet)).toBe(3);
  expect(done.deleted).toBe(1);
  expect(done.added).toMatchObject([{ durable_name: 'coders', ack_wait: 7_000_000_000 }]);
});

it('leaves alone what waits or is held', async () => {
  const { fleet, done } = madeFleet({ messages: 9, first: 3, waiting: 4, held: 5 });
  expect(await freed(fleet)).toBe(0);
  expect(done).toEqual({ deleted: 0, added: [] });
});

it('hands out everything anew when the server counts as held what it does not store, and answers no worker', async () => {
  const { fleet, done } = madeFleet({ messages: 15, first: 3, waiting: 14, held: 4, asking: 3, handedOut: 493 });
  expect(await freed(fleet)).toBe(14);
  expect(done.deleted).toBe(1);
});

it('hands out everything anew when more count as held than are stored, and none waits', async () => {
  const { fleet, done } = madeFleet({ messages: 3, first: 3, waiting: 0, held: 5, asking: 1, handedOut: 493 });
  expect(await freed(fleet)).toBe(2);
  expect(done.deleted).toBe(1);
});

it('lets stranded articles be freed while others are handed out', async () => {
  const [earlier, later] = [8, 9].map((handedOut) => ({ messages: 12, first: 3, waiting: 4, held: 5, handedOut }));
  const { fleet, done } = madeFleet(earlier!, later!);
  expect(await freed(fleet)).toBe(3);
  expect(done.deleted).toBe(1);
});

const WAITING = { messages: 15, first: 3, waiting: 10, held: 5, asking: 3, handedOut: 20 };
it.each([
  ['all workers have their hands full', [{ ...WAITING, asking: 0 }]],
  ['as many are held as may be', [{ ...WAITING, messages: 30, held: 20 }]],
  ['one is handed out meanwhile', [WAITING, WAITING, WAITING, { ...WAITING, handedOut: 21 }]],
  ['the request was that of a worker that is gone', [...Array(4).fill(WAITING), { ...WAITING, asking: 0 }]],
])('leaves alone what waits when %s', async (_, states) => {
  const { fleet, done } = madeFleet(...states);
  expect(await freed(fleet)).toBe(0);
  expect(done.deleted).toBe(0);
});

it('leaves alone what is gone a moment later', async () => {
  const [acknowledged, gone] = [
    { messages: 9, first: 3, waiting: 4, held: 0 },
    { messages: 5, first: 8, waiting: 4, held: 0 },
  ];
  const { fleet, done } = madeFleet(acknowledged, gone);
  expect(await freed(fleet)).toBe(0);
  expect(done.deleted).toBe(0);
});
