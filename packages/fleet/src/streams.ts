// The streams of a fleet: articles that wait, dead letters, whose turn it is to fold, and who is at work.

import {
  AckPolicy,
  type ConsumerConfig,
  DiscardPolicy,
  type JetStreamManager,
  RetentionPolicy,
  StorageType,
  type StreamConfig,
} from '@nats-io/jetstream';
import { millis, nanos } from '@nats-io/transport-node';

/** Articles that may wait, unless said: the sender waits while there are so many. */
const MOST_WAITING = 200_000;
/** The oldest dead letters go where there are more. */
const MOST_DEAD = 1_000_000;
/** An article that is sent twice within so many milliseconds waits once. Later the ledger knows it. */
const DUPLICATES_MS = 10 * 60_000;
/** Milliseconds after which a worker that says nothing is no longer listed. */
const SEEN_MS = 60_000;
/** Articles that all workers together may hold. */
const MOST_HELD = 100_000;
/** Seconds without a sign of life after which what a worker holds goes to another. */
const ACK_WAIT_S = 60;

export const CODERS = 'coders';
export const FOLDER = 'folder';

/** Names of the streams and subjects of a fleet. */
export interface StreamNames {
  readonly work: string;
  readonly dead: string;
  readonly fold: string;
  readonly seen: string;
  readonly workSubject: string;
  readonly deadSubject: string;
  readonly foldSubject: string;
  /** Subject of a worker. */
  seenSubject(worker: string): string;
}

/** Bounds of the streams. */
export interface StreamOptions {
  /** Articles that may wait. Left as it is where it is not given. */
  readonly mostWaiting?: number;
  /** Bytes that may wait; the server sets them aside. Not bounded unless it was given once. */
  readonly mostBytes?: number;
  /** Seconds without a sign of life after which what a worker holds goes to another. Left as it is if not given. */
  readonly ackWaitS?: number;
}

export function streamNames(fleet: string): StreamNames {
  return {
    work: `${fleet}-work`,
    dead: `${fleet}-dead`,
    fold: `${fleet}-fold`,
    seen: `${fleet}-seen`,
    workSubject: `${fleet}.work`,
    deadSubject: `${fleet}.dead`,
    foldSubject: `${fleet}.fold`,
    seenSubject: (worker) => `${fleet}.worker.${worker}`,
  };
}

/** Makes what is missing, and changes what the options ask for. */
export async function ensureStreams(
  manager: JetStreamManager,
  names: StreamNames,
  { mostWaiting, mostBytes, ackWaitS }: StreamOptions,
): Promise<void> {
  const limits = {
    ...(mostWaiting === undefined ? {} : { max_msgs: mostWaiting }),
    ...(mostBytes === undefined ? {} : { max_bytes: mostBytes }),
  };
  // In files: what lies in memory, a restart of the server takes away, the stream with it.
  const common = { storage: StorageType.File, num_replicas: 1 };
  await ensureStream(
    manager,
    {
      ...common,
      name: names.work,
      subjects: [names.workSubject],
      retention: RetentionPolicy.Workqueue,
      discard: DiscardPolicy.New,
      max_msgs: MOST_WAITING,
      duplicate_window: nanos(DUPLICATES_MS),
      ...limits,
    },
    limits,
  );
  await ensureStream(manager, {
    ...common,
    name: names.dead,
    subjects: [names.deadSubject],
    retention: RetentionPolicy.Limits,
    discard: DiscardPolicy.Old,
    max_msgs: MOST_DEAD,
    allow_direct: true,
  });
  await ensureStream(manager, {
    ...common,
    name: names.fold,
    subjects: [names.foldSubject],
    retention: RetentionPolicy.Workqueue,
    discard: DiscardPolicy.New,
    max_msgs: 1,
  });
  await ensureStream(manager, {
    ...common,
    name: names.seen,
    subjects: [names.seenSubject('*')],
    retention: RetentionPolicy.Limits,
    discard: DiscardPolicy.Old,
    max_msgs_per_subject: 1,
    max_age: nanos(SEEN_MS),
  });
  await ensureConsumer(manager, names.work, CODERS, MOST_HELD, ackWaitS);
  await ensureConsumer(manager, names.fold, FOLDER, 1, ackWaitS);
}

/**
 * Makes the consumer of the workers anew: everything in the stream is handed out again, what is held too. Another worker
 * may do the same at the same time.
 */
export async function handOutAnew(manager: JetStreamManager, names: StreamNames): Promise<void> {
  const held = await missing(() => manager.consumers.info(names.work, CODERS));
  if (held !== null) await missing(() => manager.consumers.delete(names.work, CODERS));
  const ackWaitS = held === null ? undefined : millis(held.config.ack_wait!) / 1000;
  await ensureConsumer(manager, names.work, CODERS, MOST_HELD, ackWaitS);
}

async function ensureStream(
  manager: JetStreamManager,
  config: Partial<StreamConfig> & { readonly name: string },
  changes: Partial<StreamConfig> = {},
): Promise<void> {
  const held = await foundOrMade(
    () => manager.streams.info(config.name),
    () => manager.streams.add(config),
  );
  if (held !== null && Object.keys(changes).length > 0) await manager.streams.update(config.name, changes);
}

async function ensureConsumer(
  manager: JetStreamManager,
  stream: string,
  name: string,
  most: number,
  ackWaitS: number | undefined,
): Promise<void> {
  const wait = ackWaitS === undefined ? undefined : nanos(ackWaitS * 1000);
  const config: Partial<ConsumerConfig> = {
    durable_name: name,
    ack_policy: AckPolicy.Explicit,
    ack_wait: wait ?? nanos(ACK_WAIT_S * 1000),
    // Workers count tries themselves, so that an article that is given up leaves a dead letter with its reason.
    max_deliver: -1,
    max_ack_pending: most,
  };
  const held = await foundOrMade(
    () => manager.consumers.info(stream, name),
    () => manager.consumers.add(stream, config),
  );
  if (held !== null && wait !== undefined && held.config.ack_wait !== wait) {
    await manager.consumers.update(stream, name, { ack_wait: wait });
  }
}

/** What is there already; null where it was missing and is made now. Another program may make it at the same time. */
async function foundOrMade<T>(look: () => Promise<T>, make: () => Promise<unknown>): Promise<T | null> {
  const found = await missing(look);
  if (found !== null) return found;
  try {
    await make();
    return null;
  } catch (thrown) {
    const others = await missing(look);
    if (others === null) throw thrown;
    return others;
  }
}

/** Null where the stream or consumer is not there. */
async function missing<T>(look: () => Promise<T>): Promise<T | null> {
  try {
    return await look();
  } catch (thrown) {
    if ((thrown as { status?: number }).status === 404) return null;
    throw thrown;
  }
}
