// A worker: takes articles up, codes them, and acknowledges them once the ledger has committed them.

import type { Consumer, JsMsg } from '@nats-io/jetstream';
import { type Clock, type CoderPort, foldWaiting } from '@rapport/ingest';
import type { EventKeeper, Ledger } from '@rapport/ledger';
import { type RapportError, toRapportError } from '@rapport/record';
import { unreachable } from './connection.ts';
import { tellConnection } from './connection-events.ts';
import { bury } from './dead-letters.ts';
import { type OnFleetEvent, told } from './events.ts';
import type { Fleet } from './fleet.ts';
import { foldInTurn } from './fold-in-turn.ts';
import { Held } from './held.ts';
import { Intake } from './intake.ts';
import { codeHeld, exhausted, type HeldArticle, type KeptBatch, keepCodedBatch, readMessages } from './keep-batch.ts';
import { doubling, pause } from './pause.ts';
import { Presence } from './presence.ts';
import { freeStranded } from './stranded.ts';
import { CODERS } from './streams.ts';

/** Articles of one transaction. */
const BATCH = 100;
/** Batches under way: one is being coded while another is being stored. */
const BATCHES_UNDER_WAY = 2;
/** Milliseconds without an article after which a worker looks whether any is left. */
const PATIENCE_MS = 500;
/** An article that was taken up more often may be what ends its workers: it is worked on alone. */
const TRIES_IN_COMPANY = 4;
/** An article that was taken up more often is given up. */
const MOST_TRIES = 15;
const FIRST_PAUSE_MS = 250;
const LONGEST_PAUSE_MS = 10_000;
/** Share of the ack wait after which what is held needs a sign of life. */
const SIGNS_OF_LIFE = 1 / 4;
const NANOS_A_MS = 1_000_000;

/** No worker can go on with a ledger that says so. */
const FOR_GOOD: ReadonlySet<string> = new Set(['E_LEDGER_READ_ONLY', 'E_LEDGER_VERSION', 'E_LEDGER_DAMAGED']);

/** What a worker works with. */
export interface WorkWorld {
  readonly ledger: Ledger;
  readonly coder: CoderPort;
  readonly now: Clock;
}

export interface WorkOptions {
  /** Name of the worker, different from all others: letters, digits, `_` and `-`. */
  readonly name: string;
  /** Ends the work: what is held is ended first. */
  readonly signal: AbortSignal;
  readonly on: OnFleetEvent;
  /** Ends when nothing waits and nobody holds anything. */
  readonly once: boolean;
}

/** What a worker has done, in articles and in mentions. */
export interface WorkSummary {
  readonly added: number;
  readonly known: number;
  /** Pages of archives that are none of ours. */
  readonly passedOver: number;
  readonly dead: number;
  readonly mentions: number;
}

/**
 * Works until it is told to end. Nothing is acknowledged before the ledger's commit: what a worker held when it died is
 * taken up by another, and what it had committed is known there. The workers take turns at folding.
 * Errors: `E_LEDGER_READ_ONLY`, `E_LEDGER_VERSION`, `E_LEDGER_DAMAGED`; `E_FLEET_UNREACHABLE` when NATS ends the
 * connection for good.
 */
export async function work(fleet: Fleet, world: WorkWorld, options: WorkOptions): Promise<WorkSummary> {
  const consumer = await fleet.streams.consumers.get(fleet.names.work, CODERS);
  const waitMs = (await consumer.info()).config.ack_wait! / NANOS_A_MS;
  void tellConnection(fleet, options.on);
  const worker = new Worker(fleet, world, options, waitMs * SIGNS_OF_LIFE);
  const ended = new AbortController();
  const folding = foldInTurn(fleet, world.ledger, { signal: ended.signal, on: options.on });
  try {
    await worker.run(consumer);
    ended.abort();
    await folding;
    if (options.once) await foldAtEnd(world.ledger, options);
    return worker.summary();
  } finally {
    ended.abort();
    await folding;
    await worker.close();
  }
}

async function foldAtEnd(ledger: EventKeeper, { on }: WorkOptions): Promise<void> {
  const folded = await foldWaiting(ledger);
  on({ kind: 'folded', ...folded });
}

class Worker {
  readonly #fleet: Fleet;
  readonly #world: WorkWorld;
  readonly #options: WorkOptions;
  readonly #held: Held;
  readonly #presence: Presence;
  readonly #sum = { added: 0, known: 0, passedOver: 0, dead: 0, mentions: 0 };
  readonly #ending = new AbortController();
  /** Comes when the worker is told to end, or cannot go on. */
  readonly #stop: AbortSignal;
  #failure: RapportError | null = null;

  constructor(fleet: Fleet, world: WorkWorld, options: WorkOptions, signEveryMs: number) {
    this.#fleet = fleet;
    this.#world = world;
    this.#options = options;
    this.#held = new Held(signEveryMs);
    this.#stop = AbortSignal.any([options.signal, this.#ending.signal]);
    const { version, parallel } = world.coder;
    this.#presence = new Presence(fleet, options.name, () => ({
      added: this.#sum.added,
      known: this.#sum.known,
      passed_over: this.#sum.passedOver,
      dead: this.#sum.dead,
      mentions: this.#sum.mentions,
      coder: version,
      parallel,
      held: this.#held.size,
      memory_mb: Math.round(process.memoryUsage.rss() / 2 ** 20),
    }));
  }

  summary(): WorkSummary {
    return { ...this.#sum };
  }

  async run(consumer: Consumer): Promise<void> {
    const intake = new Intake({
      consumer,
      held: this.#held,
      most: BATCH,
      signal: this.#stop,
      onFailure: (message) => {
        this.#options.on({ kind: 'nats-failed', message });
        if (this.#fleet.connection.isClosed()) this.#fail(unreachable(this.#fleet.location, new Error(message)));
      },
    });
    const underWay: Promise<void>[] = [];
    let storing = Promise.resolve();
    while (!this.#stop.aborted) {
      if (underWay.length >= BATCHES_UNDER_WAY) await underWay.shift();
      const messages = await intake.take(BATCH, PATIENCE_MS);
      if (messages.length === 0) {
        await Promise.all(underWay.splice(0));
        if (this.#options.once && (await this.#nothingLeft(consumer))) break;
        continue;
      }
      const again = messages.filter(({ redelivered }) => redelivered).length;
      this.#options.on({ kind: 'taken', articles: messages.length, again });
      for (const batch of await this.#batches(messages)) {
        const coding = this.#code(batch);
        const before = storing;
        storing = coding.then(async (coded) => {
          await before;
          if (coded !== null) await this.#keep(coded);
        });
        // What fails is told when the loop comes to it.
        storing.catch(() => undefined);
        underWay.push(storing);
      }
    }
    this.#ending.abort();
    await Promise.all([...underWay, intake.end()]);
    // What is given back is on its way before the connection closes.
    await this.#fleet.connection.flush().catch(() => undefined);
    if (this.#failure !== null) throw this.#failure;
  }

  async close(): Promise<void> {
    this.#held.close();
    await this.#presence.close();
  }

  /** No worker can go on: this one ends, and gives back what it holds. */
  #fail(error: RapportError): void {
    this.#failure = error;
    this.#ending.abort();
  }

  async #nothingLeft(consumer: Consumer): Promise<boolean> {
    try {
      const { num_pending, num_ack_pending } = await consumer.info();
      return num_pending === 0 && num_ack_pending === 0 && (await freeStranded(this.#fleet)) === 0;
    } catch {
      return false;
    }
  }

  /** Those that were taken up too often are buried; those that were taken up often come alone. */
  async #batches(messages: readonly JsMsg[]): Promise<HeldArticle[][]> {
    const { held, failed } = readMessages(messages);
    for (const { message, document, error } of failed) await this.#bury(message, document, error);
    const together: HeldArticle[] = [];
    const alone: HeldArticle[][] = [];
    for (const one of held) {
      const tries = one.message.info.deliveryCount;
      if (tries > MOST_TRIES) await this.#bury(one.message, one.article.document.id, exhausted(tries));
      else if (tries > TRIES_IN_COMPANY) alone.push([one]);
      else together.push(one);
    }
    return [...(together.length > 0 ? [together] : []), ...alone];
  }

  async #code(batch: readonly HeldArticle[]) {
    return await this.#withLedger(batch, () => codeHeld(batch, this.#world));
  }

  async #keep(coded: Awaited<ReturnType<typeof codeHeld>>): Promise<void> {
    const all = [...coded.coded, ...coded.known, ...coded.passedOver];
    const kept = await this.#withLedger(all, () => keepCodedBatch(coded, this.#world));
    if (kept !== null) await this.#acknowledge(all, kept);
  }

  async #acknowledge(all: readonly HeldArticle[], kept: KeptBatch): Promise<void> {
    const { added, known, passedOver, mentions, failed } = kept;
    const dead = new Set(failed.map(({ message }) => message));
    for (const { message } of all) if (!dead.has(message)) this.#held.done(message);
    for (const { message, document, error } of failed) await this.#bury(message, document, error);
    this.#sum.added += added;
    this.#sum.known += known;
    this.#sum.passedOver += passedOver;
    this.#sum.mentions += mentions;
    this.#options.on({ kind: 'kept', added, known, passed_over: passedOver, mentions });
  }

  /** Tries until the ledger is there; null when the work has to end, or could not be done: all is given back then. */
  async #withLedger<T>(batch: readonly HeldArticle[], work: () => Promise<T>): Promise<T | null> {
    let waiting = false;
    for (const ms of doubling(FIRST_PAUSE_MS, LONGEST_PAUSE_MS)) {
      try {
        const result = await work();
        if (waiting) this.#options.on({ kind: 'ledger-back' });
        return result;
      } catch (thrown) {
        const error = toRapportError(thrown);
        if (FOR_GOOD.has(error.code)) this.#fail(error);
        if (this.#stop.aborted) break;
        waiting = true;
        this.#options.on({ kind: 'ledger-waits', ...told(error) });
        await pause(ms, this.#stop);
      }
    }
    this.#held.giveBack(batch.map(({ message }) => message));
    return null;
  }

  /** A dead letter first, then the end of the message: it is never in neither place. */
  async #bury(message: JsMsg, document: string, error: RapportError): Promise<void> {
    const death = { error, tries: message.info.deliveryCount, worker: this.#options.name };
    for (const ms of doubling(FIRST_PAUSE_MS, LONGEST_PAUSE_MS)) {
      try {
        await bury(this.#fleet, message.data, message.seq, death);
        this.#held.done(message);
        this.#sum.dead++;
        this.#options.on({ kind: 'dead', document, ...told(error) });
        return;
      } catch (thrown) {
        this.#options.on({ kind: 'nats-failed', message: (thrown as Error).message });
        if (this.#stop.aborted) return this.#held.giveBack([message]);
        await pause(ms, this.#stop);
      }
    }
  }
}
