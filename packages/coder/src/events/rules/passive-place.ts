// "Two tourists were jailed in Ruritania": courts and police act where they are, when nothing names them.

import type { ActorLayer } from '../../actors/actor-layer.ts';
import type { EventParty } from '../coded-event.ts';
import { argumentsIn } from '../frame.ts';
import type { Draft } from '../settle-type.ts';
import type { SpecialRule } from './special-rule.ts';

const OFFICIAL_ACTS: ReadonlySet<string> = new Set(['arrest', 'convict', 'deport', 'release', 'expel']);

/** `by police`: of the country that they are in, whatever else the sentence tells of. */
function isUnnamedPolice({ party }: EventParty): boolean {
  return party.basis === 'inferred' && party.kind === 'role' && party.sector.includes('COP');
}

/** The draft with its police in the country where the act is told to be done, or null. */
function policeOf(draft: Draft, actors: ActorLayer): Draft | null {
  const { actor } = draft.parties;
  for (const head of argumentsIn(draft.frame, 'in')) {
    const place = actors.at(head)?.parties[0];
    if (place?.code == null || actor.some(({ party }) => party.code === place.code)) continue;
    const { code, name } = place;
    return {
      ...draft,
      parties: {
        ...draft.parties,
        actor: actor.map(({ mention, party }) => ({ mention, party: { ...party, code, name } })),
      },
    };
  }
  return null;
}

export const passivePlace: SpecialRule = {
  id: 'rule/passive-place',
  apply(draft, { actors }) {
    const { frame, reading, parties } = draft;
    if (!frame.passive || !parties.actor.every(isUnnamedPolice)) return null;
    if (!reading.modes.some((mode) => OFFICIAL_ACTS.has(mode))) return null;
    if (parties.actor.length > 0) return policeOf(draft, actors);
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
