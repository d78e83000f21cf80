// "The army captures Utopia's capital from the rebels": only persons can be carried off; a place that is taken is seized.

import { argumentsIn } from '../frame.ts';
import type { SpecialRule } from './special-rule.ts';

const TAKEN = /^assault\/(?:abduct|occupy)$/;
const PERSONS: ReadonlySet<string> = new Set(['person', 'role', 'people']);

export const capturedPlace: SpecialRule = {
  id: 'rule/captured-place',
  apply(draft, { reader, actors }) {
    if (!TAKEN.test(draft.reading.rule)) return null;
    const { doc } = reader;
    const objects = argumentsIn(draft.reading.frame, 'patient');
    const places = objects.length > 0 && objects.every((head) => doc.pos(head) === 'PROPN');
    const taken = objects.map((head) => actors.at(head)?.parties[0]);
    if (
      !places ||
      taken.some((party) => party !== undefined && (PERSONS.has(party.kind) || party.kind === 'organisation'))
    )
      return null;
    return { ...draft, type: 'COERCE', modes: ['seize'] };
  },
};
