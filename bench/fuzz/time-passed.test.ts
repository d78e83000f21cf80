import { expect, it } from 'vitest';
import { readState } from '../processes.ts';
import { timePassed } from './time-passed.ts';

it('reads the state and the time of a process, whatever its name', () => {
  const line = '4711 (a (b) c) R 1 4711 4711 0 -1 4194304 900 0 0 0 120 30 7 3 20 0 11 0 99 1 1';
  expect(readState(line)).toEqual({ state: 'R', used: 1.5, usedByEnded: 0.1 });
});

it('counts what a process ran or waited, and nothing while it is stopped or kept from running', () => {
  const at = (state: string, used: number) => ({ state, used, usedByEnded: 0 });
  const before = at('R', 1);
  expect(timePassed(before, at('R', 1.2), 250)).toBeCloseTo(200);
  expect(timePassed(before, at('R', 1), 250)).toBe(0);
  expect(timePassed(before, at('T', 1), 250)).toBe(0);
  expect(timePassed(before, at('S', 1), 250)).toBe(250);
  expect(timePassed(null, null, 250)).toBe(250);
});
