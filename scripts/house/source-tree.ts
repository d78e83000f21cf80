// The files of a repository, as the checks see them.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

const PASSED_OVER = new Set(['node_modules', 'dist', '.git', 'coverage', 'generated']);

/** Paths under `folder`, relative to `root` with `/`, whose name ends in one of `endings`; sorted. */
export function filesUnder(root: string, folder: string, endings: readonly string[]): string[] {
  const top = join(root, folder);
  if (!existsSync(top)) return [];
  return readdirSync(top, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && endings.some((ending) => entry.name.endsWith(ending)))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => !path.split('/').some((part) => PASSED_OVER.has(part)))
    .sort();
}

/** Names of the folders directly under `folder`. */
function foldersIn(root: string, folder: string): string[] {
  const top = join(root, folder);
  if (!existsSync(top)) return [];
  return readdirSync(top, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !PASSED_OVER.has(entry.name))
    .map((entry) => entry.name)
    .sort();
}

/** Names of the workspace packages: folders of `packages` with a manifest. */
export function packagesIn(root: string): string[] {
  return foldersIn(root, 'packages').filter((name) => existsSync(join(root, 'packages', name, 'package.json')));
}

export function readText(root: string, path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

export function readJson<T>(root: string, path: string): T {
  return JSON.parse(readText(root, path)) as T;
}

/** Test files and the shared parts of tests. */
export function isTestFile(path: string): boolean {
  return /\.(test|case)\.tsx?$/.test(path);
}
