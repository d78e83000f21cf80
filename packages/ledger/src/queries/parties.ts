// What the record holds of a person or an institution.

import type { EventActor, MergedEvent } from '@rapport/record';
import { inBatches } from '../engine/batches.ts';
import type { PartyRecord } from '../port/reading.ts';
import type { Db } from '../schema/tables.ts';
import { isNamed } from './event-rows.ts';
import { partyScope } from './statement-rows.ts';
import { storedJson } from './stored-json.ts';

/** Types of events in which people meet. */
const MEETING = 'CONSULT';

interface Held {
  readonly event_id: string;
  readonly date: string;
  readonly name: string;
  readonly code: string | null;
  readonly office: string | null;
}

/** Null when no event and no quotation names it. Undated events are counted, and date nothing. */
export async function readParty(db: Db, party: string): Promise<PartyRecord | null> {
  const held = await db
    .selectFrom('event_party')
    .select(['event_id', 'date', 'name', 'code', 'office'])
    .where((eb) => eb.or([eb('party', '=', party), eb('name', '=', party)]))
    .orderBy('date')
    .execute();
  const { quotes } = await db
    .selectFrom('statement_scope')
    .select((eb) => eb.fn.countAll<number>().as('quotes'))
    .where('scope', '=', partyScope(party))
    .where('kind', '=', 'quote')
    .executeTakeFirstOrThrow();
  if (held.length === 0 && quotes === 0) return null;
  return {
    party,
    names: [...new Set(held.map(({ name }) => name))],
    offices: officesOf(held),
    met: await metBy(db, party, held),
    events: held.length,
    quotes,
  };
}

function officesOf(held: readonly Held[]): PartyRecord['offices'] {
  const offices = new Map<string, PartyRecord['offices'][number]>();
  for (const { office, code, date } of held) {
    if (office === null || date === '') continue;
    const before = offices.get(`${office} ${code}`);
    offices.set(`${office} ${code}`, {
      office,
      code,
      first: before?.first ?? date,
      last: date,
      events: (before?.events ?? 0) + 1,
    });
  }
  return [...offices.values()];
}

/** The others at its meetings. */
async function metBy(db: Db, party: string, held: readonly Held[]): Promise<PartyRecord['met']> {
  const met = new Map<string, { actor: EventActor; events: number; last: string }>();
  const own = new Set([party, ...held.map(({ name }) => name)]);
  for (const ids of inBatches(
    held.map(({ event_id }) => event_id),
    1,
  )) {
    const rows = await db
      .selectFrom('event')
      .select('body')
      .where('event_id', 'in', ids)
      .where('types', 'like', `%|${MEETING}|%`)
      .orderBy('date')
      .execute();
    for (const { body } of rows) {
      const { actor, recipient, date } = storedJson<MergedEvent>(body);
      for (const other of [...actor, ...recipient]) {
        if (!isNamed(other) || own.has(other.identifier_text) || own.has(other.identifier_id ?? '')) continue;
        const key = other.identifier_id ?? other.identifier_text;
        const before = met.get(key);
        met.set(key, { actor: other, events: (before?.events ?? 0) + 1, last: date ?? before?.last ?? '' });
      }
    }
  }
  return [...met.values()].sort((a, b) => b.events - a.events || (a.last < b.last ? 1 : -1));
}
