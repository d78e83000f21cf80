// The state of a fleet: what waits, what is held, who works, what was given up.

import type { Fleet } from './fleet.ts';
import { parseWorker, type SeenWorker } from './presence.ts';
import { CODERS } from './streams.ts';

/** The state of a fleet: what waits, what is held, what was given up, who works. */
export interface FleetStatus {
  /** Articles in the stream: those that wait and those that are held. */
  readonly depth: number;
  readonly bytes: number;
  /** Articles that may be in it; the sender waits when there are so many. */
  readonly most: number;
  /** Not taken up yet. */
  readonly waiting: number;
  /** Taken up and not acknowledged. */
  readonly held: number;
  /** Of those, taken up for the second time or more. */
  readonly redelivered: number;
  readonly dead: number;
  /** Articles kept in a second, by all workers. */
  readonly rate: number;
  /** Seconds until all is done at this rate; null when nobody works. */
  readonly seconds_left: number | null;
  readonly workers: readonly SeenWorker[];
}

/** Looks at the streams and lists the workers seen within the last minute, by name. */
export async function readStatus({ manager, names }: Fleet): Promise<FleetStatus> {
  const [work, consumer, dead] = await Promise.all([
    manager.streams.info(names.work),
    manager.consumers.info(names.work, CODERS),
    manager.streams.info(names.dead),
  ]);
  const seen = await manager.streams.info(names.seen, { subjects_filter: '>' });
  const workers: SeenWorker[] = [];
  for (const subject of Object.keys(seen.state.subjects ?? {}).sort()) {
    const message = await manager.streams.getMessage(names.seen, { last_by_subj: subject });
    const worker = message === null ? null : parseWorker(message.data);
    if (message !== null && worker !== null) workers.push({ ...worker, seen: message.time.toISOString() });
  }
  const depth = work.state.messages;
  const rate = Math.round(workers.reduce((sum, worker) => sum + worker.rate, 0) * 10) / 10;
  return {
    depth,
    bytes: work.state.bytes,
    most: work.config.max_msgs,
    waiting: consumer.num_pending,
    held: consumer.num_ack_pending,
    redelivered: consumer.num_redelivered,
    dead: dead.state.messages,
    rate,
    seconds_left: depth === 0 ? 0 : rate > 0 ? Math.round(depth / rate) : null,
    workers,
  };
}
