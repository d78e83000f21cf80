// The Ledger port: what every keeper of the record offers, whichever engine stands behind it.

import type { AttitudeReport, Correction, MergedEvent, PledgeReport, QuoteReport } from '@rapport/record';
import type { DirtyPlace, EventNaming, Folded, FoldResult, Neighbourhood } from './port/alignment.ts';
import type { ArchiveKeeper } from './port/archives.ts';
import type { AddResult, CopyJudge, NewArticle, NewRecord, ReplaceResult, StoredArticle } from './port/articles.ts';
import type { Correctable, Correcting, CorrectionFilter, RecordedCorrection } from './port/corrections.ts';
import type { FeedKeeper } from './port/feeds.ts';
import type { ForeignFilter, ForeignMention } from './port/foreign.ts';
import type { Finding, LedgerStats } from './port/health.ts';
import type { Capabilities } from './port/opening.ts';
import type {
  Act,
  ArticleHit,
  EventFilter,
  EventHit,
  IndexRow,
  OutletRow,
  Page,
  PageRequest,
  PairRow,
  PartyHit,
  PartyRecord,
  ReviewItem,
  ReviewRequest,
  SearchRequest,
  StatementFilter,
  StoredMention,
  VolumeRequest,
  VolumeRow,
} from './port/reading.ts';
import type { ServiceKeeper } from './port/service.ts';

/**
 * Times named `now` are ISO times of the caller's clock: the ledger has none. `asKnownAt` asks for the record as it
 * stood at that time. A method that writes does so in one transaction: after a crash all of it is there, or nothing.
 *
 * Errors of all methods: `E_LEDGER_BUSY` when another writer does not end in time, `E_LEDGER_READ_ONLY`,
 * `E_LEDGER_FULL`, `E_LEDGER_DAMAGED`, `E_LEDGER_UNREACHABLE`; of reading with a bad cursor or date `E_INPUT`.
 */
export interface Ledger extends ArticleKeeper, EventKeeper, RecordReader, CorrectionKeeper, ForeignKeeper, Upkeep {
  readonly capabilities: Capabilities;
  /** Path or address, a password left out. */
  readonly location: string;
  /** Users, tokens, what was done, replies: what a server keeps beside the record. */
  readonly service: ServiceKeeper;
  /** Feeds that are watched, and the pages that they name. */
  readonly feeds: FeedKeeper;
  /** How far archives have been read. */
  readonly archives: ArchiveKeeper;
  close(): Promise<void>;
}

/** Documents and what the coder made of them. */
export interface ArticleKeeper {
  /** Those of the keys that need no adding: kept already, or forgotten for good. */
  known(keys: readonly string[]): Promise<ReadonlySet<string>>;
  /**
   * Adds documents with their records, one transaction for all. One that is known is passed over; one with a new text
   * at a known address supersedes the older, which is kept and marked. Mentions are placed by the rule given at opening
   * and wait to be folded. `judge` says which of the new documents copy others; without it each is as it says itself.
   */
  addArticles(articles: readonly NewArticle[], now: string, judge?: CopyJudge): Promise<AddResult>;
  /** A document with its text and record. */
  article(key: string, asKnownAt?: string): Promise<StoredArticle | null>;
  /** Keys of the kept documents with this id or address, the newest text first. */
  articleKeys(idOrUrl: string): Promise<readonly string[]>;
  /** Documents that another coder version than this (or other data tables) coded; superseded texts are left out. */
  recordsToRecode(coder: string, pack?: string): AsyncIterable<StoredArticle>;
  /**
   * Puts newer records in the place of the kept ones. The older mentions stay as history; corrections find their
   * mentions again by id or trigger; events keep their ids.
   */
  replaceRecords(records: readonly NewRecord[], now: string): Promise<ReplaceResult>;
  /**
   * Takes a document out with its text, its mentions and all that was made of them. What stays is its key, so that it
   * does not come back. False when there is no such document.
   */
  forget(key: string, now: string): Promise<boolean>;
}

/** Folding: mentions to events. */
export interface EventKeeper {
  /** Places that wait to be folded, in order of block and day. */
  dirtyPlaces(limit: number, after?: number): Promise<readonly DirtyPlace[]>;
  /** The newest stamp given to a place: given as `after` later, only places that changed since are listed. */
  lastStamp(): Promise<number>;
  /**
   * The mentions to fold for these places, cut by the placing rule's `rangesOf`. A neighbourhood settles all the dirty
   * places in it, also those not asked for.
   */
  neighbourhoods(places: readonly DirtyPlace[], asKnownAt?: string): Promise<readonly Neighbourhood[]>;
  /**
   * Writes the events of the neighbourhoods in the place of those that stood. An event that holds mentions of an older
   * one takes its id over: the older one with the most mentions in it. Ids that fall away lead to their heir.
   * Errors: `E_LEDGER_OVERTAKEN` when somebody else has written a fold since the neighbourhoods were read.
   */
  replaceEvents(folds: readonly Folded[]): Promise<FoldResult>;
  /** Marks every place that holds a mention, so that all events are folded anew. */
  touchAll(): Promise<void>;
  /**
   * Gives every event the id that its first mention says, whatever it was called before; what it was called leads to
   * it. Gives the number of events that have another id now.
   */
  nameEvents(idOf: EventNaming): Promise<number>;
}

/** What the record says. */
export interface RecordReader {
  /** Events with their mentions by date, a page at a time. */
  chronology(filter: EventFilter, page: PageRequest): Promise<Page<MergedEvent>>;
  /** An event with its mentions; an id that fell away in a merge gives its heir. */
  event(id: string): Promise<MergedEvent | null>;
  /** A mention by its id, as corrected. */
  mention(id: string): Promise<StoredMention | null>;
  /** All events that match, in order of date, in flat memory. */
  events(filter: EventFilter): AsyncIterable<MergedEvent>;
  /** The same without their mentions, several times as fast. */
  acts(filter: EventFilter): AsyncIterable<Act>;
  /** All live mentions of events that match, in flat memory; without a filter also those not folded. */
  mentions(filter: EventFilter): AsyncIterable<StoredMention>;
  /** Light rows of all events that match, in order of date. */
  indexRows(filter: EventFilter): Promise<readonly IndexRow[]>;
  /** Documents read, by period and country of publication. */
  volume(request: VolumeRequest): Promise<readonly VolumeRow[]>;
  /** Promises, by the day of their document. */
  pledges(filter: StatementFilter): Promise<readonly PledgeReport[]>;
  quotes(filter: StatementFilter, page: PageRequest): Promise<Page<QuoteReport>>;
  attitudes(filter: StatementFilter): Promise<readonly AttitudeReport[]>;
  /** Documents that hold the words, the newest first unless said. A page may hold fewer rows than its limit. */
  searchArticles(request: SearchRequest, page: PageRequest): Promise<Page<ArticleHit>>;
  /**
   * Events with a sentence that holds the words, by the date of the document, the newest first unless said. Those of one
   * document come together, so that a page may hold a few rows more than its limit.
   */
  searchEvents(request: SearchRequest, page: PageRequest): Promise<Page<EventHit>>;
  /** Persons and institutions whose name holds every one of the words, those with the most events first. */
  searchParties(text: string, limit: number): Promise<readonly PartyHit[]>;
  /** Pairs of codes between which something is on record, the most events first. */
  pairs(): Promise<readonly PairRow[]>;
  /** The outlets that were read, the most documents first. */
  outlets(): Promise<readonly OutletRow[]>;
  /** A number that rises with every change: an answer got at the same number is still right. */
  changes(): Promise<number>;
  /**
   * Pairs of codes about which a change after this number said something new, in alphabetical order: each once, however
   * many changes there were.
   */
  pairsChangedAfter(change: number): Promise<readonly (readonly [string, string])[]>;
  /** Events that a person should look at, by date. */
  review(request: ReviewRequest, page: PageRequest): Promise<Page<ReviewItem>>;
  /** A person or an institution by Wikidata id or resolved name. */
  party(idOrName: string): Promise<PartyRecord | null>;
}

/** What people decided. */
export interface CorrectionKeeper {
  /** Records a decision and marks the places it touches for folding. Errors: `E_NOT_FOUND` for an unknown mention. */
  correct(decision: Correctable, correcting: Correcting): Promise<Correction>;
  /** Takes a correction back. Errors: `E_NOT_FOUND`; `E_INPUT` when it is an undo itself or already undone. */
  undo(correctionId: string, correcting: Correcting): Promise<Correction>;
  /** In the order in which they became known. */
  corrections(filter: CorrectionFilter, asKnownAt?: string): Promise<readonly RecordedCorrection[]>;
  /** All that was decided on the mentions of an event, undone decisions among it. */
  correctionsOfEvent(eventId: string): Promise<readonly RecordedCorrection[]>;
}

/** Mentions of other coders. They are never folded into events and appear in no other answer. */
export interface ForeignKeeper {
  /** Number of rows that were new. */
  addForeignMentions(mentions: readonly ForeignMention[], now: string): Promise<number>;
  /** In order of date, in flat memory. */
  foreignMentions(filter: ForeignFilter): AsyncIterable<ForeignMention>;
}

/** Keeping the ledger sound. */
export interface Upkeep {
  /** Checks the ledger; `thorough` reads every row. Never throws over what it finds. */
  doctor(thorough?: boolean): Promise<readonly Finding[]>;
  stats(): Promise<LedgerStats>;
  /**
   * Writes the whole ledger to a new file as it stands at one moment, while others go on writing.
   * Errors: `E_INPUT` when the file exists, `E_LEDGER_FULL`.
   */
  backup(file: string): Promise<void>;
}
