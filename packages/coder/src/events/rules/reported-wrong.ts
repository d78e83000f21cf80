// "Said the neighbour had hurt its farmers": who reports a wrong accuses who does it.

import { keyOf } from '../event-parties.ts';
import { argumentsIn } from '../frame.ts';
import { plainParty } from '../plain-party.ts';
import type { SpecialRule } from './special-rule.ts';

const REPORTED = 'reported';

export const reportedWrong: SpecialRule = {
  id: 'rule/reported-wrong',
  apply(draft, { reader }) {
    const { reading, reporter, parties, frame } = draft;
    if (!reading.roles.includes(REPORTED)) return null;
    const subject = argumentsIn(frame, frame.passive ? 'patient' : 'agent')[0];
    const plain = subject === undefined ? null : plainParty(reader.doc, subject);
    const accused = parties.actor.length > 0 ? parties.actor : plain === null ? [] : [plain];
    const own =
      reporter === null || accused.some((p) => keyOf(p) === keyOf(reporter) && p.party.name === reporter.party.name);
    const actor = own ? [] : [reporter];
    return { ...draft, parties: { actor, recipient: accused, reciprocal: false } };
  },
};
