// Who is signed in: one session more, and those that have ended taken away.

import type { ServiceSession } from '../port/service.ts';
import type { Db } from '../schema/tables.ts';
import { insertRows } from './insert-rows.ts';

/** Adds a session within the caller's transaction; of more than `most` the oldest end. */
export async function addSession(db: Db, session: ServiceSession, most: number): Promise<void> {
  await db.deleteFrom('service_session').where('ends_at', '<=', session.begun_at).execute();
  await insertRows(db, 'service_session', [session]);
  const { count } = await db
    .selectFrom('service_session')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  if (count <= most) return;
  const oldest = db
    .selectFrom('service_session')
    .select('secret_hash')
    .orderBy('begun_at')
    .orderBy('secret_hash')
    .limit(count - most);
  await db.deleteFrom('service_session').where('secret_hash', 'in', oldest).execute();
}
