// An event as rows of the tables in which it is kept and found.

import type { EventActor, MergedEvent } from '@rapport/record';
import { EVERYTHING, type EventPartyRow, type EventRow, type EventScopeRow, type Flag } from '../schema/tables.ts';
import { codesOf, isPair, scopesOfAct } from './scopes.ts';
import { storable } from './storable.ts';

export interface EventRows {
  readonly event: EventRow;
  readonly scopes: readonly EventScopeRow[];
  readonly parties: readonly EventPartyRow[];
}

/** The rows of an event under the id that it keeps. */
export function eventRows(event: MergedEvent, id: string, reviewed: boolean): EventRows {
  const date = event.date ?? '';
  const countries = event.mentions.flatMap(({ publisher_country }) => publisher_country ?? []);
  return {
    event: {
      event_id: id,
      date,
      confidence: event.confidence,
      contradictions: event.contradictions.length,
      reviewed: reviewed ? 1 : 0,
      languages: listText(event.languages),
      publisher_countries: listText(countries),
      types: listText(event.event),
      text: storable(event.text),
      body: JSON.stringify({ ...event, id, text: '', mentions: [] }),
    },
    scopes: scopeRows(event, id, date),
    parties: partyRows(event, id, date),
  };
}

/** `|a|b|` of the different entries in alphabetical order; empty for none. */
export function listText(entries: readonly string[]): string {
  return entries.length === 0 ? '' : `|${[...new Set(entries)].sort().join('|')}|`;
}

function scopeRows(event: MergedEvent, id: string, date: string): EventScopeRow[] {
  const shared = {
    date,
    event_id: id,
    date_precision: event.date_precision,
    actors: codesOf(event.actor).join(' '),
    recipients: codesOf(event.recipient).join(' '),
    reciprocal: (event.reciprocal ? 1 : 0) as Flag,
    type: event.event[0]!,
    field: event.field,
    quad_code: event.quad_code,
    event_scale: event.event_scale,
    status: event.status,
    independent_sources: event.independent_sources,
    confidence: event.confidence,
  };
  const text = storable(event.text);
  return [EVERYTHING, ...scopesOfAct(event)].map((scope) => ({ scope, ...shared, text: isPair(scope) ? text : '' }));
}

/** Persons and institutions; a country as a whole is found by its code. */
function partyRows(event: MergedEvent, id: string, date: string): EventPartyRow[] {
  const rows = new Map<string, EventPartyRow>();
  for (const actor of [...event.actor, ...event.recipient]) {
    if (!isNamed(actor)) continue;
    const name = storable(actor.identifier_text);
    const party = actor.identifier_id ?? name;
    rows.set(party, { party, date, event_id: id, name, code: actor.code, office: actor.office ?? null });
  }
  return [...rows.values()];
}

/** Whether an actor is somebody or something apart from a country. */
export function isNamed(actor: EventActor): boolean {
  const more = actor.sector.length > 0 || actor.code === null || actor.office !== undefined;
  return actor.identifier_text !== '' && (more || actor.identifier_id !== undefined);
}
