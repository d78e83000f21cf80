// Everybody who listens for changes of the record.

import type { RecordReader } from '@rapport/ledger';
import { RapportError } from '@rapport/record';
import type { FastifyReply } from 'fastify';
import type { ChangeClock } from '../answering/change-clock.ts';
import { EventStream } from './event-stream.ts';

/** Milliseconds between two looks for changes by other programs, while anybody listens. */
const LOOK_MS = 1000;
const MOST_LISTENERS = 1000;
/** Milliseconds after which what was told is told once more, to those who were given an older answer meanwhile. */
const AGAIN_MS = 5000;

/**
 * Tells listeners that events changed, and of which pairs: at once after the server's own changes, within a second after
 * others'.
 */
export class LiveHub {
  readonly #clock: ChangeClock;
  readonly #record: Pick<RecordReader, 'pairsChangedAfter'>;
  readonly #monotonic: () => number;
  readonly #listeners = new Set<EventStream>();
  #looking: NodeJS.Timeout | null = null;
  #told = -1;
  #toldAt = 0;
  /** The state of the oldest answer that was given late since; what changed after it is told again. */
  #late: number | null = null;

  constructor(
    clock: ChangeClock,
    record: Pick<RecordReader, 'pairsChangedAfter'>,
    monotonic: () => number = () => performance.now(),
  ) {
    this.#clock = clock;
    this.#record = record;
    this.#monotonic = monotonic;
  }

  /** Errors: `E_TOO_MANY`. */
  async listen(reply: FastifyReply): Promise<void> {
    if (this.#listeners.size >= MOST_LISTENERS) {
      throw new RapportError('E_TOO_MANY', `${MOST_LISTENERS} listen already; try again later`);
    }
    const changes = await this.#clock.current();
    if (this.#listeners.size === 0) [this.#told, this.#late] = [changes, null];
    const stream = new EventStream(reply);
    this.#listeners.add(stream);
    stream.onClosed(() => this.#leave(stream));
    this.#looking ??= setInterval(() => void this.look().catch(() => undefined), LOOK_MS);
  }

  /** Tells of changes since the last time. */
  async look(): Promise<void> {
    if (this.#listeners.size === 0) return;
    const changes = await this.#clock.current();
    const again = this.#late !== null && this.#monotonic() - this.#toldAt >= AGAIN_MS;
    if (changes === this.#told && !again) return;
    const after = Math.min(this.#told, this.#late ?? changes);
    [this.#told, this.#toldAt, this.#late] = [changes, this.#monotonic(), null];
    const pairs = await this.#record.pairsChangedAfter(after);
    for (const stream of this.#listeners) stream.send('events-changed', { changes, pairs });
  }

  /** Somebody was given an answer of this older state: what changed after it is told again, in a while. */
  noteLate(changes: number): void {
    this.#late = Math.min(this.#late ?? changes, changes);
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
