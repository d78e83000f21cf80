// The Ledger over an engine: each method with its transaction, the work itself in `queries`.

import { createWriteStream, existsSync, rmSync } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import {
  type AttitudeReport,
  type Correction,
  type MergedEvent,
  type PledgeReport,
  type QuoteReport,
  RapportError,
  toRapportError,
} from '@rapport/record';
import type { Engine } from './engine/engine.ts';
import { KeptArchives } from './kept-archives.ts';
import { KeptFeeds } from './kept-feeds.ts';
import { KeptService } from './kept-service.ts';
import type { DirtyPlace, EventNaming, Folded, FoldResult, Neighbourhood } from './port/alignment.ts';
import type { ArchiveKeeper } from './port/archives.ts';
import type { AddResult, CopyJudge, NewArticle, NewRecord, ReplaceResult, StoredArticle } from './port/articles.ts';
import type { Correctable, Correcting, CorrectionFilter, RecordedCorrection } from './port/corrections.ts';
import type { FeedKeeper } from './port/feeds.ts';
import type { ForeignFilter, ForeignMention } from './port/foreign.ts';
import type { Finding, LedgerStats } from './port/health.ts';
import type { Capabilities, PlacingRule } from './port/opening.ts';
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
import type { Ledger } from './port.ts';
import { addArticles, knownKeys } from './queries/add-articles.ts';
import { countChange, pairsChangedAfter, readChanges } from './queries/changes.ts';
import { correct, correctionsOfEvent, readCorrections, undo } from './queries/corrections.ts';
import { dirtyPlaces, lastStamp, markAllDirty } from './queries/dirty-places.ts';
import { examineTables, finding } from './queries/doctor.ts';
import { dumpLines } from './queries/dump.ts';
import { findParties } from './queries/find-parties.ts';
import { addForeignMentions, foreignMentions } from './queries/foreign-mentions.ts';
import { indexRows } from './queries/index-rows.ts';
import { nameEvents } from './queries/name-events.ts';
import { neighbourhoods } from './queries/neighbourhoods.ts';
import { readParty } from './queries/parties.ts';
import { articleKeys, articlesToRecode, readArticle } from './queries/read-article.ts';
import { allActs, allEvents, chronology, readEvent } from './queries/read-events.ts';
import { allMentions, readMention } from './queries/read-mentions.ts';
import { replaceEvents } from './queries/replace-events.ts';
import { replaceRecords } from './queries/replace-records.ts';
import { forget } from './queries/retire-documents.ts';
import { review } from './queries/review.ts';
import { searchArticles, searchEvents } from './queries/search.ts';
import { readAttitudes, readPledges, readQuotes } from './queries/statements.ts';
import { schemaVersion, stats } from './queries/stats.ts';
import { readOutlets, readPairs } from './queries/survey.ts';
import { volume } from './queries/volume.ts';

/** Documents that are read at once when all are recoded. */
const RECODED_AT_ONCE = 50;

/** The record in an engine. Without a placing rule it is read only. */
export class KeptLedger implements Ledger {
  readonly capabilities: Capabilities;
  readonly location: string;
  readonly service: ServiceKeeper;
  readonly feeds: FeedKeeper;
  readonly archives: ArchiveKeeper;
  readonly #engine: Engine;
  readonly #placing: PlacingRule | null;

  constructor(engine: Engine, placing: PlacingRule | null) {
    this.capabilities = engine.capabilities;
    this.location = engine.location;
    this.service = new KeptService(engine);
    this.feeds = new KeptFeeds(engine);
    this.archives = new KeptArchives(engine);
    this.#engine = engine;
    this.#placing = placing;
  }

  async known(keys: readonly string[]): Promise<ReadonlySet<string>> {
    return new Set((await knownKeys(this.#engine.db, keys)).keys());
  }

  async addArticles(articles: readonly NewArticle[], now: string, judge?: CopyJudge): Promise<AddResult> {
    const context = { texts: this.#engine.texts, placing: this.#rule(), now, judge };
    return await this.#change((db) => addArticles(db, articles, context));
  }

  async article(key: string, asKnownAt?: string): Promise<StoredArticle | null> {
    return await readArticle(this.#engine.db, key, asKnownAt);
  }

  async articleKeys(idOrUrl: string): Promise<readonly string[]> {
    return await articleKeys(this.#engine.db, idOrUrl);
  }

  async *recordsToRecode(coder: string, pack?: string): AsyncIterable<StoredArticle> {
    let after = '';
    for (;;) {
      const articles = await articlesToRecode(this.#engine.db, { coder, pack }, after, RECODED_AT_ONCE);
      yield* articles;
      if (articles.length < RECODED_AT_ONCE) return;
      after = articles.at(-1)!.facts.key;
    }
  }

  async replaceRecords(records: readonly NewRecord[], now: string): Promise<ReplaceResult> {
    return await this.#change((db) => replaceRecords(db, records, this.#rule(), now));
  }

  async forget(key: string, now: string): Promise<boolean> {
    return await this.#change((db) => forget(db, key, this.#engine.texts, now));
  }

  async dirtyPlaces(limit: number, after?: number): Promise<readonly DirtyPlace[]> {
    return await dirtyPlaces(this.#engine.db, limit, after);
  }

  async lastStamp(): Promise<number> {
    return await lastStamp(this.#engine.db);
  }

  async neighbourhoods(places: readonly DirtyPlace[], asKnownAt?: string): Promise<readonly Neighbourhood[]> {
    return await this.#engine.snapshot((db) => neighbourhoods(db, places, this.#rule(), asKnownAt));
  }

  async replaceEvents(folds: readonly Folded[]): Promise<FoldResult> {
    return await this.#change((db) => replaceEvents(db, folds));
  }

  async touchAll(): Promise<void> {
    await this.#change((db) => markAllDirty(db));
  }

  async nameEvents(idOf: EventNaming): Promise<number> {
    return await this.#change((db) => nameEvents(db, idOf));
  }

  async chronology(filter: EventFilter, page: PageRequest): Promise<Page<MergedEvent>> {
    return await chronology(this.#engine.db, filter, page);
  }

  async event(id: string): Promise<MergedEvent | null> {
    return await readEvent(this.#engine.db, id);
  }

  async mention(id: string): Promise<StoredMention | null> {
    return await readMention(this.#engine.db, id);
  }

  events(filter: EventFilter): AsyncIterable<MergedEvent> {
    return allEvents(this.#engine.db, filter);
  }

  acts(filter: EventFilter): AsyncIterable<Act> {
    return allActs(this.#engine.db, filter);
  }

  mentions(filter: EventFilter): AsyncIterable<StoredMention> {
    return allMentions(this.#engine.db, filter);
  }

  async indexRows(filter: EventFilter): Promise<readonly IndexRow[]> {
    return await indexRows(this.#engine, filter);
  }

  async volume(request: VolumeRequest): Promise<readonly VolumeRow[]> {
    return await volume(this.#engine, request);
  }

  async pledges(filter: StatementFilter): Promise<readonly PledgeReport[]> {
    return await readPledges(this.#engine.db, filter);
  }

  async quotes(filter: StatementFilter, page: PageRequest): Promise<Page<QuoteReport>> {
    return await readQuotes(this.#engine.db, filter, page);
  }

  async attitudes(filter: StatementFilter): Promise<readonly AttitudeReport[]> {
    return await readAttitudes(this.#engine.db, filter);
  }

  async searchArticles(request: SearchRequest, page: PageRequest): Promise<Page<ArticleHit>> {
    return await searchArticles(this.#engine.db, this.#engine.texts, request, page);
  }

  async searchEvents(request: SearchRequest, page: PageRequest): Promise<Page<EventHit>> {
    return await searchEvents(this.#engine.db, this.#engine.texts, request, page);
  }

  async pairs(): Promise<readonly PairRow[]> {
    return await readPairs(this.#engine.db);
  }

  async outlets(): Promise<readonly OutletRow[]> {
    return await readOutlets(this.#engine.db);
  }

  async changes(): Promise<number> {
    return await readChanges(this.#engine.db);
  }

  async pairsChangedAfter(change: number): Promise<readonly (readonly [string, string])[]> {
    return await pairsChangedAfter(this.#engine.db, change);
  }

  async review(request: ReviewRequest, page: PageRequest): Promise<Page<ReviewItem>> {
    return await review(this.#engine.db, request, page);
  }

  async searchParties(text: string, limit: number): Promise<readonly PartyHit[]> {
    return await findParties(this.#engine.db, text, limit);
  }

  async party(idOrName: string): Promise<PartyRecord | null> {
    return await readParty(this.#engine.db, idOrName);
  }

  async correct(decision: Correctable, correcting: Correcting): Promise<Correction> {
    return await this.#change((db) => correct(db, decision, correcting, this.#rule()));
  }

  async undo(correctionId: string, correcting: Correcting): Promise<Correction> {
    return await this.#change((db) => undo(db, correctionId, correcting, this.#rule()));
  }

  async corrections(filter: CorrectionFilter, asKnownAt?: string): Promise<readonly RecordedCorrection[]> {
    return await readCorrections(this.#engine.db, filter, asKnownAt);
  }

  async correctionsOfEvent(eventId: string): Promise<readonly RecordedCorrection[]> {
    return await correctionsOfEvent(this.#engine.db, eventId);
  }

  async addForeignMentions(mentions: readonly ForeignMention[], now: string): Promise<number> {
    return await this.#change((db) => addForeignMentions(db, mentions, now));
  }

  foreignMentions(filter: ForeignFilter): AsyncIterable<ForeignMention> {
    return foreignMentions(this.#engine.db, filter);
  }

  async doctor(thorough = false): Promise<readonly Finding[]> {
    const { db, texts } = this.#engine;
    const findings: Finding[] = [];
    const checks = [
      async () => [finding('version', true, `version ${await schemaVersion(db)} of the schema`, '')],
      () => this.#engine.examine(thorough),
      () => examineTables(db, texts),
    ];
    for (const check of checks) {
      try {
        findings.push(...(await check()));
      } catch (thrown) {
        const { message } = toRapportError(thrown);
        findings.push(finding('readable', false, message, 'restore the last backup; nothing can be read here'));
      }
    }
    return findings;
  }

  async stats(): Promise<LedgerStats> {
    return await stats(this.#engine.db, await this.#engine.bytes());
  }

  async backup(file: string): Promise<void> {
    if (existsSync(file)) {
      throw new RapportError('E_INPUT', `${file} exists already; name a new file for the backup`, { source: file });
    }
    if (this.#engine.copyTo !== null) return await this.#engine.copyTo(file);
    try {
      await this.#engine.snapshot((db) =>
        pipeline(linesOf(db), createGzip(), createWriteStream(file, { flags: 'wx' })),
      );
    } catch (thrown) {
      rmSync(file, { force: true });
      throw thrown;
    }
  }

  async close(): Promise<void> {
    await this.#engine.close();
  }

  /** Writes, and counts the change in the same transaction. */
  async #change<T>(work: (db: Engine['db']) => Promise<T>): Promise<T> {
    return await this.#engine.write(async (db) => {
      const result = await work(db);
      await countChange(db);
      return result;
    });
  }

  #rule(): PlacingRule {
    if (this.#placing !== null) return this.#placing;
    throw new RapportError(
      'E_LEDGER_READ_ONLY',
      `${this.location} was opened for reading; open it for writing to change or fold it`,
      { source: this.location },
    );
  }
}

function linesOf(db: Engine['db']): Readable {
  return Readable.from(
    (async function* () {
      for await (const line of dumpLines(db)) yield `${line}\n`;
    })(),
  );
}
