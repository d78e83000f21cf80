// "Students protested against the visit": people in the street protest, governments lodge protests.

import type { EventParty } from '../coded-event.ts';
import type { SpecialRule } from './special-rule.ts';

const VERBS = /^(?:protest|demonstrate|rally|march)\b/;
/** Whoever is called so stands in the street, whatever he does there. */
const PROTESTERS = /^(?:protest[eo]r|demonstrator|marcher|picketer)$/;
const CIVILIANS: ReadonlySet<string> = new Set(['CVL', 'LAB', 'EDU', 'AGR', 'REL', 'SOC', 'REF', 'OPP']);

export const civilianProtest: SpecialRule = {
  id: 'rule/civilian-protest',
  apply(draft, { reader }) {
    if (draft.reading.type !== 'ACCUSE' || draft.facts.status === 'planned') return null;
    const { doc } = reader;
    const inStreet = draft.parties.actor.some(({ mention }) => PROTESTERS.test(doc.lemma(mention.head).toLowerCase()));
    const marching = VERBS.test(draft.reading.frame.lemma) && draft.parties.actor.some(isCivilian);
    if (!inStreet && !marching) return null;
    return { ...draft, type: 'PROTEST', modes: ['demo'] };
  },
};

function isCivilian({ mention, party }: EventParty): boolean {
  return mention.form === 'demonym' || party.kind === 'people' || CIVILIANS.has(party.sector[0] ?? '');
}
