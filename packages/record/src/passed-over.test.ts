import { expect, it } from 'vitest';
import { passedOverFor } from './passed-over.ts';

it('passes over pages that are none of ours, and no failure', () => {
  expect(passedOverFor('E_NO_ARTICLE')).toBe('no_article');
  expect(passedOverFor('E_LANGUAGE')).toBe('language');
  expect(passedOverFor('E_DIGEST')).toBeNull();
  expect(passedOverFor('E_TIMEOUT')).toBeNull();
});
