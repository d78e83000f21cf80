// "…에 항의하며 행진했다", "…을 요구하며 단식에 들어갔다": in languages whose clauses stand before the verb, what a protest says is
// part of it, and at whom it is said is at whom the protest is aimed.

import { partiesOf } from '../event-parties.ts';
import type { Frame } from '../frame.ts';
import type { Reader } from '../reader.ts';
import type { SpecialRule } from './special-rule.ts';

const SAID: ReadonlySet<string> = new Set(['ACCUSE', 'REQUEST']);

export const protestAim: SpecialRule = {
  id: 'rule/protest-aim',
  apply(draft, { reader, actors, dropsArguments }) {
    const { frame, reading, parties, facts } = draft;
    if (dropsArguments === 'nowhere' || frame.kind === 'noun') return null;
    if (SAID.has(reading.type)) {
      const main = frame.parent === null ? undefined : reader.frames[frame.parent];
      const joined = main !== undefined && isJoined(frame) && reader.read(main)?.type === 'PROTEST';
      return joined ? { ...draft, facts: { ...facts, status: 'hypothetical' } } : null;
    }
    if (reading.type !== 'PROTEST' || parties.recipient.some((p) => p.party.code !== null)) return null;
    for (const said of clausesSaid(reader, frame)) {
      const told = reader.read(said);
      if (told === null) continue;
      const { recipient } = partiesOf(reader.doc, told, actors);
      if (recipient.some((p) => p.party.code !== null)) return { ...draft, parties: { ...parties, recipient } };
    }
    return null;
  },
};

function isJoined({ parentRelation }: Frame): boolean {
  return parentRelation === 'coordinate' || parentRelation === 'adverbial';
}

function clausesSaid(reader: Reader, frame: Frame): Frame[] {
  return reader.frames.filter(
    (other) => other.parent === frame.id && isJoined(other) && SAID.has(reader.read(other)?.type ?? ''),
  );
}
