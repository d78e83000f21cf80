// "Anti-Ruritanian protests": the adjective names whom a protest is against.

import type { EventParty } from '../coded-event.ts';
import type { SpecialRule } from './special-rule.ts';

const ANTI = /\banti\s?[-–]?\s?$/i;

export const antiProtest: SpecialRule = {
  id: 'rule/anti-protest',
  apply(draft, { reader, actors }) {
    if (draft.reading.type !== 'PROTEST') return null;
    const { doc } = reader;
    const against = actors.mentions.find(
      (m) =>
        doc.sentenceOf[m.head] === draft.frame.sentence && ANTI.test(doc.text.slice(Math.max(0, m.start - 7), m.start)),
    );
    if (against === undefined) return null;
    const recipient: EventParty[] = against.parties.map((party) => ({ mention: against, party }));
    const actor = draft.parties.actor.filter((p) => p.mention !== against);
    return { ...draft, parties: { actor, recipient, reciprocal: false } };
  },
};
