// "A Ruritanian airstrike killed two people in Kisumu, Utopia": whom an attack hits abroad is of the country it hits.

import type { EventParty } from '../coded-event.ts';
import { isForce } from '../party-kinds.ts';
import { asPeopleOf, struckCountry } from '../struck-place.ts';
import type { SpecialRule } from './special-rule.ts';

export const harmedAbroad: SpecialRule = {
  id: 'rule/harmed-abroad',
  apply(draft, { reader: { doc }, actors }) {
    const { parties, reading, frame } = draft;
    if ((draft.type ?? reading.type) !== 'ASSAULT' || !parties.actor.some(fights)) return null;
    const own = new Set(parties.actor.map(({ party }) => party.code));
    if (parties.recipient.length === 0 || !parties.recipient.every((p) => isOnlyTakenFor(p, own))) return null;
    const struck = struckCountry(doc, actors, frame, own);
    return struck && { ...draft, parties: { ...parties, recipient: asPeopleOf(struck, parties.recipient) } };
  },
};

function fights(p: EventParty): boolean {
  return p.party.code !== null && (p.party.kind === 'country' || isForce(p));
}

/** Somebody or something that no word of the text calls the attackers' own. */
function isOnlyTakenFor({ party }: EventParty, own: ReadonlySet<string | null>): boolean {
  if (party.kind === 'thing') return party.code === null;
  return party.kind === 'role' && party.basis === 'inferred' && (party.code === null || own.has(party.code));
}
