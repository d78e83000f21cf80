// "A court jailed four men for ten years": whom a court jails it has convicted.

import type { SpecialRule } from '../../../events/rules/special-rule.ts';

const JAILING: ReadonlySet<string> = new Set(['jail', 'imprison']);
/** How long somebody is jailed, which only a verdict says. */
const TERM =
  /\bfor (?:up to |at least |more than |nearly |almost |between )?(?:life|a (?:year|month)|[\w-]+(?: and [\w-]+)?(?: to [\w-]+)? (?:years?|months?))\b/;

export const courtSentence: SpecialRule = {
  id: 'rule/court-sentence',
  apply(draft, { reader }) {
    const { frame, reading, parties } = draft;
    if (reading.type !== 'COERCE' || !JAILING.has(frame.lemma)) return null;
    if (!parties.recipient.some(({ party }) => party.code !== null)) return null;
    const byCourt = parties.actor.some(({ party }) => party.sector.includes('JUD'));
    const [start, end] = reader.doc.sentenceSpan(frame.sentence);
    if (!byCourt && !TERM.test(reader.doc.text.slice(start, end))) return null;
    return { ...draft, type: 'SANCTION', modes: ['convict'] };
  },
};
