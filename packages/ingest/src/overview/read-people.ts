// Who acts between two countries: persons and institutions by the number of events they take part in.

import type { Period, RecordReader } from '@rapport/ledger';
import type { EventActor } from '@rapport/record';
import { actorKey, isNamed } from './named-actor.ts';

export interface PeopleRequest extends Period {
  readonly pair: readonly [string, string];
  /** At most so many, those with the most events. */
  readonly limit: number;
}

/** A person or an institution with the events of the pair it takes part in. */
export interface PersonInPair {
  /** Wikidata id, or the name: what `party` of the ledger understands. */
  readonly id: string;
  readonly actor: EventActor;
  readonly events: number;
  /** ISO dates of the first and the last of them. */
  readonly first: string | null;
  readonly last: string | null;
}

/** The most active first. Events have to have happened. */
export async function readPeople(
  ledger: RecordReader,
  { pair, limit, ...period }: PeopleRequest,
): Promise<PersonInPair[]> {
  const people = new Map<string, PersonInPair>();
  const acts = ledger.acts({ about: pair, statuses: ['occurred', 'ongoing'], ...period });
  for await (const { date, actor, recipient } of acts) {
    const named = new Map([...actor, ...recipient].filter(isNamed).map((one) => [actorKey(one), one]));
    for (const [id, one] of named) {
      const held = people.get(id);
      people.set(id, {
        id,
        actor: one,
        events: (held?.events ?? 0) + 1,
        first: held?.first ?? date,
        last: date ?? held?.last ?? null,
      });
    }
  }
  return [...people.values()].sort((a, b) => b.events - a.events || (a.id < b.id ? -1 : 1)).slice(0, limit);
}
