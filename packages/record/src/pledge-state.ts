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
export type PledgeState = (typeof PLEDGE_STATES)[number];

/** A later event held against a promise: what it would make of it, how sure that is, and who said so. */
export interface PledgeFollowUp {
  readonly pledge_id: string;
  readonly event_id: string;
  readonly state: PledgeState;
  readonly confidence: number;
  /** Id of the rule that proposes it; `person` when somebody set it by hand. */
  readonly rule: string;
  /** ISO date of the event. */
  readonly date: string;
  /** The sentence of the later event. */
  readonly text: string;
  /** A person's name, or the stated rule (`auto-confirm 0.9`), once it stands; absent while it is a proposal. */
  readonly confirmed_by?: string;
}

/** One promise, folded from its reports, with what followed. */
export interface FollowedPledge {
  readonly id: string;
  readonly by: readonly EventActor[];
  readonly to: readonly EventActor[];
  readonly action: string;
  readonly firmness: Pledge['firmness'];
  readonly condition?: string;
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
  readonly follow_ups: readonly PledgeFollowUp[];
}
