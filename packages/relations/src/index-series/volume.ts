// How much was read in each period, and what an event found in it counts for.

import { dayOf } from '../days.ts';
import type { Calendar } from './calendar.ts';
import type { DayVolume } from './index-event.ts';

/** Documents of each period. */
export interface PeriodVolume {
  readonly aboutPair: Int32Array;
  readonly inAll: Int32Array;
}

/** What the volume of reading does to the periods. */
export interface Reading {
  /** Whether enough about others was read to measure by; if not, all factors and shares are 1. */
  readonly measured: boolean;
  /** Usual documents ÷ this period's: what one event counts for, as if as much had been read as usual. */
  readonly factor: Float64Array;
  /** This period's documents ÷ the usual number, at most 1: how far the period can be judged at all. */
  readonly share: Float64Array;
}

/** Sums the days to periods; days outside the calendar, or with a date that is none, are passed over. */
export function volumeOf(calendar: Calendar, days: readonly DayVolume[]): PeriodVolume {
  const aboutPair = new Int32Array(calendar.length);
  const inAll = new Int32Array(calendar.length);
  for (const { date, about_pair, in_all } of days) {
    const day = dayOf(date);
    const period = day === null ? -1 : calendar.periodOf(day);
    if (period < 0) continue;
    aboutPair[period]! += about_pair;
    inAll[period]! += in_all;
  }
  return { aboutPair, inAll };
}

/**
 * Measures reading by the documents that are *not* about the pair, since those about it become more when more happens.
 * Where they are less than half of all, the archive was gathered for the pair: its volume says nothing of how much was
 * read, and no period is corrected.
 */
export function readingOf(length: number, volume: PeriodVolume | null): Reading {
  const others = volume === null ? new Int32Array(length) : volume.inAll.map((all, p) => all - volume.aboutPair[p]!);
  const known = others.filter((documents) => documents > 0).sort();
  const usual = known[known.length >> 1] ?? 0;
  const sum = (documents: Int32Array): number => documents.reduce((total, n) => total + n, 0);
  if (volume === null || 2 * sum(others) < sum(volume.inAll) || usual === 0) {
    const ones = new Float64Array(length).fill(1);
    return { measured: false, factor: ones, share: ones };
  }
  return {
    measured: true,
    factor: Float64Array.from(others, (documents) => usual / Math.max(1, documents)),
    share: Float64Array.from(others, (documents) => Math.min(1, documents / usual)),
  };
}
