// "Ruritania ordered its travel agencies to stop selling tours to Utopia": what one's own people are told to do, the state does.

import { keyOf, partiesOf } from '../../../events/event-parties.ts';
import { argumentsIn } from '../../../events/frame.ts';
import type { SpecialRule } from '../../../events/rules/special-rule.ts';

const ORDERING: ReadonlySet<string> = new Set([
  'order',
  'tell',
  'instruct',
  'direct',
  'command',
  'require',
  'ask',
  'authorize',
  'authorise',
]);
const DONE: ReadonlySet<string> = new Set(['SANCTION', 'COERCE', 'RETREAT']);
/** Acts that are only promised by the order. */
const PROMISED: ReadonlySet<string> = new Set(['CONSULT', 'COOPERATE', 'AID', 'SUPPORT']);

export const orderAtHome: SpecialRule = {
  id: 'rule/order-at-home',
  apply(draft, { reader, actors }) {
    const { frame, reading, parties } = draft;
    const inner = reading.inner;
    if ((reading.type !== 'REQUEST' && reading.type !== 'CONCEDE') || inner === null || inner.type === 'DENY')
      return null;
    const promised = PROMISED.has(inner.type);
    if (!promised && !DONE.has(inner.type)) return null;
    if (!ORDERING.has(frame.lemma) || frame.passive) return null;
    const own = new Set(parties.actor.map(keyOf));
    const told = [...argumentsIn(frame, 'patient'), ...argumentsIn(frame, 'goal')].flatMap((t) => actors.actorsOf(t));
    const foreign = told.some(({ parties: list }) => list.some((p) => p.code !== null && !own.has(p.code)));
    if (told.length === 0 || foreign) return null;
    const recipient = partiesOf(reader.doc, inner, actors).recipient.filter((p) => !own.has(keyOf(p)));
    if (!recipient.some((p) => p.party.code !== null)) return null;
    const type = promised ? 'AGREE' : inner.type;
    return { ...draft, type, modes: promised ? [] : inner.modes, parties: { ...parties, recipient } };
  },
};
