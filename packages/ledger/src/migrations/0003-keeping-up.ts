// What services need to go on after a restart: who is signed in, which pairs the last changes touched, what is watched.

import type { TableShape } from './table-shape.ts';

/** Its tables, in an order in which they can be made and filled. */
export const KEEPING_UP_TABLES: readonly TableShape[] = [
  {
    name: 'service_session',
    columns: { secret_hash: 'key', name: 'key', credential: 'text', begun_at: 'key', ends_at: 'key' },
    primaryKey: ['secret_hash'],
    distributedBy: 'secret_hash',
    indexes: { name: ['name'], end: ['ends_at'] },
  },
  {
    name: 'pair_change',
    columns: { scope: 'key', change: 'integer' },
    primaryKey: ['scope'],
    distributedBy: 'scope',
    indexes: { change: ['change'] },
  },
  {
    name: 'feed',
    columns: {
      url: 'key',
      kind: 'key?',
      title: 'text?',
      state: 'key',
      added_at: 'key',
      etag: 'text?',
      last_modified: 'text?',
      last_fetch_at: 'key?',
      last_success_at: 'key?',
      last_new_at: 'key?',
      last_error: 'text?',
      failures: 'integer',
      interval_s: 'integer',
      next_due: 'key',
      moved_to: 'text?',
      fetches: 'integer',
      unchanged: 'integer',
      items: 'integer',
      dropped: 'integer',
    },
    primaryKey: ['url'],
    distributedBy: 'url',
    indexes: { due: ['state', 'next_due'] },
  },
  {
    name: 'feed_item',
    columns: {
      url: 'key',
      feed: 'key',
      title: 'text?',
      published: 'key?',
      state: 'key',
      first_seen: 'key',
      last_seen: 'key',
      tries: 'integer',
      next_due: 'key',
      error: 'text?',
    },
    primaryKey: ['url'],
    distributedBy: 'url',
    indexes: { due: ['state', 'next_due'], feed: ['feed', 'state'] },
  },
];
