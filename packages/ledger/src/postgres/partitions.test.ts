// A ledger on PostgreSQL whose tables are kept by month: what that is for, and what it must not break.

import { CompiledQuery, sql } from 'kysely';
import { afterAll, describe, expect, it } from 'vitest';
import { madeArticle } from '../contract/made-articles.case.ts';
import { ALL } from '../contract/made-record.case.ts';
import { collect, fill, foldAll, hour, openAt } from '../contract/suite.case.ts';
import type { Engine } from '../engine/engine.ts';
import { ALL_TABLES } from '../migrations/all-tables.ts';
import { migrate } from '../migrations/migrate.ts';
import { openLedger } from '../open-ledger.ts';
import type { NewArticle } from '../port/articles.ts';
import type { Ledger } from '../port.ts';
import { copiesNear } from '../queries/copies.ts';
import { findEvents } from '../queries/find-events.ts';
import { insertRows } from '../queries/insert-rows.ts';
import { firstPlace } from '../queries/search-order.ts';
import { openPool } from './connection.ts';
import { schemaOf, tablesOf } from './dialect.ts';
import { openPostgres } from './engine.ts';
import { MONTHLY_TABLES } from './months.ts';
import { postgresGround } from './postgres-ground.case.ts';
import { findServer } from './test-server.case.ts';

const server = await findServer();
const ground = postgresGround(server?.address ?? '');

/** A report of one meeting, on the day on which it is published. */
function report(day: string | null, more = 'Nothing else was said.', bands: readonly string[] = []): NewArticle {
  const mentions = [{ sentence: 'Korea and China met.', trigger: 'met', actor: ['KOR', 'CHN'], date: day }];
  const quotes = [{ text: 'We begin anew.', speaker: 'KOR', about: ['CHN'] }];
  const id = `report-${day}-${more}`;
  return madeArticle({
    id,
    url: `https://paper.example/${encodeURIComponent(id)}`,
    published: day,
    more,
    mentions,
    quotes,
    bands,
  });
}

interface Opened {
  readonly ledger: Ledger;
  readonly engine: Engine;
  readonly address: string;
}

async function within(test: (opened: Opened) => Promise<void>): Promise<void> {
  const address = await ground.fresh();
  const ledger = await openAt(address);
  const engine = await openPostgres(address, { readOnly: false, createIfMissing: false, waitMs: 2000 });
  try {
    await test({ ledger, engine, address });
  } finally {
    await ledger.close();
    await engine.close();
  }
}

/** Names of a table's parts, without the table's own. */
async function partsOf({ engine }: Pick<Opened, 'engine'>, table: string): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select relname as name from pg_inherits join pg_class on pg_class.oid = inhrelid
    where inhparent = ${table}::regclass order by relname`.execute(engine.db);
  return rows.map(({ name }) => name.slice(table.length + 1));
}

async function rowsIn({ engine }: Pick<Opened, 'engine'>, table: string): Promise<number> {
  const { rows } = await sql<{ rows: number }>`select count(*) as rows from ${sql.table(table)}`.execute(engine.db);
  return rows[0]!.rows;
}

/** The tables and parts that a query reads, as the server plans it. */
async function readBy({ engine }: Pick<Opened, 'engine'>, query: CompiledQuery): Promise<string[]> {
  const explain = CompiledQuery.raw(`explain (costs off) ${query.sql}`, [...query.parameters]);
  const { rows } = await engine.db.executeQuery<{ 'QUERY PLAN': string }>(explain);
  return rows.flatMap((row) => / on (\w+_(?:\d{4}_\d\d|before|after))\b/.exec(row['QUERY PLAN'])?.[1] ?? []);
}

describe.skipIf(server === null)('a ledger kept by month', () => {
  afterAll(async () => {
    await ground.clean();
    server?.stop();
  });

  it('has a part for each month that something comes from, made when it comes', async () => {
    await within(async (opened) => {
      expect(await partsOf(opened, 'article_scope')).toEqual(['after', 'before']);
      await fill(opened.ledger, [report('2026-01-31'), report('2026-02-01'), report('1988-05-01'), report(null)]);
      for (const table of ['article_scope', 'event_scope', 'statement_scope', 'article_search']) {
        expect(await partsOf(opened, table)).toEqual(['2026_01', '2026_02', 'after', 'before']);
      }
      expect(await rowsIn(opened, 'article_search_2026_02')).toBe(1);
      expect(await rowsIn(opened, 'article_search_before')).toBe(2);
      expect((await opened.ledger.doctor(true)).filter(({ ok }) => !ok)).toEqual([]);
    });
  });

  it('reads no more months than a question is about', async () => {
    await within(async (opened) => {
      await fill(
        opened.ledger,
        ['2025-11-05', '2025-12-05', '2026-01-05', '2026-02-05'].map((day) => report(day)),
      );
      const { db } = opened.engine;
      const events = findEvents(db, { since: '2025-12-10', until: '2026-01-20' }).select('event_scope.event_id');
      expect(await readBy(opened, events.compile())).toEqual(['event_scope_2025_12', 'event_scope_2026_01']);
      const words = sql`select search_order from article_search where folded like '%korea%'
        and search_order between ${firstPlace('2026-01-01')} and ${firstPlace('2026-01-31')}`.compile(db);
      expect(await readBy(opened, words)).toEqual(['article_search_2026_01']);
      const volume = sql`select count(*) from article_scope where scope = 'CHN' and published >= ${'2026-02-01'}`;
      expect(await readBy(opened, volume.compile(db))).toEqual(['article_scope_2026_02', 'article_scope_after']);
    });
  });

  it('looks for copies of a text in the months around it, and in no other', async () => {
    await within(async (opened) => {
      const days = ['2025-11-05', '2026-01-05', '2026-03-20', '2026-05-20', null];
      await fill(
        opened.ledger,
        days.map((day) => report(day, 'Nothing else was said.', ['a.1'])),
      );
      await opened.engine.db.transaction().execute(async (tx) => {
        const [january, march] = await copiesNear(
          tx,
          [
            { bands: ['a.1'], published: '2026-01-09' },
            { bands: ['a.1', 'b.2'], published: '2026-03-15' },
          ],
          7,
        );
        expect(january!.map(({ published }) => published)).toEqual(['2026-01-05']);
        expect(march!.map(({ published }) => published)).toEqual(['2026-03-20']);
        const { rows } = await sql<{ name: string }>`
          select relname as name from pg_locks join pg_class on pg_class.oid = relation
          where pid = pg_backend_pid() and relkind = 'r' and relname like 'copy_band%' order by name`.execute(tx);
        expect(rows.map(({ name }) => name)).toEqual(['copy_band_2026_01', 'copy_band_2026_03']);
      });
    });
  });

  it('knows a document again under another date', async () => {
    await within(async (opened) => {
      const first = report('2026-01-05');
      await fill(opened.ledger, [first]);
      const later = { ...first, document: { ...first.document, published: '2026-03-05' } };
      expect((await opened.ledger.addArticles([later], hour(1))).outcomes).toEqual(['known']);
      expect(await partsOf(opened, 'article_scope')).toEqual(['2026_01', 'after', 'before']);
    });
  });

  it('moves a revised text to the month of its new date, and forgets it there', async () => {
    await within(async (opened) => {
      const first = report('2026-01-05', 'One.', ['a.1']);
      await fill(opened.ledger, [first]);
      const { document } = report('2026-02-05', 'Two.');
      const revised = { ...report('2026-02-05', 'Two.', ['a.1']), document: { ...document, url: first.document.url! } };
      expect((await opened.ledger.addArticles([revised], hour(1))).outcomes).toEqual(['revised']);
      await foldAll(opened.ledger);
      expect(await rowsIn(opened, 'article_scope_2026_01')).toBe(0);
      expect(await rowsIn(opened, 'article_search_2026_01')).toBe(0);
      const [key] = await opened.ledger.articleKeys(revised.document.url);
      expect(await opened.ledger.forget(key!, hour(2))).toBe(true);
      await foldAll(opened.ledger);
      for (const { name } of MONTHLY_TABLES) if (name !== 'copy_band') expect(await rowsIn(opened, name)).toBe(0);
      expect((await opened.ledger.doctor(true)).filter(({ ok }) => !ok)).toEqual([]);
    });
  });

  it('makes a month while others read, and none that its transaction does not keep', async () => {
    await within(async ({ ledger, engine }) => {
      await fill(ledger, [report('2026-01-05')]);
      await engine.snapshot(async (db) => {
        await sql`select * from event_scope, article_scope, article_search`.execute(db);
        await fill(ledger, [report('2026-02-05')]);
      });
      expect(await partsOf({ engine }, 'event_scope')).toEqual(['2026_01', '2026_02', 'after', 'before']);
      const row = { week: 2930, band: 'a.1', document_key: 'doc_1' };
      const twice = engine.write((db) => insertRows(db, 'copy_band', [row, row]));
      await expect(twice).rejects.toMatchObject({ code: '23505' });
      expect(await partsOf({ engine }, 'copy_band')).toEqual(['after', 'before']);
      await engine.write((db) => insertRows(db, 'copy_band', [row]));
      expect(await partsOf({ engine }, 'copy_band')).toEqual(['2026_02', 'after', 'before']);
    });
  });

  it('goes on without a month that was taken away, and takes it back', async () => {
    await within(async (opened) => {
      const { engine, ledger } = opened;
      await fill(ledger, [report('2026-01-05'), report('2026-02-05')]);
      const found = async (): Promise<number> =>
        (await ledger.searchArticles({ text: 'korea' }, { limit: 9 })).rows.length;
      const bounds = `from (${firstPlace('2026-01-01')}) to (${firstPlace('2026-02-01')})`;
      const run = (statement: string) => engine.db.executeQuery(CompiledQuery.raw(statement));
      await run('alter table article_search detach partition article_search_2026_01');
      await expect(ledger.addArticles([report('2026-01-07')], hour(1))).rejects.toMatchObject({
        code: 'E_LEDGER_DAMAGED',
        message: expect.stringContaining('article_search_2026_01'),
      });
      await run('alter table article_search_2026_01 rename to kept_2026_01');
      expect(await found()).toBe(1);
      expect(await collect(ledger.events({}))).toHaveLength(2);
      await fill(ledger, [report('2026-01-06')], hour(1));
      expect(await found()).toBe(2);
      await run('insert into article_search select * from kept_2026_01');
      await run('drop table kept_2026_01');
      expect(await found()).toBe(3);
      await run('alter table article_search detach partition article_search_2026_02');
      await run('drop table article_search_2026_02');
      await expect(run(`create table taken partition of article_search for values ${bounds}`)).rejects.toThrow(
        /overlap/,
      );
      expect(await found()).toBe(2);
    });
  });

  it('is made of a ledger of an older version, with all it holds and the same keys and indexes', async () => {
    const address = await ground.fresh();
    const older = tablesOf(openPool(address), address, false);
    await migrate(older, { ...(await schemaOf(older)), cutByMonth: async () => undefined });
    await within(async (opened) => {
      await fill(opened.ledger, [...ALL, report(null), report('2025-12-24'), report('1988-05-01')]);
      const { rows } = await sql<{ name: string }>`select current_schema() as name`.execute(opened.engine.db);
      for (const name of [...ALL_TABLES.map((shape) => shape.name), 'article_search']) {
        await sql`insert into ${sql.table(name)} select * from ${sql.table(`${rows[0]!.name}.${name}`)}`.execute(older);
      }
      await sql`delete from kysely_migration where name = '0005-months'`.execute(older);
      const before = { code: 'E_LEDGER_VERSION', message: expect.stringContaining('version 4') };
      await expect(openLedger(address, { mode: 'read' })).rejects.toMatchObject(before);
      const upgraded = await openAt(address);
      const engine = await openPostgres(address, { readOnly: true, createIfMissing: false, waitMs: 1000 });
      for (const { name } of MONTHLY_TABLES) {
        expect(await partsOf({ engine }, name)).toEqual(await partsOf(opened, name));
        expect(await indexesOf(engine, name)).toEqual(await indexesOf(opened.engine, name));
      }
      expect(await collect(upgraded.events({ undated: true }))).toEqual(
        await collect(opened.ledger.events({ undated: true })),
      );
      expect((await upgraded.doctor(true)).filter(({ ok }) => !ok)).toEqual([]);
      expect((await upgraded.addArticles([...ALL], hour(1))).outcomes).toEqual(ALL.map(() => 'known'));
      await fill(upgraded, [report('2026-03-01')], hour(2));
      expect((await upgraded.searchArticles({ text: 'korea' }, { limit: 50 })).rows.length).toBeGreaterThan(3);
      await upgraded.close();
      await engine.close();
    });
    await older.destroy();
  });

  it('has the column by which a table is distributed in all its unique keys, as Citus asks', async () => {
    await within(async ({ engine }) => {
      const { rows } = await sql<{ table: string; key: string }>`
        select relname as table, pg_get_indexdef(indexrelid) as key from pg_index
        join pg_class on pg_class.oid = indrelid
        where indisunique and relkind in ('r', 'p') and not relispartition
          and relnamespace = current_schema()::regnamespace and relname not like 'kysely_%'`.execute(engine.db);
      const columns = new Map(ALL_TABLES.map(({ name, distributedBy }) => [name, distributedBy]));
      expect(rows.map(({ table }) => table).sort()).toEqual([...columns.keys(), 'article_search'].sort());
      for (const { table, key } of rows) {
        expect(/\((.*)\)/.exec(key)![1]!.replaceAll('"', '').split(', ')).toContain(
          columns.get(table) ?? 'search_order',
        );
      }
    });
  });
});

async function indexesOf(engine: Engine, table: string): Promise<string[]> {
  const { rows } = await sql<{ definition: string }>`
    select pg_get_indexdef(indexrelid) as definition from pg_index
    where indrelid = ${table}::regclass order by 1`.execute(engine.db);
  return rows.map(({ definition }) => definition.replace(/ON (ONLY )?ledger_\d+\./, 'ON '));
}
