// An archive of a crawler as a filter: one line of JSON for each of its pages, in their order.

import { type PassedOver, passedOverFor, RapportError, toRapportError } from '@rapport/record';
import { inOrder } from '../io/in-order.ts';
import type { Input } from '../io/input.ts';
import { Output } from '../io/output.ts';
import type { Draft, PageDraft } from '../io/sources/draft.ts';
import { warcPages } from '../io/sources/warc-source.ts';
import { passedOverWords } from '../print/passed-over.ts';
import { openProgress } from '../progress.ts';
import type { Streams } from '../streams.ts';
import { type FilterWorker, reportRun } from './run-filter.ts';

export interface ArchiveOptions<W extends FilterWorker> {
  readonly input: Input;
  readonly open: () => Promise<W>;
  readonly answer: (worker: W, page: PageDraft) => Promise<unknown>;
}

type Answer =
  | { readonly kind: 'line' | 'error'; readonly value: unknown }
  | { readonly kind: 'passed over'; readonly reason: PassedOver };

/**
 * Returns the exit code: 1 when records or pages failed, each of which is an error line. What is no page of ours gives
 * no line; standard error counts it by reason.
 */
export async function runArchive<W extends FilterWorker>(
  { input, open, answer }: ArchiveOptions<W>,
  streams: Streams,
): Promise<number> {
  const worker = await open();
  const progress = await openProgress(streams, input.size);
  const output = new Output(streams.stdout);
  const passedOver: Partial<Record<PassedOver, number>> = {};
  const run = { lines: 0, errors: 0 };
  try {
    const drafts = draftsOf(input);
    for await (const found of inOrder(drafts, worker.parallel, (draft) => answerDraft(draft, worker, answer))) {
      progress.advance(input.taken());
      if (found.kind === 'passed over') passedOver[found.reason] = (passedOver[found.reason] ?? 0) + 1;
      else {
        await output.writeLine(found.value);
        run.lines++;
        if (found.kind === 'error') run.errors++;
      }
    }
    progress.stop();
    for (const line of passedOverWords(passedOver)) streams.stderr.write(`${line}\n`);
    return reportRun(run, 'page', streams);
  } finally {
    progress.stop();
    await worker.close();
  }
}

/** Throws `E_INPUT` for a zip archive, which is no stream. */
export function refuseZip(input: Input): never {
  const message = `${input.name} is a zip archive, which \`rapport add\` reads; unpack it first: unzip -p FILE | rapport …`;
  throw new RapportError('E_INPUT', message, { source: input.name });
}

async function* draftsOf(input: Input): AsyncGenerator<Draft> {
  for await (const { draft } of warcPages(input.packed, input.name)) yield draft;
}

async function answerDraft<W>(
  draft: Draft,
  worker: W,
  answer: (worker: W, page: PageDraft) => Promise<unknown>,
): Promise<Answer> {
  if ('passedOver' in draft) return { kind: 'passed over', reason: draft.passedOver };
  const id = 'page' in draft ? draft.id : null;
  try {
    if ('error' in draft) throw draft.error;
    return { kind: 'line', value: await answer(worker, draft as PageDraft) };
  } catch (thrown) {
    const error = toRapportError(thrown);
    const reason = passedOverFor(error.code);
    if (reason !== null && id !== null) return { kind: 'passed over', reason };
    return { kind: 'error', value: { id, ...error.toBody() } };
  }
}
