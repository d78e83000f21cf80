// Whether the tables agree with each other, and what to do where they do not.

import { sql } from 'kysely';
import type { TextIndex } from '../engine/engine.ts';
import type { Finding } from '../port/health.ts';
import { type Db, EVERYTHING } from '../schema/tables.ts';
import { count } from './stats.ts';

const REBUILD = 'make a backup and restore it to a new place: restoring builds this anew';

/** The checks that are the same for every engine. */
export async function examineTables(db: Db, texts: TextIndex): Promise<Finding[]> {
  return [await folding(db), await orphans(db), await search(db, texts), await volumes(db)];
}

async function folding(db: Db): Promise<Finding> {
  const places = await count(db, 'dirty_place');
  const found = places === 0 ? 'every mention is folded into its event' : `${places} places wait to be folded`;
  return finding('folding', places === 0, found, 'run `rapport add` once more, with or without new documents');
}

async function orphans(db: Db): Promise<Finding> {
  const { rows } = await sql<{ kind: string; count: number }>`
    select 'mentions without a document' as kind, count(*) as count from mention
      where not exists (select 1 from article where article.document_key = mention.document_key)
    union all select 'events of a mention that is gone', count(*) from event_member
      where not exists (select 1 from mention where mention.document_key = event_member.document_key
        and mention.mention_id = event_member.mention_id)
    union all select 'mentions of an event that is gone', count(*) from event_member
      where not exists (select 1 from event where event.event_id = event_member.event_id)
    union all select 'events without a mention', count(*) from event
      where not exists (select 1 from event_member where event_member.event_id = event.event_id)
    union all select 'documents without a text', count(*) from article
      where not exists (select 1 from article_text where article_text.document_key = article.document_key)
    union all select 'events that no list finds', count(*) from event
      where not exists (select 1 from event_scope where scope = ${EVERYTHING}
        and event_scope.date = event.date and event_scope.event_id = event.event_id)`.execute(db);
  const bad = rows.filter((row) => Number(row.count) > 0).map((row) => `${row.count} ${row.kind}`);
  const found = bad.length === 0 ? 'all rows belong together' : bad.join(', ');
  return finding('orphans', bad.length === 0, found, 'restore the last backup, or report this with the numbers');
}

async function search(db: Db, texts: TextIndex): Promise<Finding> {
  const indexed = await texts.count(db);
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from article where superseded_by is null`.execute(db);
  const live = Number(rows[0]!.count);
  const found =
    indexed === live ? `all ${live} texts are in the index` : `${indexed} of ${live} texts are in the index`;
  return finding('search', indexed === live, found, REBUILD);
}

async function volumes(db: Db): Promise<Finding> {
  const { rows } = await sql<{ counted: number | null; live: number }>`
    select (select sum(documents) from volume_day) as counted,
      (select count(*) from article where superseded_by is null) as live`.execute(db);
  const [counted, live] = [Number(rows[0]!.counted ?? 0), Number(rows[0]!.live)];
  const found =
    counted === live ? 'documents are counted by day' : `${counted} of ${live} documents are counted by day`;
  return finding('volume', counted === live, found, REBUILD);
}

/** A finding whose remedy is given only when it is needed. */
export function finding(check: Finding['check'], ok: boolean, found: string, remedy: string): Finding {
  return { check, ok, found, remedy: ok ? '' : remedy };
}
