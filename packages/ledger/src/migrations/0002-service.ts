// What a server keeps beside the record: users, tokens, what was done, replies.

import type { TableShape } from './table-shape.ts';

/** Its tables, in an order in which they can be made and filled. */
export const SERVICE_TABLES: readonly TableShape[] = [
  {
    name: 'service_user',
    columns: { name: 'key', role: 'key', password_hash: 'text', created_at: 'key' },
    primaryKey: ['name'],
    distributedBy: 'name',
  },
  {
    name: 'service_token',
    columns: {
      token_hash: 'key',
      id: 'key',
      name: 'text',
      role: 'key',
      created_by: 'key',
      created_at: 'key',
    },
    primaryKey: ['token_hash'],
    distributedBy: 'token_hash',
    indexes: { id: ['id'] },
  },
  {
    name: 'audit_entry',
    columns: {
      position: 'integer',
      at: 'key',
      who: 'text',
      via: 'key',
      action: 'text',
      target: 'text',
      status: 'integer',
    },
    primaryKey: ['position'],
    distributedBy: 'position',
  },
  {
    name: 'reply',
    columns: {
      id: 'key',
      subject_kind: 'key',
      subject_id: 'key',
      name: 'text',
      email: 'text',
      body: 'text',
      state: 'key',
      written_at: 'key',
      moderated_by: 'text?',
      moderated_at: 'key?',
    },
    primaryKey: ['id'],
    distributedBy: 'id',
    indexes: {
      subject: ['subject_kind', 'subject_id', 'written_at'],
      state: ['state', 'written_at', 'id'],
    },
  },
];
