// Variables of the environment that the program reads, as its source names them.

import { filesUnder, isTestFile, readText } from './source-tree.ts';

/** `env.NAME`, `env?.NAME` and `const { NAME, … } = env`. */
const READ = /\benv\??\.([A-Z][A-Z_]+)\b/g;
const TAKEN_APART = /\{([^{}]+)\} = (?:\w+\.)*env;/g;

/** Names of our own count wherever the repository reads them; others, where the program does. */
const OWN = /^RAPPORT_/;
/** How programs are found is the system's business. */
const OF_THE_SYSTEM = new Set(['PATH']);

/** Names of all variables that are read, sorted. */
export function settingFacts(root: string): string[] {
  const shipped = filesUnder(root, 'packages', ['.ts', '.tsx']).filter((path) => /^packages\/[^/]+\/src\//.test(path));
  const program = shipped.filter((path) => !isTestFile(path) && !path.startsWith('packages/testkit/'));
  const all = ['packages', 'scripts'].flatMap((room) => filesUnder(root, room, ['.ts', '.tsx']));
  const around = all.filter((path) => !/\.test\.tsx?$/.test(path));
  const found = new Set([
    ...program.flatMap((path) => namesIn(readText(root, path))),
    ...around.flatMap((path) => namesIn(readText(root, path)).filter((name) => OWN.test(name))),
  ]);
  return [...found].filter((name) => !OF_THE_SYSTEM.has(name)).sort();
}

function namesIn(source: string): string[] {
  const single = [...source.matchAll(READ)].map((match) => match[1]!);
  const listed = [...source.matchAll(TAKEN_APART)].flatMap((match) => match[1]!.match(/\b[A-Z][A-Z_]+\b/g) ?? []);
  return [...single, ...listed];
}
