// One series of the index: values, levels and intervals by period.

import { isoOf } from '../days.ts';
import { bootstrapBands, type IndexBands } from './bootstrap.ts';
import type { Evidence } from './evidence.ts';
import { fadeFactors, RunningLevel } from './level.ts';
import { type PeriodMeans, periodMeans } from './period-means.ts';
import type { IndexSettings } from './settings.ts';
import { type PeriodVolume, readingOf } from './volume.ts';

/** One period of the index. Scores are PLOVER's, −10…+10; intervals hold the settings' coverage. */
export interface IndexPeriod {
  /** `2026-01-05`, `2026-W02` or `2026-01`. */
  readonly period: string;
  /** ISO date of its first day. */
  readonly start: string;
  /** Events with at least a part of their days in the period. */
  readonly events: number;
  /** Evidence: what those events count together. */
  readonly weight: number;
  /** Their mean alone; null when there are none. */
  readonly mean: number | null;
  /** How much passed and of which kind: the mean with neutral added; null when nothing was read. */
  readonly balance: number | null;
  /** The period's value: the mean, leaning on the level before as far as the evidence is thin. */
  readonly value: number;
  readonly value_interval: readonly [number, number];
  /** The smoothed level up to and with the period. */
  readonly level: number;
  readonly level_interval: readonly [number, number];
  /** `unreported` when nothing passed between the two in what was read, `unread` when nothing was read at all. */
  readonly silent?: 'unreported' | 'unread';
  /** Documents read that name both countries, and all that were read; where the volume is known. */
  readonly documents?: { readonly about_pair: number; readonly in_all: number };
}

export interface IndexSeries {
  readonly evidence: Evidence;
  readonly means: PeriodMeans;
  readonly periods: readonly IndexPeriod[];
}

const HUNDREDTHS = 100;

/** The index of one body of evidence. Without a volume nothing is known of what was read, and nothing is corrected. */
export function indexSeries(evidence: Evidence, volume: PeriodVolume | null, settings: IndexSettings): IndexSeries {
  const { calendar, offsets } = evidence;
  const read = readingOf(calendar.length, volume);
  const means = periodMeans(evidence, read, settings);
  const bands = bootstrapBands(evidence, settings);
  const fades = fadeFactors(calendar.starts, settings.halfLife);
  const running = new RunningLevel(settings.halfCredible);
  const periods: IndexPeriod[] = [];
  for (let p = 0; p < calendar.length; p += 1) {
    const weight = means.weight[p]!;
    const value = running.take(weight === 0 ? 0 : means.mean[p]! * weight, weight, fades[p]!);
    periods.push({
      period: calendar.label(p),
      start: isoOf(calendar.starts[p]!),
      events: offsets[p + 1]! - offsets[p]!,
      weight: rounded(weight),
      mean: weight === 0 ? null : rounded(means.mean[p]!),
      balance: means.share[p] === 0 ? null : rounded(means.balance[p]!),
      ...estimates(p, value, running.level, bands),
      ...reading(p, means, volume),
    });
  }
  return { evidence, means, periods };
}

type Estimates = Pick<IndexPeriod, 'value' | 'value_interval' | 'level' | 'level_interval'>;

function estimates(p: number, value: number, level: number, bands: IndexBands): Estimates {
  return {
    value: rounded(value),
    value_interval: [rounded(Math.min(value, bands.value.low[p]!)), rounded(Math.max(value, bands.value.high[p]!))],
    level: rounded(level),
    level_interval: [rounded(Math.min(level, bands.level.low[p]!)), rounded(Math.max(level, bands.level.high[p]!))],
  };
}

function reading(
  p: number,
  { weight, share }: PeriodMeans,
  volume: PeriodVolume | null,
): Pick<IndexPeriod, 'silent' | 'documents'> {
  const silence = share[p] === 0 ? 'unread' : 'unreported';
  return {
    ...(weight[p]! > 0 ? {} : { silent: silence }),
    ...(volume === null ? {} : { documents: { about_pair: volume.aboutPair[p]!, in_all: volume.inAll[p]! } }),
  };
}

function rounded(score: number): number {
  return Math.round(score * HUNDREDTHS) / HUNDREDTHS || 0;
}
