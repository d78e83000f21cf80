// The package of the command, built twice in two fresh folders that differ in all that should not matter.

import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Two builds: the digest of each package, and the files inside that differ. */
export interface TwoBuilds {
  /** Path of the first package. */
  readonly path: string;
  /** SHA-256 of each, in hexadecimal. */
  readonly digests: readonly [string, string];
  /** Paths inside the packages that are in one alone or differ. */
  readonly different: readonly string[];
}

/** Places of different lengths and surroundings of different kinds. */
const SURROUNDINGS = [
  { folder: 'a', env: { TZ: 'UTC', LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8' }, mask: 0o022 },
  { folder: 'another/place', env: { TZ: 'Asia/Seoul', LANG: 'de_DE.UTF-8', LC_ALL: '' }, mask: 0o077 },
] as const;

/** Builds the files of `root` that git knows, with the packages installed there, and leaves the package in `out`. */
export function packTwice(root: string, out: string): TwoBuilds {
  const ground = mkdtempSync(join(tmpdir(), 'rapport-twice-'));
  const before = process.umask();
  try {
    for (const { folder, mask } of SURROUNDINGS) {
      process.umask(mask);
      copyTree(root, join(ground, folder));
    }
    const paths = SURROUNDINGS.map(({ folder, env, mask }) => {
      process.umask(mask);
      const into = join(ground, `packed-${mask}`);
      execFileSync('npm', ['run', '--silent', 'pack', '--', into], {
        cwd: join(ground, folder),
        env: { ...process.env, ...env },
        // What a build says belongs to who waits for it, not to the result.
        stdio: ['ignore', 2, 2],
      });
      return join(into, readdirSync(into)[0]!);
    }) as [string, string];
    process.umask(before);
    const kept = join(out, paths[0].split('/').at(-1)!);
    mkdirSync(out, { recursive: true });
    cpSync(paths[0], kept);
    const digests = paths.map(digestOf) as [string, string];
    return { path: kept, digests, different: digests[0] === digests[1] ? [] : differences(paths, ground) };
  } finally {
    process.umask(before);
    rmSync(ground, { recursive: true, force: true });
  }
}

/** SHA-256 of a file, in hexadecimal. */
export function digestOf(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}

function copyTree(root: string, place: string): void {
  const known = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8', maxBuffer: 1 << 26 });
  for (const path of known.split('\0').filter((one) => one !== '')) {
    mkdirSync(dirname(join(place, path)), { recursive: true });
    cpSync(join(root, path), join(place, path), { verbatimSymlinks: true });
  }
  const cache = join(root, 'node_modules', '.cache');
  cpSync(join(root, 'node_modules'), join(place, 'node_modules'), {
    recursive: true,
    verbatimSymlinks: true,
    filter: (path) => path !== cache,
  });
}

/** Entries by their digest, compared; where all agree, the packages differ in order, times or modes. */
function differences(paths: readonly string[], ground: string): string[] {
  const [left, right] = paths.map((path, i) => {
    const folder = join(ground, `unpacked-${i}`);
    mkdirSync(folder);
    execFileSync('tar', ['-xzf', path, '-C', folder]);
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    return new Map(
      files.map((entry) => {
        const file = join(entry.parentPath, entry.name);
        return [file.slice(folder.length + 1), digestOf(file)] as const;
      }),
    );
  }) as [Map<string, string>, Map<string, string>];
  const all = [...new Set([...left.keys(), ...right.keys()])].sort();
  const found = all.filter((path) => left.get(path) !== right.get(path));
  return found.length > 0 ? found : ['the same files, in another order or with other times or modes'];
}
