// Mentions read back one by one or all in turn.

import type { EventFilter, StoredMention } from '../port/reading.ts';
import type { Db } from '../schema/tables.ts';
import { findEvents } from './find-events.ts';
import { type LoadedReport, loadReports, provenanceOf, selectReports } from './reports.ts';

/** Mentions that are read at once when all are asked for. */
const AT_ONCE = 500;

/** A live mention by its id. */
export async function readMention(db: Db, id: string): Promise<StoredMention | null> {
  const rows = await selectReports(db).where('mention.mention_id', '=', id).execute();
  const [loaded] = await loadReports(db, rows);
  return loaded === undefined ? null : toStored(loaded);
}

/** All live mentions of the filter's events, in order of their id; without a condition those in no event as well. */
export async function* allMentions(db: Db, filter: EventFilter): AsyncIterable<StoredMention> {
  const everything = Object.values(filter).every((value) => value === undefined);
  let after = '';
  for (;;) {
    let query = selectReports(db).where('mention.mention_id', '>', after);
    if (!everything) {
      query = query.where('mention.event_id', 'in', findEvents(db, filter).select('event_scope.event_id'));
    }
    const rows = await query.orderBy('mention.mention_id').limit(AT_ONCE).execute();
    for (const loaded of await loadReports(db, rows)) yield toStored(loaded);
    if (rows.length < AT_ONCE) return;
    after = rows.at(-1)!.mention_id;
  }
}

function toStored({ report, rejected, row }: LoadedReport): StoredMention {
  return { ...report, event_id: rejected ? null : row.event_id, provenance: provenanceOf(row) };
}
