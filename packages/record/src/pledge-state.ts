// What has become of a promise.

import type { EventActor } from './merged-event.ts';
import type { Amount, Due, Pledge } from './record.ts';

/** `overdue` follows from the due date and the clock given; every other change of state has an event as evidence. */
export const PLEDGE_STATES = [
  'open',
  'in_progress',
  'kept',
  'partly_kept',
  'overdue',
  'broken',
  'withdrawn',
  'unverifiable',
] as const;
/** What became of a promise. */
export type PledgeState = (typeof PLEDGE_STATES)[number];

/** What is promised, as far as the words of the promise tell: it decides which later events can keep or break it. */
export const PLEDGE_ACTS = [
  'visit',
  'host',
  'meet',
  'agreement',
  'lift',
  'resume',
  'release',
  'withdraw',
  'aid',
  'cooperate',
  'establish',
  'impose',
  'deploy',
  'abstain',
  'other',
] as const;
/** A kind of act that can be promised. */
export type PledgeAct = (typeof PLEDGE_ACTS)[number];

/** A later event held against a promise: what it would make of it, how sure that is, and who said so. */
export interface PledgeFollowUp {
  readonly pledge_id: string;
  /** Null where a person set the state without naming an event. */
  readonly event_id: string | null;
  readonly state: PledgeState;
  readonly confidence: number;
  /** Id of the rule that proposes it; `person` when somebody set it by hand. */
  readonly rule: string;
  /** ISO date of the event, or of the decision where there is none. */
  readonly date: string;
  /** The sentence of the later event; empty where there is none. */
  readonly text: string;
  /** A person's name, or the stated rule (`auto-confirm 0.9`), once it stands; absent while it is a proposal. */
  readonly confirmed_by?: string;
  /** The person who refused it; a refused proposal changes nothing and stays to be read. */
  readonly refused_by?: string;
}

/** One promise, folded from its reports, with what followed. */
export interface FollowedPledge {
  /** The id of its first report: decisions name it or the id of any other report. */
  readonly id: string;
  readonly by: readonly EventActor[];
  readonly to: readonly EventActor[];
  readonly action: string;
  readonly act: PledgeAct;
  readonly firmness: Pledge['firmness'];
  readonly condition?: string;
  /** Its `text` is empty where no word tells it and the year of an act of protocol stands in. */
  readonly due?: Due;
  readonly amounts?: readonly Amount[];
  /** ISO date of the first report. */
  readonly made: string | null;
  readonly state: PledgeState;
  /** Reports of the promise: document, sentence and its place. */
  readonly reports: readonly {
    readonly pledge_id: string;
    readonly document_key: string;
    readonly document_id: string;
    readonly url?: string;
    readonly language: string;
    readonly publisher?: string;
    readonly publisher_country?: string;
    readonly published: string | null;
    readonly text: string;
  }[];
  /** Events that announce it: what opened the promise cannot also keep it. */
  readonly event_ids: readonly string[];
  /** Oldest first; confirmed, refused and still to be judged. */
  readonly follow_ups: readonly PledgeFollowUp[];
}
