// A release is refused where it should be, and its bill of materials holds nothing of the machine.

import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { madeTree } from '../house/made-tree.case.ts';
import { billOf } from './bill-of-materials.ts';
import { releaseState } from './release-state.ts';

const CHANGELOG = '# Changelog\n\n## 1.2.0\n\n- New.\n\n## 1.1.0\n\n- Old.\n';

/** A repository with one commit that may be released. */
function ready(files: Readonly<Record<string, string | object>> = {}): string {
  const root = madeTree({ 'package.json': { version: '1.2.0' }, 'CHANGELOG.md': CHANGELOG, ...files });
  git(root, 'init', '--quiet');
  for (const [name, value] of [
    ['user.name', 'A'],
    ['user.email', 'a@example.org'],
    ['user.signingkey', 'KEY'],
    ['commit.gpgsign', 'false'],
    ['tag.gpgsign', 'false'],
  ] as const)
    git(root, 'config', name, value);
  git(root, 'add', '.');
  git(root, 'commit', '--quiet', '--message', 'One');
  return root;
}

function git(root: string, ...args: readonly string[]): void {
  const env = { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };
  execFileSync('git', args, { cwd: root, env, stdio: 'ignore' });
}

describe('releaseState', () => {
  it('finds nothing in the way of a clean tree with its entry and a key', () => {
    const state = releaseState(ready());
    expect(state).toMatchObject({ version: '1.2.0', tag: 'v1.2.0', signer: 'A <a@example.org>', findings: [] });
    expect(state.commit).toMatch(/^[0-9a-f]{40}$/);
  });

  it.each<[string, (root: string) => void, string]>([
    ['a changed file', (root) => writeFileSync(join(root, 'CHANGELOG.md'), `${CHANGELOG}\n`), 'is not clean'],
    ['a file that git does not know', (root) => writeFileSync(join(root, 'x'), ''), 'is not clean'],
    ['a tag that is there', (root) => git(root, 'tag', 'v1.2.0'), 'v1.2.0 is there already'],
    ['no key', (root) => git(root, 'config', 'user.signingkey', ''), 'no signing key is set'],
  ])('names %s', (_name, spoil, words) => {
    const root = ready();
    spoil(root);
    expect(releaseState(root).findings.join('\n')).toContain(words);
  });

  it.each([
    [
      'an entry of another version',
      { 'CHANGELOG.md': '## 1.1.0\n\n- Old.\n' },
      'the first entry is 1.1.0, expected 1.2.0',
    ],
    ['an empty entry', { 'CHANGELOG.md': '## 1.2.0\n\n## 1.1.0\n\n- Old.\n' }, 'is empty'],
    ['a version that is none', { 'package.json': { version: '1.2' } }, '1.2 is no version'],
  ])('names %s', (_name, files, words) => {
    expect(releaseState(ready(files as Record<string, string | object>)).findings.join('\n')).toContain(words);
  });
});

describe('billOf', () => {
  const text = (folder: string, timestamp: string, serialNumber: string) =>
    JSON.stringify({
      serialNumber,
      metadata: { timestamp, component: { name: folder } },
      components: [{ name: 'pg' }],
    });
  const release = { committed: '2026-11-26T00:00:00.000Z', digest: 'ab'.repeat(32) };

  it('is the same wherever and whenever it is made', () => {
    const [one, other] = [text('a', '2026', 'urn:uuid:1'), text('b', '2027', 'urn:uuid:2')];
    expect(billOf(one, release)).toBe(billOf(other, release));
    expect(billOf(one, { ...release, digest: 'cd'.repeat(32) })).not.toBe(billOf(one, release));
  });

  it('keeps what npm says, and has a serial number of the right form', () => {
    const bill = JSON.parse(billOf(text('a', '2026', 'urn:uuid:1'), release));
    expect(bill.components).toEqual([{ name: 'pg' }]);
    expect(bill.serialNumber).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });
});
