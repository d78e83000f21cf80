// "The army pushed the rebels back": forces are not deported but fought.

import { isForce } from '../party-kinds.ts';
import type { SpecialRule } from './special-rule.ts';

export const drivenBack: SpecialRule = {
  id: 'rule/driven-back',
  apply(draft) {
    const { reading, parties } = draft;
    if (reading.rule !== 'coerce/drive-back' || parties.recipient.length === 0) return null;
    return parties.recipient.every(isForce) ? { ...draft, type: 'ASSAULT', modes: [] } : null;
  },
};
