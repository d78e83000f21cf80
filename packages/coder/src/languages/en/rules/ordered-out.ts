// "Ruritania ordered two Utopian diplomats to leave": envoys who are told to go are expelled.

import { subtreeRange } from '../../../doc/tree.ts';
import { argumentsIn } from '../../../events/frame.ts';
import type { SpecialRule } from '../../../events/rules/special-rule.ts';

const ORDERING: ReadonlySet<string> = new Set(['order', 'tell', 'give', 'ask', 'instruct']);
const ENVOYS: ReadonlySet<string> = new Set(
  'diplomat ambassador envoy attaché consul spy correspondent journalist chargé'.split(' '),
);
const OUT = /\b(?:to (?:leave|depart|quit)|hours? to|days? to (?:leave|depart)|out of the country)\b/;

/** Characters behind the envoys within which the order stands. */
const NEAR = 40;

export const orderedOut: SpecialRule = {
  id: 'rule/ordered-out',
  apply(draft, { reader, actors }) {
    const { frame, parties } = draft;
    const { doc } = reader;
    if (!ORDERING.has(frame.lemma) || frame.kind === 'noun') return null;
    const told = [...argumentsIn(frame, 'patient'), ...argumentsIn(frame, 'goal')].find((t) => {
      for (let word = subtreeRange(doc, t)[0]; word <= t; word++) if (ENVOYS.has(doc.lemma(word))) return true;
      return false;
    });
    if (told === undefined) return null;
    const behind = doc.text.slice(
      doc.ends[frame.passive ? frame.predicate : told],
      doc.sentenceSpan(frame.sentence)[1],
    );
    if (!OUT.test(behind.slice(0, NEAR))) return null;
    const recipient = actors.actorsOf(told).flatMap((mention) => mention.parties.map((party) => ({ mention, party })));
    const named = recipient.some(({ party }) => party.code !== null);
    return {
      ...draft,
      type: 'SANCTION',
      modes: ['expel'],
      parties: { ...parties, reciprocal: false, ...(named ? { recipient } : {}) },
    };
  },
};
