// The whole ledger as lines of JSON, and back: how a ledger goes from one engine to another.

import { RapportError } from '@rapport/record';
import { sql } from 'kysely';
import type { TextIndex } from '../engine/engine.ts';
import type { Db, TableName } from '../schema/tables.ts';
import { indexedText } from '../search/fold-text.ts';
import { DUMPED_TABLES, parseRow, type Row } from './dump-row.ts';
import { insertRows } from './insert-rows.ts';

/** First line of a dump. */
const FORM = 'rapport-ledger';
const VERSION = 1;

/** Rows that are read or written at once. */
const AT_ONCE = 500;

/** Lines without their ends: a head, then every row as `[table, row]`, in order of table and key. */
export async function* dumpLines(db: Db): AsyncIterable<string> {
  yield JSON.stringify({ form: FORM, version: VERSION });
  for (const { name, primaryKey } of DUMPED_TABLES) {
    let after: Row | null = null;
    for (;;) {
      const rows: readonly Row[] = await nextRows(db, name, primaryKey, after);
      for (const row of rows) yield JSON.stringify([name, row]);
      if (rows.length < AT_ONCE) break;
      after = rows.at(-1)!;
    }
  }
}

async function nextRows(db: Db, table: string, key: readonly string[], after: Row | null): Promise<Row[]> {
  const columns = sql.join(key.map((column) => sql.ref(column)));
  const beyond =
    after === null ? sql`` : sql`where (${columns}) > (${sql.join(key.map((column) => sql`${after[column]}`))})`;
  const query = sql<Row>`select * from ${sql.table(table)} ${beyond} order by ${columns} limit ${sql.lit(AT_ONCE)}`;
  return (await query.execute(db)).rows;
}

/** Fills an empty ledger within the caller's transaction. Errors: `E_INPUT` with the line when the lines are no dump. */
export async function loadLines(db: Db, texts: TextIndex, lines: AsyncIterable<string>): Promise<void> {
  let waiting: Row[] = [];
  let table: TableName | null = null;
  let number = 0;
  for await (const line of lines) {
    number++;
    if (number === 1) checkHead(line);
    else {
      const [name, row] = parseRow(line, number);
      if (name !== table || waiting.length >= AT_ONCE) {
        await writeRows(db, table, waiting);
        [table, waiting] = [name, []];
      }
      waiting.push(row);
    }
  }
  if (number === 0) checkHead('');
  await writeRows(db, table, waiting);
  await sql`
    insert into volume_day (published, publisher_country, documents, copies)
    select coalesce(published, ''), coalesce(publisher_country, ''), count(*),
      sum(case when source = document_key then 0 else 1 end)
    from article where superseded_by is null group by 1, 2`.execute(db);
  await indexTexts(db, texts);
}

function checkHead(line: string): void {
  let form: unknown = null;
  try {
    form = JSON.parse(line);
  } catch {
    form = null;
  }
  const { form: name, version } = (form ?? {}) as { form?: unknown; version?: unknown };
  if (name !== FORM) {
    throw new RapportError('E_INPUT', 'the file is no backup of a ledger; give one that `rapport backup` wrote');
  }
  if (version !== VERSION) {
    throw new RapportError(
      'E_LEDGER_VERSION',
      `the backup has form ${String(version)}, this program reads ${VERSION}; restore it with the Rapport that wrote it`,
    );
  }
}

async function writeRows(db: Db, table: TableName | null, rows: readonly Row[]): Promise<void> {
  if (table === null) return;
  try {
    await insertRows(db, table, rows as never[]);
  } catch (cause) {
    if (!isTaken(cause)) throw cause;
    const message = `two rows of the table ${table} have one key: the backup is damaged; take another`;
    throw new RapportError('E_INPUT', message, { cause });
  }
}

/** Whether a database refused a row for the sake of another, SQLite or PostgreSQL. */
function isTaken(thrown: unknown): boolean {
  return /^(?:SQLITE_CONSTRAINT|23505$)/.test(String((thrown as { code?: unknown } | null)?.code));
}

/** The index of texts is made anew from the texts. */
async function indexTexts(db: Db, texts: TextIndex): Promise<void> {
  let after = '';
  for (;;) {
    const rows = await db
      .selectFrom('article')
      .innerJoin('article_text', 'article_text.document_key', 'article.document_key')
      .select(['article.document_key', 'search_order', 'title', 'text', 'superseded_by'])
      .where('article.document_key', '>', after)
      .orderBy('article.document_key')
      .limit(AT_ONCE)
      .execute();
    const live = rows.filter((row) => row.superseded_by === null);
    await texts.add(
      db,
      live.map(({ search_order, title, text }) => ({ order: search_order, folded: indexedText(title, text) })),
    );
    if (rows.length < AT_ONCE) return;
    after = rows.at(-1)!.document_key;
  }
}
