// Who is signed in. Sessions are kept in the ledger by the hash of their secret, so that they outlive the server.

import type { ServiceSession, SessionKeeper } from '@rapport/ledger';
import { hashSecret, randomSecret } from './secrets.ts';

const LIFETIME_MS = 12 * 3_600_000;
/** More than so many at once: the oldest ends. */
const MOST_SESSIONS = 10_000;

export interface Session extends Pick<ServiceSession, 'name' | 'credential'> {
  /** What unsafe requests have to name beside the cookie, which a foreign page can't know. */
  readonly csrf: string;
}

/** Where sessions are kept: read at once, written by whoever writes for the server. */
export interface SessionStore {
  readonly keeper: Pick<SessionKeeper, 'session'>;
  write(work: (keeper: SessionKeeper) => Promise<void>): Promise<void>;
}

/** Sessions by the hash of their secret. `now` gives ISO times. */
export class Sessions {
  readonly #store: SessionStore;
  readonly #now: () => string;

  constructor(store: SessionStore, now: () => string) {
    this.#store = store;
    this.#now = now;
  }

  /** Begins a session; gives its secret, which is kept nowhere else. */
  async begin(name: string, credential: string): Promise<{ readonly secret: string; readonly session: Session }> {
    const secret = randomSecret();
    const begun_at = this.#now();
    const ends_at = new Date(Date.parse(begun_at) + LIFETIME_MS).toISOString();
    const kept = { secret_hash: hashSecret(secret), name, credential, begun_at, ends_at };
    await this.#store.write((keeper) => keeper.addSession(kept, MOST_SESSIONS));
    return { secret, session: { name, credential, csrf: csrfOf(secret) } };
  }

  /** Null for a secret that is none, and for a session whose time is over. */
  async find(secret: string): Promise<Session | null> {
    const kept = await this.#store.keeper.session(hashSecret(secret));
    if (kept === null || kept.ends_at <= this.#now()) return null;
    return { name: kept.name, credential: kept.credential, csrf: csrfOf(secret) };
  }

  async end(secret: string): Promise<void> {
    await this.#store.write((keeper) => keeper.removeSession(hashSecret(secret)));
  }

  /** Ends all sessions of a user. */
  async endAllOf(name: string): Promise<void> {
    await this.#store.write((keeper) => keeper.removeSessionsOf(name));
  }
}

/** Follows from the session's secret, which a foreign page can't read, so that it has to be kept nowhere. */
function csrfOf(secret: string): string {
  return hashSecret(`csrf ${secret}`);
}
