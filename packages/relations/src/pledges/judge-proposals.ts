// Proposals after people and the stated rule have spoken: which stand, which are refused, what was set by hand.

import type { MergedEvent, PledgeFollowUp } from '@rapport/record';
import type { Verdict } from './verdicts.ts';

/** Finds an event by its id or by the id of one of its mentions. */
export type FindEvent = (id: string) => MergedEvent | undefined;

/**
 * The proposals on one promise with the verdicts on it, oldest first. Verdicts come the earliest first: on the same
 * event the last one holds. A confirmed event that was not proposed, and a state set by hand, come in as follow-ups of
 * the rule `person`. A proposal that nobody decided on stands when its confidence reaches `autoConfirm`.
 */
export function judgeProposals(
  pledgeId: string,
  proposals: readonly PledgeFollowUp[],
  verdicts: readonly Verdict[],
  findEvent: FindEvent,
  autoConfirm: number | undefined,
): PledgeFollowUp[] {
  const onEvent = new Map<string | null, Verdict>();
  for (const verdict of verdicts) {
    const id = verdict.event_id === null ? null : (findEvent(verdict.event_id)?.id ?? verdict.event_id);
    onEvent.delete(id);
    onEvent.set(id, verdict);
  }
  const judged = proposals.map((proposal) => {
    const verdict = onEvent.get(proposal.event_id);
    if (verdict === undefined) return byRule(proposal, autoConfirm);
    onEvent.delete(proposal.event_id);
    return byPerson(proposal, verdict);
  });
  const further = [...onEvent].flatMap(([id, verdict]) => byHand(pledgeId, id, verdict, findEvent));
  return [...judged, ...further].sort(byDate);
}

function byRule(proposal: PledgeFollowUp, autoConfirm: number | undefined): PledgeFollowUp {
  const stands = autoConfirm !== undefined && proposal.confidence >= autoConfirm;
  return stands ? { ...proposal, confirmed_by: `auto-confirm ${autoConfirm}` } : proposal;
}

function byPerson(proposal: PledgeFollowUp, { verdict, author, state }: Verdict): PledgeFollowUp {
  if (verdict === 'refuse') return { ...proposal, refused_by: author };
  const rule = verdict === 'set' ? { rule: 'person' } : {};
  return { ...proposal, ...rule, ...(state === undefined ? {} : { state }), confirmed_by: author };
}

function byHand(pledgeId: string, id: string | null, verdict: Verdict, findEvent: FindEvent): PledgeFollowUp[] {
  if (verdict.verdict === 'refuse' || (verdict.verdict === 'set' && verdict.state === undefined)) return [];
  const event = id === null ? undefined : findEvent(id);
  const followUp = {
    pledge_id: pledgeId,
    event_id: id,
    state: verdict.state ?? 'kept',
    confidence: 1,
    rule: 'person',
    date: event?.date ?? verdict.known_from.slice(0, 10),
    text: event?.text ?? '',
    confirmed_by: verdict.author,
  };
  return [followUp];
}

function byDate(a: PledgeFollowUp, b: PledgeFollowUp): number {
  if (a.date !== b.date) return a.date < b.date ? -1 : 1;
  return (a.event_id ?? '') < (b.event_id ?? '') ? -1 : 1;
}
