// "The spokesman said that the tariffs hurt both economies": who says that somebody does harm accuses him of it. The role
// `harm` of a table marks such verbs; what they tell without a speaker is no event.

import { keyOf } from '../event-parties.ts';
import type { SpecialRule } from './special-rule.ts';

export const toldHarm: SpecialRule = {
  id: 'rule/told-harm',
  apply(draft) {
    if (!draft.reading.roles.includes('harm') || draft.facts.status === 'negated') return null;
    const { reporter, facts } = draft;
    const blamed =
      reporter === null ? [] : draft.parties.actor.filter((p) => p.party.code !== null && keyOf(p) !== keyOf(reporter));
    if (reporter === null || blamed.length === 0) return { ...draft, facts: { ...facts, status: 'hypothetical' } };
    return {
      ...draft,
      facts: { ...facts, status: 'occurred', wanted: false, refused: false },
      parties: { actor: [reporter], recipient: blamed, reciprocal: false },
    };
  },
};
