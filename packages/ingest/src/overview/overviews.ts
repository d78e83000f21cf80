// The questions that read much of the record: asked by name, so that they can be answered in a thread of their own.

import type { CorrectionKeeper, PairRow, RecordReader } from '@rapport/ledger';
import type { FollowedPledge } from '@rapport/record';
import type { Accounts, AttitudeDirection, RelationIndex } from '@rapport/relations';
import { type AccountsRequest, readAccounts } from '../read-accounts.ts';
import { type AttitudesRequest, readAttitudes } from '../read-attitudes.ts';
import { type IndexRequest, readIndex } from '../read-index.ts';
import { type PledgesRequest, readPledges } from '../read-pledges.ts';
import { type CountsRequest, type QuadCounts, readCounts } from './read-counts.ts';
import { type FieldSeries, type FieldsRequest, readFields } from './read-fields.ts';
import { type Network, type NetworkRequest, readNetwork } from './read-network.ts';
import { type PairFigures, type PairStateRequest, readPairState } from './read-pair-state.ts';
import { type PairState, type PairsRequest, readPairs, readStanding, type StandingRequest } from './read-pairs.ts';
import { type PeopleRequest, type PersonInPair, readPeople } from './read-people.ts';
import { type PledgeBoard, type PledgeBoardRequest, readPledgeBoard } from './read-pledge-board.ts';
import { readSources, type SourceState } from './read-sources.ts';
import { Shelf } from './shelf.ts';

/** What each question is asked with, and what answers it. */
export interface Overviews {
  pairs: { request: PairsRequest; answer: readonly PairRow[] };
  standing: { request: StandingRequest; answer: PairState };
  'pair-state': { request: PairStateRequest; answer: PairFigures };
  index: { request: IndexRequest; answer: RelationIndex };
  fields: { request: FieldsRequest; answer: FieldSeries[] };
  counts: { request: CountsRequest; answer: readonly QuadCounts[] };
  pledges: { request: PledgesRequest; answer: FollowedPledge[] };
  'pledge-board': { request: PledgeBoardRequest; answer: PledgeBoard };
  accounts: { request: AccountsRequest; answer: Accounts | null };
  attitudes: { request: AttitudesRequest; answer: readonly AttitudeDirection[] };
  people: { request: PeopleRequest; answer: PersonInPair[] };
  network: { request: NetworkRequest; answer: Network };
  sources: { request: Record<string, never>; answer: SourceState[] };
}

/** A question about a pair, or about all, whose answer takes many rows. */
export type OverviewName = keyof Overviews;

type Reader = RecordReader & CorrectionKeeper;

const READERS: {
  readonly [N in OverviewName]: (
    ledger: Reader,
    request: Overviews[N]['request'],
    shelf: Shelf,
  ) => Promise<Overviews[N]['answer']>;
} = {
  pairs: readPairs,
  standing: readStanding,
  'pair-state': readPairState,
  index: readIndex,
  fields: readFields,
  counts: readCounts,
  pledges: readPledges,
  'pledge-board': readPledgeBoard,
  accounts: readAccounts,
  attitudes: readAttitudes,
  people: readPeople,
  network: readNetwork,
  sources: readSources,
};

/** Answers a question from the ledger; a shelf that is given to several keeps what they have in common. */
export function readOverview<N extends OverviewName>(
  ledger: Reader,
  name: N,
  request: Overviews[N]['request'],
  shelf: Shelf = new Shelf(),
): Promise<Overviews[N]['answer']> {
  return READERS[name](ledger, request, shelf);
}
