// A network lies within its picture, and the same network lies the same way.

import { expect, it } from 'vitest';
import { arrange } from './arrange.ts';
import { middleOf } from './network-drawing.tsx';

const ASKED = {
  radii: [20, 18, 6, 5, 4],
  sides: [-1, 1, -1, 1, 0],
  links: [
    { source: 0, target: 1, weight: 30 },
    { source: 2, target: 1, weight: 2 },
    { source: 3, target: 0, weight: 1 },
  ],
  width: 600,
  height: 400,
};

it('stays within the picture', () => {
  for (const [x, y] of arrange(ASKED)) {
    expect(x).toBeGreaterThan(0);
    expect(x).toBeLessThan(600);
    expect(y).toBeGreaterThan(0);
    expect(y).toBeLessThan(400);
  }
});

it('is the same every time, the first side left of the second', () => {
  const places = arrange(ASKED);
  expect(arrange(ASKED)).toEqual(places);
  expect(places[0]![0]).toBeLessThan(places[1]![0]);
});

it('keeps a long name within the picture', () => {
  const name = 'Ministry of Foreign Affairs of South Korea';
  expect(middleOf(name, 10, 380)).toBeGreaterThan(100);
  expect(middleOf(name, 370, 380)).toBeLessThan(280);
  expect(middleOf('Wang Yi', 190, 380)).toBe(190);
});
