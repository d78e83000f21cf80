// Links of a built site that lead nowhere: to no file, or to no place in it.

import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, posix, sep } from 'node:path';

/** A line for each dead link inside the site in `folder`; links that leave it are not tried. */
export function deadLinks(folder: string): string[] {
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.split(sep).join('/'))
    .filter((path) => path.endsWith('.html'));
  const places = new Map(pages.map((page) => [page, placesIn(read(folder, page))]));
  return pages.flatMap((page) =>
    targetsIn(read(folder, page)).flatMap((target) => {
      const [file, anchor] = target.split('#') as [string, string?];
      const to = file === '' ? page : posix.join(dirname(page), file);
      if (!existsSync(join(folder, to)) || !statSync(join(folder, to)).isFile())
        return [`${page}: ${target} is no file`];
      const known = anchor === undefined || places.get(to)?.has(anchor);
      return known === true ? [] : [`${page}: ${target}; ${to} has no such place`];
    }),
  );
}

/** Ids of a page, as links write them. */
export function placesIn(html: string): Set<string> {
  return new Set([...html.matchAll(/ id="([^"]+)"/g)].map((match) => unescaped(match[1]!)));
}

/** Targets of links and pictures within the site. */
function targetsIn(html: string): string[] {
  return [...html.matchAll(/ (?:href|src)="([^"]+)"/g)]
    .map((match) => decodeURI(unescaped(match[1]!)))
    .filter((target) => !/^[a-z]+:/.test(target));
}

function unescaped(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}

function read(folder: string, path: string): string {
  return readFileSync(join(folder, path), 'utf8');
}
