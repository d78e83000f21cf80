// The manifest check sees fields that differ, addresses in the lockfile and scripts nobody allowed.

import { describe, expect, it } from 'vitest';
import { checkManifests } from './check-manifests.ts';
import { madeTree } from './house/made-tree.case.ts';

const SHARED = { version: '1.0.0', license: 'Apache-2.0', type: 'module', private: true, engines: { node: '>=20.20' } };
const PART = { name: '@rapport/part', ...SHARED, exports: {}, files: ['dist'] };

function findings(part: object, lock: object = {}, whole: object = {}, more: Record<string, string> = {}): string[] {
  return checkManifests(
    madeTree({
      'package.json': { ...SHARED, ...whole },
      'packages/part/package.json': part,
      'package-lock.json': { packages: lock },
      ...more,
    }),
  );
}

describe('checkManifests', () => {
  it('passes manifests that agree', () => {
    expect(findings({ ...PART, dependencies: { '@rapport/other': '1.0.0' } })).toEqual([]);
  });

  it.each([
    ['another version', { ...PART, version: '1.0.1' }, 'version is "1.0.1", expected "1.0.0"'],
    ['another licence', { ...PART, license: 'MIT' }, 'license is "MIT"'],
    ['another engine', { ...PART, engines: { node: '>=18' } }, 'engines is'],
    ['a name that is not its folder', { ...PART, name: '@rapport/parts' }, 'name is "@rapport/parts"'],
    ['no exports', { ...PART, exports: undefined }, 'no "exports"'],
    ['a loose range inside', { ...PART, dependencies: { '@rapport/other': '^1.0.0' } }, 'range of @rapport/other'],
  ])('finds %s', (_name, part, words) => {
    expect(findings(part).join('\n')).toContain(words);
  });

  it('finds an address in the lockfile', () => {
    expect(findings(PART, { 'node_modules/a': { resolved: 'https://made.example/a.tgz' } })[0]).toContain(
      'download address',
    );
  });

  it('finds an install script nobody allowed, and an allowance nobody needs', () => {
    expect(findings(PART, { 'node_modules/a': { hasInstallScript: true } })[0]).toContain('a has an install script');
    expect(findings(PART, {}, { allowScripts: { b: true } })[0]).toContain('allowScripts names b');
  });

  it('finds a coder of another version', () => {
    const more = {
      'packages/coder/src/coder.ts': "export const VERSION = 'rapport 0.9.0';",
      'packages/coder/package.json': '{}',
    };
    expect(findings(PART, {}, {}, more).join('\n')).toContain('holds version 0.9.0, expected 1.0.0');
  });
});
