// "Students protested against the visit": people in the street protest, governments lodge protests. Whose way they block
// or whose palace they storm, they do it in protest.

import type { Mention } from '../../../actors/actor-layer.ts';
import type { Doc } from '../../../doc/doc.ts';
import type { EventParty } from '../../../events/coded-event.ts';
import type { SpecialRule } from '../../../events/rules/special-rule.ts';

const VERBS = /^(?:protest|demonstrate|rally|march)\b/;
const STORMING = /^(?:storm|break into|burst into|force way into|overrun|invade)\b/;
const BLOCKING = /^(?:block|blockade|barricade|obstruct)\b/;
/** Whoever is called so stands in the street, whatever he does there. */
const PROTESTERS = /^(?:protest[eo]r|demonstrator|marcher|picketer|rioter)$/;
const WORKERS: ReadonlySet<string> = new Set(['LAB', 'EDU', 'AGR', 'REL', 'SOC', 'OPP']);
const CIVILIANS: ReadonlySet<string> = new Set(['CVL', 'LAB', 'EDU', 'AGR', 'REL', 'SOC', 'REF', 'OPP']);

export const civilianProtest: SpecialRule = {
  id: 'rule/civilian-protest',
  apply(draft, { reader }) {
    const { type, frame } = draft.reading;
    if (draft.facts.status === 'planned') return null;
    const { doc } = reader;
    const inStreet = draft.parties.actor.some(({ mention }) => isProtester(doc, mention));
    if (type === 'ASSAULT' && inStreet && STORMING.test(frame.lemma)) {
      return { ...draft, type: 'PROTEST', modes: ['riot'] };
    }
    if (type === 'COERCE' && BLOCKING.test(frame.lemma) && (inStreet || draft.parties.actor.some(isWorker))) {
      return { ...draft, type: 'PROTEST', modes: ['obstruct'] };
    }
    if (type !== 'ACCUSE') return null;
    const marching = VERBS.test(frame.lemma) && draft.parties.actor.some(isCivilian);
    return inStreet || marching ? { ...draft, type: 'PROTEST', modes: ['demo'] } : null;
  },
};

/** `thousands of demonstrators` as well. */
function isProtester(doc: Doc, { startToken, endToken }: Mention): boolean {
  for (let t = startToken; t < endToken; t++) if (PROTESTERS.test(doc.lemma(t).toLowerCase())) return true;
  return false;
}

function isCivilian({ mention, party }: EventParty): boolean {
  return mention.form === 'demonym' || party.kind === 'people' || CIVILIANS.has(party.sector[0] ?? '');
}

/** Who works, learns or believes together, and may stand in a road. */
function isWorker({ party }: EventParty): boolean {
  return WORKERS.has(party.sector[0] ?? '');
}
