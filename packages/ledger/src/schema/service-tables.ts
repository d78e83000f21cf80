// The tables of a server as queries see them.

import type { ReplyState } from '../port/service.ts';

export interface ServiceUserRow {
  readonly name: string;
  readonly role: string;
  readonly password_hash: string;
  readonly created_at: string;
}

export interface ServiceTokenRow {
  readonly token_hash: string;
  readonly id: string;
  readonly name: string;
  readonly role: string;
  readonly created_by: string;
  readonly created_at: string;
}

export interface AuditEntryRow {
  /** Number in the order of recording, from 1. */
  readonly position: number;
  readonly at: string;
  readonly who: string;
  readonly via: string;
  readonly action: string;
  readonly target: string;
  readonly status: number;
}

export interface ReplyRow {
  readonly id: string;
  readonly subject_kind: 'event' | 'article';
  readonly subject_id: string;
  readonly name: string;
  readonly email: string;
  readonly body: string;
  readonly state: ReplyState;
  readonly written_at: string;
  readonly moderated_by: string | null;
  readonly moderated_at: string | null;
}

export interface ServiceSessionRow {
  readonly secret_hash: string;
  readonly name: string;
  readonly credential: string;
  readonly begun_at: string;
  readonly ends_at: string;
}

export interface ServiceTables {
  service_user: ServiceUserRow;
  service_token: ServiceTokenRow;
  audit_entry: AuditEntryRow;
  reply: ReplyRow;
  service_session: ServiceSessionRow;
}
