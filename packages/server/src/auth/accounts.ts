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

/** Somebody who has given the right password. */
export interface SignedIn {
  readonly role: Role;
  /** The hash of that password: a session ends when it is no longer the account's. */
  readonly credential: string;
}

const LOCAL: Actor = { name: 'local', role: 'admin', via: 'local' };

/** Tells who asks. Without accounts everybody who can reach the server is its administrator. */
export class Accounts {
  readonly on: boolean;
  readonly #settings: ServerSettings;
  readonly #keeper: AccountKeeper;
  readonly #sessions: Sessions;
  readonly #adminHash: Promise<string> | null;
  /** Hashes with which sessions of the administrator began, here or before a restart, and whether they still hold. */
  readonly #adminCredentials = new Map<string, Promise<boolean>>();
  /** Checked where there is no such user, so that the time does not tell. */
  #decoy: Promise<string> | null = null;

  constructor(settings: ServerSettings, keeper: AccountKeeper, sessions: Sessions) {
    this.on = needsAccounts(settings);
    this.#settings = settings;
    this.#keeper = keeper;
    this.#sessions = sessions;
    this.#adminHash = settings.adminPassword === undefined ? null : hashPassword(settings.adminPassword);
  }

  /** Checks name and password; null when either is wrong. */
  async signIn(name: string, password: string): Promise<SignedIn | null> {
    const user = name === ADMIN ? null : await this.#keeper.user(name);
    const credential = name === ADMIN ? await this.#adminHash : (user?.password_hash ?? null);
    const role = name === ADMIN ? 'admin' : asRole(user?.role);
    if (credential === null || role === null) {
      this.#decoy ??= hashPassword('nobody');
      await isPassword(password, await this.#decoy);
      return null;
    }
    return (await isPassword(password, credential)) ? { role, credential } : null;
  }

  /** Who asks, by the secret of a session or a token; a token that is none gives nobody. */
  async actor(secret: { readonly session: string | undefined; readonly token: string | undefined }): Promise<Actor> {
    if (!this.on) return LOCAL;
    if (secret.token !== undefined) return await this.#byToken(secret.token);
    const session = secret.session === undefined ? null : await this.#sessions.find(secret.session);
    const role = session === null ? null : await this.#roleIn(session);
    if (session !== null && role !== null) return { name: session.name, role, via: 'session', session };
    return this.#nobody();
  }

  /** The role as it is now; null when the user is gone, or has another password than the session began with. */
  async #roleIn({ name, credential }: Session): Promise<Role | null> {
    if (name === ADMIN) return (await this.#isAdminCredential(credential)) ? 'admin' : null;
    const user = await this.#keeper.user(name);
    return user?.password_hash === credential ? asRole(user.role) : null;
  }

  /** The administrator's password is not kept, so that an older hash is tried with it, once. */
  #isAdminCredential(credential: string): Promise<boolean> {
    const { adminPassword } = this.#settings;
    if (adminPassword === undefined) return Promise.resolve(false);
    const known = this.#adminCredentials.get(credential) ?? isPassword(adminPassword, credential);
    this.#adminCredentials.set(credential, known);
    return known;
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
