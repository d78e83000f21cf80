// How many documents were read, by period and country of publication.

import { sql } from 'kysely';
import type { PeriodLength, VolumeRequest, VolumeRow } from '../port/reading.ts';
import type { Db } from '../schema/tables.ts';
import { checkPeriod } from './paging.ts';
import { scopeOf } from './scopes.ts';

const MILLISECONDS_A_DAY = 86_400_000;

interface DayCount {
  readonly published: string;
  readonly publisher_country: string;
  readonly documents: number;
  readonly copies: number;
}

/** Counts in order of period and country; documents without a date first. */
export async function volume(db: Db, request: VolumeRequest): Promise<VolumeRow[]> {
  checkPeriod(request);
  const days = request.about === undefined ? await allDays(db, request) : await daysAbout(db, request);
  const rows = new Map<string, VolumeRow>();
  for (const { published, publisher_country, documents, copies } of days) {
    const period = published === '' ? null : firstDay(published, request.by);
    const country = request.byPublisherCountry && publisher_country !== '' ? publisher_country : null;
    const held = rows.get(`${period} ${country}`);
    rows.set(`${period} ${country}`, {
      period,
      publisher_country: country,
      documents: (held?.documents ?? 0) + documents,
      independent_sources: (held?.independent_sources ?? 0) + documents - copies,
    });
  }
  const filled = [...rows.values()].filter((row) => row.documents > 0);
  return filled.sort((a, b) => compare(a.period, b.period) || compare(a.publisher_country, b.publisher_country));
}

async function allDays(db: Db, { since, until }: VolumeRequest): Promise<DayCount[]> {
  let query = db.selectFrom('volume_day').selectAll();
  if (since !== undefined) query = query.where('published', '>=', since);
  if (until !== undefined) query = query.where('published', '<=', until);
  return await query.execute();
}

async function daysAbout(db: Db, { since, until, about }: VolumeRequest): Promise<DayCount[]> {
  let query = db
    .selectFrom('article_scope')
    .select([
      'published',
      'publisher_country',
      (eb) => eb.fn.countAll<number>().as('documents'),
      sql<number>`cast(sum(is_copy) as bigint)`.as('copies'),
    ])
    .where('scope', '=', scopeOf(about))
    .groupBy(['published', 'publisher_country']);
  if (since !== undefined) query = query.where('published', '>=', since);
  if (until !== undefined) query = query.where('published', '<=', until);
  return await query.execute();
}

/** First day of the period in which a day lies, ISO. */
export function firstDay(date: string, by: PeriodLength): string {
  switch (by) {
    case 'day':
      return date;
    case 'month':
      return `${date.slice(0, 7)}-01`;
    case 'year':
      return `${date.slice(0, 4)}-01-01`;
    case 'week': {
      const day = Date.parse(date);
      const sinceMonday = (new Date(day).getUTCDay() + 6) % 7;
      return new Date(day - sinceMonday * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
    }
  }
}

function compare(a: string | null, b: string | null): number {
  const [one, other] = [a ?? '', b ?? ''];
  return one < other ? -1 : one > other ? 1 : 0;
}
