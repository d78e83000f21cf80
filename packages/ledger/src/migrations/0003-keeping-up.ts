// What services need to go on after a restart: who is signed in, and which pairs the last changes touched.

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
];
