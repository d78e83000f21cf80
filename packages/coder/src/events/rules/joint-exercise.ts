// "The two navies held a drill together": an exercise of several countries is COOPERATE, of one MOBILIZE.

import { distinctCodes } from '../event-parties.ts';
import type { SpecialRule } from './special-rule.ts';

export const jointExercise: SpecialRule = {
  id: 'rule/joint-exercise',
  apply(draft) {
    if (!draft.reading.roles.includes('drill')) return null;
    const { parties } = draft;
    const together = [...parties.actor, ...parties.recipient];
    const beside = draft.frame.arguments.some(({ role }) => role === 'with') && parties.recipient.length > 0;
    const joint = distinctCodes(parties.actor) > 1 || beside || isJoint(draft.reading.rule);
    if (!joint || distinctCodes(together) < 2) return null;
    return { ...draft, type: 'COOPERATE', modes: [], parties: { actor: together, recipient: [], reciprocal: true } };
  },
};

function isJoint(rule: string): boolean {
  return rule.includes('joint');
}
