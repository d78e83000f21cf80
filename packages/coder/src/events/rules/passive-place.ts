// "Two tourists were jailed in Ruritania": courts and police act where they are, when nothing names them.

import { argumentsIn } from '../frame.ts';
import type { SpecialRule } from './special-rule.ts';

const OFFICIAL_ACTS: ReadonlySet<string> = new Set(['arrest', 'convict', 'deport', 'release', 'expel']);

export const passivePlace: SpecialRule = {
  id: 'rule/passive-place',
  apply(draft, { actors }) {
    const { frame, reading, parties } = draft;
    if (!frame.passive || parties.actor.length > 0 || !reading.modes.some((mode) => OFFICIAL_ACTS.has(mode)))
      return null;
    for (const head of ['in', 'from', 'by', 'agent'].flatMap((role) => argumentsIn(frame, role))) {
      const mention = actors.at(head) ?? actors.ownersOf(head)[0];
      if (mention === undefined || mention.parties.length === 0) continue;
      const actor = mention.parties.map((party) => ({ mention, party }));
      const codes = new Set(actor.map((p) => p.party.code));
      return {
        ...draft,
        parties: { actor, recipient: parties.recipient.filter((p) => !codes.has(p.party.code)), reciprocal: false },
      };
    }
    return null;
  },
};
