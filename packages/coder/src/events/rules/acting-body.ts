// "의회에서 협정이 승인됐다", "법원에서 …을 선고했다": in languages that drop what is known, a body that is named only as
// where something was decided is who decided it.

import type { EventParty } from '../coded-event.ts';
import { argumentsIn } from '../frame.ts';
import type { SpecialRule } from './special-rule.ts';

/** What bodies decide or say; they do not meet or fight where they are. */
const DECIDED: ReadonlySet<string> = new Set([
  'ACCUSE',
  'AGREE',
  'CONCEDE',
  'REJECT',
  'REQUEST',
  'RETREAT',
  'SANCTION',
  'SUPPORT',
]);

export const actingBody: SpecialRule = {
  id: 'rule/acting-body',
  apply(draft, { actors, dropsArguments }) {
    const { parties, frame, reading } = draft;
    if (dropsArguments === 'nowhere' || frame.kind === 'noun' || !DECIDED.has(draft.type ?? reading.type)) return null;
    if (parties.actor.some((p) => p.party.code !== null)) return null;
    if (!frame.passive && argumentsIn(frame, 'agent').length > 0) return null;
    const actor: EventParty[] = argumentsIn(frame, 'in')
      .flatMap((head) => actors.actorsOf(head))
      .flatMap((mention) => mention.parties.map((party) => ({ mention, party })))
      .filter(({ party }) => party.code !== null && (party.kind === 'organisation' || party.kind === 'role'));
    return actor.length === 0 ? null : { ...draft, parties: { ...parties, actor } };
  },
};
