// A document read back with its text and its record, as it is or as it was known.

import type { Attitude, CodedRecord, Document, Pledge, Quote } from '@rapport/record';
import type { StoredArticle } from '../port/articles.ts';
import type { Db, MentionRow, StatementKind, StatementRow } from '../schema/tables.ts';
import { FACT_COLUMNS, type FactRow, toFacts } from './document-facts.ts';
import { unpackRest } from './record-rest.ts';
import { mentionOf } from './storable.ts';
import { decoded, storedJson } from './stored-json.ts';

/** A document that was not known at the time is null. */
export async function readArticle(db: Db, key: string, asKnownAt?: string): Promise<StoredArticle | null> {
  const row = await selectArticles(db).where('article.document_key', '=', key).executeTakeFirst();
  if (row === undefined || (asKnownAt !== undefined && row.known_from > asKnownAt)) return null;
  return storedArticle(db, row, asKnownAt);
}

/** Documents in order of key after a given one: of other coders or data tables than these. */
export async function articlesToRecode(
  db: Db,
  { coder, pack }: { readonly coder: string; readonly pack: string | undefined },
  after: string,
  limit: number,
): Promise<StoredArticle[]> {
  const rows = await selectArticles(db)
    .where('article.document_key', '>', after)
    .where('superseded_by', 'is', null)
    .where((eb) => eb.or([eb('coder', '!=', coder), ...(pack === undefined ? [] : [eb('pack', '!=', pack)])]))
    .orderBy('article.document_key')
    .limit(limit)
    .execute();
  return await Promise.all(rows.map((row) => storedArticle(db, row, undefined)));
}

/** Keys of documents with this id or address, the newest text first. */
export async function articleKeys(db: Db, idOrUrl: string): Promise<string[]> {
  const rows = await db
    .selectFrom('article')
    .select('document_key')
    .where((eb) => eb.or([eb('document_id', '=', idOrUrl), eb('url', '=', idOrUrl)]))
    .orderBy((eb) => eb.case().when('superseded_by', 'is', null).then(0).else(1).end())
    .orderBy('known_from', 'desc')
    .orderBy('document_key')
    .execute();
  return rows.map((row) => row.document_key);
}

interface StoredRow extends FactRow {
  readonly coder: string;
  readonly pack: string;
  readonly licence: string | null;
  readonly known_from: string;
  readonly superseded_by: string | null;
  readonly text: string;
  readonly document: string;
  readonly record: string;
}

interface RecordParts {
  readonly mentions: readonly MentionRow[];
  readonly statements: readonly StatementRow[];
  /** The rest of the record, as JSON. */
  readonly rest: string;
  readonly coder: string;
  readonly pack: string;
}

function selectArticles(db: Db) {
  return db
    .selectFrom('article')
    .innerJoin('article_text', 'article_text.document_key', 'article.document_key')
    .select([...FACT_COLUMNS, 'coder', 'pack', 'licence', 'known_from', 'superseded_by', 'text', 'document', 'record']);
}

/** What the record holds now, or held at a time. A superseded text has its last record in the history. */
async function recordParts(db: Db, row: StoredRow, asKnownAt: string | undefined): Promise<RecordParts> {
  const key = row.document_key;
  const at = row.superseded_by === null ? asKnownAt : (asKnownAt ?? (await lastKnown(db, key)));
  const mentions = await db.selectFrom('mention').selectAll().where('document_key', '=', key).execute();
  const statements = await db.selectFrom('statement').selectAll().where('document_key', '=', key).execute();
  if (at === undefined) return { mentions, statements, rest: row.record, coder: row.coder, pack: row.pack };
  const held = <Row extends { known_from: string }>(rows: readonly Row[]): Row[] =>
    rows.filter((each) => each.known_from <= at);
  const past = await pastOf(db, key, at);
  const coding = past.coding ?? { record: row.record, coder: row.coder, pack: row.pack };
  return {
    mentions: [...held(mentions), ...past.mentions],
    statements: [...held(statements), ...past.statements],
    rest: coding.record,
    coder: coding.coder,
    pack: coding.pack,
  };
}

/** Rows of history that held at a time. */
async function pastOf(db: Db, key: string, at: string) {
  const held = db.selectFrom('mention_past').selectAll().where('document_key', '=', key);
  const told = db.selectFrom('statement_past').selectAll().where('document_key', '=', key);
  const coded = db.selectFrom('coding_past').selectAll().where('document_key', '=', key);
  return {
    mentions: await held.where('known_from', '<=', at).where('known_until', '>', at).execute(),
    statements: await told.where('known_from', '<=', at).where('known_until', '>', at).execute(),
    coding: await coded.where('known_until', '>', at).orderBy('known_until').limit(1).executeTakeFirst(),
  };
}

/** A time just before the last record of a superseded text went into history. */
async function lastKnown(db: Db, key: string): Promise<string | undefined> {
  const rows = await Promise.all(
    (['mention_past', 'statement_past'] as const).map((table) =>
      db
        .selectFrom(table)
        .select((eb) => eb.fn.max('known_from').as('last'))
        .where('document_key', '=', key)
        .executeTakeFirst(),
    ),
  );
  const times = rows.flatMap((row) => (row?.last == null ? [] : [String(row.last)]));
  return times.sort().at(-1);
}

async function storedArticle(db: Db, row: StoredRow, asKnownAt: string | undefined): Promise<StoredArticle> {
  const parts = await recordParts(db, row, asKnownAt);
  return decoded(() => toStoredArticle(row, parts));
}

function toStoredArticle(row: StoredRow, parts: RecordParts): StoredArticle {
  const facts = toFacts(row);
  const { url, title, publisher, publisher_country } = facts;
  const document: Document = {
    id: row.document_id,
    text: row.text,
    ...(title === undefined ? {} : { title }),
    ...(url === undefined ? {} : { url }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(publisher_country === undefined ? {} : { publisher_country }),
    ...storedJson<object>(row.document),
  };
  return {
    facts,
    document,
    record: toRecord(parts, row.text),
    pack: parts.pack,
    ...(row.licence === null ? {} : { licence: row.licence }),
    known_from: row.known_from,
    ...(row.superseded_by === null ? {} : { superseded_by: row.superseded_by }),
  };
}

function toRecord(parts: RecordParts, text: string): CodedRecord {
  const { entities, relation, skipped, ...head } = unpackRest(parts.rest, text);
  const events = parts.mentions.map((row) => ({ ...mentionOf(row) })).sort(byPlace);
  return {
    ...head,
    events,
    quotes: ofKind<Quote>(parts.statements, 'quote'),
    pledges: ofKind<Pledge>(parts.statements, 'pledge'),
    attitudes: ofKind<Attitude>(parts.statements, 'attitude'),
    entities,
    ...(relation === undefined ? {} : { relation }),
    skipped,
  };
}

function ofKind<T extends Quote | Pledge | Attitude>(rows: readonly StatementRow[], kind: StatementKind): T[] {
  return rows
    .filter((row) => row.kind === kind)
    .map((row) => storedJson<T>(row.body))
    .sort(byPlace);
}

interface Placed {
  readonly id: string;
  readonly text_info: { readonly start: number; readonly caption?: number };
}

/** In the order of the text, captions last. */
function byPlace(a: Placed, b: Placed): number {
  const caption = (a.text_info.caption ?? -1) - (b.text_info.caption ?? -1);
  return caption || a.text_info.start - b.text_info.start || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}
