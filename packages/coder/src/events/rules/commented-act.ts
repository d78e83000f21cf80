// "…, a move that Utopia condemned": who is blamed or praised for an act is whoever did it.

import { childrenBy } from '../../doc/tree.ts';
import { partiesOf } from '../event-parties.ts';
import { argumentsIn } from '../frame.ts';
import type { SpecialRule } from './special-rule.ts';

const COMMENTS: ReadonlySet<string> = new Set(['ACCUSE', 'SUPPORT', 'REJECT']);

export const commentedAct: SpecialRule = {
  id: 'rule/commented-act',
  apply(draft, { reader, actors }) {
    const { frame, reading, parties } = draft;
    const { doc } = reader;
    if (!COMMENTS.has(draft.type ?? reading.type) || frame.passive || frame.parentRelation !== 'coordinate')
      return null;
    if (parties.recipient.some(({ party }) => party.code !== null)) return null;
    const [deed] = argumentsIn(frame, 'patient');
    const [subject] = childrenBy(doc, frame.predicate, 'nsubj');
    if (deed === undefined || subject === undefined || deed > subject) return null;
    const told = reader.frames.find((other) => other.predicate === doc.head(frame.predicate) && other.kind === 'verb');
    const act = told === undefined ? null : reader.read(told);
    if (act === null) return null;
    const doers = partiesOf(doc, act, actors).actor.filter(({ party }) => party.code !== null);
    return doers.length === 0 ? null : { ...draft, parties: { ...parties, recipient: doers } };
  },
};
