// What an engine has to offer: the tables, a transaction with one writer, the index of texts, its own upkeep.

import type { CompiledQuery } from 'kysely';
import type { Finding } from '../port/health.ts';
import type { Capabilities } from '../port/opening.ts';
import type { Db } from '../schema/tables.ts';
import type { Term } from '../search/terms.ts';

/** A document's place in the index of texts, and its folded text. */
export interface IndexedText {
  readonly order: number;
  readonly folded: string;
}

/** Which part of the index to look through. */
export interface IndexRange {
  /** First and last place, both included. */
  readonly from: number;
  readonly to: number;
  readonly newestFirst: boolean;
  readonly limit: number;
}

/** Finds documents that may hold words; whether they do is for the caller to see in the text. */
export interface TextIndex {
  add(db: Db, texts: readonly IndexedText[]): Promise<void>;
  remove(db: Db, orders: readonly number[]): Promise<void>;
  /** Places, in order, of documents in which every term may occur. None that holds them all is missing. */
  candidates(db: Db, terms: readonly Term[], range: IndexRange): Promise<readonly number[]>;
  count(db: Db): Promise<number>;
}

export type ReadLists = (query: CompiledQuery) => Promise<readonly (readonly unknown[])[]>;

/** One of SQLite and PostgreSQL, opened. */
export interface Engine {
  /** For reading; in a transaction of its own for each query. */
  readonly db: Db;
  readonly capabilities: Capabilities;
  readonly location: string;
  readonly texts: TextIndex;
  /** One transaction as the only writer; waits for others. Errors: `E_LEDGER_BUSY`, `E_LEDGER_READ_ONLY`. */
  write<T>(work: (db: Db) => Promise<T>): Promise<T>;
  /**
   * The rows of a query as lists of values, in the order of its columns, which have different names: answers of many
   * rows take half the time.
   */
  readonly lists: ReadLists;
  /** Reads that all see the same state. */
  snapshot<T>(work: (db: Db) => Promise<T>): Promise<T>;
  /** The engine's own checks. */
  examine(thorough: boolean): Promise<readonly Finding[]>;
  bytes(): Promise<number>;
  /** Copies the ledger to a new file in the engine's own form; null where it has none but the tables. */
  readonly copyTo: ((file: string) => Promise<void>) | null;
  close(): Promise<void>;
}

/** How an engine is opened. */
export interface EngineOptions {
  readonly readOnly: boolean;
  readonly createIfMissing: boolean;
  readonly waitMs: number;
}
