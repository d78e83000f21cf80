// "Ruritania welcomed Utopia's decision": what is welcomed is an act or a word, so its author is praised, not received.

import { argumentsIn } from '../../../events/frame.ts';
import type { SpecialRule } from '../../../events/rules/special-rule.ts';

const WELCOME: ReadonlySet<string> = new Set(['welcome', 'greet']);
/** Classes of those who can be received. */
const GUESTS: ReadonlySet<string> = new Set(['person', 'delegation', 'diplomat', 'refugee', 'captive', 'civilians']);

export const welcomedAct: SpecialRule = {
  id: 'rule/welcomed-act',
  apply(draft, { reader, actors }) {
    const { reading, parties } = draft;
    if (reading.type !== 'CONSULT' || !reading.roles.includes('host') || !WELCOME.has(reading.frame.lemma)) return null;
    const [object] = argumentsIn(reading.frame, 'patient');
    if (object === undefined || actors.actorsOf(object).length > 0) return null;
    if (reader.nouns.at(object).classes.some((name) => GUESTS.has(name))) return null;
    // A host's parties stand the other way round.
    const turned = { actor: parties.recipient, recipient: parties.actor, reciprocal: false };
    return { ...draft, type: 'SUPPORT', modes: [], parties: turned };
  },
};
