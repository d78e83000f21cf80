// "Two soldiers were killed after rebels opened fire": the victims stand in one clause, who did it in the other.

import { partiesOf } from '../event-parties.ts';
import type { SpecialRule } from './special-rule.ts';

export const victimsElsewhere: SpecialRule = {
  id: 'rule/victims-elsewhere',
  apply(draft, { reader, actors }) {
    const { parties, reading, frame } = draft;
    if (
      reading.type !== 'ASSAULT' ||
      draft.type === 'COERCE' ||
      parties.recipient.length > 0 ||
      parties.actor.length !== 1
    )
      return null;
    for (const other of reader.frames) {
      if (other.sentence !== frame.sentence || other === frame || !other.passive) continue;
      const told = reader.read(other);
      if (told?.type !== 'ASSAULT') continue;
      const victims = partiesOf(reader.doc, told, actors);
      if (victims.actor.length > 0 || victims.recipient.length === 0) continue;
      return { ...draft, parties: { ...parties, recipient: victims.recipient } };
    }
    return null;
  },
};
