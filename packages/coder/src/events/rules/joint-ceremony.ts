// `双方在北京举行仪式`: what counts as an act only where several countries do it is done by each with the others.

import { distinctCodes } from '../event-parties.ts';
import type { SpecialRule } from './special-rule.ts';

export const jointCeremony: SpecialRule = {
  id: 'rule/joint-ceremony',
  apply(draft) {
    if (!draft.reading.roles.includes('together')) return null;
    const { actor, recipient } = draft.parties;
    const all = [...actor, ...recipient];
    if (distinctCodes(all) < 2) return { ...draft, parties: { actor: [], recipient: [], reciprocal: false } };
    return { ...draft, parties: { actor: all, recipient: [], reciprocal: true } };
  },
};
