// Who did it to whom, as the reports together tell it: the roles of one reading, each party with its fullest name.

import type { Basis, Entity, EventActor, EventMention, MergedEvent, Report } from '@rapport/record';
import { accountsOf } from './ballot.ts';

/**
 * Roles from the best-known reading, or from one known as well that names further ones who were acted on; names and
 * offices of the same party from any report of the same reading.
 */
export function mergeParties(reports: readonly Report[]): Pick<MergedEvent, 'actor' | 'recipient' | 'reciprocal'> {
  const readings = accountsOf(reports, ({ mention }) => ({
    key: rolesOf(mention),
    value: mention,
    basis: basisOf(mention),
  }));
  const [first] = readings;
  const best = readings.find((other) => other.basis === first!.basis && isWider(other.value, first!.value)) ?? first;
  const agreeing = best!.reports.map(({ mention }) => mention);
  const { reciprocal } = best!.value;
  return {
    actor: parties(agreeing.map(({ actor }) => actor)),
    recipient: parties(agreeing.map(({ recipient }) => recipient)),
    reciprocal,
  };
}

/** Whether the same ones act on all that the other names, and on more: a measure against two states, told in each. */
function isWider(wide: EventMention, narrow: EventMention): boolean {
  if (wide.reciprocal || narrow.reciprocal || narrow.recipient.length === 0) return false;
  if (codes(wide.actor) !== codes(narrow.actor)) return false;
  const more = new Set(wide.recipient.map(({ code }) => code));
  const few = new Set(narrow.recipient.map(({ code }) => code));
  return more.size > few.size && [...few].every((code) => more.has(code));
}

/** Codes of each role, in a form that is the same for the same parties: `CHN-KOR`, `CHN > KOR`. */
function rolesOf({ actor, recipient, reciprocal }: EventMention): string {
  if (reciprocal) return codes([...actor, ...recipient]);
  return recipient.length === 0 ? codes(actor) : `${codes(actor)} > ${codes(recipient)}`;
}

/** Codes of a list, each once, in alphabetical order: `CHN-KOR`; `?` where one is not known. */
export function codes(entities: readonly Entity[]): string {
  return [...new Set(entities.map(({ code }) => code ?? '?'))].sort().join('-');
}

/** A reading is known as well as the party it knows least. */
function basisOf({ actor, recipient }: EventMention): Basis {
  const bases = new Set([...actor, ...recipient].map(({ basis }) => basis));
  return bases.has('defaulted') ? 'defaulted' : bases.has('inferred') ? 'inferred' : 'stated';
}

/** The list that names most, each party of it as fully as any list names the party of that code. */
function parties(lists: readonly (readonly Entity[])[]): EventActor[] {
  const fullest = lists.reduce((a, b) => (total(b) > total(a) ? b : a), lists[0] ?? []);
  const all = lists.flat();
  const seen = new Set<string>();
  const found: EventActor[] = [];
  for (const entity of fullest) {
    const alone = fullest.filter(({ code }) => code === entity.code).length === 1;
    const candidates = entity.code === null || !alone ? [entity] : all.filter(({ code }) => code === entity.code);
    const party = actorOf(candidates.reduce((a, b) => (fullness(b) > fullness(a) ? b : a), entity));
    const key = `${party.code} ${party.identifier_text}`;
    if (seen.has(key)) continue;
    seen.add(key);
    found.push(party);
  }
  return found;
}

function total(list: readonly Entity[]): number {
  return list.reduce((sum, entity) => sum + fullness(entity), 0);
}

function fullness({ code, office, identifier_id, basis }: Entity): number {
  return (
    1 +
    (code === null ? 0 : 2) +
    (office === undefined ? 0 : 2) +
    (identifier_id === undefined ? 0 : 1) +
    (basis === 'stated' ? 0.5 : 0)
  );
}

function actorOf({ code, sector, identifier_text, identifier_id, office }: Entity): EventActor {
  return {
    code,
    sector,
    identifier_text,
    ...(identifier_id === undefined ? {} : { identifier_id }),
    ...(office === undefined ? {} : { office }),
  };
}
