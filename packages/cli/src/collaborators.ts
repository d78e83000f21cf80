// What the commands ask of the rest of Rapport. The composition root fills it; tests fill it with small fakes.

import type { DocumentTrace } from '@rapport/coder';
import type { Fleet, StreamOptions } from '@rapport/fleet';
import type { CoderPort, WatchWorld } from '@rapport/ingest';
import type { Ledger } from '@rapport/ledger';
import type { ArchivedPage } from '@rapport/reader';
import type { Article, Document } from '@rapport/record';
import type { ServerWorld } from '@rapport/server';

/** A page as bytes, as decoded HTML, as plain text, or as a record of an archive, with what is known about where it came from. */
export interface PageInput {
  readonly bytes?: Uint8Array;
  readonly html?: string;
  readonly text?: string;
  readonly archived?: ArchivedPage;
  readonly url?: string;
  readonly contentType?: string;
}

export interface PageReader {
  /** How many pages are worth having under way at once. */
  readonly parallel: number;
  extract(page: PageInput): Promise<Article>;
  close(): Promise<void>;
}

export interface FetchedPage {
  readonly bytes: Uint8Array;
  readonly finalUrl: string;
  readonly contentType?: string;
}

/** Codes documents; `parallel` above one means that it does so in workers. */
export interface DocumentCoder extends CoderPort {
  close(): Promise<void>;
}

/** Takes articles out of pages and codes documents, both in the same workers. */
export interface ReadingCoder extends DocumentCoder, PageReader {}

export interface CoderOptions {
  readonly jobs: number;
  /** Folders of packs; none where it is left out. */
  readonly packs?: readonly string[];
}

/** Tags and parses; both answers are CoNLL-U. */
export interface SyntaxParser {
  parseText(text: string): string;
  /** Takes one or more sentences in CoNLL-U and reads ID and FORM only. */
  parseSentences(conllu: string): string;
}

/** Asks sites for feeds and pages, and reads feeds. */
export interface FeedReader extends Pick<WatchWorld, 'ask' | 'readFeed'> {
  /** Addresses of an OPML file, or of a list with one on each line. Throws `E_INPUT`. */
  readFeedList(text: string): string[];
  close(): Promise<void>;
}

/** What the server works with, and how it is closed. */
export interface OpenedWorld {
  readonly world: ServerWorld;
  close(): Promise<void>;
}

/** Everything a command may need; each is loaded when it is first asked for. */
export interface Collaborators {
  readonly languages: readonly string[];
  openReader(): Promise<PageReader>;
  fetchPage(url: string): Promise<FetchedPage>;
  openFeedReader(): Promise<FeedReader>;
  decodeText(bytes: Uint8Array): Promise<string>;
  detectLanguage(text: string): Promise<string>;
  openCoder(options: CoderOptions): Promise<DocumentCoder>;
  openReadingCoder(options: CoderOptions): Promise<ReadingCoder>;
  /** How each sentence of a document came to its events; `packs` are folders of packs. */
  traceDocument(document: Document, packs: readonly string[]): Promise<DocumentTrace>;
  openParser(language: string): Promise<SyntaxParser>;
  /** The ledger at a path or `postgres://` address, else the default one. A writer makes it where there is none. */
  openLedger(asked: string | undefined, mode: 'read' | 'write'): Promise<Ledger>;
  /** The fleet at an address of NATS, else that of `RAPPORT_NATS`, else on this machine; `client` names this program. */
  openFleet(asked: string | undefined, client: string, options?: StreamOptions): Promise<Fleet>;
  /** What `serve` works with, on the ledger as `openLedger` finds it. */
  openServerWorld(asked: string | undefined): Promise<OpenedWorld>;
  /** Name and version of this program, as written into files. */
  readonly program: string;
  /** The clock, as an ISO time. */
  now(): string;
  /** Plain names of countries by code, those of packs among them: of these folders, else of `RAPPORT_PACK`. */
  countryNames(packs?: readonly string[]): Promise<ReadonlyMap<string, string>>;
}
