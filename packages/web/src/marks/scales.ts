// The scales that charts of one kind share.

import { scaleLinear, scaleUtc } from 'd3-scale';

const DAY = 86_400_000;
const SCALE_END = 10;

export interface Levelled {
  readonly start: string;
  readonly level: number;
  readonly level_interval: readonly [number, number];
}

export function timeOf(date: string): number {
  return Date.parse(`${date.slice(0, 10)}T00:00:00Z`);
}

export function dateOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

/** The first moment after the last period. */
export function endOf(starts: readonly string[]): number {
  const [last, before] = [starts.at(-1), starts.at(-2)];
  if (last === undefined) return 0;
  const length = before === undefined ? 30 * DAY : timeOf(last) - timeOf(before);
  return timeOf(last) + length;
}

export function timeScale(first: number, last: number, range: readonly [number, number]) {
  return scaleUtc([first, Math.max(last, first + DAY)], range);
}

/**
 * Room for every level and all but `trimmed` of the interval ends, zero always within, never beyond the scale of −10
 * to +10. Bands that go beyond are cut at the edge.
 */
export function levelDomain(periods: readonly Levelled[], trimmed = 0.02): [number, number] {
  const lows = periods.map(({ level_interval }) => level_interval[0]).sort((a, b) => a - b);
  const highs = periods.map(({ level_interval }) => level_interval[1]).sort((a, b) => a - b);
  const levels = periods.map(({ level }) => level);
  const spare = Math.floor(periods.length * trimmed);
  const low = Math.min(-2, ...levels, lows[spare] ?? 0);
  const high = Math.max(2, ...levels, highs[highs.length - 1 - spare] ?? 0);
  return [Math.max(-SCALE_END, Math.floor(low)), Math.min(SCALE_END, Math.ceil(high))];
}

export function levelScale(domain: readonly [number, number], range: readonly [number, number]) {
  return scaleLinear(domain, range).clamp(true);
}

/** Ticks of a level: every unit, every second, or every fifth, as there is room. */
export function levelTicks([low, high]: readonly [number, number], height: number): number[] {
  const step = [1, 2, 4, 5].find((one) => ((high - low) / one) * 38 <= height) ?? 5;
  const ticks = [];
  for (let at = Math.ceil(low / step) * step; at <= high; at += step) ticks.push(at);
  return ticks;
}

/** Pixels to the hundredth: long paths stay short. */
export function fine(pixels: number): number {
  return Math.round(pixels * 100) / 100;
}
