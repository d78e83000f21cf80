// The promises of a pair, or of all, folded over their reports and followed through later events.

import type { CorrectionKeeper, EventFilter, RecordReader, StatementFilter } from '@rapport/ledger';
import type { FollowedPledge, PledgeState } from '@rapport/record';
import { foldPledges, followPledges, pledgesOfEvents } from '@rapport/relations';
import { collect } from './batches.ts';
import { inOrder, Shelf } from './overview/shelf.ts';

/** Which promises are asked for, and by which clock. */
export interface PledgesRequest {
  readonly pair?: readonly [string, string];
  /** ISO date: the clock that makes promises overdue. */
  readonly asOf: string;
  /** Confidence from which a proposal stands without a person. */
  readonly autoConfirm?: number;
  /** Only promises due by this ISO date. */
  readonly due?: string;
  readonly states?: readonly PledgeState[];
  /** Only the promise with this id. */
  readonly id?: string;
  /** `made`, the first made first, unless said; `latest` begins with those that fell or fall due last. */
  readonly order?: 'made' | 'latest';
  /** At most so many. */
  readonly limit?: number;
  /** Only those after the one with this id, in the order asked for. */
  readonly after?: string;
}

/** Promises in the order asked for. */
export async function readPledges(
  ledger: RecordReader & CorrectionKeeper,
  request: PledgesRequest,
  shelf: Shelf = new Shelf(),
): Promise<FollowedPledge[]> {
  const { due, states, id } = request;
  const followed = await readFollowed(ledger, request, shelf);
  const asked = followed.filter(
    (pledge) =>
      (id === undefined || pledge.id === id) &&
      (due === undefined || (pledge.due !== undefined && pledge.due.end <= due)) &&
      (states === undefined || states.includes(pledge.state)),
  );
  return paged(asked, request);
}

/** All promises between the two, or of all, followed; in the order in which they were made. */
function readFollowed(
  ledger: RecordReader & CorrectionKeeper,
  { pair, asOf, autoConfirm }: PledgesRequest,
  shelf: Shelf,
): Promise<readonly FollowedPledge[]> {
  const about: StatementFilter & EventFilter = pair === undefined ? {} : { about: inOrder(pair) };
  return shelf.once(`pledges ${JSON.stringify([about, asOf, autoConfirm])}`, async () => {
    const announced = { ...about, statuses: ['planned'] } as const;
    const [reports, planned, plans] = await Promise.all([
      ledger.pledges(about),
      collect(ledger.events(announced)),
      collect(ledger.mentions(announced)),
    ]);
    const folded = foldPledges(reports, pledgesOfEvents(planned, plans));
    // Where nothing was promised, nothing has to be followed through all that happened since.
    if (folded.length === 0) return [];
    const [events, corrections] = await Promise.all([
      collect(ledger.events(about)),
      ledger.corrections({ kinds: ['pledge'] }),
    ]);
    return followPledges(folded, events, { asOf, corrections, ...(autoConfirm === undefined ? {} : { autoConfirm }) });
  });
}

function paged(pledges: readonly FollowedPledge[], { order = 'made', limit, after }: PledgesRequest): FollowedPledge[] {
  const day = ({ due, made }: FollowedPledge): string => due?.end ?? made ?? '';
  const ordered =
    order === 'made' ? pledges : pledges.toSorted((a, b) => (day(a) === day(b) ? 0 : day(a) > day(b) ? -1 : 1));
  const before = after === undefined ? -1 : ordered.findIndex(({ id }) => id === after);
  // What went on from a promise that is no longer among those asked for has no next page.
  if (after !== undefined && before < 0) return [];
  return ordered.slice(before + 1, limit === undefined ? undefined : before + 1 + limit);
}
