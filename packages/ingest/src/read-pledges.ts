// The promises of a pair, or of all, folded over their reports and followed through later events.

import type { CorrectionKeeper, EventFilter, RecordReader, StatementFilter } from '@rapport/ledger';
import type { FollowedPledge, PledgeState } from '@rapport/record';
import { foldPledges, followPledges, pledgesOfEvents } from '@rapport/relations';
import { collect } from './batches.ts';

export interface PledgesRequest {
  readonly pair?: readonly [string, string];
  /** ISO date: the clock that makes promises overdue. */
  readonly asOf: string;
  /** Confidence from which a proposal stands without a person. */
  readonly autoConfirm?: number;
  /** Only promises due by this ISO date. */
  readonly due?: string;
  readonly states?: readonly PledgeState[];
}

/** Promises in the order in which they were made. */
export async function readPledges(
  ledger: RecordReader & CorrectionKeeper,
  request: PledgesRequest,
): Promise<FollowedPledge[]> {
  const { pair, asOf, autoConfirm, due, states } = request;
  const about: StatementFilter & EventFilter = pair === undefined ? {} : { about: pair };
  const [reports, events, planned, corrections] = await Promise.all([
    ledger.pledges(about),
    collect(ledger.events(about)),
    collect(ledger.mentions({ ...about, statuses: ['planned'] })),
    ledger.corrections({ kinds: ['pledge'] }),
  ]);
  const folded = foldPledges(reports, pledgesOfEvents(events, planned));
  const followed = followPledges(folded, events, {
    asOf,
    corrections,
    ...(autoConfirm === undefined ? {} : { autoConfirm }),
  });
  return followed.filter(
    (pledge) =>
      (due === undefined || (pledge.due !== undefined && pledge.due.end <= due)) &&
      (states === undefined || states.includes(pledge.state)),
  );
}
