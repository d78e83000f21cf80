// "The army pushed the rebels back": forces are not deported but fought.

import type { SpecialRule } from './special-rule.ts';

const ARMED: ReadonlySet<string> = new Set(['MIL', 'REB', 'UAF', 'PRM']);

export const drivenBack: SpecialRule = {
  id: 'rule/driven-back',
  apply(draft) {
    const { reading, parties } = draft;
    if (reading.rule !== 'coerce/drive-back' || parties.recipient.length === 0) return null;
    const forces = parties.recipient.every(({ party }) => party.sector.some((sector) => ARMED.has(sector)));
    return forces ? { ...draft, type: 'ASSAULT', modes: [] } : null;
  },
};
