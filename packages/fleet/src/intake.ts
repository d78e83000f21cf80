// Articles on their way into a worker: asked for ahead, held from the moment they arrive, taken as the worker can.

import type { Consumer, ConsumerMessages, JsMsg } from '@nats-io/jetstream';
import type { Held } from './held.ts';
import { pause } from './pause.ts';

/** Milliseconds that one request for articles stays open. */
export const OPEN_MS = 4000;
/** Milliseconds between signs of life of the server while it has none. */
const SIGN_MS = 2000;
/** Milliseconds to collect what arrives together. */
const TOGETHER_MS = 20;
const PAUSE_MS = 500;

export interface IntakeOptions {
  readonly consumer: Consumer;
  readonly held: Held;
  readonly most: number;
  readonly signal: AbortSignal;
  onFailure(message: string): void;
}

/** Asks for articles until the signal comes. */
export class Intake {
  readonly #options: IntakeOptions;
  readonly #waiting: JsMsg[] = [];
  readonly #running: Promise<void>;
  #request: ConsumerMessages | null = null;
  #wake: () => void = () => undefined;

  constructor(options: IntakeOptions) {
    this.#options = options;
    options.signal.addEventListener('abort', () => this.#request?.stop());
    this.#running = this.#run();
  }

  /** Up to so many articles as they come; none after a while without. */
  async take(most: number, patienceMs: number): Promise<JsMsg[]> {
    if (this.#waiting.length === 0) await this.#arrival(patienceMs);
    if (this.#waiting.length > 0 && this.#waiting.length < most) await pause(TOGETHER_MS, this.#options.signal);
    const taken = this.#waiting.splice(0, most);
    this.#wake();
    return taken;
  }

  /** Comes back when nothing more arrives; what was not taken is given back. */
  async end(): Promise<void> {
    this.#request?.stop();
    this.#wake();
    await this.#running;
    this.#options.held.giveBack(this.#waiting.splice(0));
  }

  #arrival(patienceMs: number): Promise<void> {
    const waiting = new AbortController();
    this.#wake = () => waiting.abort();
    return pause(patienceMs, AbortSignal.any([waiting.signal, this.#options.signal]));
  }

  async #run(): Promise<void> {
    const { consumer, held, most, signal, onFailure } = this.#options;
    while (!signal.aborted) {
      const room = most - this.#waiting.length;
      if (room < most / 2) {
        await pause(TOGETHER_MS, signal);
        continue;
      }
      try {
        this.#request = await consumer.fetch({ max_messages: room, expires: OPEN_MS, idle_heartbeat: SIGN_MS });
        for await (const message of this.#request) {
          held.hold(message);
          this.#waiting.push(message);
          this.#wake();
        }
      } catch (thrown) {
        if (signal.aborted) return;
        onFailure((thrown as Error).message);
        await pause(PAUSE_MS, signal);
      }
    }
  }
}
