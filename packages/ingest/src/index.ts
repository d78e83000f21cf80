// The use cases on ports only: read, code, record, relate.

export { type AddOptions, type AddSummary, addDocuments, type Incoming } from './add-documents.ts';
export { acceptEvent, mergeEvents, reject, setField, splitEvent, undo } from './correct.ts';
export { type FoldSummary, foldAfter, foldWaiting } from './fold.ts';
export { keepCoded } from './keep-coded.ts';
export { type OverviewName, type Overviews, readOverview } from './overview/overviews.ts';
export type { QuadCounts } from './overview/read-counts.ts';
export type { FieldSeries, ShortPeriod } from './overview/read-fields.ts';
export type { Network } from './overview/read-network.ts';
export type { PairFigures } from './overview/read-pair-state.ts';
export type { PairState } from './overview/read-pairs.ts';
export type { PersonInPair } from './overview/read-people.ts';
export type { PledgeBoard } from './overview/read-pledge-board.ts';
export type { SourceState } from './overview/read-sources.ts';
export { Shelf } from './overview/shelf.ts';
export { PLACING } from './placing.ts';
export type { Clock, CoderPort } from './ports.ts';
export { type AccountsRequest, readAccounts } from './read-accounts.ts';
export { type AttitudesRequest, readAttitudes } from './read-attitudes.ts';
export { type IndexRequest, readIndex } from './read-index.ts';
export { type PledgesRequest, readPledges } from './read-pledges.ts';
export { type Reviewed, readReviewed, tells } from './read-reviewed.ts';
export { type RecodeOptions, type RecodeSummary, type RecordChange, recode } from './recode.ts';
export { type SettleSummary, settle } from './settle.ts';
export { readSplicedIndex, type Splice, type SplicedIndex, type SpliceRequest } from './spliced-index.ts';
export { type WatchOptions, watchFeeds, watchOnce } from './watch/watch-feeds.ts';
export type { AskedBefore, AskedPage, NamedPages, OnWatchEvent, WatchEvent, WatchWorld } from './watch/watch-world.ts';
export { judgeCopies, signed } from './wire-copies.ts';
