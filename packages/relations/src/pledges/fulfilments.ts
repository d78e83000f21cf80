// The table from what is promised to what keeps or breaks it. Each row is a rule with a name, and a base: the odds that
// such an event between the same parties is about the promise, before anything else is compared. Bases were set by
// reading proposals on dated news; docs/pledges.md says how often they were right.

import type { PledgeAct, PledgeState } from '@rapport/record';
import type { Deed } from './deed.ts';

export interface Fulfilment {
  readonly rule: string;
  readonly deed: Deed;
  readonly state: PledgeState;
  /** Odds of being about the promise. */
  readonly odds: number;
  /** Who has to act: the one who promised, or either side. */
  readonly doer: 'promiser' | 'any';
  /** `needed`: the event's words must name the object; `act`: they must name what was to happen (a visit, talks). */
  readonly object: 'needed' | 'helps' | 'act';
}

type Row = readonly [Deed, PledgeState, number, Fulfilment['doer'], Fulfilment['object']];

const ROWS: Readonly<Record<PledgeAct, readonly Row[]>> = {
  visit: [
    ['visit', 'kept', 2, 'promiser', 'helps'],
    ['meeting', 'kept', 0.3, 'any', 'helps'],
    ['cancellation', 'withdrawn', 2, 'any', 'act'],
    ['refusal', 'broken', 0.3, 'promiser', 'act'],
  ],
  host: [
    ['visit', 'kept', 1, 'any', 'helps'],
    ['meeting', 'kept', 0.3, 'any', 'helps'],
    ['cancellation', 'withdrawn', 1.5, 'any', 'act'],
  ],
  meet: [
    ['meeting', 'kept', 1, 'any', 'helps'],
    ['cancellation', 'withdrawn', 1.5, 'any', 'act'],
    ['refusal', 'broken', 0.3, 'promiser', 'act'],
  ],
  agreement: [
    ['agreement_step', 'kept', 1, 'any', 'needed'],
    ['meeting', 'in_progress', 0.2, 'any', 'needed'],
    ['cut', 'broken', 0.5, 'any', 'needed'],
    ['refusal', 'broken', 0.5, 'any', 'needed'],
  ],
  lift: [
    ['carried_out', 'kept', 1, 'promiser', 'needed'],
    ['easing', 'kept', 0.6, 'promiser', 'needed'],
    ['exchange', 'kept', 0.2, 'any', 'needed'],
    ['cut', 'broken', 0.3, 'promiser', 'needed'],
    ['refusal', 'broken', 0.4, 'promiser', 'needed'],
  ],
  resume: [
    ['carried_out', 'kept', 1, 'any', 'needed'],
    ['exchange', 'kept', 0.7, 'any', 'needed'],
    ['easing', 'kept', 0.3, 'any', 'needed'],
    ['meeting', 'in_progress', 0.2, 'any', 'needed'],
    ['cut', 'broken', 0.3, 'promiser', 'needed'],
  ],
  release: [
    ['release', 'kept', 1, 'promiser', 'helps'],
    ['refusal', 'broken', 0.4, 'promiser', 'needed'],
  ],
  withdraw: [
    ['withdrawal', 'kept', 0.8, 'promiser', 'needed'],
    ['force', 'broken', 0.1, 'promiser', 'needed'],
    ['refusal', 'broken', 0.4, 'promiser', 'needed'],
  ],
  aid: [
    ['aid', 'kept', 0.7, 'promiser', 'helps'],
    ['cut', 'broken', 0.3, 'promiser', 'needed'],
    ['refusal', 'broken', 0.3, 'promiser', 'needed'],
  ],
  cooperate: [
    ['exchange', 'kept', 0.6, 'any', 'needed'],
    ['aid', 'kept', 0.3, 'promiser', 'needed'],
    ['cancellation', 'withdrawn', 0.6, 'promiser', 'needed'],
  ],
  establish: [
    ['endorsement', 'kept', 0.5, 'any', 'needed'],
    ['exchange', 'kept', 0.5, 'any', 'needed'],
    ['carried_out', 'kept', 0.5, 'any', 'needed'],
    ['cut', 'broken', 0.3, 'promiser', 'needed'],
  ],
  impose: [
    ['cut', 'kept', 0.4, 'promiser', 'needed'],
    ['easing', 'withdrawn', 0.2, 'promiser', 'needed'],
    ['carried_out', 'withdrawn', 0.2, 'promiser', 'needed'],
  ],
  deploy: [
    ['move', 'kept', 0.6, 'promiser', 'needed'],
    ['aid', 'kept', 0.3, 'promiser', 'needed'],
  ],
  // What one promised not to do is never seen to be kept, and an event that breaks it reads like any other.
  abstain: [],
  other: [
    ['exchange', 'kept', 0.2, 'promiser', 'needed'],
    ['endorsement', 'kept', 0.1, 'promiser', 'needed'],
    ['carried_out', 'kept', 0.2, 'promiser', 'needed'],
  ],
};

/** The rules under which a deed tells something about a promised act. */
export function fulfilmentsOf(act: PledgeAct): readonly Fulfilment[] {
  return ROWS[act].map(([deed, state, odds, doer, object]) => ({
    rule: `${act}/${deed}`,
    deed,
    state,
    odds,
    doer,
    object,
  }));
}

/** Days after which a promise without a due date is no longer expected to be acted on, by what was promised. */
export function horizonOf(act: PledgeAct): number {
  switch (act) {
    case 'visit':
    case 'host':
    case 'meet':
      return 365;
    case 'agreement':
    case 'cooperate':
    case 'establish':
      return 4 * 365;
    default:
      return 2 * 365;
  }
}
