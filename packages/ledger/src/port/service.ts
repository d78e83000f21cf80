// What a server keeps beside the record: who may use it, what was done with it, what people reply.

import type { Page, PageRequest } from './reading.ts';

/** Somebody with an account. */
export interface ServiceUser {
  readonly name: string;
  readonly role: string;
  /** The password as a salted hash in the server's notation; never the password. */
  readonly password_hash: string;
  /** ISO time. */
  readonly created_at: string;
}

/** A key for programs. */
export interface ServiceToken {
  readonly id: string;
  /** Hash of the token; never the token. */
  readonly token_hash: string;
  readonly name: string;
  readonly role: string;
  readonly created_by: string;
  readonly created_at: string;
}

/** Somebody who is signed in. */
export interface ServiceSession {
  /** Hash of the session's secret; never the secret. */
  readonly secret_hash: string;
  readonly name: string;
  /** The hash of the password with which it began: another password ends it. */
  readonly credential: string;
  /** ISO times. */
  readonly begun_at: string;
  readonly ends_at: string;
}

/** One thing done by somebody. */
export interface AuditEntry {
  /** ISO time. */
  readonly at: string;
  readonly who: string;
  /** How it was known who it is: `session`, `token`, `local`, `none`. */
  readonly via: string;
  /** Method and address pattern. */
  readonly action: string;
  /** What it was done to; empty where the action says it. */
  readonly target: string;
  /** HTTP status of the answer. */
  readonly status: number;
}

/** What a reply is about. */
export interface ReplySubject {
  readonly kind: 'event' | 'article';
  readonly id: string;
}

/** Whether a reply waits for an editor, is shown, or was refused. */
export type ReplyState = 'waiting' | 'shown' | 'refused';

/** A reply without its writer's address. */
export interface Reply {
  readonly id: string;
  readonly subject: ReplySubject;
  readonly name: string;
  /** Sanitised HTML. */
  readonly body: string;
  readonly state: ReplyState;
  /** ISO time. */
  readonly written_at: string;
  readonly moderated_by?: string;
  readonly moderated_at?: string;
}

/** A reply as it is given; nothing ever reads the address back but a backup. */
export interface NewReply extends Pick<Reply, 'id' | 'subject' | 'name' | 'body' | 'written_at'> {
  readonly email: string;
}

/** The part of a ledger that keeps users and tokens of a server. */
export interface AccountKeeper {
  /** In order of name. */
  users(): Promise<readonly ServiceUser[]>;
  user(name: string): Promise<ServiceUser | null>;
  /** Adds a user, or puts it in the place of the one of that name. */
  putUser(user: ServiceUser): Promise<void>;
  /** False when there is none. */
  removeUser(name: string): Promise<boolean>;
  /** In order of time. */
  tokens(): Promise<readonly ServiceToken[]>;
  tokenByHash(hash: string): Promise<ServiceToken | null>;
  addToken(token: ServiceToken): Promise<void>;
  /** False when there is none. */
  removeToken(id: string): Promise<boolean>;
}

/** The part that keeps who is signed in. */
export interface SessionKeeper {
  /** A session by the hash of its secret, also one whose time is over. */
  session(secretHash: string): Promise<ServiceSession | null>;
  /** Adds a session, and takes away those whose time is over when it begins and the oldest beyond `most`. */
  addSession(session: ServiceSession, most: number): Promise<void>;
  removeSession(secretHash: string): Promise<void>;
  removeSessionsOf(name: string): Promise<void>;
}

/** The part that keeps who asked a server to change what. */
export interface AuditKeeper {
  /** In the order given, in one transaction. */
  addAudit(entries: readonly AuditEntry[]): Promise<void>;
  /** In order of time, the newest first unless said. */
  audit(page: PageRequest): Promise<Page<AuditEntry>>;
}

/** The part that keeps replies of readers. */
export interface ReplyKeeper {
  addReply(reply: NewReply): Promise<void>;
  /** Those that are shown, the oldest first. */
  repliesTo(subject: ReplySubject): Promise<readonly Reply[]>;
  /** Those in a state, the oldest first unless said. */
  repliesIn(state: ReplyState, page: PageRequest): Promise<Page<Reply>>;
  /** Null when there is none of that id. */
  moderateReply(id: string, state: ReplyState, by: string, now: string): Promise<Reply | null>;
  /** Deletes what was written under an e-mail address, in any case of its letters; gives how many replies that were. */
  forgetReplies(email: string): Promise<number>;
}

/** All that a server keeps. None of it is part of the record, and none counts as a change of it. */
export interface ServiceKeeper extends AccountKeeper, SessionKeeper, AuditKeeper, ReplyKeeper {}
