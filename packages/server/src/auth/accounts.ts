// Who somebody is: by password, by token, or by sitting at this machine.

import type { AccountKeeper } from '@rapport/ledger';
import { needsAccounts, type ServerSettings } from '../settings.ts';
import { ROLES, type Role } from './roles.ts';
import { hashPassword, hashSecret, isPassword, isSameSecret } from './secrets.ts';
import type { Session, Sessions } from './sessions.ts';

/** The account whose password and token come from the environment. */
export const ADMIN = 'admin';

/** Somebody who asks. */
export interface Actor {
  /** Empty for somebody unknown. */
  readonly name: string;
  readonly role: Role | null;
  readonly via: 'local' | 'session' | 'token' | 'none';
  readonly session?: Session;
}

const LOCAL: Actor = { name: 'local', role: 'admin', via: 'local' };

/** Tells who asks. Without accounts everybody who can reach the server is its administrator. */
export class Accounts {
  readonly on: boolean;
  readonly #settings: ServerSettings;
  readonly #keeper: AccountKeeper;
  readonly #sessions: Sessions;
  readonly #adminHash: Promise<string> | null;
  /** Checked where there is no such user, so that the time does not tell. */
  #decoy: Promise<string> | null = null;

  constructor(settings: ServerSettings, keeper: AccountKeeper, sessions: Sessions) {
    this.on = needsAccounts(settings);
    this.#settings = settings;
    this.#keeper = keeper;
    this.#sessions = sessions;
    this.#adminHash = settings.adminPassword === undefined ? null : hashPassword(settings.adminPassword);
  }

  /** Whether the password is the one of the name. */
  async isPasswordOf(name: string, password: string): Promise<boolean> {
    const kept = name === ADMIN ? await this.#adminHash : (await this.#keeper.user(name))?.password_hash;
    if (kept !== null && kept !== undefined) return await isPassword(password, kept);
    this.#decoy ??= hashPassword('nobody');
    await isPassword(password, await this.#decoy);
    return false;
  }

  /** Who asks, by the secret of a session or a token; a token that is none gives nobody. */
  async actor(secret: { readonly session: string | undefined; readonly token: string | undefined }): Promise<Actor> {
    if (!this.on) return LOCAL;
    if (secret.token !== undefined) return await this.#byToken(secret.token);
    const session = secret.session === undefined ? null : this.#sessions.find(secret.session);
    const role = session === null ? null : await this.roleOf(session.name);
    if (session !== null && role !== null) return { name: session.name, role, via: 'session', session };
    return this.#nobody();
  }

  /** The role of a user as it is now; null for one that is gone. */
  async roleOf(name: string): Promise<Role | null> {
    return name === ADMIN ? 'admin' : asRole((await this.#keeper.user(name))?.role);
  }

  async #byToken(token: string): Promise<Actor> {
    const { adminToken } = this.#settings;
    if (adminToken !== undefined && isSameSecret(token, adminToken))
      return { name: ADMIN, role: 'admin', via: 'token' };
    const kept = await this.#keeper.tokenByHash(hashSecret(token));
    const role = asRole(kept?.role);
    return kept === null || role === null ? this.#nobody() : { name: kept.name, role, via: 'token' };
  }

  #nobody(): Actor {
    return { name: '', role: this.#settings.publicReading ? 'reader' : null, via: 'none' };
  }
}

function asRole(written: string | undefined): Role | null {
  return ROLES.find((role) => role === written) ?? null;
}
