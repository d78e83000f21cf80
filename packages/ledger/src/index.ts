// Where the record is kept.

export { openLedger, restoreLedger } from './open-ledger.ts';
export type { DirtyPlace, EventNaming, Folded, FoldResult, Neighbourhood } from './port/alignment.ts';
export type { ArchiveKeeper, ArchiveMark } from './port/archives.ts';
export {
  type AddResult,
  type CopiesNear,
  type CopyCandidate,
  type CopyJudge,
  type CopyQuery,
  documentKey,
  type FreshText,
  type JudgedCopies,
  type NewArticle,
  type NewRecord,
  type Outcome,
  type ReplaceResult,
  type StoredArticle,
} from './port/articles.ts';
export type { Correctable, Correcting, CorrectionFilter, RecordedCorrection } from './port/corrections.ts';
export type {
  Feed,
  FeedItemCounts,
  FeedItemRow,
  FeedItemState,
  FeedKeeper,
  FeedState,
  NamedItem,
} from './port/feeds.ts';
export type { ForeignFilter, ForeignMention } from './port/foreign.ts';
export type { Finding, LedgerStats } from './port/health.ts';
export type {
  Capabilities,
  FoldRange,
  LedgerOptions,
  Place,
  PlacingRule,
  ReadOptions,
  WriteOptions,
} from './port/opening.ts';
export type {
  Act,
  ArticleHit,
  EventFilter,
  EventHit,
  IndexRow,
  OutletRow,
  Page,
  PageRequest,
  PairRow,
  Parties,
  PartyHit,
  PartyRecord,
  Period,
  PeriodLength,
  Provenance,
  ReviewItem,
  ReviewRequest,
  SearchRequest,
  StatementFilter,
  StoredMention,
  VolumeRequest,
  VolumeRow,
} from './port/reading.ts';
export type {
  AccountKeeper,
  AuditEntry,
  AuditKeeper,
  NewReply,
  Reply,
  ReplyKeeper,
  ReplyState,
  ReplySubject,
  ServiceKeeper,
  ServiceSession,
  ServiceToken,
  ServiceUser,
  SessionKeeper,
} from './port/service.ts';
export type {
  ArticleKeeper,
  CorrectionKeeper,
  EventKeeper,
  ForeignKeeper,
  Ledger,
  RecordReader,
  Upkeep,
} from './port.ts';
