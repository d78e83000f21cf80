// "… on the sidelines of a summit, with A and B in attendance": those who attend are the parties of the meeting.

import type { Mention } from '../../actors/actor-layer.ts';
import type { EventParty } from '../coded-event.ts';
import { distinct } from '../event-parties.ts';
import type { SpecialRule } from './special-rule.ts';

const CUE = /^ (?:in attendance|attending|present|taking part|looking on)/;

export const inAttendance: SpecialRule = {
  id: 'rule/in-attendance',
  apply(draft, { reader, actors }) {
    if (draft.reading.type !== 'CONSULT') return null;
    const { doc } = reader;
    const attending = actors.mentions.filter(
      (m) =>
        doc.sentenceOf[m.head] === draft.frame.sentence &&
        m.head > draft.frame.predicate &&
        isFollowedByCue(doc.text, m, actors.mentions),
    );
    const named: EventParty[] = attending.flatMap((mention) => mention.parties.map((party) => ({ mention, party })));
    if (distinct(named) < 2) return null;
    return { ...draft, parties: { actor: named, recipient: [], reciprocal: true } };
  },
};

/** The cue stands behind the mention, or behind the last of those joined to it. */
function isFollowedByCue(text: string, mention: Mention, all: readonly Mention[]): boolean {
  if (CUE.test(text.slice(mention.end, mention.end + 30))) return true;
  if (!/^,? and /.test(text.slice(mention.end, mention.end + 6))) return false;
  return all.some(
    (next) => next.start > mention.end && next.start < mention.end + 8 && CUE.test(text.slice(next.end, next.end + 30)),
  );
}
