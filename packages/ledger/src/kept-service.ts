// What a server keeps, over an engine: each method with its transaction.

import type { Engine } from './engine/engine.ts';
import type { Page, PageRequest } from './port/reading.ts';
import type {
  AuditEntry,
  NewReply,
  Reply,
  ReplyState,
  ReplySubject,
  ServiceKeeper,
  ServiceSession,
  ServiceToken,
  ServiceUser,
} from './port/service.ts';
import { addReply, forgetReplies, moderateReply, repliesIn, repliesTo } from './queries/replies.ts';
import { addAudit, readAudit } from './queries/service-accounts.ts';
import { addSession } from './queries/sessions.ts';

/** Users, tokens, sessions, entries and replies in an engine. */
export class KeptService implements ServiceKeeper {
  readonly #engine: Engine;

  constructor(engine: Engine) {
    this.#engine = engine;
  }

  async users(): Promise<readonly ServiceUser[]> {
    return await this.#engine.db.selectFrom('service_user').selectAll().orderBy('name').execute();
  }

  async user(name: string): Promise<ServiceUser | null> {
    const found = this.#engine.db.selectFrom('service_user').selectAll().where('name', '=', name);
    return (await found.executeTakeFirst()) ?? null;
  }

  async putUser(user: ServiceUser): Promise<void> {
    const { name: _, ...changed } = user;
    await this.#engine.write((db) =>
      db
        .insertInto('service_user')
        .values(user)
        .onConflict((on) => on.column('name').doUpdateSet(changed))
        .execute(),
    );
  }

  async removeUser(name: string): Promise<boolean> {
    const removed = await this.#engine.write((db) =>
      db.deleteFrom('service_user').where('name', '=', name).executeTakeFirst(),
    );
    return removed.numDeletedRows > 0n;
  }

  async tokens(): Promise<readonly ServiceToken[]> {
    return await this.#engine.db.selectFrom('service_token').selectAll().orderBy('created_at').orderBy('id').execute();
  }

  async tokenByHash(hash: string): Promise<ServiceToken | null> {
    const found = this.#engine.db.selectFrom('service_token').selectAll().where('token_hash', '=', hash);
    return (await found.executeTakeFirst()) ?? null;
  }

  async addToken(token: ServiceToken): Promise<void> {
    await this.#engine.write((db) => db.insertInto('service_token').values(token).execute());
  }

  async removeToken(id: string): Promise<boolean> {
    const removed = await this.#engine.write((db) =>
      db.deleteFrom('service_token').where('id', '=', id).executeTakeFirst(),
    );
    return removed.numDeletedRows > 0n;
  }

  async session(secretHash: string): Promise<ServiceSession | null> {
    const found = this.#engine.db.selectFrom('service_session').selectAll().where('secret_hash', '=', secretHash);
    return (await found.executeTakeFirst()) ?? null;
  }

  async addSession(session: ServiceSession, most: number): Promise<void> {
    await this.#engine.write((db) => addSession(db, session, most));
  }

  async removeSession(secretHash: string): Promise<void> {
    await this.#engine.write((db) => db.deleteFrom('service_session').where('secret_hash', '=', secretHash).execute());
  }

  async removeSessionsOf(name: string): Promise<void> {
    await this.#engine.write((db) => db.deleteFrom('service_session').where('name', '=', name).execute());
  }

  async addAudit(entries: readonly AuditEntry[]): Promise<void> {
    await this.#engine.write((db) => addAudit(db, entries));
  }

  async audit(page: PageRequest): Promise<Page<AuditEntry>> {
    return await readAudit(this.#engine.db, page);
  }

  async addReply(reply: NewReply): Promise<void> {
    await this.#engine.write((db) => addReply(db, reply));
  }

  async repliesTo(subject: ReplySubject): Promise<readonly Reply[]> {
    return await repliesTo(this.#engine.db, subject);
  }

  async repliesIn(state: ReplyState, page: PageRequest): Promise<Page<Reply>> {
    return await repliesIn(this.#engine.db, state, page);
  }

  async moderateReply(id: string, state: ReplyState, by: string, now: string): Promise<Reply | null> {
    return await this.#engine.write((db) => moderateReply(db, id, state, { by, at: now }));
  }

  async forgetReplies(email: string): Promise<number> {
    return await this.#engine.write((db) => forgetReplies(db, email));
  }
}
