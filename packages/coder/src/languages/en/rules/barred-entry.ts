// "Ruritania bars two Utopian ministers from entering": who may not come in is turned away.

import { argumentsIn } from '../../../events/frame.ts';
import type { SpecialRule } from '../../../events/rules/special-rule.ts';

const BARRING: ReadonlySet<string> = new Set(['bar', 'ban', 'block', 'prohibit', 'prevent']);

export const barredEntry: SpecialRule = {
  id: 'rule/barred-entry',
  apply(draft, { reader }) {
    const { frame, reading } = draft;
    if (reading.type !== 'COERCE' || !BARRING.has(frame.lemma)) return null;
    const kept = argumentsIn(frame, 'clause:from').some((clause) => reader.doc.lemma(clause) === 'enter');
    return kept ? { ...draft, type: 'REJECT', modes: [] } : null;
  },
};
