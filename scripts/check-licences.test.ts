// The licence check lets through what may be shipped or used, and nothing else.

import { describe, expect, it } from 'vitest';
import { checkLicences } from './check-licences.ts';
import { LICENCE_FILE, licenceList } from './house/licence-list.ts';
import { madeTree } from './house/made-tree.case.ts';

function findings(locked: Readonly<Record<string, object>>): string[] {
  const lock = { 'package-lock.json': { packages: { '': {}, 'packages/own': {}, ...locked } } };
  return checkLicences(madeTree({ ...lock, [LICENCE_FILE]: licenceList(madeTree(lock)) }));
}

describe('checkLicences', () => {
  it.each([
    ['MIT', false],
    ['(MIT OR GPL-3.0-or-later)', false],
    ['(MIT AND Zlib)', false],
    ['MIT OR (GPL-2.0-only AND Zlib)', false],
    ['MPL-2.0', true],
  ])('lets %s through (for development: %s)', (license, dev) => {
    expect(findings({ 'node_modules/a': { version: '1.0.0', license, dev } })).toEqual([]);
  });

  it.each([
    ['GPL-3.0-only', true, 'a 1.0.0: GPL-3.0-only may not be used for development'],
    ['MPL-2.0', false, 'a 1.0.0: MPL-2.0 may not be used at run time'],
    ['(MIT AND GPL-3.0-only)', false, 'may not be used at run time'],
    ['MIT AND (GPL-3.0-only OR AGPL-3.0-only)', false, 'may not be used at run time'],
    ['SEE LICENSE IN LICENSE.txt', false, 'may not be used at run time'],
    [undefined, false, 'no licence that is known'],
  ])('stops %s (for development: %s)', (license, dev, words) => {
    const [found] = findings({ 'node_modules/x/node_modules/a': { version: '1.0.0', license, dev } });
    expect(found).toContain(words);
  });

  it('asks for the list to be written anew when a package is added', () => {
    const before = { '': {}, 'node_modules/a': { version: '1.0.0', license: 'MIT' } };
    const after = { ...before, 'node_modules/b': { version: '1.0.0', license: 'MIT' } };
    const list = licenceList(madeTree({ 'package-lock.json': { packages: before } }));
    const tree = madeTree({ 'package-lock.json': { packages: after }, [LICENCE_FILE]: list });
    expect(checkLicences(tree)).toEqual([`${LICENCE_FILE} differs from the lockfile; run npm run figures`]);
  });
});
