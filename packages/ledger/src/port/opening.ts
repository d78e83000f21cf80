// How a ledger is opened: for reading or writing, and by which rule mentions are placed for alignment.

import type { Report } from '@rapport/record';

/** Where a mention is looked for when events are folded. */
export interface Place {
  /** Mentions of different blocks never tell one event, unless a person says so. */
  readonly block: string;
  /** Days since 1970-01-01; null when nothing dates the mention. */
  readonly day: number | null;
}

/** Days of a block that are folded together. */
export interface FoldRange {
  /** First and last day, both included; null when it holds undated mentions alone. */
  readonly days: readonly [first: number, last: number] | null;
  /** Whether the block's undated mentions belong to it. */
  readonly undated: boolean;
}

/**
 * The rule of alignment, as far as a keeper has to know it: it stores each mention at its place, so that a fold reads
 * no more than the neighbourhood of what is new.
 */
export interface PlacingRule {
  placeOf(report: Report): Place;
  /**
   * How a block is cut, from the days of all its mentions (null for an undated one): the ranges share no mention and
   * together hold all.
   */
  rangesOf(days: Iterable<number | null>): readonly FoldRange[];
}

interface SharedOptions {
  /** Milliseconds that a write waits for another writer before it gives up. 10 seconds unless said. */
  readonly waitMs?: number;
}

/** Any number of processes may read while one writes. */
export interface ReadOptions extends SharedOptions {
  readonly mode: 'read';
}

/** For who writes. */
export interface WriteOptions extends SharedOptions {
  readonly mode?: 'write';
  readonly placing: PlacingRule;
  /** Makes a new, empty ledger where there is none; true unless said. */
  readonly createIfMissing?: boolean;
}

/** How a ledger is opened: to read, or to write as well. */
export type LedgerOptions = ReadOptions | WriteOptions;

/** What differs between the engines, so that nobody asks for the engine's name. */
export interface Capabilities {
  /** Writers in different processes take turns, a batch each; with `false` a second one waits for the first to end. */
  readonly writersTakeTurns: boolean;
  /** What `backup` writes: a copy of the file, or a gzipped JSONL of every table. Both are restored to either engine. */
  readonly backup: 'file' | 'jsonl';
  /** The ledger is one file, whose damage only a backup mends. */
  readonly singleFile: boolean;
}
