// Mentions read back one by one or all in turn.

import type { EventFilter, StoredMention } from '../port/reading.ts';
import type { Db } from '../schema/tables.ts';
import { memberships } from './event-members.ts';
import { findEvents } from './find-events.ts';
import { loadReports, provenanceOf, type ReportRow, selectReports } from './reports.ts';

/** Mentions that are read at once when all are asked for. */
const AT_ONCE = 500;

/** A live mention by its id. */
export async function readMention(db: Db, id: string): Promise<StoredMention | null> {
  const rows = await selectReports(db).where('mention.mention_id', '=', id).execute();
  return (await toStored(db, rows))[0] ?? null;
}

/** All live mentions of the filter's events, in order of their id; without a condition those in no event as well. */
export async function* allMentions(db: Db, filter: EventFilter): AsyncIterable<StoredMention> {
  const everything = Object.values(filter).every((value) => value === undefined);
  let after = '';
  for (;;) {
    let query = selectReports(db).where('mention.mention_id', '>', after);
    if (!everything) {
      const members = db
        .selectFrom('event_member')
        .select('event_member.mention_id')
        .where('event_member.event_id', 'in', findEvents(db, filter).select('event_scope.event_id'));
      query = query.where('mention.mention_id', 'in', members);
    }
    const rows = await query.orderBy('mention.mention_id').limit(AT_ONCE).execute();
    yield* await toStored(db, rows);
    if (rows.length < AT_ONCE) return;
    after = rows.at(-1)!.mention_id;
  }
}

async function toStored(db: Db, rows: readonly ReportRow[]): Promise<StoredMention[]> {
  const events = await memberships(
    db,
    rows.map((row) => row.mention_id),
  );
  const loaded = await loadReports(db, rows);
  return loaded.map(({ report, rejected, row }) => ({
    ...report,
    event_id: rejected ? null : (events.get(row.mention_id)?.event_id ?? null),
    provenance: provenanceOf(row),
  }));
}
