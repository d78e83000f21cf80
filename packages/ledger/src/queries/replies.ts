// Replies of people: kept as they were sanitised, shown once somebody has looked at them.

import type { Page, PageRequest } from '../port/reading.ts';
import type { NewReply, Reply, ReplyState, ReplySubject } from '../port/service.ts';
import type { ReplyRow } from '../schema/service-tables.ts';
import type { Db } from '../schema/tables.ts';
import { cursorOf, limitOf, toPage } from './paging.ts';

const SHOWN_COLUMNS = [
  'id',
  'subject_kind',
  'subject_id',
  'name',
  'body',
  'state',
  'written_at',
  'moderated_by',
  'moderated_at',
] as const;

/** Keeps a reply that waits to be looked at, within the caller's transaction. */
export async function addReply(db: Db, { subject, ...reply }: NewReply): Promise<void> {
  const row: ReplyRow = {
    ...reply,
    subject_kind: subject.kind,
    subject_id: subject.id,
    state: 'waiting',
    moderated_by: null,
    moderated_at: null,
  };
  await db.insertInto('reply').values(row).execute();
}

/** Those that are shown, the oldest first. */
export async function repliesTo(db: Db, { kind, id }: ReplySubject): Promise<Reply[]> {
  const rows = await db
    .selectFrom('reply')
    .select(SHOWN_COLUMNS)
    .where('subject_kind', '=', kind)
    .where('subject_id', '=', id)
    .where('state', '=', 'shown')
    .orderBy('written_at')
    .orderBy('id')
    .execute();
  return rows.map(toReply);
}

/** A page of those in a state, the oldest first unless said. */
export async function repliesIn(db: Db, state: ReplyState, page: PageRequest): Promise<Page<Reply>> {
  const limit = limitOf(page);
  const cursor = cursorOf(page, 2);
  const newest = page.order === 'newest';
  let query = db.selectFrom('reply').select(SHOWN_COLUMNS).where('state', '=', state);
  if (cursor !== null) {
    const [at, id] = cursor as [string, string];
    query = query.where((eb) => eb(eb.refTuple('written_at', 'id'), newest ? '<' : '>', eb.tuple(at, id)));
  }
  const direction = newest ? 'desc' : 'asc';
  const rows = await query
    .orderBy('written_at', direction)
    .orderBy('id', direction)
    .limit(limit + 1)
    .execute();
  const { rows: shown, next } = toPage(rows, limit, ({ written_at, id }) => [written_at, id]);
  return { rows: shown.map(toReply), next };
}

/** Changes the state; null when there is no such reply. */
export async function moderateReply(
  db: Db,
  id: string,
  state: ReplyState,
  moderated: { readonly by: string; readonly at: string },
): Promise<Reply | null> {
  const row = await db
    .updateTable('reply')
    .set({ state, moderated_by: moderated.by, moderated_at: moderated.at })
    .where('id', '=', id)
    .returning(SHOWN_COLUMNS)
    .executeTakeFirst();
  return row === undefined ? null : toReply(row);
}

/** Deletes the replies of an e-mail address, within the caller's transaction; gives their number. */
export async function forgetReplies(db: Db, email: string): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom('reply')
    .where((eb) => eb(eb.fn<string>('lower', ['email']), '=', email.trim().toLowerCase()))
    .executeTakeFirst();
  return Number(numDeletedRows);
}

function toReply(row: Omit<ReplyRow, 'email'>): Reply {
  const { subject_kind: kind, subject_id, moderated_by, moderated_at, ...reply } = row;
  return {
    ...reply,
    subject: { kind, id: subject_id },
    ...(moderated_by === null ? {} : { moderated_by }),
    ...(moderated_at === null ? {} : { moderated_at }),
  };
}
