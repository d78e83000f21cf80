// "A Ruritanian airstrike killed two people in Kisumu, Utopia": whom an attack hits abroad is of the country it hits.

import type { Mention } from '../../actors/actor-layer.ts';
import { isUnder } from '../../doc/tree.ts';
import type { EventParty } from '../coded-event.ts';
import { argumentsIn } from '../frame.ts';
import { prepositionOf } from '../frame-arguments.ts';
import { isForce } from '../party-kinds.ts';
import type { SpecialRule } from './special-rule.ts';

/** Prepositions of what a blow is aimed at. */
const AIMS: ReadonlySet<string> = new Set(['on', 'against', 'in', 'at', 'across', 'near']);

export const harmedAbroad: SpecialRule = {
  id: 'rule/harmed-abroad',
  apply(draft, { reader: { doc }, actors }) {
    const { parties, reading, frame } = draft;
    if ((draft.type ?? reading.type) !== 'ASSAULT' || !parties.actor.some(fights)) return null;
    const own = new Set(parties.actor.map(({ party }) => party.code));
    if (parties.recipient.length === 0 || !parties.recipient.every((p) => isOnlyTakenFor(p, own))) return null;
    const place = actors.mentions.find((m) => isWhere(m) && doc.sentenceOf[m.head] === frame.sentence);
    const struck = place?.parties[0];
    if (struck?.code == null || own.has(struck.code)) return null;
    const { code, name } = struck;
    const recipient = parties.recipient.map(({ mention, party }) => ({ mention, party: { ...party, code, name } }));
    return { ...draft, parties: { ...parties, recipient } };

    function isWhere(m: Mention): boolean {
      return m.placeOnly && m.parties.some((p) => p.code !== null) && (m.head > frame.predicate || isAim(m.head));
    }

    /** `a strike on Kisumu killed two`. */
    function isAim(place: number): boolean {
      const under = argumentsIn(frame, 'agent').some((attack) => isUnder(doc, place, attack));
      return under && AIMS.has(prepositionOf(doc, place));
    }
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
