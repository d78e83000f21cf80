// "The army captures Utopia's capital from the rebels": only persons can be carried off; a place that is taken is seized.

import type { Doc } from '../../doc/doc.ts';
import { argumentsIn } from '../frame.ts';
import type { SpecialRule } from './special-rule.ts';

const TAKEN = /^assault\/(?:abduct|occupy)$/;
const PERSONS: ReadonlySet<string> = new Set(['person', 'role', 'people']);

/** Places that forces take. */
const PLACES: ReadonlySet<string> = new Set(
  `city town village district province region area neighborhood suburb island airport airbase base outpost post camp
  barracks station prison hill bridge dam port harbor road highway crossing checkpoint headquarters building refinery
  oilfield field factory plant facility position stronghold capital territory border valley mountain strip`.split(
    /\s+/,
  ),
);

function isPlace(doc: Doc, head: number): boolean {
  return PLACES.has(doc.lemma(head).toLowerCase());
}

export const capturedPlace: SpecialRule = {
  id: 'rule/captured-place',
  apply(draft, { reader, actors }) {
    if (!TAKEN.test(draft.reading.rule)) return null;
    const { doc } = reader;
    const objects = argumentsIn(draft.reading.frame, 'patient');
    const places = objects.length > 0 && objects.every((head) => doc.pos(head) === 'PROPN' || isPlace(doc, head));
    const taken = objects.filter((head) => !isPlace(doc, head)).map((head) => actors.at(head)?.parties[0]);
    if (
      !places ||
      taken.some((party) => party !== undefined && (PERSONS.has(party.kind) || party.kind === 'organisation'))
    )
      return null;
    return { ...draft, type: 'COERCE', modes: ['seize'] };
  },
};
