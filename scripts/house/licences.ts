// Licences of everything that is installed, by the lockfile, and which of them go together with Apache-2.0.

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readJson } from './source-tree.ts';

/** A package of others, as installed. */
export interface InstalledPackage {
  readonly name: string;
  readonly version: string;
  /** SPDX expression; null where neither the lockfile nor the package names one. */
  readonly licence: string | null;
  /** Needed by who develops alone; nothing of it is shipped. */
  readonly forDevelopment: boolean;
}

interface Lockfile {
  readonly packages: Readonly<Record<string, LockedPackage>>;
}

interface LockedPackage {
  readonly version?: string;
  readonly license?: string;
  readonly link?: boolean;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
}

/** Licences that ask for no more than their notice, or for nothing; what is shipped may be under them. */
const SHIPPABLE = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'OFL-1.1',
  'Python-2.0',
  'Unlicense',
  'Zlib',
]);

/** Licences that reach as far as their own files: fine for tools, of which nothing is shipped. */
const FOR_TOOLS = new Set([...SHIPPABLE, 'MPL-2.0']);

/** Packages whose own field says less than their licence file, which was read. */
const READ_BY_HAND: Readonly<Record<string, string>> = { duck: 'BSD-2-Clause' };

/** All packages of the lockfile under `root` but our own, sorted by name and version. */
export function installedPackages(root: string): InstalledPackage[] {
  const { packages } = readJson<Lockfile>(root, 'package-lock.json');
  return Object.entries(packages)
    .filter(([path, { link }]) => path.includes('node_modules/') && link !== true)
    .map(([path, locked]) => {
      const name = path.replace(/^.*node_modules\//, '');
      return {
        name,
        version: locked.version ?? '',
        licence: READ_BY_HAND[name] ?? locked.license ?? licenceOnDisk(root, path),
        forDevelopment: locked.dev === true || locked.devOptional === true,
      };
    })
    .sort((a, b) => (`${a.name} ${a.version}` < `${b.name} ${b.version}` ? -1 : 1));
}

/** Whether a package may be used as it is used. */
export function isCompatible({ licence, forDevelopment }: InstalledPackage): boolean {
  return licence !== null && holds(licence, forDevelopment ? FOR_TOOLS : SHIPPABLE);
}

function licenceOnDisk(root: string, path: string): string | null {
  const manifest = join(path, 'package.json');
  return existsSync(join(root, manifest)) ? (readJson<LockedPackage>(root, manifest).license ?? null) : null;
}

/** Of an expression of SPDX: one side of an OR is enough, both of an AND have to be allowed. */
function holds(expression: string, allowed: ReadonlySet<string>): boolean {
  const inner = expression.trim();
  const parts = atTop(inner, ' OR ');
  if (parts.length > 1) return parts.some((part) => holds(part, allowed));
  const both = atTop(inner, ' AND ');
  if (both.length > 1) return both.every((part) => holds(part, allowed));
  return inner.startsWith('(') && inner.endsWith(')') ? holds(inner.slice(1, -1), allowed) : allowed.has(inner);
}

/** The expression cut at a word that stands outside parentheses. */
function atTop(expression: string, word: string): string[] {
  const parts: string[] = [];
  let [depth, from] = [0, 0];
  for (let i = 0; i < expression.length; i++) {
    if (expression[i] === '(') depth++;
    if (expression[i] === ')') depth--;
    if (depth > 0 || !expression.startsWith(word, i)) continue;
    parts.push(expression.slice(from, i));
    from = i + word.length;
  }
  return [...parts, expression.slice(from)];
}
