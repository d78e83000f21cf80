// The table of news outlets, by which publisher and country of a page are told.

import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type OutletTable, parseOutlets } from '@rapport/reader';

const TABLE = fileURLToPath(new URL('../../../../data/publishers/outlets.tsv', import.meta.url));

/** The outlets of the checkout; none where the table is not installed. */
export function loadOutlets(): OutletTable {
  return existsSync(TABLE) ? parseOutlets(readFileSync(TABLE, 'utf8'), TABLE) : new Map();
}
