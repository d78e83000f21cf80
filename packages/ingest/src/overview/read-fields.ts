// A short series for each field between two countries, and for each direction: the small multiples of a pair.

import type { RecordReader } from '@rapport/ledger';
import { FIELDS, type Field } from '@rapport/record';
import { type RelationSeries, relationIndex } from '@rapport/relations';
import { readIndexGround } from '../read-index.ts';
import type { Shelf } from './shelf.ts';

export interface FieldsRequest {
  readonly pair: readonly [string, string];
  readonly by: 'month' | 'week';
  readonly since?: string;
  readonly until?: string;
}

/** One period of a small multiple. */
export interface ShortPeriod {
  /** ISO date of its first day. */
  readonly start: string;
  readonly events: number;
  readonly level: number;
  readonly level_interval: readonly [number, number];
}

/** How a pair stands in one field, by period. */
export interface FieldSeries {
  readonly field: Field;
  readonly events: number;
  /** Both sides together, then each side's acts towards the other: `KOR–CHN`, `KOR→CHN`, `CHN→KOR`. */
  readonly series: readonly { readonly direction: string; readonly periods: readonly ShortPeriod[] }[];
}

/** 57 years of weeks: for each field there are three series. */
const MOST_PERIODS = 3000;

/** The fields in which something is on record, the fullest first. */
export async function readFields(
  ledger: RecordReader,
  { pair, by, since, until }: FieldsRequest,
  shelf: Shelf,
): Promise<FieldSeries[]> {
  const period = { ...(since === undefined ? {} : { since }), ...(until === undefined ? {} : { until }) };
  const { events, volume } = await readIndexGround(ledger, { pair, ...period }, shelf);
  const fields = FIELDS.flatMap((field): FieldSeries[] => {
    const count = events.filter((event) => event.field === field).length;
    if (count === 0) return [];
    const query = { pair, by, field, acts: ['all'] as const, mostPeriods: MOST_PERIODS, ...period };
    const both = relationIndex(events, volume, query).series;
    const directed = relationIndex(events, volume, { ...query, directed: true }).series;
    return [{ field, events: count, series: [...both, ...directed].map(short) }];
  });
  return fields.sort((a, b) => b.events - a.events);
}

function short({ direction, periods }: RelationSeries): FieldSeries['series'][number] {
  return {
    direction,
    periods: periods.map(({ start, events, level, level_interval }) => ({ start, events, level, level_interval })),
  };
}
