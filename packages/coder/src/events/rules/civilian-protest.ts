// "Students protested against the visit": people in the street protest, governments lodge protests.

import type { EventParty } from '../coded-event.ts';
import type { SpecialRule } from './special-rule.ts';

const VERBS = /^(?:protest|demonstrate|rally|march)\b/;
const CIVILIANS: ReadonlySet<string> = new Set(['CVL', 'LAB', 'EDU', 'AGR', 'REL', 'SOC', 'REF', 'OPP']);

export const civilianProtest: SpecialRule = {
  id: 'rule/civilian-protest',
  apply(draft) {
    if (draft.reading.type !== 'ACCUSE' || !VERBS.test(draft.reading.frame.lemma)) return null;
    if (!draft.parties.actor.some(isCivilian)) return null;
    return { ...draft, type: 'PROTEST', modes: ['demo'] };
  },
};

function isCivilian({ mention, party }: EventParty): boolean {
  return mention.form === 'demonym' || party.kind === 'people' || CIVILIANS.has(party.sector[0] ?? '');
}
