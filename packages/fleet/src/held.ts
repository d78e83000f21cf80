// Messages that a worker holds: kept alive while it works on them, and given back if it cannot end.

import type { JsMsg } from '@nats-io/jetstream';

/** Signs of life for what is held; a worker that falls silent loses it to another. */
export class Held {
  readonly #messages = new Set<JsMsg>();
  readonly #timer: NodeJS.Timeout;

  /** `everyMs` has to be well below the consumer's ack wait. */
  constructor(everyMs: number) {
    this.#timer = setInterval(() => {
      for (const message of this.#messages) message.working();
    }, everyMs);
  }

  get size(): number {
    return this.#messages.size;
  }

  hold(message: JsMsg): void {
    this.#messages.add(message);
  }

  /** The ledger has it, or a dead letter. */
  done(message: JsMsg): void {
    this.#messages.delete(message);
    message.ack();
  }

  /** Gives everything back, to be taken up by others at once. */
  giveBack(messages: Iterable<JsMsg> = [...this.#messages]): void {
    for (const message of messages) {
      if (this.#messages.delete(message)) message.nak();
    }
  }

  close(): void {
    clearInterval(this.#timer);
    this.giveBack();
  }
}
