// A meeting and what is agreed at it: two acts by PLOVER's count, one occasion, and one line of a chronology.

import type { EventType } from '@rapport/record';
import { shared } from './overlap.ts';
import type { Profile } from './profile.ts';

/**
 * Whether one mention tells of talks and the other of an agreement that belongs to them: told in one sentence, or
 * reached by the same persons on both sides.
 */
export function oneOccasion(a: Profile, b: Profile): boolean {
  const [talks, agreement] = a.type === 'CONSULT' ? [a, b] : [b, a];
  if (talks.type !== 'CONSULT' || agreement.type !== 'AGREE' || talks.reality !== 'done') return false;
  if (a.sentence === b.sentence) return true;
  const sides = [...a.persons].filter(([code, persons]) => shared(persons, b.persons.get(code) ?? new Set()) > 0);
  return sides.length >= 2;
}

/** Whether acts of these types may stand together: with a meeting, nothing but what was agreed at it. */
export function canBeOneOccasion(types: ReadonlySet<EventType>): boolean {
  return !types.has('CONSULT') || types.size === 1 || (types.size === 2 && types.has('AGREE'));
}
