import {
  chmodSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  statSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import Database from 'better-sqlite3';
import { sql } from 'kysely';
import { afterAll, describe, expect, it } from 'vitest';
import { madeArticle } from '../contract/made-articles.case.ts';
import { ALL } from '../contract/made-record.case.ts';
import { PLACING } from '../contract/simple-alignment.case.ts';
import { collect, fill, foldAll, hour, openAt } from '../contract/suite.case.ts';
import { KeptLedger } from '../kept-ledger.ts';
import { openLedger, restoreLedger } from '../open-ledger.ts';
import { dumpLines } from '../queries/dump.ts';
import { openSqlite } from './engine.ts';
import { sqliteGround } from './sqlite-ground.case.ts';

const ground = sqliteGround();
afterAll(() => ground.clean());

/** User and group that own nothing. */
const NOBODY = 65_534;

/** Root may write anywhere: what an ordinary user meets is tried as one. */
async function asNobody<T>(work: () => Promise<T>): Promise<T> {
  if (process.getuid?.() !== 0) return await work();
  process.seteuid!(NOBODY);
  try {
    return await work();
  } finally {
    process.seteuid!(0);
  }
}

async function filled(): Promise<string> {
  const location = await ground.fresh();
  const ledger = await openAt(location);
  await fill(ledger, ALL);
  await ledger.close();
  return location;
}

/** Reads all that there is. */
async function readAll(location: string): Promise<void> {
  const ledger = await openLedger(location, { mode: 'read' });
  try {
    await collect(ledger.events({}));
    await collect(ledger.mentions({}));
    for (const { document } of ALL) for (const key of await ledger.articleKeys(document.id)) await ledger.article(key);
  } finally {
    await ledger.close();
  }
}

describe('a full disk', () => {
  it('keeps nothing of the batch, says so, and goes on when there is room', async () => {
    const location = await ground.fresh();
    const engine = await openSqlite(location, { readOnly: false, createIfMissing: true, waitMs: 1000 });
    const ledger = new KeptLedger(engine, PLACING);
    await fill(ledger, ALL);
    const { rows } = await sql<{ page_count: number }>`pragma page_count`.execute(engine.db);
    await sql`pragma max_page_count = ${sql.lit(rows[0]!.page_count + 3)}`.execute(engine.db);
    const many = Array.from({ length: 200 }, (_, i) =>
      madeArticle({ id: `${i}`, more: `Text ${i}. ${'word '.repeat(500)}` }),
    );
    await expect(ledger.addArticles(many, hour(1))).rejects.toMatchObject({
      code: 'E_LEDGER_FULL',
      message: expect.stringMatching(/no room.*nothing of this batch/),
    });
    expect(await ledger.stats()).toMatchObject({ documents: ALL.length });
    await sql`pragma max_page_count = 1000000`.execute(engine.db);
    await ledger.addArticles(many, hour(1));
    await foldAll(ledger);
    expect(await ledger.stats()).toMatchObject({ documents: ALL.length + 200 });
    expect((await ledger.doctor(true)).filter(({ ok }) => !ok)).toEqual([]);
    await ledger.close();
  });
});

describe('a folder that may not be written to', () => {
  it('is named, for reading and for writing', async () => {
    const folder = join(ground.folder(), 'locked');
    mkdirSync(folder);
    const location = join(folder, 'ledger');
    const ledger = await openAt(location);
    await fill(ledger, ALL);
    await ledger.close();
    chmodSync(ground.folder(), 0o755);
    chmodSync(location, 0o444);
    chmodSync(folder, 0o555);
    const refused = { code: 'E_LEDGER_READ_ONLY', message: expect.stringContaining('may not be written to') };
    await asNobody(async () => {
      await expect(openLedger(location, { mode: 'read' })).rejects.toMatchObject({
        code: 'E_LEDGER_READ_ONLY',
        message: expect.stringContaining('copy the ledger elsewhere'),
      });
      await expect(openAt(location)).rejects.toMatchObject(refused);
      await expect(openAt(join(folder, 'new'))).rejects.toMatchObject(refused);
      await expect(openAt(join(folder, 'deeper', 'new'))).rejects.toMatchObject(refused);
    });
    chmodSync(folder, 0o755);
    expect(existsSync(join(folder, 'new'))).toBe(false);
  });
});

describe('a damaged file', () => {
  it('is named when it is no ledger at all', async () => {
    const location = join(ground.folder(), 'letter');
    writeFileSync(location, 'Dear colleague, this is a letter and not a ledger.');
    const damaged = { code: 'E_LEDGER_DAMAGED', message: expect.stringContaining('restore a backup') };
    await expect(openAt(location)).rejects.toMatchObject(damaged);
    await expect(openLedger(location, { mode: 'read' })).rejects.toMatchObject(damaged);
    expect(readFileSync(location, 'utf8')).toMatch(/^Dear/);
    await expect(openAt(ground.folder())).rejects.toMatchObject({ code: 'E_LEDGER_DAMAGED' });
  });

  it('is found by doctor, which says what to do', async () => {
    const location = await ground.fresh();
    const whole = await openAt(location);
    const long = Array.from({ length: 100 }, (_, i) =>
      madeArticle({ id: `${i}`, more: `${i} ${'word '.repeat(1000)}` }),
    );
    await fill(whole, [...ALL, ...long]);
    await whole.close();
    const file = openSync(location, 'r+');
    const pages = statSync(location).size / 4096;
    for (let page = Math.floor(pages * 0.6); page < pages * 0.7; page++)
      writeSync(file, Buffer.alloc(4096, 0xa5), 0, 4096, page * 4096);
    closeSync(file);
    const ledger = await openLedger(location, { mode: 'read' });
    const bad = (await ledger.doctor(true)).filter(({ ok }) => !ok);
    expect(bad.map(({ check }) => check)).toContain('integrity');
    for (const { remedy } of bad) expect(remedy).toMatch(/backup|rapport add/);
    await expect(collect(ledger.recordsToRecode('another'))).rejects.toMatchObject({ code: 'E_LEDGER_DAMAGED' });
    await ledger.close();
  });

  it.each([
    ['has other tables', 'drop table mention'],
    ['has other columns', 'alter table event rename column body to other'],
    [
      'has a view that goes round in a circle',
      'drop table mention; create view mention as select * from mention_past; drop table mention_past; create view mention_past as select * from mention',
    ],
    ...['mention', 'event', 'statement'].flatMap((table) => [
      [`holds no JSON in ${table}`, `update ${table} set body = '{"id":'`],
      [`holds null in ${table}`, `update ${table} set body = 'null'`],
    ]),
    ['holds no JSON in a document', `update article_text set document = '['`],
    ['holds a record of another form', `update article_text set record = '{"entities":{}}'`],
  ])('is named when it %s', async (_, tampering) => {
    const location = await filled();
    const raw = new Database(location);
    raw.exec(tampering);
    raw.close();
    await expect(readAll(location)).rejects.toMatchObject({ code: 'E_LEDGER_DAMAGED' });
  });

  it('is named when it says what tables it has in no text', async () => {
    const location = await filled();
    const raw = new Database(location).unsafeMode();
    raw.pragma('writable_schema = on');
    raw.exec(`update sqlite_master set sql = cast(sql as blob) where name = 'mention'`);
    raw.close();
    await expect(readAll(location)).rejects.toMatchObject({ code: 'E_LEDGER_DAMAGED' });
  });

  it('is named when it is of a form that SQLite does not read', async () => {
    const location = await filled();
    const file = openSync(location, 'r+');
    // The format of the schema, 1 to 4 (https://www.sqlite.org/fileformat.html, 1.3.10).
    writeSync(file, Buffer.from([0, 0, 0, 9]), 0, 4, 44);
    closeSync(file);
    await expect(readAll(location)).rejects.toMatchObject({ code: 'E_LEDGER_DAMAGED' });
  });

  it('is refused as a backup, with its line, and leaves nothing behind', async () => {
    const source = await openSqlite(await filled(), { readOnly: true, createIfMissing: false, waitMs: 1000 });
    const lines: string[] = [];
    for await (const line of dumpLines(source.db)) lines.push(line);
    await source.close();
    const backup = join(ground.folder(), 'bad-backup.gz');
    for (const bad of [
      [...lines, '["article",{}]'],
      [...lines, lines[1]!],
      [lines[0]!, '{'],
    ]) {
      writeFileSync(backup, gzipSync(bad.join('\n')));
      const location = await ground.fresh();
      await expect(restoreLedger(backup, location)).rejects.toMatchObject({ code: 'E_INPUT' });
      const ledger = await openAt(location);
      expect((await ledger.stats()).documents).toBe(0);
      await ledger.close();
    }
    writeFileSync(backup, gzipSync(lines.join('\n')));
    await expect(restoreLedger(backup, await ground.fresh())).resolves.toBeUndefined();
  });

  it('is named when its end is missing', async () => {
    const location = await filled();
    truncateSync(location, 4096 * 10);
    const reading = async (): Promise<unknown> => {
      const ledger = await openLedger(location, { mode: 'read' });
      const bad = (await ledger.doctor()).filter(({ ok }) => !ok);
      await ledger.close();
      return bad;
    };
    const found = await reading().catch((thrown: unknown) => [thrown]);
    expect(JSON.stringify(found)).toMatch(/integrity|readable|E_LEDGER_DAMAGED/);
  });
});
