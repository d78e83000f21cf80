// How many documents were read, by period and country of publication.

import { type CompiledQuery, sql } from 'kysely';
import type { Engine } from '../engine/engine.ts';
import type { PeriodLength, VolumeRequest, VolumeRow } from '../port/reading.ts';
import type { Db } from '../schema/tables.ts';
import { checkPeriod } from './paging.ts';
import { scopeOf } from './scopes.ts';

const MILLISECONDS_A_DAY = 86_400_000;

/** Characters of a whole ISO date. */
const WHOLE = 10;

/** Leading characters of an ISO date that days of one period share; weeks are counted by day and put together here. */
const SHARED: Readonly<Record<PeriodLength, number>> = { day: WHOLE, week: WHOLE, month: 7, year: 4 };

/** The days are the shared characters; empty for documents without a date. */
type Counted = readonly [days: string, country: string, documents: number, copies: number];

/** Counts in order of period and country; documents without a date first. */
export async function volume(
  { db, lists }: Pick<Engine, 'db' | 'lists'>,
  request: VolumeRequest,
): Promise<VolumeRow[]> {
  checkPeriod(request);
  const rows = new Map<string, VolumeRow>();
  for (const [days, country, documents, copies] of (await lists(counts(db, request))) as readonly Counted[]) {
    const period = days === '' ? null : firstDay(days, request.by);
    const publisher_country = country === '' ? null : country;
    const held = rows.get(`${period} ${country}`);
    rows.set(`${period} ${country}`, {
      period,
      publisher_country,
      documents: (held?.documents ?? 0) + documents,
      independent_sources: (held?.independent_sources ?? 0) + documents - copies,
    });
  }
  const filled = [...rows.values()].filter((row) => row.documents > 0);
  return filled.sort((a, b) => compare(a.period, b.period) || compare(a.publisher_country, b.publisher_country));
}

function counts(db: Db, { by, about, since, until, byPublisherCountry }: VolumeRequest): CompiledQuery {
  const days = SHARED[by] === WHOLE ? sql`published` : sql`substr(published, 1, ${sql.lit(SHARED[by])})`;
  const country = byPublisherCountry ? sql`publisher_country` : sql`''`;
  const counted =
    about === undefined
      ? sql`cast(sum(documents) as bigint) as documents, cast(sum(copies) as bigint) as copies from volume_day where true`
      : sql`count(*) as documents, cast(sum(is_copy) as bigint) as copies from article_scope where scope = ${scopeOf(about)}`;
  const from = since === undefined ? sql`` : sql`and published >= ${since}`;
  const to = until === undefined ? sql`` : sql`and published <= ${until}`;
  const groups = byPublisherCountry ? sql`1, 2` : sql`1`;
  return sql`
    select ${days} as days, ${country} as country, ${counted} ${from} ${to} group by ${groups}`.compile(db);
}

/** First day of the period in which the days lie, ISO. */
function firstDay(days: string, by: PeriodLength): string {
  if (by !== 'week') return `${days}-01-01`.slice(0, 10);
  const day = Date.parse(days);
  const sinceMonday = (new Date(day).getUTCDay() + 6) % 7;
  return new Date(day - sinceMonday * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
}

function compare(a: string | null, b: string | null): number {
  const [one, other] = [a ?? '', b ?? ''];
  return one < other ? -1 : one > other ? 1 : 0;
}
