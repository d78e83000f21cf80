// "Ruritania sent troops on a peacekeeping mission": soldiers who keep the peace are AID, not MOBILIZE.

import type { Doc } from '../../doc/doc.ts';
import type { Reading } from '../reading.ts';
import type { SpecialRule } from './special-rule.ts';

const CUE = /peace-?keep|blue helmet|disaster relief|rescue mission|relief mission/i;
/** What is sent aboard a plane or a ship. */
const CARGO =
  /\b(?:with|carrying|loaded with)\b[^.;]*\b(?:supplies|aid|masks|medicines?|food|vaccines?|water|doctors|relief|tents)\b/i;

export const peacekeepers: SpecialRule = {
  id: 'rule/peacekeepers',
  apply(draft, { reader }) {
    return keepsPeace(reader.doc, draft.reading) ? { ...draft, type: 'AID', modes: [] } : null;
  },
};

/** Whether a reading of moving troops is told of soldiers who keep the peace or bring relief. */
export function keepsPeace(doc: Doc, reading: Reading): boolean {
  if (reading.type !== 'MOBILIZE' || !reading.modes.includes('troops')) return false;
  const [start, end] = doc.sentenceSpan(reading.frame.sentence);
  const text = doc.text.slice(start, end);
  return CUE.test(text) || CARGO.test(doc.text.slice(doc.starts[reading.frame.predicate], end));
}
