// How far archives have been read.

import type { TableShape } from './table-shape.ts';

/** Its tables, in an order in which they can be made and filled. */
export const ARCHIVE_TABLES: readonly TableShape[] = [
  {
    name: 'archive_mark',
    columns: {
      archive: 'key',
      name: 'text',
      place: 'integer',
      digest: 'key',
      documents: 'integer',
      failed: 'integer',
      marked_at: 'key',
    },
    primaryKey: ['archive'],
    distributedBy: 'archive',
  },
];
