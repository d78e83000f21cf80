// What is kept for the next question, and for how long.

import { expect, it } from 'vitest';
import { Shelf } from './shelf.ts';

function counted(): { read: () => Promise<number>; times: () => number } {
  let times = 0;
  return { read: async () => ++times, times: () => times };
}

it('is read once, even by those who ask while it is being read, until the record changes', async () => {
  const shelf = new Shelf();
  const { read, times } = counted();
  shelf.renew(1);
  expect(await Promise.all([shelf.once('a', read), shelf.once('a', read)])).toEqual([1, 1]);
  shelf.renew(1);
  expect(await shelf.once('a', read)).toBe(1);
  shelf.renew(2);
  expect(await shelf.once('a', read)).toBe(2);
  expect(times()).toBe(2);
});

it('is read again after it failed', async () => {
  const shelf = new Shelf();
  await expect(shelf.once('a', () => Promise.reject(new Error('no disk')))).rejects.toThrow('no disk');
  expect(await shelf.once('a', async () => 'read')).toBe('read');
});

it('leaves what was asked for longest ago, when there is too much', async () => {
  const shelf = new Shelf();
  const { read, times } = counted();
  const rows = () => 60_000;
  for (const key of ['a', 'b', 'a']) await shelf.once(key, read, rows);
  await shelf.once('c', read, rows);
  expect(times()).toBe(3);
  await shelf.once('a', read, rows);
  expect(times()).toBe(3);
  await shelf.once('b', read, rows);
  expect(times()).toBe(4);
});
