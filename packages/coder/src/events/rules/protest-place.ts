// "Demonstrators marched in Ruritania's capital": protesters are of the country they march in, unless the text says otherwise.

import type { Party } from '../../actors/actor-layer.ts';
import type { SpecialRule } from './special-rule.ts';

/** The place lends its country; those who march are people of it, not its government. */
const CITIZENS: Pick<Party, 'sector' | 'kind' | 'basis'> = { sector: ['CVL'], kind: 'people', basis: 'inferred' };

export const protestPlace: SpecialRule = {
  id: 'rule/protest-place',
  apply(draft, { reader, actors }) {
    const { parties, reading, frame } = draft;
    if (reading.type !== 'PROTEST' || parties.actor.some((p) => p.party.code !== null)) return null;
    const { doc } = reader;
    const place = actors.mentions.find(
      (m) => m.placeOnly && doc.sentenceOf[m.head] === frame.sentence && m.parties.some((p) => p.code !== null),
    );
    if (place === undefined) return null;
    const mention = parties.actor[0]?.mention ?? place;
    const actor = place.parties.map(({ id: _, ...party }) => ({ mention, party: { ...party, ...CITIZENS } }));
    return { ...draft, parties: { ...parties, actor } };
  },
};
