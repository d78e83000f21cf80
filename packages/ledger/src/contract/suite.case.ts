// What every part of the contract suite stands on: a fresh ledger for each test, filled and folded.

import type { RawBuilder } from 'kysely';
import { openLedger } from '../open-ledger.ts';
import type { NewArticle } from '../port/articles.ts';
import type { WriteOptions } from '../port/opening.ts';
import type { Ledger } from '../port.ts';
import { fold, PLACING } from './simple-alignment.case.ts';

/** Where the engine under test keeps its ledgers. */
export interface Ground {
  /** A location where nothing is. */
  fresh(): Promise<string>;
  /** Location of an empty ledger; the one given before is no longer used. */
  emptied(): Promise<string>;
  /** A folder for files of the test. */
  readonly folder: () => string;
  /** Runs a statement on a ledger behind its back. */
  tamper(location: string, statement: RawBuilder<unknown>): Promise<void>;
  /** Holds the writer's turn as another program would, until what it gives is called. */
  holdWriting(location: string): Promise<() => Promise<void>>;
}

/** The clock of the tests: hour `n` of one day. */
export function hour(n: number): string {
  return new Date(Date.UTC(2026, 0, 10, n)).toISOString();
}

/** Opens a location for writing. */
export async function openAt(location: string, options: Partial<WriteOptions> = {}): Promise<Ledger> {
  return await openLedger(location, { placing: PLACING, ...options });
}

/** Folds all that is dirty; gives the number of rounds. */
export async function foldAll(ledger: Ledger): Promise<number> {
  for (let rounds = 0; ; rounds++) {
    const places = await ledger.dirtyPlaces(1000);
    if (places.length === 0) return rounds;
    if (rounds > 20) throw new Error('folding does not come to an end');
    const found = await ledger.neighbourhoods(places);
    await ledger.replaceEvents(found.map((neighbourhood) => ({ neighbourhood, events: fold(neighbourhood) })));
  }
}

/** Adds articles and folds them. */
export async function fill(ledger: Ledger, articles: readonly NewArticle[], now = hour(0)): Promise<void> {
  await ledger.addArticles(articles, now);
  await foldAll(ledger);
}

/** All entries of a stream. */
export async function collect<T>(stream: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const entry of stream) all.push(entry);
  return all;
}

/** One test of the contract: on an empty ledger, which is closed at its end. */
export type ContractTest = (
  ledger: Ledger,
  where: { readonly location: string; readonly ground: Ground },
) => Promise<void>;

/** Tests of one matter, by what they hold. */
export interface ContractPart {
  readonly name: string;
  readonly tests: Readonly<Record<string, ContractTest>>;
}

/** Runs a test on an empty ledger of the ground. */
export async function runOn(ground: Ground, test: ContractTest): Promise<void> {
  const location = await ground.emptied();
  const ledger = await openAt(location);
  try {
    await test(ledger, { location, ground });
  } finally {
    await ledger.close();
  }
}
