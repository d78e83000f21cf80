// The index of a pair, from the rows and the volume that the ledger keeps.

import type { EventFilter, IndexRow, RecordReader, VolumeRow } from '@rapport/ledger';
import type { Field } from '@rapport/record';
import {
  type DayVolume,
  type IndexEvent,
  type IndexQuery,
  type RelationIndex,
  relationIndex,
} from '@rapport/relations';

/** What is asked for; see `IndexQuery` of relations. */
export type IndexRequest = Omit<IndexQuery, 'pair' | 'field'> & {
  readonly pair: readonly [string, string];
  readonly field?: Field;
};

/** What an index of a pair stands on: its events, and how much was read. */
export interface IndexGround {
  readonly events: readonly IndexEvent[];
  readonly volume: readonly DayVolume[];
}

/** Reads the events of the pair and how much was read, and makes the index of them. */
export async function readIndex(ledger: RecordReader, request: IndexRequest): Promise<RelationIndex> {
  const { events, volume } = await readIndexGround(ledger, request);
  return relationIndex(events, volume, request);
}

/** Reads what an index of the pair stands on, so that several can be made of it. */
export async function readIndexGround(
  ledger: RecordReader,
  { pair, since, until }: Pick<IndexRequest, 'pair' | 'since' | 'until'>,
): Promise<IndexGround> {
  const period = { ...(since === undefined ? {} : { since }), ...(until === undefined ? {} : { until }) };
  const filter: EventFilter = { about: pair, statuses: ['occurred', 'ongoing'], ...period };
  const [rows, about, all] = await Promise.all([
    ledger.indexRows(filter),
    ledger.volume({ by: 'day', about: pair, ...period }),
    ledger.volume({ by: 'day', ...period }),
  ]);
  return { events: rows.map(toIndexEvent), volume: daysOf(about, all) };
}

function toIndexEvent(row: IndexRow): IndexEvent {
  return {
    id: row.event_id,
    date: row.date,
    date_precision: row.date_precision,
    actor: row.actors,
    recipient: row.recipients,
    reciprocal: row.reciprocal,
    field: row.field,
    quad_code: row.quad_code,
    event_scale: row.event_scale,
    independent_sources: row.independent_sources,
    confidence: row.confidence,
    status: row.status,
    text: row.text,
  };
}

function daysOf(about: readonly VolumeRow[], all: readonly VolumeRow[]): DayVolume[] {
  const aboutPair = new Map(about.map(({ period, documents }) => [period, documents]));
  return all.flatMap(({ period, documents }) =>
    period === null ? [] : [{ date: period, about_pair: aboutPair.get(period) ?? 0, in_all: documents }],
  );
}
