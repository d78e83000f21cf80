// One request at a time to each host, with a pause between two: as long as the site asks for, within reason.

/** Seconds between two requests to a host that does not say. */
const USUAL_DELAY_S = 2;
/** A site that asks for more is visited as seldom, but not held against those that wait behind it. */
const LONGEST_DELAY_S = 60;

type Sleep = (ms: number, signal: AbortSignal) => Promise<void>;

interface Host {
  /** ISO time before which the site wants nothing; empty when it has not said so. */
  heldUntil: string;
  /** Milliseconds of the clock at which the next request may begin. */
  free: number;
  delayMs: number;
  last: Promise<unknown>;
}

/** Lets work on a host begin in turn. `monotonic` gives milliseconds. */
export class HostGate {
  readonly #hosts = new Map<string, Host>();
  readonly #monotonic: () => number;
  readonly #sleep: Sleep;
  readonly #usualMs: number;

  constructor(sleep: Sleep, monotonic: () => number, usualDelayS: number = USUAL_DELAY_S) {
    this.#sleep = sleep;
    this.#monotonic = monotonic;
    this.#usualMs = usualDelayS * 1000;
  }

  /** Does the work when the host's turn has come; null when the signal ends the wait. */
  async turn<T>(url: string, signal: AbortSignal, work: () => Promise<T>): Promise<T | null> {
    const host = this.#host(url);
    const mine = host.last.then(async () => {
      const wait = host.free - this.#monotonic();
      if (wait > 0) await this.#sleep(wait, signal);
      if (signal.aborted) return null;
      try {
        return await work();
      } finally {
        host.free = Math.max(host.free, this.#monotonic() + host.delayMs);
      }
    });
    host.last = mine.catch(() => undefined);
    return await mine;
  }

  /** What the site's robots.txt asks for. */
  setDelay(url: string, seconds: number): void {
    const asked = Math.min(LONGEST_DELAY_S, Math.max(0, seconds)) * 1000;
    const host = this.#host(url);
    const delayMs = Math.max(this.#usualMs, asked);
    // The request that told so is over already: the pause after it is as long as those to come.
    host.free += Math.max(0, delayMs - host.delayMs);
    host.delayMs = delayMs;
  }

  /** The site wants to be left alone until then. */
  hold(url: string, until: string): void {
    const host = this.#host(url);
    if (until > host.heldUntil) host.heldUntil = until;
  }

  /** Until when the site wants to be left alone; null when it does not, as of `now`. */
  heldUntil(url: string, now: string): string | null {
    const { heldUntil } = this.#host(url);
    return heldUntil > now ? heldUntil : null;
  }

  #host(url: string): Host {
    const name = new URL(url).host;
    const held = this.#hosts.get(name) ?? { heldUntil: '', free: 0, delayMs: this.#usualMs, last: Promise.resolve() };
    this.#hosts.set(name, held);
    return held;
  }
}
