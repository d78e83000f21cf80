// The script that a first visit of the home page loads stays small: what it takes compressed, against the limit.

import { readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const PAGES = fileURLToPath(new URL('../dist/pages', import.meta.url));
/** Kilobytes of script, packed by gzip. */
const LIMIT = 130;
/** What the home page loads besides the entry: its own part, the English words, and the map. */
const OF_HOME = /^(?:home|en|world-map)-[\w-]+\.js$/;
const KILOBYTE = 1000;

/** Paths of the parts that a part imports when it is loaded, and of those of the home page that it loads later. */
function loadedBy(path: string): string[] {
  const text = readFileSync(join(PAGES, path), 'utf8');
  const imported = [...text.matchAll(/(?:from|import)\s*["'`](\.\/[^"'`]+\.js)["'`]/g)].map(([, name]) => name!);
  const later = [...text.matchAll(/["'`](?:\.\/|assets\/)([\w-]+\.js)["'`]/g)].map(([, name]) => name!);
  return [...imported, ...later.filter((name) => OF_HOME.test(name))].map((name) =>
    normalize(join(dirname(path), name)),
  );
}

function withAllLoaded(paths: readonly string[]): Set<string> {
  const found = new Set<string>();
  const waiting = [...paths];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (found.has(path)) continue;
    found.add(path);
    waiting.push(...loadedBy(path));
  }
  return found;
}

const html = readFileSync(join(PAGES, 'index.html'), 'utf8');
const entries = [...html.matchAll(/(?:src|href)="\/([^"]+\.js)"/g)].map(([, path]) => path!);
const all = withAllLoaded(entries);
const sizes = [...all].map((path) => [path, gzipSync(readFileSync(join(PAGES, path)), { level: 9 }).length] as const);
const total = sizes.reduce((sum, [, size]) => sum + size, 0) / KILOBYTE;
process.stdout.write(`home page: ${total.toFixed(1)} of ${LIMIT} KB of script, packed, in ${all.size} parts\n`);
if (total > LIMIT) {
  for (const [path, size] of sizes.sort((a, b) => b[1] - a[1])) process.stdout.write(`${size} ${path}\n`);
  process.stderr.write(`the home page loads more script than ${LIMIT} KB; load what it does not need at first later\n`);
  process.exitCode = 1;
}
