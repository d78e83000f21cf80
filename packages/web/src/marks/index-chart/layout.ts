// Where everything of the index chart stands, in pixels.

import type { IndexPeriod } from '@rapport/relations';
import { utcMonth, utcYear } from 'd3-time';
import { endOf, levelDomain, levelScale, levelTicks, timeOf, timeScale } from '../scales.ts';

const NARROW = 560;
const PHASES = 22;
const AXIS = 24;
const VOLUME = 46;
const GAP = 18;

export type IndexLayout = ReturnType<typeof layoutOf>;

/** The chart of these periods at a width. On a phone it is taller for its width, and turning points bear numbers. */
export function layoutOf(periods: readonly IndexPeriod[], width: number) {
  const narrow = width < NARROW;
  const left = narrow ? 30 : 40;
  const right = width - (narrow ? 6 : 14);
  const top = PHASES;
  const bottom = top + (narrow ? 230 : Math.min(330, Math.max(230, width * 0.25)));
  const starts = periods.map(({ start }) => start);
  const [first, last] = [timeOf(starts[0] ?? '1970-01-01'), endOf(starts)];
  const domain = levelDomain(periods);
  const x = timeScale(first, last, [left, right]);
  const y = levelScale(domain, [bottom, top]);
  const volumeTop = bottom + AXIS + GAP;
  return {
    narrow,
    width,
    left,
    right,
    top,
    bottom,
    first,
    last,
    x,
    y,
    yTicks: levelTicks(domain, bottom - top),
    xTicks: ticksOf(first, last, right - left),
    axis: bottom + 17,
    volumeTop,
    volumeBottom: volumeTop + VOLUME,
    height: volumeTop + VOLUME + 4,
    /** Middle of a period. */
    middle: (i: number): number =>
      (x(timeOf(starts[i]!)) + x(i + 1 < starts.length ? timeOf(starts[i + 1]!) : last)) / 2,
    /** Period under a place; −1 when there is none. */
    periodAt: (px: number): number => {
      const time = x.invert(Math.min(right - 0.5, Math.max(left, px))).getTime();
      return starts.findLastIndex((start) => timeOf(start) <= time);
    },
  };
}

/** Years, or months where there are few of them, as far apart as their names need. */
function ticksOf(first: number, last: number, room: number): { readonly time: number; readonly year: boolean }[] {
  const [from, to] = [new Date(first), new Date(last)];
  const most = Math.max(2, Math.floor(room / 64));
  const years = utcYear.range(utcYear.ceil(from), to);
  if (years.length >= 3) {
    const step = Math.ceil(years.length / most);
    return years.filter((year) => year.getUTCFullYear() % step === 0).map((year) => ({ time: +year, year: true }));
  }
  const months = utcMonth.range(utcMonth.ceil(from), to);
  const step = [1, 2, 3, 6].find((one) => months.length / one <= most) ?? 6;
  return months.filter((month) => month.getUTCMonth() % step === 0).map((month) => ({ time: +month, year: false }));
}
