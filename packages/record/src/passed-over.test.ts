import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { PASSED_OVER, passedOverFor } from './passed-over.ts';

it('names the reasons that docs/archives.md lists', () => {
  const document = readFileSync(new URL('../../../docs/archives.md', import.meta.url), 'utf8');
  const listed = [...document.matchAll(/^\| `([a-z_]+)` \|/gm)].map(([, reason]) => reason);
  expect(listed.filter((reason) => reason !== 'passed_over').sort()).toEqual(Object.keys(PASSED_OVER).sort());
});

it('passes over pages that are none of ours, and no failure', () => {
  expect(passedOverFor('E_NO_ARTICLE')).toBe('no_article');
  expect(passedOverFor('E_LANGUAGE')).toBe('language');
  expect(passedOverFor('E_DIGEST')).toBeNull();
  expect(passedOverFor('E_TIMEOUT')).toBeNull();
});
