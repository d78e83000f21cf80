// Whether a repository stands as a release needs it: clean, with a new version, its entry in the changelog, and a key.

import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../house/run-check.ts';
import { readJson, readText } from '../house/source-tree.ts';

/** What a release is made of. */
export interface ReleaseState {
  readonly version: string;
  /** `vX.Y.Z`. */
  readonly tag: string;
  /** Hash and ISO time of the commit. */
  readonly commit: string;
  readonly committed: string;
  /** `Name <address>` of who signs. */
  readonly signer: string;
  /** What stands in the way. */
  readonly findings: readonly Finding[];
}

const VERSION = /^\d+\.\d+\.\d+$/;
const CHANGELOG = 'CHANGELOG.md';

/** Looks at the repository under `root`; changes nothing. */
export function releaseState(root: string): ReleaseState {
  const { version } = readJson<{ readonly version: string }>(root, 'package.json');
  const tag = `v${version}`;
  const signer = `${git(root, 'config', '--get', 'user.name')} <${git(root, 'config', '--get', 'user.email')}>`;
  return {
    version,
    tag,
    commit: git(root, 'rev-parse', 'HEAD'),
    committed: new Date(git(root, 'show', '-s', '--format=%cI', 'HEAD')).toISOString(),
    signer,
    findings: [
      ...(VERSION.test(version) ? [] : [`package.json: ${version} is no version of the form X.Y.Z`]),
      ...changes(root),
      ...changelog(root, version),
      ...(git(root, 'tag', '--list', tag) === '' ? [] : [`the tag ${tag} is there already; raise the version`]),
      ...(signer === ' <>' ? ['git knows neither name nor address of who signs; set user.name and user.email'] : []),
      ...key(root),
    ],
  };
}

function changes(root: string): Finding[] {
  const lines = git(root, 'status', '--porcelain');
  return lines === '' ? [] : [`the working tree is not clean; commit or take back:\n${lines}`];
}

/** The newest entry is that of this version, and says something. */
function changelog(root: string, version: string): Finding[] {
  if (!existsSync(join(root, CHANGELOG))) return [`${CHANGELOG} is not there`];
  const [, newest = ''] = readText(root, CHANGELOG).split(/^## /m);
  const [title, ...lines] = newest.split('\n');
  if (title?.trim() !== version) return [`${CHANGELOG}: the first entry is ${title || 'none'}, expected ${version}`];
  return lines.join('').trim() === '' ? [`${CHANGELOG}: the entry of ${version} is empty`] : [];
}

function key(root: string): Finding[] {
  if (git(root, 'config', '--get', 'user.signingkey') !== '') return [];
  return [
    'no signing key is set; name yours with `git config user.signingkey KEY` (for a key of SSH also `git config gpg.format ssh`)',
  ];
}

/** What git prints; empty where it has nothing to say. */
function git(root: string, ...args: readonly string[]): string {
  try {
    return execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    return '';
  }
}
