// The state of a promise: what stands of its follow-ups, a state set by hand, and the clock.

import type { FollowedPledge, PledgeAct, PledgeFollowUp, PledgeState } from '@rapport/record';
import { isStated } from './same-promise.ts';

/** Acts that are done once and stay done; others can be kept today and broken tomorrow. */
const DONE_ONCE: ReadonlySet<PledgeAct> = new Set(['visit', 'host', 'meet', 'aid', 'release']);
const PROGRESS: readonly PledgeState[] = ['open', 'in_progress', 'partly_kept', 'kept'];

/** The state that confirmed follow-ups give, oldest first, and after them the clock; `asOf` is an ISO date. */
export function stateFrom(pledge: FollowedPledge, followUps: readonly PledgeFollowUp[], asOf: string): PledgeState {
  const standing = followUps.filter(({ confirmed_by }) => confirmed_by !== undefined);
  const byHand = standing.filter(({ rule }) => rule === 'person').at(-1);
  if (byHand !== undefined) return byHand.state;
  const reached = standing.reduce((state, { state: next }) => advance(pledge.act, state, next), pledge.state);
  const waits = reached === 'open' || reached === 'in_progress';
  return waits && isOverdue(pledge, asOf) ? 'overdue' : reached;
}

/** Progress is not lost by hearing of an earlier step later; what was done once is not undone. */
function advance(act: PledgeAct, state: PledgeState, next: PledgeState): PledgeState {
  const [from, to] = [PROGRESS.indexOf(state), PROGRESS.indexOf(next)];
  if (state === 'kept') return to < 0 && !DONE_ONCE.has(act) ? next : state;
  return from >= 0 && to >= 0 && to < from ? state : next;
}

/** Only a due date that words state makes a promise overdue; a hope is never overdue, nor what was to be left undone. */
function isOverdue(pledge: FollowedPledge, asOf: string): boolean {
  if (pledge.firmness === 'hoped' || pledge.act === 'abstain' || !isStated(pledge)) return false;
  return asOf.slice(0, 10) > pledge.due!.end;
}
