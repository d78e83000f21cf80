// Which packs of a user's own dictionaries a command works with.

import { delimiter } from 'node:path';

/** Folders named by `--pack`, else those of `RAPPORT_PACK`, parted as in PATH (`:`, on Windows `;`). */
export function packFolders(
  asked: readonly string[] | undefined,
  env: Readonly<Record<string, string | undefined>>,
): string[] {
  if (asked !== undefined && asked.length > 0) return [...asked];
  return (env.RAPPORT_PACK ?? '').split(delimiter).filter((folder) => folder !== '');
}
