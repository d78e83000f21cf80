// "Utopia says Ruritanian jets entered its airspace": nobody intrudes into his own; the owner is who tells of it.

import { keyOf } from '../event-parties.ts';
import type { SpecialRule } from './special-rule.ts';

export const ownAirspace: SpecialRule = {
  id: 'rule/own-airspace',
  apply(draft) {
    const { parties, reading, reporter } = draft;
    if (reading.rule !== 'p/enter-airspace' || parties.actor.length === 0) return null;
    const own = new Set(parties.actor.map(keyOf));
    const others = parties.recipient.filter((p) => !own.has(keyOf(p)));
    if (others.length > 0) return null;
    const owner = reporter !== null && !own.has(keyOf(reporter)) ? [reporter] : [];
    if (owner.length === 0) return null;
    return { ...draft, parties: { ...parties, recipient: owner } };
  },
};
