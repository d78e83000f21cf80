// `npm run pack`: the command as one package file that installs and runs without this repository, models and pages inside.
//
// The packages of this repository are bundled; what they need of others is fetched by npm when the file is installed.

import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { ROOT } from './house/run-check.ts';
import { packagesIn, readJson } from './house/source-tree.ts';

/** What of the manifests goes into the package. */
interface Manifest {
  readonly version: string;
  readonly description?: string;
  readonly license: string;
  readonly engines: Readonly<Record<string, string>>;
  readonly files?: readonly string[];
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

const SCOPE = '@rapport/';
/** Its built pages are all that is needed of it: no code of it runs on the server. */
const PAGES = 'web';
const FOR_TESTS = 'testkit';
/** Declarations and maps serve who builds on the source. */
const FOR_BUILDERS = /\.(?:d\.ts|map|tsbuildinfo)$/;
const BESIDE = ['LICENSE', 'NOTICE', 'MODELS.md', 'CHANGELOG.md'];
const START = `#!/usr/bin/env node
import { runProcess } from '@rapport/cli';

await runProcess();
`;

const stage = join(ROOT, 'node_modules', '.cache', 'rapport-package');
const out = process.argv[2] ?? ROOT;

rmSync(stage, { recursive: true, force: true });
mkdirSync(join(stage, 'bin'), { recursive: true });
const bundled = packagesIn(ROOT).filter((name) => name !== FOR_TESTS);
for (const name of bundled) bundle(name);
for (const file of BESIDE) cpSync(join(ROOT, file), join(stage, file));
writeFileSync(join(stage, 'bin', 'rapport.js'), START);
writeFileSync(join(stage, 'README.md'), readFileSync(join(ROOT, 'README.md'), 'utf8'));
writeFileSync(join(stage, 'package.json'), `${JSON.stringify(packageManifest(), null, 2)}\n`);
setRights();

mkdirSync(out, { recursive: true });
const packed = execFileSync('npm', ['pack', '--json', '--pack-destination', out], { cwd: stage, encoding: 'utf8' });
const [{ filename }] = JSON.parse(packed) as [{ filename: string }];
const path = join(out, filename);
const megabytes = (statSync(path).size / 1e6).toFixed(1);
process.stdout.write(`${relative(process.cwd(), path)}: ${megabytes} MB; npm install -g ${filename}\n`);

/** Copies what a package runs with; without the manifest's dependencies for the pages, which are built. */
function bundle(name: string): void {
  const from = join(ROOT, 'packages', name);
  const to = join(stage, 'node_modules', SCOPE, name);
  const manifest = readJson<Manifest>(ROOT, `packages/${name}/package.json`);
  for (const file of manifest.files ?? [])
    cpSync(join(from, file), join(to, file), { recursive: true, filter: (path) => !FOR_BUILDERS.test(path) });
  const { devDependencies: _, dependencies = {}, ...kept } = manifest;
  const needed = name === PAGES ? {} : { dependencies };
  writeFileSync(join(to, 'package.json'), `${JSON.stringify({ ...kept, ...needed }, null, 2)}\n`);
}

/** The rights that files have here must not reach the package: the same sources give the same bytes. */
function setRights(): void {
  for (const entry of readdirSync(stage, { recursive: true, withFileTypes: true })) {
    const runs = entry.isDirectory() || entry.parentPath === join(stage, 'bin');
    chmodSync(join(entry.parentPath, entry.name), runs ? 0o755 : 0o644);
  }
}

function packageManifest(): object {
  const { version, description, license, engines } = readJson<Manifest>(ROOT, 'package.json');
  const own = Object.fromEntries(bundled.map((name) => [`${SCOPE}${name}`, version]));
  const others = bundled
    .filter((name) => name !== PAGES)
    .flatMap((name) => Object.entries(readJson<Manifest>(ROOT, `packages/${name}/package.json`).dependencies ?? {}))
    .filter(([name]) => !name.startsWith(SCOPE));
  return {
    name: 'rapport',
    version,
    description,
    license,
    type: 'module',
    engines,
    bin: { rapport: 'bin/rapport.js' },
    files: ['bin', ...BESIDE],
    dependencies: { ...own, ...Object.fromEntries(others.sort(([a], [b]) => (a < b ? -1 : 1))) },
    bundleDependencies: Object.keys(own),
  };
}
