// Documents into the ledger: known ones passed over unread, the others coded, grouped with their wire copies, stored.

import type { ArchiveMark, ArticleKeeper, Ledger, NewArticle } from '@rapport/ledger';
import { type PassedOver, passedOverFor, type RapportError, toRapportError } from '@rapport/record';
import { type Batch, batchesOfIncoming, type Incoming, type IncomingDocument } from './incoming.ts';
import type { Clock, CoderPort } from './ports.ts';
import { judgeCopies, signed } from './wire-copies.ts';

/** Documents a transaction: a crash loses at most some batches of codings, never a stored document. */
const BATCH = 100;
/** Batches being coded at once, so that no worker waits for the last document of one. */
const BATCHES_AHEAD = 3;

/** What adding documents needs, and who is told how it goes. */
export interface AddOptions {
  readonly coder: CoderPort;
  readonly now: Clock;
  /** Called after each batch with the number of documents it held. */
  readonly onBatch?: (documents: number) => void;
  /** Called for each document that could not be added; the run goes on. */
  readonly onError?: (error: RapportError) => void;
}

/** What became of the documents. */
export interface AddSummary extends Readonly<Counts> {
  /** Pages of archives that are none of ours, by reason. */
  readonly passedOver: Readonly<Partial<Record<PassedOver, number>>>;
}

interface Counts {
  documents: number;
  added: number;
  /** Newer texts at known addresses. */
  revised: number;
  known: number;
  forgotten: number;
  failed: number;
  mentions: number;
  quotes: number;
  pledges: number;
  attitudes: number;
}

/** What is known while documents are being added. */
interface Adding {
  readonly options: AddOptions;
  readonly sum: Counts & { readonly passedOver: Partial<Record<PassedOver, number>> };
  /** Of each archive, pages behind which there is a mark and that are not kept. */
  readonly refused: Map<string, { failed: number; passedOver: number }>;
}

/**
 * Adds documents in batches: some are being coded while one is stored, in the order in which they came. A document that
 * can't be coded is reported and passed over. Events are not folded here: `foldWaiting` follows.
 */
export async function addDocuments(
  ledger: ArticleKeeper & Pick<Ledger, 'archives'>,
  incoming: AsyncIterable<Incoming>,
  options: AddOptions,
): Promise<AddSummary> {
  const adding: Adding = { options, sum: emptySum(), refused: new Map() };
  const coding: { readonly batch: Batch; readonly articles: Promise<NewArticle[]> }[] = [];
  const storeFirst = async (): Promise<void> => {
    const { batch, articles } = coding.shift()!;
    await store(ledger, batch, await articles, adding);
  };
  for await (const batch of batchesOfIncoming(incoming, BATCH, (item) => countOther(item, adding))) {
    const articles = codeAll(await newAmong(ledger, batch, adding), adding);
    // A failure is thrown where the batch is stored; until then it is no unhandled rejection.
    articles.catch(() => {});
    coding.push({ batch, articles });
    if (coding.length >= BATCHES_AHEAD) await storeFirst();
  }
  while (coding.length > 0) await storeFirst();
  return adding.sum;
}

function countOther(item: Exclude<Incoming, IncomingDocument>, adding: Adding): void {
  const { sum } = adding;
  if ('error' in item) {
    sum.documents++;
    fail(item.error, item.reached, adding);
  } else if ('passedOver' in item) passOver(item.passedOver, item.reached, adding);
  else if ('known' in item) {
    sum.documents += item.known;
    sum.known += item.known;
  }
}

async function codeAll(wanted: readonly IncomingDocument[], adding: Adding): Promise<NewArticle[]> {
  const { options } = adding;
  const coded = await inParallel(wanted, options.coder.parallel, async (item) => {
    try {
      const record = await options.coder.code(item.document);
      const document = { ...item.document, language: record.language };
      return { document, record, pack: options.coder.packOf(record.language), ...licenceOf(item) };
    } catch (thrown) {
      refuse(placed(toRapportError(thrown), item), item, adding);
      return null;
    }
  });
  return coded.filter((article) => article !== null);
}

/** The documents of a batch that are not kept yet, each once. */
async function newAmong(ledger: ArticleKeeper, { documents }: Batch, { sum }: Adding) {
  sum.documents += documents.length;
  const seen = new Set(await ledger.known(documents.map(({ key }) => key)));
  return documents.filter(({ key }) => {
    const fresh = !seen.has(key);
    seen.add(key);
    if (!fresh) sum.known++;
    return fresh;
  });
}

/** Keeps the documents, then the marks behind them: broken off between the two, the documents are met once more. */
async function store(
  ledger: ArticleKeeper & Pick<Ledger, 'archives'>,
  { documents, reached }: Batch,
  coded: readonly NewArticle[],
  adding: Adding,
): Promise<void> {
  if (coded.length > 0) await storeOrDivide(ledger, coded, adding);
  for (const mark of reached.values()) await ledger.archives.mark(withRefused(mark, adding), adding.options.now());
  adding.options.onBatch?.(documents.length);
}

/** A mark counts what was handed on; what could not be kept of it was found out since. */
function withRefused(mark: ArchiveMark, adding: Adding): ArchiveMark {
  const { failed, passedOver } = refusedOf(mark, adding);
  return { ...mark, documents: mark.documents - failed - passedOver, failed: mark.failed + failed };
}

function refusedOf({ archive }: ArchiveMark, { refused }: Adding): { failed: number; passedOver: number } {
  const counts = refused.get(archive) ?? { failed: 0, passedOver: 0 };
  refused.set(archive, counts);
  return counts;
}

/** Stores a batch; where one document spoils it, each by itself, so that the one fails alone. */
async function storeOrDivide(ledger: ArticleKeeper, coded: readonly NewArticle[], adding: Adding): Promise<void> {
  const { options, sum } = adding;
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
    if (coded.length === 1) fail(error.at({ source: coded[0]!.document.id }), undefined, adding);
    else for (const article of coded) await storeOrDivide(ledger, [article], adding);
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

/** A document that can't be coded: a failure, or a page of an archive that is none of ours. */
function refuse(error: RapportError, { archived, reached }: IncomingDocument, adding: Adding): void {
  const reason = archived ? passedOverFor(error.code) : null;
  if (reason === null) fail(error, reached, adding);
  else passOver(reason, reached, adding);
}

function passOver(reason: PassedOver, reached: ArchiveMark | undefined, adding: Adding): void {
  const { passedOver } = adding.sum;
  passedOver[reason] = (passedOver[reason] ?? 0) + 1;
  if (reached !== undefined) refusedOf(reached, adding).passedOver++;
}

function fail(error: RapportError, reached: ArchiveMark | undefined, adding: Adding): void {
  adding.sum.failed++;
  if (reached !== undefined) refusedOf(reached, adding).failed++;
  adding.options.onError?.(error);
}

/** The error with the file and line the document came from. */
function placed(error: RapportError, { source, line }: { readonly source: string; readonly line?: number }) {
  return error.at({ source, ...(line === undefined ? {} : { line }) });
}

function licenceOf({ licence }: { readonly licence?: string }): { licence?: string } {
  return licence === undefined ? {} : { licence };
}

function emptySum(): Adding['sum'] {
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
    passedOver: {},
  };
}
