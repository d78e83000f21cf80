import { expect, it } from 'vitest';
import { weight } from './weight.ts';

it.each([
  ['Talks, at 9: no deal', 13],
  ['Zürich’s café', 11],
  ['한중 talks', 11],
])('weighs the letters of %j', (text, letters) => {
  expect(weight(text)).toBe(letters);
});
