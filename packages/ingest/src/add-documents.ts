// Documents into the ledger: known ones passed over unread, the others coded, grouped with their wire copies, stored.

import { type ArticleKeeper, documentKey, type NewArticle } from '@rapport/ledger';
import { type Document, type RapportError, toRapportError } from '@rapport/record';
import { batchesOf } from './batches.ts';
import type { Clock, CoderPort } from './ports.ts';
import { judgeCopies, signed } from './wire-copies.ts';

/** Documents a transaction: a crash loses at most some batches of codings, never a stored document. */
const BATCH = 200;
/** Batches being coded at once, so that no worker waits for the last document of one. */
const BATCHES_AHEAD = 3;

/** A document to add, or why there is none in its place. */
export type Incoming =
  | { readonly document: Document; readonly licence?: string; readonly source: string; readonly line?: number }
  | { readonly error: RapportError };

export interface AddOptions {
  readonly coder: CoderPort;
  readonly now: Clock;
  /** Called after each batch with the number of documents it held. */
  readonly onBatch?: (documents: number) => void;
  /** Called for each document that could not be added; the run goes on. */
  readonly onError?: (error: RapportError) => void;
}

export interface AddSummary {
  readonly documents: number;
  readonly added: number;
  /** Newer texts at known addresses. */
  readonly revised: number;
  readonly known: number;
  readonly forgotten: number;
  readonly failed: number;
  readonly mentions: number;
  readonly quotes: number;
  readonly pledges: number;
  readonly attitudes: number;
}

type Counts = { -readonly [K in keyof AddSummary]: number };

/**
 * Adds documents in batches: some are being coded while one is stored, in the order in which they came. A document that
 * can't be coded is reported and passed over. Events are not folded here: `foldWaiting` follows.
 */
export async function addDocuments(
  ledger: ArticleKeeper,
  incoming: AsyncIterable<Incoming>,
  options: AddOptions,
): Promise<AddSummary> {
  const sum = emptySum();
  const coding: CodedBatch[] = [];
  const storeFirst = async (): Promise<void> => {
    const { size, articles } = coding.shift()!;
    await store(ledger, await articles, options, sum, size);
  };
  for await (const batch of batchesOf(incoming, BATCH)) {
    const wanted = await newAmong(ledger, batch, options, sum);
    const articles = codeAll(wanted, options, sum);
    // A failure is thrown where the batch is stored; until then it is no unhandled rejection.
    articles.catch(() => {});
    coding.push({ size: batch.length, articles });
    if (coding.length >= BATCHES_AHEAD) await storeFirst();
  }
  while (coding.length > 0) await storeFirst();
  return sum;
}

interface CodedBatch {
  readonly size: number;
  readonly articles: Promise<NewArticle[]>;
}

async function codeAll(
  wanted: readonly Extract<Incoming, { document: Document }>[],
  options: AddOptions,
  sum: Counts,
): Promise<NewArticle[]> {
  const coded = await inParallel(wanted, options.coder.parallel, async (item) => {
    try {
      const record = await options.coder.code(item.document);
      const document = { ...item.document, language: record.language };
      return { document, record, pack: options.coder.packOf(record.language), ...licenceOf(item) };
    } catch (thrown) {
      fail(placed(toRapportError(thrown), item), options, sum);
      return null;
    }
  });
  return coded.filter((article) => article !== null);
}

/** The documents of a batch that are not kept yet, each once. */
async function newAmong(ledger: ArticleKeeper, batch: readonly Incoming[], options: AddOptions, sum: Counts) {
  const documents = batch.flatMap((item) => {
    sum.documents++;
    if ('document' in item) return [{ ...item, key: documentKey(item.document) }];
    fail(item.error, options, sum);
    return [];
  });
  const seen = new Set(await ledger.known(documents.map(({ key }) => key)));
  return documents.filter(({ key }) => {
    const fresh = !seen.has(key);
    seen.add(key);
    if (!fresh) sum.known++;
    return fresh;
  });
}

async function store(
  ledger: ArticleKeeper,
  coded: readonly NewArticle[],
  options: AddOptions,
  sum: Counts,
  size: number,
): Promise<void> {
  if (coded.length > 0) await storeOrDivide(ledger, coded, options, sum);
  options.onBatch?.(size);
}

/** Stores a batch; where one document spoils it, each by itself, so that the one fails alone. */
async function storeOrDivide(
  ledger: ArticleKeeper,
  coded: readonly NewArticle[],
  options: AddOptions,
  sum: Counts,
): Promise<void> {
  try {
    const result = await ledger.addArticles(signed(coded), options.now(), judgeCopies);
    for (const outcome of result.outcomes) sum[outcome]++;
    sum.mentions += result.mentions;
    sum.quotes += result.quotes;
    sum.pledges += result.pledges;
    sum.attitudes += result.attitudes;
  } catch (thrown) {
    const error = toRapportError(thrown);
    // The ledger itself is in trouble: nothing can be kept, and the run ends.
    if (error.code.startsWith('E_LEDGER')) throw error;
    if (coded.length === 1) fail(error.at({ source: coded[0]!.document.id }), options, sum);
    else for (const article of coded) await storeOrDivide(ledger, [article], options, sum);
  }
}

/** Works on at most `limit` items at once; answers in order. */
async function inParallel<T, R>(items: readonly T[], limit: number, work: (item: T) => Promise<R>): Promise<R[]> {
  const answers = new Array<R>(items.length);
  let next = 0;
  const worker = async (): Promise<void> => {
    while (next < items.length) {
      const i = next++;
      answers[i] = await work(items[i]!);
    }
  };
  await Promise.all(Array.from({ length: Math.min(limit, items.length) }, worker));
  return answers;
}

function fail(error: RapportError, { onError }: AddOptions, sum: Counts): void {
  sum.failed++;
  onError?.(error);
}

/** The error with the file and line the document came from. */
function placed(error: RapportError, { source, line }: { readonly source: string; readonly line?: number }) {
  return error.at({ source, ...(line === undefined ? {} : { line }) });
}

function licenceOf({ licence }: { readonly licence?: string }): { licence?: string } {
  return licence === undefined ? {} : { licence };
}

function emptySum(): Counts {
  return {
    documents: 0,
    added: 0,
    revised: 0,
    known: 0,
    forgotten: 0,
    failed: 0,
    mentions: 0,
    quotes: 0,
    pledges: 0,
    attitudes: 0,
  };
}
