// What the ledger holds, in numbers.

import { sql } from 'kysely';
import type { LedgerStats } from '../port/health.ts';
import type { Db, TableName } from '../schema/tables.ts';

/** Counts of everything. */
export async function stats(db: Db, bytes: number): Promise<LedgerStats> {
  const ends = await db
    .selectFrom('article')
    .select((eb) => [
      eb.fn.min('published').as('first'),
      eb.fn.max('published').as('last'),
      eb.fn.count<number>('superseded_by').as('superseded'),
    ])
    .executeTakeFirstOrThrow();
  return {
    schema_version: await schemaVersion(db),
    documents: (await count(db, 'article')) - ends.superseded,
    superseded_documents: ends.superseded,
    mentions: await count(db, 'mention'),
    events: await count(db, 'event'),
    ...(await statementCounts(db)),
    corrections: await count(db, 'correction'),
    foreign_mentions: await count(db, 'foreign_mention'),
    dirty_places: await count(db, 'dirty_place'),
    bytes,
    languages: await countBy(db, 'language'),
    coders: await countBy(db, 'coder'),
    first_published: ends.first,
    last_published: ends.last,
  };
}

/** Number of migrations that made the schema. */
export async function schemaVersion(db: Db): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*) as count from kysely_migration`.execute(db);
  return Number(rows[0]!.count);
}

async function statementCounts(db: Db): Promise<Pick<LedgerStats, 'quotes' | 'pledges' | 'attitudes'>> {
  const rows = await db
    .selectFrom('statement')
    .select(['kind', (eb) => eb.fn.countAll<number>().as('count')])
    .groupBy('kind')
    .execute();
  const of = (kind: string): number => rows.find((row) => row.kind === kind)?.count ?? 0;
  return { quotes: of('quote'), pledges: of('pledge'), attitudes: of('attitude') };
}

/** Number of rows of a table. */
export async function count(db: Db, table: TableName): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*) as count from ${sql.table(table)}`.execute(db);
  return Number(rows[0]!.count);
}

async function countBy(db: Db, column: 'language' | 'coder'): Promise<Record<string, number>> {
  const rows = await db
    .selectFrom('article')
    .select([column, (eb) => eb.fn.countAll<number>().as('count')])
    .where('superseded_by', 'is', null)
    .groupBy(column)
    .orderBy(column)
    .execute();
  return Object.fromEntries(rows.map((row) => [row[column], row.count]));
}
