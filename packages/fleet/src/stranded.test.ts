// Which articles count as stranded, on a made server: the real one strands them only when it is killed at a bad moment.

import { expect, it } from 'vitest';
import type { Fleet } from './fleet.ts';
import { freeStranded } from './stranded.ts';
import { streamNames } from './streams.ts';

interface Seen {
  readonly messages: number;
  readonly first: number;
  readonly waiting: number;
  readonly held: number;
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
          const { waiting, held } = now();
          return { num_pending: waiting, num_ack_pending: held, config: { ack_wait: 7_000_000_000 } };
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
  expect(await freeStranded(fleet)).toBe(3);
  expect(done.deleted).toBe(1);
  expect(done.added).toMatchObject([{ durable_name: 'coders', ack_wait: 7_000_000_000 }]);
});

it('leaves alone what waits or is held', async () => {
  const { fleet, done } = madeFleet({ messages: 9, first: 3, waiting: 4, held: 5 });
  expect(await freeStranded(fleet)).toBe(0);
  expect(done).toEqual({ deleted: 0, added: [] });
});

it('leaves alone what is gone a moment later', async () => {
  const [acknowledged, gone] = [
    { messages: 9, first: 3, waiting: 4, held: 0 },
    { messages: 5, first: 8, waiting: 4, held: 0 },
  ];
  const { fleet, done } = madeFleet(acknowledged, gone);
  expect(await freeStranded(fleet)).toBe(0);
  expect(done.deleted).toBe(0);
});
