// Promises followed through later events: proposals with evidence, what people decided about them, and the state.

import type { Correction, FollowedPledge, MergedEvent, PledgeAct, PledgeFollowUp } from '@rapport/record';
import { dayOf, isoOf } from '../days.ts';
import { type EventIndex, eventsBetween, indexEvents, type LaterEvent } from './event-index.ts';
import { type FindEvent, judgeProposals } from './judge-proposals.ts';
import { keysOfSought, type Sought, soughtOf } from './sought.ts';
import { stateFrom } from './state.ts';
import { type Verdicts, verdictsOf, verdictsOn } from './verdicts.ts';
import { type Proposal, weigh } from './weigh.ts';

/** What follows promises beside the events. */
export interface FollowOptions {
  /** ISO date: the clock. Only a due date before it makes a promise overdue; later events are not looked at. */
  readonly asOf: string;
  /** What people decided; other corrections than those on pledges are passed over. */
  readonly corrections?: readonly Correction[];
  /** Confidence from which a proposal stands without a person, 0–1; without it none does. */
  readonly autoConfirm?: number;
}

/** Below this a proposal would cost its reader more than it is worth. */
const LEAST_CONFIDENCE = 0.6;
/** From here on a meeting is taken for the one that was promised, and later ones are not proposed. */
const LIKELY = 0.7;
/** Days over which one visit or meeting goes on being told. */
const SAME_OCCASION_DAYS = 5;
const OCCASIONS: ReadonlySet<PledgeAct> = new Set<PledgeAct>(['visit', 'host', 'meet']);
/** Proposals that a reader is shown of one promise. */
const MOST_PROPOSALS = 8;

/**
 * Each promise with what followed, in the order given. Time grows with the number of promises times the events that
 * share their parties, their kind of act and their time, not with all events.
 */
export function followPledges(
  pledges: readonly FollowedPledge[],
  events: readonly MergedEvent[],
  options: FollowOptions,
): FollowedPledge[] {
  const sought = pledges.map(soughtOf);
  const wanted = new Set(sought.flatMap((one) => (one === null ? [] : keysOfSought(one))));
  const index = indexEvents(events, wanted);
  const verdicts = verdictsOf(options.corrections ?? []);
  const findEvent = finderOf(events, verdicts);
  return pledges.map((pledge, i) => {
    const decided = verdictsOn([pledge.id, ...pledge.reports.map(({ pledge_id }) => pledge_id)], verdicts);
    const proposals = sought[i] == null ? [] : proposalsFor(sought[i], index, options);
    const followUps = judgeProposals(pledge.id, proposals, decided, findEvent, options.autoConfirm);
    return { ...pledge, follow_ups: followUps, state: stateFrom(pledge, followUps, options.asOf) };
  });
}

/** One promise followed; see `followPledges`, which is faster for many. */
export function followPledge(
  pledge: FollowedPledge,
  laterEvents: readonly MergedEvent[],
  options: FollowOptions,
): FollowedPledge {
  return followPledges([pledge], laterEvents, options)[0]!;
}

function proposalsFor(sought: Sought, index: EventIndex, { asOf }: FollowOptions): PledgeFollowUp[] {
  const found = new Map<string, PledgeFollowUp>();
  for (const key of keysOfSought(sought)) {
    for (const later of eventsBetween(index, key, sought.made, sought.last)) {
      if (found.has(later.event.id) || isoOf(later.start) > asOf) continue;
      const proposal = weigh(sought, later);
      if (proposal !== null && proposal.confidence >= LEAST_CONFIDENCE) {
        found.set(later.event.id, followUp(sought.pledge, later, proposal));
      }
    }
  }
  return firstOccasion(sought.pledge.act, [...found.values()])
    .sort(surestFirst)
    .slice(0, MOST_PROPOSALS);
}

/** A visit or a meeting promised once is kept by the first that comes: later ones are other visits. */
function firstOccasion(act: PledgeAct, proposals: readonly PledgeFollowUp[]): PledgeFollowUp[] {
  const likely = proposals.filter(({ state, confidence }) => state === 'kept' && confidence >= LIKELY);
  if (!OCCASIONS.has(act) || likely.length === 0) return [...proposals];
  const first = Math.min(...likely.map(({ date }) => dayOf(date)!));
  return proposals.filter(({ date }) => dayOf(date)! <= first + SAME_OCCASION_DAYS);
}

function surestFirst(a: PledgeFollowUp, b: PledgeFollowUp): number {
  return b.confidence - a.confidence || (`${a.date} ${a.event_id}` < `${b.date} ${b.event_id}` ? -1 : 1);
}

function followUp(pledge: FollowedPledge, { event, start }: LaterEvent, proposal: Proposal): PledgeFollowUp {
  return { pledge_id: pledge.id, event_id: event.id, ...proposal, date: isoOf(start), text: event.text };
}

/** Finds the events that verdicts name, by their own id or by a mention's. */
function finderOf(events: readonly MergedEvent[], verdicts: Verdicts): FindEvent {
  const named = new Set([...verdicts.values()].flat().map(({ event_id }) => event_id));
  const found = new Map<string, MergedEvent>();
  if (named.size === 0) return () => undefined;
  for (const event of events) {
    for (const id of [event.id, ...event.mentions.map(({ mention_id }) => mention_id)]) {
      if (named.has(id)) found.set(id, event);
    }
  }
  return (id) => found.get(id);
}
