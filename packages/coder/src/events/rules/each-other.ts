// "Ruritania and Utopia accuse each other": what several do to one another goes both ways.

import type { Doc } from '../../doc/doc.ts';
import { subtreeRange } from '../../doc/tree.ts';
import { distinctCodes } from '../event-parties.ts';
import type { Draft } from '../settle-type.ts';
import { SHOTS } from './fired-at.ts';
import type { SpecialRule } from './special-rule.ts';

export const eachOther: SpecialRule = {
  id: 'rule/each-other',
  apply(draft, { reader }) {
    const { parties, reading } = draft;
    if (parties.reciprocal || distinctCodes(parties.actor) < 2 || parties.recipient.some((p) => p.party.code !== null))
      return null;
    if (!isMutual(reader.doc, draft, reader.lexicon.mutual)) return null;
    const both = { ...draft, parties: { actor: parties.actor, recipient: [], reciprocal: true } };
    const shot = reading.type === 'MOBILIZE' && SHOTS.test(reading.rule);
    return shot ? { ...both, type: 'ASSAULT', modes: ['heavy-weapons'] } : both;
  },
};

/** Whether the words stand behind the act with no other verb between. */
function isMutual(doc: Doc, { reading }: Draft, words: ReadonlySet<string>): boolean {
  const { predicate } = reading.frame;
  const [, end] = subtreeRange(doc, predicate);
  for (let t = predicate + 1; t + 1 < end; t++) {
    if (words.has(`${doc.lower(t)}-${doc.lower(t + 1)}`)) return true;
    if (doc.pos(t) === 'VERB') return false;
  }
  return false;
}
