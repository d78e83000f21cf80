// The table of news outlets, by which publisher and country of a page are told.

import { existsSync, readFileSync } from 'node:fs';
import { type OutletTable, parseOutlets } from '@rapport/reader';
import { carriedFile } from './carried-files.ts';

/** The outlets of `data/publishers`; none where the package was not built. */
export function loadOutlets(): OutletTable {
  const table = carriedFile('outlets.tsv');
  return existsSync(table) ? parseOutlets(readFileSync(table, 'utf8'), table) : new Map();
}
