// "Ruritania sent troops on a peacekeeping mission": soldiers who keep the peace are AID, not MOBILIZE.

import type { SpecialRule } from './special-rule.ts';

const CUE = /peace-?keep|blue helmet|disaster relief|rescue mission|relief mission/i;

export const peacekeepers: SpecialRule = {
  id: 'rule/peacekeepers',
  apply(draft, { reader }) {
    if (draft.reading.type !== 'MOBILIZE' || !draft.reading.modes.includes('troops')) return null;
    const [start, end] = reader.doc.sentenceSpan(draft.frame.sentence);
    if (!CUE.test(reader.doc.text.slice(start, end))) return null;
    return { ...draft, type: 'AID', modes: [] };
  },
};
