// The whole answer of `rapport index`: the series asked for, each with its turning points and phases.

import { type Field, RapportError } from '@rapport/record';
import { type Day, dayOf } from '../days.ts';
import type { Calendar, Resolution } from '../index-series/calendar.ts';
import { type Direction, directionName, type Pair } from '../index-series/direction.ts';
import { type Acts, evidenceOf } from '../index-series/evidence.ts';
import type { DayVolume, IndexEvent } from '../index-series/index-event.ts';
import { type IndexPeriod, indexSeries } from '../index-series/index-series.ts';
import { type LeftOut, placeEvents } from '../index-series/place-events.ts';
import { INDEX_SETTINGS, type IndexSettings } from '../index-series/settings.ts';
import { volumeOf } from '../index-series/volume.ts';
import { PHASE_RULES } from './phases.ts';
import { type Turns, turnsOf } from './turning-points.ts';

/** What is asked for. */
export interface IndexQuery {
  readonly pair: Pair;
  readonly by: Resolution;
  /** One field only. */
  readonly field?: Field;
  /** Each side's acts towards the other apart, instead of both together. */
  readonly directed?: boolean;
  /** Only these kinds of acts; all three unless said. */
  readonly acts?: readonly Acts[];
  /** ISO dates, both included; without them the index reaches as far as the events do. */
  readonly since?: string;
  readonly until?: string;
  readonly settings?: Partial<IndexSettings>;
  /** Periods at most, where each costs; 20,000 unless said. */
  readonly mostPeriods?: number;
}

/** One direction and one kind of acts. */
export interface RelationSeries extends Turns {
  /** `KOR→CHN` or `KOR–CHN`. */
  readonly direction: string;
  readonly acts: Acts;
  readonly periods: readonly IndexPeriod[];
}

/** The index of a pair. */
export interface RelationIndex {
  readonly pair: Pair;
  readonly by: Resolution;
  readonly field: Field | 'all';
  readonly settings: IndexSettings;
  /** For each direction: all acts, words alone, deeds alone; or those asked for. */
  readonly series: readonly RelationSeries[];
  readonly left_out: LeftOut;
  readonly phase_rules: readonly string[];
}

/** 54 years of days. The work grows with the square of the periods, and a mistyped year would ask for thousands of years. */
const MOST_PERIODS = 20_000;

const ACTS = ['all', 'verbal', 'material'] as const satisfies readonly Acts[];

/**
 * The index of a pair from its events. Only what occurred or is ongoing feeds it. `volume` says what was read on each
 * day; without it, silence can't be told from not having read.
 * Throws `E_INPUT` when the two countries are one, a date is none, the end comes before the beginning, or there are more
 * periods than are made.
 */
export function relationIndex(
  events: readonly IndexEvent[],
  volume: readonly DayVolume[] | null,
  query: IndexQuery,
): RelationIndex {
  const { pair, by, field } = query;
  const settings = { ...INDEX_SETTINGS, ...query.settings };
  if (pair[0] === pair[1]) throw new RapportError('E_INPUT', `an index needs two countries, and both are ${pair[0]}`);
  const placed = placeEvents(events, pair, by, stretchOf(query));
  refuseLength(placed.calendar, query.mostPeriods ?? MOST_PERIODS);
  const read = volume === null ? null : volumeOf(placed.calendar, volume);
  const directions: readonly Direction[] = query.directed === true ? ['forth', 'back'] : ['both'];
  const series = directions.flatMap((direction) =>
    (query.acts ?? ACTS).map((acts): RelationSeries => {
      const evidence = evidenceOf(placed, { direction, acts, ...(field === undefined ? {} : { field }) });
      const found = indexSeries(evidence, read, settings);
      const turns = turnsOf(found, settings.seed);
      return { direction: directionName(direction, pair), acts, periods: found.periods, ...turns };
    }),
  );
  return { pair, by, field: field ?? 'all', settings, series, left_out: placed.left_out, phase_rules: PHASE_RULES };
}

function stretchOf({ since, until }: IndexQuery): { since?: Day; until?: Day } {
  const [first, last] = [since, until].map((date) => (date === undefined ? undefined : readDay(date)));
  if (first !== undefined && last !== undefined && last < first)
    throw new RapportError('E_INPUT', `the index can't end (${until}) before it begins (${since}); exchange the dates`);
  return { ...(first === undefined ? {} : { since: first }), ...(last === undefined ? {} : { until: last }) };
}

function refuseLength({ by, length }: Calendar, most: number): void {
  if (length <= most) return;
  const remedy = 'narrow it with since and until, or take longer periods';
  throw new RapportError(
    'E_INPUT',
    `the index would have ${length} periods of a ${by}, at most ${most} are made; ${remedy}`,
  );
}

function readDay(date: string): Day {
  const day = dayOf(date);
  if (day === null) throw new RapportError('E_INPUT', `"${date}" is no date; write it as YYYY-MM-DD`);
  return day;
}
