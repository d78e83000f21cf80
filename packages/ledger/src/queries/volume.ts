// How many documents were read, by period and country of publication.

import { sql } from 'kysely';
import type { PeriodLength, VolumeRequest, VolumeRow } from '../port/reading.ts';
import type { Db } from '../schema/tables.ts';
import { checkPeriod } from './paging.ts';
import { scopeOf } from './scopes.ts';

const MILLISECONDS_A_DAY = 86_400_000;

/** Leading characters of an ISO date that days of one period share; weeks are counted by day and put together here. */
const SHARED: Readonly<Record<PeriodLength, number>> = { day: 10, week: 10, month: 7, year: 4 };

interface Counted {
  /** The shared characters; empty for documents without a date. */
  readonly days: string;
  readonly country: string;
  readonly documents: number;
  readonly copies: number;
}

/** Counts in order of period and country; documents without a date first. */
export async function volume(db: Db, request: VolumeRequest): Promise<VolumeRow[]> {
  checkPeriod(request);
  const rows = new Map<string, VolumeRow>();
  for (const { days, country, documents, copies } of await count(db, request)) {
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

async function count(db: Db, { by, about, since, until, byPublisherCountry }: VolumeRequest): Promise<Counted[]> {
  const days = sql`substr(published, 1, ${sql.lit(SHARED[by])})`;
  const country = byPublisherCountry ? sql`publisher_country` : sql`''`;
  const counts =
    about === undefined
      ? sql`sum(documents) as documents, sum(copies) as copies from volume_day where true`
      : sql`count(*) as documents, sum(is_copy) as copies from article_scope where scope = ${scopeOf(about)}`;
  const from = since === undefined ? sql`` : sql`and published >= ${since}`;
  const to = until === undefined ? sql`` : sql`and published <= ${until}`;
  const { rows } = await sql<Counted>`
    select ${days} as days, ${country} as country, ${counts} ${from} ${to} group by 1, 2`.execute(db);
  return rows.map((row) => ({ ...row, documents: Number(row.documents), copies: Number(row.copies) }));
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
