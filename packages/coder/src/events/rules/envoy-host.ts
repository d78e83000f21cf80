// "The ministry summoned the Utopian ambassador to Ruritania": nobody summons an envoy but the state he is sent to.

import type { EventParty } from '../coded-event.ts';
import { keyOf } from '../event-parties.ts';
import { prepositionOf } from '../frame-arguments.ts';
import type { Draft } from '../settle-type.ts';
import type { RuleScene, SpecialRule } from './special-rule.ts';

export const envoyHost: SpecialRule = {
  id: 'rule/envoy-host',
  apply(draft, scene) {
    if (
      draft.reading.rule !== 'p/summon-envoy' ||
      draft.parties.actor.some((p) => p.party.basis === 'stated' && p.party.code !== null)
    )
      return null;
    const envoys = new Set(draft.parties.recipient.map(keyOf));
    const host = hostOf(draft, scene).filter((p) => !envoys.has(keyOf(p)));
    const actor = host.length > 0 ? host : draft.parties.actor.filter((p) => !envoys.has(keyOf(p)));
    return { ...draft, parties: { ...draft.parties, actor } };
  },
};

/** The state that the envoy's own phrase names behind `to` or `in`. */
function hostOf(draft: Draft, { reader, actors }: RuleScene): EventParty[] {
  const { doc } = reader;
  const tops = draft.parties.recipient.map((p) => p.mention);
  for (const mention of actors.mentions) {
    const preposition = prepositionOf(doc, mention.head);
    if (mention.parties[0]?.kind !== 'country' || (preposition !== 'to' && preposition !== 'in')) continue;
    const inside = tops.some((top) => mention.start >= top.start && mention.start <= top.end + 4);
    if (inside && doc.sentenceOf[mention.head] === draft.frame.sentence)
      return mention.parties.map((party) => ({ mention, party: { ...party, basis: 'inferred' as const } }));
  }
  return [];
}
