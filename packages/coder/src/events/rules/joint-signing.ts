// "They met on Monday. Fifteen agreements were signed afterwards.": those who met are those who signed.

import type { CodedFrame } from '../coded-event.ts';
import { distinctCodes } from '../event-parties.ts';
import type { SpecialRule } from './special-rule.ts';

/** The rows of the tables by which something is signed. */
const SIGNING = /^p\/sign-(?:accord|deal)/;
/** The meeting is told in the same sentence or this many before. */
const SENTENCES_BACK = 2;

export const jointSigning: SpecialRule = {
  id: 'rule/joint-signing',
  apply(draft, { before }) {
    const { reading, frame, parties } = draft;
    if (!frame.passive || !SIGNING.test(reading.rule) || parties.actor.length + parties.recipient.length > 0) {
      return null;
    }
    const meeting = before.findLast((event) => isJoint(event) && frame.sentence - event.sentence <= SENTENCES_BACK);
    if (meeting === undefined) return null;
    const actor = meeting.actor.map(({ mention, party }) => ({
      mention,
      party: { ...party, basis: 'inferred' as const },
    }));
    return { ...draft, parties: { actor, recipient: [], reciprocal: true } };
  },
};

/** A meeting or an agreement of two countries, the only one that can have signed. */
function isJoint({ reciprocal, actor, status, type }: CodedFrame): boolean {
  const together = type === 'CONSULT' || type === 'AGREE' || type === 'SUPPORT';
  return together && reciprocal && status === 'occurred' && distinctCodes(actor) === 2;
}
