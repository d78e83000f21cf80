import { describe, expect, it } from 'vitest';
import { seededRandom } from '../index-series/random.ts';
import { BREAK_SETTINGS, type Breaks, findBreaks } from './find-breaks.ts';
import { noiseOf } from './noise.ts';
import { type Observed, observedOf } from './stretch.ts';
import { tempered } from './temper.ts';

function noisy(length: number, level: (p: number) => number, seed = 1): Observed {
  const random = seededRandom(seed);
  const mean = Float64Array.from({ length }, (_, p) => level(p) + random.normal());
  return observedOf(mean, new Float64Array(length).fill(1));
}

const search = (observed: Observed): Breaks => findBreaks(observed, BREAK_SETTINGS, seededRandom(1));

describe('findBreaks', () => {
  it('finds a step and says where it may lie, how high it is and how little chance explains it', () => {
    const [found, ...others] = search(noisy(120, (p) => (p < 70 ? 1 : -1))).breaks;
    expect(others).toEqual([]);
    expect(found!.earliest).toBeLessThanOrEqual(70);
    expect(found!.latest).toBeGreaterThanOrEqual(70);
    expect(found!.after - found!.before).toBeCloseTo(-2, 0);
    expect(found!.pValue).toBeLessThan(0.01);
  });

  it('finds no more than one break in twenty years of noise', () => {
    const decades = Array.from({ length: 40 }, (_, i) => search(noisy(120, () => 0, i + 1)).breaks.length);
    expect(decades.reduce((sum, found) => sum + found, 0) / decades.length).toBeLessThanOrEqual(0.5);
  });

  it('does not take a lone spike, a few observations or a series without scatter for a step', () => {
    expect(search(noisy(60, (p) => (p === 30 ? 25 : 0))).breaks).toEqual([]);
    expect(search(noisy(7, (p) => (p < 3 ? -9 : 9))).breaks).toEqual([]);
    expect(search(observedOf(new Float64Array(80).fill(3), new Float64Array(80).fill(1))).breaks).toEqual([]);
  });

  it('passes over what was not observed', () => {
    const mean = Float64Array.from({ length: 100 }, (_, p) => (p < 50 ? -4 : 4) + Math.sin(p * p));
    const credibility = Float64Array.from({ length: 100 }, (_, p) => (p >= 40 && p < 60 ? 0 : 1));
    const observed = observedOf(mean, credibility);
    const [found] = search(observed).breaks;
    expect([observed.period[found!.earliest - 1], observed.period[found!.latest]]).toEqual([39, 60]);
  });
});

describe('noiseOf', () => {
  it('tells scatter from steps and from slow wandering', () => {
    const plain = noiseOf(noisy(2000, () => 0));
    expect(plain.deviation).toBeCloseTo(1, 1);
    expect(plain.correlation).toBeLessThan(0.05);
    expect(noiseOf(noisy(2000, (p) => 6 * Math.floor(p / 500))).deviation).toBeCloseTo(1, 1);
    const random = seededRandom(5);
    let value = 0;
    const wander = Float64Array.from({ length: 2000 }, () => {
      value = 0.6 * value + random.normal();
      return value;
    });
    expect(noiseOf(observedOf(wander, new Float64Array(2000).fill(1))).correlation).toBeCloseTo(0.6, 1);
  });

  it('leaves out differences across known breaks', () => {
    const steps = noisy(60, (p) => 20 * Math.floor(p / 20));
    expect(noiseOf(steps).deviation).toBeGreaterThan(2);
    expect(noiseOf(steps, [20, 40]).deviation).toBeLessThan(1.5);
  });
});

describe('tempered', () => {
  it('cuts a spike and keeps a step', () => {
    const mean = Float64Array.from([0, 0, 0, 9, 0, 0, 0, 0, 8, 8, 8, 8, 8]);
    const cut = tempered(observedOf(mean, new Float64Array(13).fill(1)), 1, 3).mean;
    expect([...cut]).toEqual([0, 0, 0, 2.5, 0, 0, 0, 0, 8, 8, 8, 8, 8]);
  });
});
