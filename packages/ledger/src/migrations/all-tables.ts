// Every table of the ledger, in an order in which they can be made and filled.

import { RECORD_TABLES } from './0001-record.ts';
import { SERVICE_TABLES } from './0002-service.ts';
import { KEEPING_UP_TABLES } from './0003-keeping-up.ts';
import { ARCHIVE_TABLES } from './0004-archives.ts';
import type { TableShape } from './table-shape.ts';

export const ALL_TABLES: readonly TableShape[] = [
  ...RECORD_TABLES,
  ...SERVICE_TABLES,
  ...KEEPING_UP_TABLES,
  ...ARCHIVE_TABLES,
];
