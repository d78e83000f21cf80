// Articles that the server keeps and hands out to nobody: all are handed out anew, so that they are not lost.

import type { Fleet } from './fleet.ts';
import { pause } from './pause.ts';
import { CODERS, handOutAnew } from './streams.ts';

/** Milliseconds between two looks: what is acknowledged is taken away a moment later. */
const MOMENT_MS = 1000;

/** What one look sees. */
interface Look {
  /** Number of the oldest article in the stream. */
  readonly first: number;
  /** Articles that neither wait nor are held. */
  readonly stranded: number;
}

/**
 * After a kill, nats-server (seen with 2.9) may know of its consumer that it has handed out more than its stream holds:
 * what lies under those numbers is stored and never handed out. The consumer is made anew then. What is held comes twice
 * by that, and the ledger knows it the second time. Nothing is sent again: stranded articles may have filled the stream.
 * Gives how many there were.
 */
export async function freeStranded({ manager, names }: Fleet): Promise<number> {
  const before = await look({ manager, names });
  if (before.stranded === 0) return 0;
  await pause(MOMENT_MS);
  const { first, stranded } = await look({ manager, names });
  if (stranded === 0 || first !== before.first) return 0;
  await handOutAnew(manager, names);
  return stranded;
}

/** Articles come and go between the questions: the smaller count is the sure one. */
async function look({ manager, names }: Pick<Fleet, 'manager' | 'names'>): Promise<Look> {
  const before = await manager.streams.info(names.work);
  const { num_pending, num_ack_pending } = await manager.consumers.info(names.work, CODERS);
  const { state } = await manager.streams.info(names.work);
  const stored = Math.min(before.state.messages, state.messages);
  return { first: state.first_seq, stranded: Math.max(0, stored - num_pending - num_ack_pending) };
}
