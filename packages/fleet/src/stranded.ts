// Articles that the server keeps and hands out to nobody: all are handed out anew, so that they are not lost.

import type { Fleet } from './fleet.ts';
import { OPEN_MS } from './intake.ts';
import { pause } from './pause.ts';
import { CODERS, handOutAnew } from './streams.ts';

/** Milliseconds between two looks: what is acknowledged is taken away a moment later. */
const MOMENT_MS = 1000;
/**
 * Looks that have to see the same before a server counts as stalled: a worker that was killed may be listed as waiting
 * for articles as long as its request was to stay open.
 */
const STALLED_LOOKS = 2 + Math.ceil(OPEN_MS / MOMENT_MS);

/** What one look sees. */
interface Look {
  /** Number of the oldest article in the stream. */
  readonly first: number;
  /** Articles that neither wait nor are held. */
  readonly stranded: number;
  /** Articles that wait, or count as held and are not stored, although a worker waits for some. */
  readonly stalled: number;
  /** How many times an article was handed out. */
  readonly handedOut: number;
}

/**
 * Two things happen to a nats-server (seen with 2.9) that is killed, or whose disk was full. It may know of its consumer
 * that it has handed out more than its stream holds: what lies under those numbers is stored and never handed out. Or it
 * may count as held what it does not store any more, and hand out nothing to workers that ask. The consumer is made anew
 * then. What is held comes twice by that, and the ledger knows it the second time. Nothing is sent again: stranded
 * articles may have filled the stream. Gives how many there were.
 */
export async function freeStranded(fleet: Pick<Fleet, 'manager' | 'names'>): Promise<number> {
  let before = await look(fleet);
  for (let looks = 2; before.stranded > 0 || before.stalled > 0; looks++) {
    await pause(MOMENT_MS);
    const now = await look(fleet);
    if (now.first !== before.first) return 0;
    const stranded = Math.min(before.stranded, now.stranded);
    const stalled = now.handedOut === before.handedOut ? Math.min(before.stalled, now.stalled) : 0;
    if (stranded > 0 || (stalled > 0 && looks >= STALLED_LOOKS)) {
      await handOutAnew(fleet.manager, fleet.names);
      return stranded + stalled;
    }
    if (stalled === 0) return 0;
    before = now;
  }
  return 0;
}

/** Articles come and go between the questions: the smaller count is the sure one. */
async function look({ manager, names }: Pick<Fleet, 'manager' | 'names'>): Promise<Look> {
  const before = await manager.streams.info(names.work);
  const consumer = await manager.consumers.info(names.work, CODERS);
  const { state } = await manager.streams.info(names.work);
  const { num_pending, num_ack_pending, num_waiting, delivered, config } = consumer;
  const stored = Math.min(before.state.messages, state.messages);
  const phantoms = Math.max(0, num_ack_pending - Math.max(before.state.messages, state.messages));
  const mayHandOut = num_waiting > 0 && num_ack_pending < config.max_ack_pending!;
  return {
    first: state.first_seq,
    stranded: Math.max(0, stored - num_pending - num_ack_pending),
    stalled: mayHandOut ? num_pending + phantoms : 0,
    handedOut: delivered.consumer_seq,
  };
}
