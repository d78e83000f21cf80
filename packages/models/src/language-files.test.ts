import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as inBrowser from './in-browser.ts';
import * as inNode from './index.ts';
import { LANGUAGE_FILES } from './language-files.ts';

test('the files of every language are where the table says', () => {
  const missing = Object.values(LANGUAGE_FILES)
    .flatMap(({ model, relations }) => [model, relations])
    .filter((file) => !existsSync(file));
  expect(missing).toEqual([]);
});

test('a browser gets nothing that Node does not get as well', () => {
  expect(inNode).toMatchObject(inBrowser);
  expect(Object.keys(inBrowser).sort()).toEqual(['LANGUAGE_FILES', 'decodeLinear', 'decodeModel', 'parsePack']);
});
