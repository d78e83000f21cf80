// Whether a guard's cues stop an event: governments act in sport and disasters too.

import type { EventType } from '@rapport/record';
import type { GuardFinding } from './event-guards.ts';
import { distinctCodes, type Parties } from './event-parties.ts';

/** What happens to people in a disaster or an accident by itself. */
const DONE_BY_NATURE: ReadonlySet<string> = new Set([
  'ASSAULT',
  'COERCE',
  'MOBILIZE',
  'RETREAT',
  'CONCEDE',
  'PROTEST',
  'COOPERATE',
]);
/** What history tells of; amends and memories are made today. */
const PAST_DEEDS: ReadonlySet<string> = new Set(['ASSAULT', 'COERCE', 'MOBILIZE', 'PROTEST', 'THREATEN']);
const OFFICIAL: ReadonlySet<string> = new Set(['GOV', 'MIL', 'LEG', 'JUD', 'COP', 'SPY']);

/** Acts that nobody does by accident, whatever they lead to. */
const DELIBERATE = /^p\/(?:ram|open-fire)$/;

/** What a guard looks at. */
interface GuardedAct {
  readonly type: EventType;
  readonly parties: Parties;
  /** The rule that read the act. */
  readonly rule: string;
}

/** Whether the cues weigh more than the event. */
export function guardStops(guard: GuardFinding, { type, parties, rule }: GuardedAct): boolean {
  switch (guard.reason) {
    case 'boilerplate':
    case 'discarded':
    case 'discarded_story':
      return true;
    case 'disaster':
    case 'accident':
      if (type === 'CONSULT') return !isOfficial(parties) && parties.actor.length < 2;
      return DONE_BY_NATURE.has(type) && !DELIBERATE.test(rule);
    case 'historical':
      return PAST_DEEDS.has(type);
    case 'poll':
      // What people tell a pollster they do not do.
      return !isOfficial({ ...parties, recipient: [] });
    case 'sport':
      return guard.cues > 1 ? !isOfficial(parties) || type === 'ASSAULT' : !isOfficial(parties);
    default:
      return guard.cues > 1
        ? !isOfficial(parties)
        : !isOfficial(parties) && distinctCodes([...parties.actor, ...parties.recipient]) < 2;
  }
}

function isOfficial(parties: Parties): boolean {
  return [...parties.actor, ...parties.recipient].some(
    (p) => p.party.sector.some((sector) => OFFICIAL.has(sector)) && p.party.kind !== 'country',
  );
}
