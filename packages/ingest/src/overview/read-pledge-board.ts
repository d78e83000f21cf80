// The promises of a pair counted: how many are in which state, when they fall due, and those to know of first.

import type { CorrectionKeeper, RecordReader } from '@rapport/ledger';
import { type FollowedPledge, PLEDGE_STATES, type PledgeState } from '@rapport/record';
import { readPledges } from '../read-pledges.ts';
import type { Shelf } from './shelf.ts';

/** Promises named in the short list. */
const NAMED = 5;
/** Of these, at most so many that are still to come. */
const COMING = 2;

export interface PledgeBoardRequest {
  readonly pair: readonly [string, string];
  /** ISO date: today. */
  readonly asOf: string;
}

/** Promises of a pair counted by state and by when they fall due. */
export interface PledgeBoard {
  readonly total: number;
  readonly states: Readonly<Record<PledgeState, number>>;
  /** How many fall due in a month, `YYYY-MM`, by state; the earliest first. */
  readonly due: readonly { readonly month: string; readonly state: PledgeState; readonly pledges: number }[];
  /** Those overdue last, then those due next. */
  readonly first: readonly FollowedPledge[];
}

/** The board of a pair; all is empty or zero for one that nothing is known of. */
export async function readPledgeBoard(
  ledger: RecordReader & CorrectionKeeper,
  { pair, asOf }: PledgeBoardRequest,
  shelf: Shelf,
): Promise<PledgeBoard> {
  const pledges = await readPledges(ledger, { pair, asOf }, shelf);
  const states = Object.fromEntries(PLEDGE_STATES.map((state) => [state, 0])) as Record<PledgeState, number>;
  for (const { state } of pledges) states[state] += 1;
  return { total: pledges.length, states, due: dueByMonth(pledges), first: toKnowFirst(pledges, asOf) };
}

function dueByMonth(pledges: readonly FollowedPledge[]): PledgeBoard['due'] {
  const counts = new Map<string, { month: string; state: PledgeState; pledges: number }>();
  for (const { due, state } of pledges) {
    if (due === undefined) continue;
    const month = due.end.slice(0, 7);
    const held = counts.get(`${month} ${state}`);
    if (held === undefined) counts.set(`${month} ${state}`, { month, state, pledges: 1 });
    else held.pledges += 1;
  }
  return [...counts.values()].sort((a, b) => (a.month + a.state < b.month + b.state ? -1 : 1));
}

function toKnowFirst(pledges: readonly FollowedPledge[], asOf: string): FollowedPledge[] {
  const dated = pledges.filter(({ due }) => due !== undefined);
  const day = ({ due }: FollowedPledge): string => due!.end;
  const coming = dated
    .filter((pledge) => (pledge.state === 'open' || pledge.state === 'in_progress') && day(pledge) >= asOf)
    .sort((a, b) => (day(a) < day(b) ? -1 : 1))
    .slice(0, COMING);
  const late = dated.filter(({ state }) => state === 'overdue').sort((a, b) => (day(a) > day(b) ? -1 : 1));
  return [...late.slice(0, NAMED - coming.length), ...coming];
}
