// Reads the tables of one language from a data folder on disk.

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Knowledge } from '@rapport/coder';
import { RapportError } from '@rapport/record';
import { buildKnowledge } from './build-knowledge.ts';

/** Folders that every language shares; `events/<language>` and `<language>` are its own. */
const SHARED_FOLDERS = ['offices', 'publishers'];

/**
 * Checks and builds the knowledge of a language straight from a data folder.
 * @throws RapportError `E_DATA` with file and line for a bad row.
 */
export function readDataFolder(dir: string, language: string): Knowledge {
  const files = readTables(dir, language);
  return buildKnowledge(files, { language, version: contentVersion(files) });
}

/**
 * The text of every table that a language uses, by path under `dir` with `/` between, in the order of the paths.
 * @throws RapportError `E_DATA` when the folder cannot be read.
 */
function readTables(dir: string, language: string): Map<string, string> {
  const own = [`${language}/`, `events/${language}/`, ...SHARED_FOLDERS.map((folder) => `${folder}/`)];
  const paths = tablePaths(dir).filter((path) => own.some((prefix) => path.startsWith(prefix)));
  return new Map(paths.map((path) => [path, readFileSync(join(dir, path), 'utf8')]));
}

/** A short name for this state of the tables: equal tables, equal name. */
function contentVersion(files: ReadonlyMap<string, string>): string {
  const hash = createHash('sha256');
  for (const [path, text] of files) hash.update(`${path}\n${text}\n`);
  return hash.digest('hex').slice(0, 12);
}

function tablePaths(dir: string): string[] {
  try {
    return readdirSync(dir, { recursive: true, encoding: 'utf8' })
      .map((path) => path.replaceAll('\\', '/'))
      .filter((path) => path.endsWith('.tsv'))
      .sort();
  } catch (cause) {
    throw new RapportError('E_DATA', `the data folder ${dir} cannot be read; check the path`, { source: dir, cause });
  }
}
