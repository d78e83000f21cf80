import { expect, test } from 'vitest';
import { splitLines } from './lines.ts';

const lines = (text: string): string[] => splitLines(text).map(([start, end]) => text.slice(start, end));

test('makes every line a paragraph and leaves blank ones out', () => {
  expect(lines('Talks resume\n\n  \nThe two sides met.\n')).toEqual(['Talks resume', 'The two sides met.']);
});

test('joins a line that is plainly wrapped to the next', () => {
  const text = 'The two delegations sat down for a second round of the talks on\nthe border on Monday.';
  expect(lines(text)).toEqual([text]);
});

test('keeps apart lines of that length when the next begins with a capital', () => {
  const text = 'The two delegations sat down for a second round of the talks on\nBorder guards watched.';
  expect(lines(text)).toHaveLength(2);
});
