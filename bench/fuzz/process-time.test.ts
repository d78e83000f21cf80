import { expect, it } from 'vitest';
import { readState, timePassed } from './process-time.ts';

it('reads the state and the time of a process, whatever its name', () => {
  const line = '4711 (a (b) c) R 1 4711 4711 0 -1 4194304 900 0 0 0 120 30 0 0 20 0 11 0 99 1 1';
  expect(readState(line)).toEqual({ state: 'R', used: 1500 });
});

it('counts what a process ran or waited, and nothing while it is stopped or kept from running', () => {
  const before = { state: 'R', used: 1000 };
  expect(timePassed(before, { state: 'R', used: 1200 }, 250)).toBe(200);
  expect(timePassed(before, { state: 'R', used: 1000 }, 250)).toBe(0);
  expect(timePassed(before, { state: 'T', used: 1000 }, 250)).toBe(0);
  expect(timePassed(before, { state: 'S', used: 1000 }, 250)).toBe(250);
  expect(timePassed(null, null, 250)).toBe(250);
});
