// `npm run release`: checks that a release may be made, makes its files, and signs its tag. It publishes nothing.

import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { digestOf, packTwice } from './house/pack-twice.ts';
import { ROOT } from './house/run-check.ts';
import { billOf, npmBill } from './release/bill-of-materials.ts';
import { type ReleaseState, releaseState } from './release/release-state.ts';

const { values: asked } = parseArgs({
  options: {
    'dry-run': { type: 'boolean' },
    'without-audit': { type: 'boolean' },
    'without-tests': { type: 'boolean' },
  },
});
const dry = asked['dry-run'] === true;

const state = releaseState(ROOT);
for (const finding of state.findings) process.stderr.write(`release: ${finding}\n`);
if (state.findings.length > 0 && !dry) end('nothing was made');
if (asked['without-tests'] === true && !dry)
  end('a release is made of what was tested; --without-tests is for --dry-run');

if (asked['without-tests'] !== true) step('tests', 'npm', ['test']);
if (asked['without-audit'] === true) process.stdout.write('release: no audit was asked for\n');
else step('audit', 'npm', ['audit', '--omit', 'dev']);
tag(state, makeFiles(state));

/** Package, bill of materials and checksums in a folder of their own; returns the lines of the checksums. */
function makeFiles({ version, committed }: ReleaseState): string {
  const folder = join(ROOT, 'release');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  process.stdout.write('release: the package, built twice\n');
  const { path, digests, different } = packTwice(ROOT, folder);
  if (different.length > 0) end(`two builds differ in ${different.join(', ')}`);
  const bill = join(folder, `rapport-${version}.cdx.json`);
  writeFileSync(bill, billOf(npmBill(ROOT), { committed, digest: digests[0] }));
  const sums = [path, bill].map((file) => `${digestOf(file)}  ${basename(file)}\n`).join('');
  writeFileSync(join(folder, 'SHA256SUMS'), sums);
  process.stdout.write(sums.replaceAll(/^/gm, '  ').trimEnd().concat('\n'));
  return sums;
}

function tag({ version, tag: name, signer, findings }: ReleaseState, sums: string): void {
  if (dry) {
    const words = findings.length === 0 ? `would sign the tag ${name}` : 'would stop: see above';
    process.stdout.write(`release: a dry run; ${words}\n`);
    process.exit(findings.length === 0 ? 0 : 1);
  }
  const npm = execFileSync('npm', ['--version'], { encoding: 'utf8' }).trim();
  const made = `Made with Node ${process.versions.node} and npm ${npm}.`;
  const message = `Rapport ${version}\n\n${sums}\n${made}\n\nSigned-off-by: ${signer}\n`;
  const { status } = spawnSync('git', ['tag', '-s', name, '-m', message], { cwd: ROOT, stdio: 'inherit' });
  if (status !== 0) end(`git could not sign ${name}; the files stay in release/, nothing is tagged`);
  execFileSync('git', ['verify-tag', name], { cwd: ROOT, stdio: 'inherit' });
  process.stdout.write(`release: ${name} is signed; nothing is published. docs/releasing.md says what comes next\n`);
}

function step(name: string, command: string, args: readonly string[]): void {
  process.stdout.write(`release: ${name}\n`);
  const { status } = spawnSync(command, args, { cwd: ROOT, stdio: 'inherit' });
  if (status === 0) return;
  if (!dry) end(`${name} failed`);
  process.stderr.write(`release: ${name} failed; a release would stop here\n`);
}

function end(words: string): never {
  process.stderr.write(`release: ${words}\n`);
  process.exit(1);
}
