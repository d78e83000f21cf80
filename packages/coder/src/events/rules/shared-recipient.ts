// "Ruritania protested to Utopia and demanded an apology": what is said in the same breath is said to the same side.

import { keyOf, partiesOf } from '../event-parties.ts';
import type { Frame } from '../frame.ts';
import type { Reader } from '../reader.ts';
import type { SpecialRule } from './special-rule.ts';

const SPOKEN: ReadonlySet<string> = new Set(['ACCUSE', 'REQUEST', 'REJECT', 'THREATEN', 'SUPPORT']);

export const sharedRecipient: SpecialRule = {
  id: 'rule/shared-recipient',
  apply(draft, { reader, actors }) {
    const { frame, parties, reading } = draft;
    if (parties.recipient.length > 0 || parties.reciprocal || !SPOKEN.has(draft.type ?? reading.type)) return null;
    const first = firstConjunct(reader, frame);
    const told = first === null ? null : reader.read(first);
    if (told === null || !SPOKEN.has(told.type)) return null;
    const before = partiesOf(reader.doc, told, actors);
    const own = new Set(parties.actor.map(keyOf));
    const same = before.actor.length > 0 && before.actor.every((p) => own.has(keyOf(p)));
    if (!same || before.recipient.length === 0) return null;
    return { ...draft, parties: { ...parties, recipient: before.recipient } };
  },
};

function firstConjunct(reader: Reader, frame: Frame): Frame | null {
  if (frame.parentRelation !== 'coordinate' || frame.parent === null) return null;
  return reader.frames[frame.parent] ?? null;
}
