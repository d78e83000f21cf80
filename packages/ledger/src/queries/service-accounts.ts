// Users, tokens, and the list of what was done.

import type { Page, PageRequest } from '../port/reading.ts';
import type { AuditEntry } from '../port/service.ts';
import type { Db } from '../schema/tables.ts';
import { insertRows } from './insert-rows.ts';
import { cursorOf, limitOf, toPage } from './paging.ts';

/** Records entries after all others, within the caller's transaction. */
export async function addAudit(db: Db, entries: readonly AuditEntry[]): Promise<void> {
  const last = await db
    .selectFrom('audit_entry')
    .select((eb) => eb.fn.max('position').as('last'))
    .executeTakeFirst();
  const first = Number(last?.last ?? 0) + 1;
  await insertRows(
    db,
    'audit_entry',
    entries.map((entry, i) => ({ position: first + i, ...entry })),
  );
}

/** A page of entries, the newest first unless said. */
export async function readAudit(db: Db, page: PageRequest): Promise<Page<AuditEntry>> {
  const limit = limitOf(page);
  const cursor = cursorOf(page, 1);
  const oldest = page.order === 'oldest';
  let query = db.selectFrom('audit_entry').selectAll();
  if (cursor !== null) query = query.where('position', oldest ? '>' : '<', Number(cursor[0]));
  const rows = await query
    .orderBy('position', oldest ? 'asc' : 'desc')
    .limit(limit + 1)
    .execute();
  const { rows: shown, next } = toPage(rows, limit, ({ position }) => [position]);
  return { rows: shown.map(({ position: _, ...entry }) => entry), next };
}
