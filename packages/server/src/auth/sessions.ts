// Who is signed in. Sessions live as long as the server: a restart asks everybody to sign in again.

import { hashSecret, randomSecret } from './secrets.ts';

const LIFETIME_MS = 12 * 3_600_000;
/** More than so many at once: the oldest ends. */
const MOST_SESSIONS = 10_000;

export interface Session {
  readonly name: string;
  /** What unsafe requests have to name beside the cookie, which a foreign page can't know. */
  readonly csrf: string;
  readonly ends: number;
}

/** Sessions by the hash of their secret. `clock` gives milliseconds. */
export class Sessions {
  readonly #held = new Map<string, Session>();
  readonly #clock: () => number;

  constructor(clock: () => number) {
    this.#clock = clock;
  }

  /** Begins a session; gives its secret, which is kept nowhere else. */
  begin(name: string): { readonly secret: string; readonly session: Session } {
    const secret = randomSecret();
    const session = { name, csrf: randomSecret(), ends: this.#clock() + LIFETIME_MS };
    this.#held.set(hashSecret(secret), session);
    if (this.#held.size > MOST_SESSIONS) this.#held.delete(this.#held.keys().next().value!);
    return { secret, session };
  }

  find(secret: string): Session | null {
    const key = hashSecret(secret);
    const session = this.#held.get(key);
    if (session === undefined) return null;
    if (session.ends > this.#clock()) return session;
    this.#held.delete(key);
    return null;
  }

  end(secret: string): void {
    this.#held.delete(hashSecret(secret));
  }

  /** Ends all sessions of a user. */
  endAllOf(name: string): void {
    for (const [key, session] of this.#held) if (session.name === name) this.#held.delete(key);
  }
}
