// "The two navies held a drill together": an exercise of several countries is COOPERATE, of one MOBILIZE.

import { covers, distinctCodes } from '../event-parties.ts';
import { argumentsIn } from '../frame.ts';
import type { Draft } from '../settle-type.ts';
import type { SpecialRule } from './special-rule.ts';

export const jointExercise: SpecialRule = {
  id: 'rule/joint-exercise',
  apply(draft) {
    if (!draft.reading.roles.includes('drill')) return null;
    const { parties } = draft;
    const together = [...parties.actor, ...parties.recipient];
    const beside = parties.recipient.length > 0 && (takesPart(draft, 'with') || isJoined(draft));
    const joint = distinctCodes(parties.actor) > 1 || beside || isJoint(draft.reading.rule);
    if (!joint || distinctCodes(together) < 2) return null;
    return { ...draft, type: 'COOPERATE', modes: [], parties: { actor: together, recipient: [], reciprocal: true } };
  },
};

function takesPart({ frame }: Draft, role: string): boolean {
  return frame.arguments.some((argument) => argument.role === role);
}

/** `will join Utopia in drills`: the other side is the object, the exercise stands behind. */
function isJoined({ frame, reading, parties }: Draft): boolean {
  if (!frame.arguments.some(({ role, head }) => role === 'in' && reading.objects.includes(head))) return false;
  const patients = argumentsIn(frame, 'patient');
  return parties.recipient.some((party) => patients.some((head) => covers(party, head)));
}

function isJoint(rule: string): boolean {
  return rule.includes('joint');
}
