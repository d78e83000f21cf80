// "The navy launched strikes on the port": those who bear arms stop no work.

import { distinctCodes } from '../event-parties.ts';
import { argumentsIn } from '../frame.ts';
import { isForce } from '../party-kinds.ts';
import type { SpecialRule } from './special-rule.ts';

const STRIKES = /^p\/strike-go/;
/** Prepositions of what is struck. */
const AIMS = ['on', 'against', 'across', 'at', 'in'] as const;

export const armedStrike: SpecialRule = {
  id: 'rule/armed-strike',
  apply(draft, { reader }) {
    const { reading, parties } = draft;
    if (!STRIKES.test(reading.rule) || reading.objects.length === 0) return null;
    const armed = parties.actor.some((p) => p.party.kind === 'country' || isForce(p));
    const aimed = AIMS.some(
      (role) =>
        argumentsIn(reading.frame, role).length > 0 ||
        reading.objects.some((head) => reader.nouns.phrasesOf(head, role).length > 0),
    );
    // `launched strikes`: of workers there is one.
    const several = reading.objects.some((head) => reader.doc.tag(head) === 'NNS');
    const forces = parties.actor.some(isForce);
    const abroad = distinctCodes([...parties.actor, ...parties.recipient]) > 1;
    return armed && (aimed || abroad || (forces && several)) ? { ...draft, type: 'ASSAULT', modes: [] } : null;
  },
};
