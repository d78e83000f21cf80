// "Anti-Ruritanian protests": the adjective names whom a protest is against.

import type { Mention } from '../../actors/actor-layer.ts';
import type { EventParty } from '../coded-event.ts';
import { keyOf } from '../event-parties.ts';
import type { Draft } from '../settle-type.ts';
import type { RuleScene, SpecialRule } from './special-rule.ts';

const ANTI = /\banti\s?[-–]?\s?$/i;
const ANTI_WORD = /^anti[-–](\p{L}.+)$/iu;

export const antiProtest: SpecialRule = {
  id: 'rule/anti-protest',
  apply(draft, scene) {
    if (draft.reading.type !== 'PROTEST') return null;
    const against = namedBehind(draft, scene) ?? namedWithin(draft, scene);
    if (against === undefined) return null;
    const recipient: EventParty[] = against.parties.map((party) => ({ mention: against, party }));
    const named = new Set(recipient.map(keyOf));
    const actor = draft.parties.actor.filter((p) => p.mention !== against && !named.has(keyOf(p)));
    return { ...draft, parties: { actor, recipient, reciprocal: false } };
  },
};

/** `anti-` apart from the name it stands in front of. */
function namedBehind(draft: Draft, { reader, actors }: RuleScene): Mention | undefined {
  const { doc } = reader;
  return actors.mentions.find(
    (m) =>
      doc.sentenceOf[m.head] === draft.frame.sentence && ANTI.test(doc.text.slice(Math.max(0, m.start - 7), m.start)),
  );
}

/** `anti-` and the name as one word, which the actors floor leaves to itself. */
function namedWithin(draft: Draft, { reader, nationOf }: RuleScene): Mention | undefined {
  const { doc } = reader;
  const { sentence } = draft.frame;
  for (let t = doc.bounds[sentence]!; t < doc.bounds[sentence + 1]!; t++) {
    const word = ANTI_WORD.exec(doc.form(t))?.[1];
    const nation = word === undefined ? null : nationOf(word);
    if (nation === null) continue;
    const [start, end] = doc.span(t, t + 1);
    const party = { ...nation, sector: [], kind: 'country', basis: 'stated' } as const;
    return { startToken: t, endToken: t + 1, head: t, start, end, form: 'demonym', parties: [party], placeOnly: false };
  }
  return undefined;
}
