// What the site is made of: the documents, whatever they link to, and where each of it lies on the site.

import { existsSync, statSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { links } from '../house/markdown.ts';
import { filesUnder, readText } from '../house/source-tree.ts';

/** A page before it is drawn. */
export interface SourcePage {
  /** Path in the repository, or of a page written from the code. */
  readonly path: string;
  readonly markdown: string;
}

export interface SiteSources {
  readonly pages: readonly SourcePage[];
  /** Files that pages show or link to, as they are. */
  readonly files: readonly string[];
}

const ROOTS = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md'];
/** Files that browsers show by their ending; of others they are told that they are text. */
const SHOWN = /\.(?:png|svg|json|txt)$/;

/** The documents of the repository, and everything inside it that they link to, followed to the end. */
export function siteSources(root: string): SiteSources {
  const waiting = [...ROOTS, ...filesUnder(root, 'docs', ['.md'])];
  const known = new Set(waiting);
  const pages: SourcePage[] = [];
  const files: string[] = [];
  for (const path of waiting) {
    if (!path.endsWith('.md')) {
      files.push(path);
      continue;
    }
    const markdown = readText(root, path);
    pages.push({ path, markdown });
    for (const target of targetsOf(root, path, markdown)) {
      if (!known.has(target)) waiting.push(target);
      known.add(target);
    }
  }
  return { pages, files };
}

function targetsOf(root: string, path: string, markdown: string): string[] {
  return links(markdown)
    .filter(({ target }) => isInside(target) && !target.startsWith('#'))
    .map(({ target }) => posix.join(dirname(path), target.split('#')[0]!))
    .filter((target) => existsSync(join(root, target)) && statSync(join(root, target)).isFile());
}

/** Whether a link stays within the repository. */
export function isInside(target: string): boolean {
  return !/^[a-z]+:/.test(target);
}

/** Where a source lies on the site. A `README.md` is the page of its folder. */
export function placeOf(path: string): string {
  if (path.endsWith('.md')) return path.replace(/(^|\/)README\.md$/, '$1index.md').replace(/\.md$/, '.html');
  return SHOWN.test(path) ? path : `${path}.txt`;
}

/** A link of the page `path`, as it is written on the site. */
export function linkOnSite(path: string, target: string): string {
  if (!isInside(target) || target.startsWith('#')) return target;
  const [file, anchor] = target.split('#') as [string, string?];
  const from = dirname(placeOf(path));
  const place = posix.relative(from, placeOf(posix.join(dirname(path), file)));
  return anchor === undefined ? place : `${place}#${anchor}`;
}
