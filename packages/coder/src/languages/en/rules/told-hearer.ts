// "The minister told Utopia's envoy that Ruritania opposes it": what is said to somebody's face is said to him.

import type { EventParty } from '../../../events/coded-event.ts';
import { keyOf } from '../../../events/event-parties.ts';
import { argumentsIn } from '../../../events/frame.ts';
import type { SpecialRule } from '../../../events/rules/special-rule.ts';

const SPOKEN: ReadonlySet<string> = new Set(['ACCUSE', 'REJECT', 'REQUEST', 'SUPPORT', 'THREATEN', 'CONCEDE']);
const TELLING: ReadonlySet<string> = new Set(['tell', 'inform', 'assure', 'remind', 'notify', 'warn']);

export const toldHearer: SpecialRule = {
  id: 'rule/told-hearer',
  apply(draft, { reader, actors }) {
    const { frame, parties, reading } = draft;
    if (parties.recipient.length > 0 || parties.reciprocal || !SPOKEN.has(draft.type ?? reading.type)) return null;
    if (frame.parentRelation !== 'report' || frame.parent === null) return null;
    const speech = reader.frames[frame.parent];
    if (speech === undefined || !TELLING.has(speech.lemma)) return null;
    const own = new Set(parties.actor.map(keyOf));
    const heads = [...argumentsIn(speech, 'goal'), ...argumentsIn(speech, 'patient')];
    const hearers: EventParty[] = heads
      .flatMap((head) => actors.actorsOf(head))
      .flatMap((mention) => mention.parties.map((party) => ({ mention, party })))
      .filter((p) => p.party.code !== null && !own.has(keyOf(p)));
    return hearers.length === 0 ? null : { ...draft, parties: { ...parties, recipient: hearers } };
  },
};
