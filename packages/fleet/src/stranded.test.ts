// Which articles count as stranded, on a made server: the real one strands them only when it is killed at a bad moment.

import { expect, it } from 'vitest';
import { encodeArticle } from './article-message.ts';
import type { Fleet } from './fleet.ts';
import { sendStranded } from './stranded.ts';
import { streamNames } from './streams.ts';

const article = (id: string): Uint8Array => encodeArticle({ document: { id, text: `Text ${id}.` }, source: 'made' });

/** A stream with messages by number, and a consumer to which everything up to `floor` counts as acknowledged. */
function madeFleet(messages: Map<number, Uint8Array>, floor: number) {
  const sent: { readonly body: Uint8Array; readonly msgID: string }[] = [];
  const numbers = [...messages.keys()];
  const fleet = {
    names: streamNames('made'),
    manager: {
      consumers: { info: async () => ({ ack_floor: { stream_seq: floor } }) },
      streams: {
        info: async () => ({
          state: { messages: messages.size, first_seq: Math.min(...numbers), last_seq: Math.max(...numbers) },
        }),
        getMessage: async (_: string, { seq }: { seq: number }) =>
          messages.has(seq) ? { seq, data: messages.get(seq)! } : null,
        deleteMessage: async (_: string, seq: number) => messages.delete(seq),
      },
    },
    streams: {
      publish: async (_: string, body: Uint8Array, { msgID }: { msgID: string }) => void sent.push({ body, msgID }),
    },
  };
  return { fleet: fleet as unknown as Fleet, sent };
}

it('sends again what lies below all that is acknowledged, and takes it away', async () => {
  const messages = new Map([3, 5, 9].map((seq) => [seq, article(String(seq))]));
  const { fleet, sent } = madeFleet(messages, 7);
  expect(await sendStranded(fleet)).toBe(2);
  expect(sent.map(({ body }) => body)).toEqual([article('3'), article('5')]);
  expect(new Set(sent.map(({ msgID }) => msgID)).size).toBe(2);
  expect([...messages.keys()]).toEqual([9]);
});

it('leaves alone what waits or is held', async () => {
  const { fleet, sent } = madeFleet(new Map([[8, article('8')]]), 7);
  expect(await sendStranded(fleet)).toBe(0);
  expect(sent).toEqual([]);
});
