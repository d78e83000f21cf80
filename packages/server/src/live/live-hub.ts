// Everybody who listens for changes of the record.

import { RapportError } from '@rapport/record';
import type { FastifyReply } from 'fastify';
import type { ChangeClock } from '../answering/change-clock.ts';
import { EventStream } from './event-stream.ts';

/** Milliseconds between two looks for changes by other programs, while anybody listens. */
const LOOK_MS = 1000;
const MOST_LISTENERS = 1000;

/** Tells listeners that events changed: at once after the server's own changes, within a second after others'. */
export class LiveHub {
  readonly #clock: ChangeClock;
  readonly #listeners = new Set<EventStream>();
  #looking: NodeJS.Timeout | null = null;
  #told = -1;

  constructor(clock: ChangeClock) {
    this.#clock = clock;
  }

  /** Errors: `E_TOO_MANY`. */
  async listen(reply: FastifyReply): Promise<void> {
    if (this.#listeners.size >= MOST_LISTENERS) {
      throw new RapportError('E_TOO_MANY', `${MOST_LISTENERS} listen already; try again later`);
    }
    const changes = await this.#clock.current();
    if (this.#listeners.size === 0) this.#told = changes;
    const stream = new EventStream(reply);
    this.#listeners.add(stream);
    stream.onClosed(() => this.#leave(stream));
    this.#looking ??= setInterval(() => void this.look().catch(() => undefined), LOOK_MS);
  }

  /** Tells of changes since the last time. */
  async look(): Promise<void> {
    if (this.#listeners.size === 0) return;
    const changes = await this.#clock.current();
    if (changes === this.#told) return;
    this.#told = changes;
    for (const stream of this.#listeners) stream.send('events-changed', { changes });
  }

  /** Ends all connections, so that the server can end. */
  close(): void {
    for (const stream of this.#listeners) stream.end();
    if (this.#looking !== null) clearInterval(this.#looking);
    this.#looking = null;
  }

  get listeners(): number {
    return this.#listeners.size;
  }

  #leave(stream: EventStream): void {
    this.#listeners.delete(stream);
    if (this.#listeners.size > 0 || this.#looking === null) return;
    clearInterval(this.#looking);
    this.#looking = null;
  }
}
