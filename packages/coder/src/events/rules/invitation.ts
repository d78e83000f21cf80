// "Asked the premier to come to Zenda": a wish that somebody visit one's own country is an invitation.

import { keyOf } from '../event-parties.ts';
import { recipientHeads } from '../role-heads.ts';
import type { SpecialRule } from './special-rule.ts';

export const invitation: SpecialRule = {
  id: 'rule/invitation',
  apply(draft, { reader, actors }) {
    const { reading, parties } = draft;
    const inner = reading.inner;
    if (reading.type !== 'REQUEST' || inner === null || inner.type !== 'CONSULT' || !inner.modes.includes('visit'))
      return null;
    const own = new Set(parties.actor.map(keyOf));
    const homeward = recipientHeads(reader.doc, inner).some(({ head }) =>
      actors.at(head)?.parties.some((party) => party.code !== null && own.has(party.code)),
    );
    return homeward ? { ...draft, type: 'AGREE', modes: [] } : null;
  },
};
