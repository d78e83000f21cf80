// Articles that the server keeps and hands out to nobody: sent again, so that they are not lost.

import { keyOfMessage } from './article-message.ts';
import type { Fleet } from './fleet.ts';
import { CODERS } from './streams.ts';

/**
 * After a kill, nats-server (seen with 2.9) may know of its consumer that it has handed out more than its stream holds:
 * what comes in under those numbers is stored and never handed out. Such articles lie below all that is acknowledged,
 * where a work queue has nothing left. Each is sent anew and then taken away; gives how many. One that is sent anew
 * twice is known to the ledger the second time.
 */
export async function sendStranded({ manager, streams, names }: Fleet): Promise<number> {
  const { ack_floor } = await manager.consumers.info(names.work, CODERS);
  const { state } = await manager.streams.info(names.work);
  if (state.messages === 0) return 0;
  const last = Math.min(ack_floor.stream_seq, state.last_seq);
  let count = 0;
  for (let seq = state.first_seq; seq <= last; seq++) {
    const message = await manager.streams.getMessage(names.work, { seq });
    if (message === null) continue;
    await streams.publish(names.workSubject, message.data, { msgID: `${keyOfMessage(message.data)} stranded ${seq}` });
    await manager.streams.deleteMessage(names.work, seq);
    count++;
  }
  return count;
}
