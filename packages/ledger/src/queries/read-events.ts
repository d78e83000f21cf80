// Events read back with their mentions.

import type { MergedEvent } from '@rapport/record';
import { inBatches } from '../engine/batches.ts';
import type { Act, EventFilter, Page, PageRequest } from '../port/reading.ts';
import type { Db, EventRow } from '../schema/tables.ts';
import { findEventRows } from './find-events.ts';
import { cursorOf, limitOf, toPage } from './paging.ts';
import { type LoadedReport, loadReports, type ReportRow, selectReports, toMentionRef } from './reports.ts';
import { decoded, storedJson } from './stored-json.ts';

/** Events that are read at once when all are asked for. */
const AT_ONCE = 200;

type Held = Pick<EventRow, 'event_id' | 'text' | 'body'>;

/** A page of events by date. */
export async function chronology(db: Db, filter: EventFilter, page: PageRequest): Promise<Page<MergedEvent>> {
  const { rows, next } = await pageOfRows(db, filter, page);
  return { rows: await withMentions(db, rows), next };
}

async function pageOfRows(db: Db, filter: EventFilter, page: PageRequest): Promise<Page<Held>> {
  const limit = limitOf(page);
  const cursor = cursorOf(page, 2);
  const newest = page.order === 'newest';
  let query = findEventRows(db, filter).select(['event.event_id', 'event.date', 'event.text', 'event.body']);
  if (cursor !== null) {
    const [date, id] = cursor as [string, string];
    query = query.where((eb) =>
      eb(eb.refTuple('event_scope.date', 'event_scope.event_id'), newest ? '<' : '>', eb.tuple(date, id)),
    );
  }
  const direction = newest ? 'desc' : 'asc';
  const rows = await query
    .orderBy('event_scope.date', direction)
    .orderBy('event_scope.event_id', direction)
    .limit(limit + 1)
    .execute();
  return toPage(rows, limit, (row) => [row.date, row.event_id]);
}

/** All events of a filter, in order of date, a part at a time. */
export async function* allEvents(db: Db, filter: EventFilter): AsyncIterable<MergedEvent> {
  for await (const rows of pagesOfRows(db, filter)) yield* await withMentions(db, rows);
}

/** The same without their mentions. */
export async function* allActs(db: Db, filter: EventFilter): AsyncIterable<Act> {
  for await (const rows of pagesOfRows(db, filter)) yield* rows.map(toAct);
}

async function* pagesOfRows(db: Db, filter: EventFilter): AsyncIterable<readonly Held[]> {
  let after: string | null = null;
  do {
    const page: Page<Held> = await pageOfRows(db, filter, {
      limit: AT_ONCE,
      ...(after === null ? {} : { after }),
    });
    yield page.rows;
    after = page.next;
  } while (after !== null);
}

/** An event by its id, or by one that it took over. */
export async function readEvent(db: Db, id: string): Promise<MergedEvent | null> {
  const alias = await db.selectFrom('event_alias').select('heir').where('event_id', '=', id).executeTakeFirst();
  const row = await db
    .selectFrom('event')
    .select(['event_id', 'text', 'body'])
    .where('event_id', '=', alias?.heir ?? id)
    .executeTakeFirst();
  return row === undefined ? null : (await withMentions(db, [row]))[0]!;
}

/** Events with their mentions as corrected, in the order given. */
export async function withMentions(db: Db, events: readonly Held[]): Promise<MergedEvent[]> {
  const members = new Map<string, LoadedReport[]>(events.map(({ event_id }) => [event_id, []]));
  const rows: (ReportRow & { readonly event_id: string })[] = [];
  for (const ids of inBatches([...members.keys()], 1)) {
    const query = selectReports(db).innerJoin('event_member', (join) =>
      join
        .onRef('event_member.document_key', '=', 'mention.document_key')
        .onRef('event_member.mention_id', '=', 'mention.mention_id'),
    );
    rows.push(
      ...(await query
        .select('event_member.event_id')
        .where('event_member.event_id', 'in', ids)
        .orderBy('event_member.position')
        .execute()),
    );
  }
  const loaded = await loadReports(db, rows);
  // A damaged index may give rows of an event that was not asked for.
  decoded(() => {
    loaded.forEach((report, i) => {
      members.get(rows[i]!.event_id)!.push(report);
    });
  });
  return events.map((event) => toEvent(event, members.get(event.event_id)!));
}

function toAct({ text, body }: Held): Act {
  const { mentions: _, ...act } = storedJson<MergedEvent>(body);
  return { ...act, text };
}

function toEvent(held: Held, members: readonly LoadedReport[]): MergedEvent {
  const corrected = [...new Set(members.flatMap(({ fields }) => fields))];
  return {
    ...toAct(held),
    mentions: members.map(({ report }) => toMentionRef(report)),
    ...(corrected.length === 0 ? {} : { corrected }),
  };
}
