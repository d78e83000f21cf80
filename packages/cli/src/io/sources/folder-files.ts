// The files of a folder that hold pages, documents or archives, in order of name.

import { readdir, realpath, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { InputKind } from '../input-kind.ts';
import { chained } from './archive-place.ts';
import { fileKind } from './file-kind.ts';

/** A file of a folder. */
export interface FolderFile {
  readonly path: string;
  readonly kind: InputKind;
  readonly size: number;
  /** What it is known by without being read: its name, size and time of change. */
  readonly identity: string;
}

/** The files of a folder and of those in it. Holds the names of one row of folders at a time. */
export async function* folderFiles(folder: string, top = folder): AsyncGenerator<FolderFile> {
  const entries = await readdir(folder, { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      yield* folderFiles(path, top);
      continue;
    }
    const kind = fileKind(entry.name);
    if (kind === null) continue;
    const { size, mtimeMs } = await stat(path);
    yield { path, kind, size, identity: `${relative(top, path)} ${size} ${mtimeMs}` };
  }
}

/** What a folder is known by: where it lies. */
export async function folderIdentity(folder: string): Promise<string> {
  return chained('', await realpath(folder));
}

/** How many files a folder holds, and their bytes. */
export async function measureFolder(folder: string): Promise<{ readonly files: number; readonly size: number }> {
  let files = 0;
  let size = 0;
  for await (const file of folderFiles(folder)) {
    files++;
    size += file.size;
  }
  return { files, size };
}
