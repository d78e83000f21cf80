// `rapport add`: pages, documents and archives into the ledger, known ones passed over, events folded.

import { basename } from 'node:path';
import { plural } from '@rapport/exchange';
import { type AddSummary, addDocuments, foldWaiting } from '@rapport/ingest';
import { type RapportError, toRapportError } from '@rapport/record';
import type { Collaborators } from '../../collaborators.ts';
import { Output } from '../../io/output.ts';
import { packFolders } from '../../io/pack-folders.ts';
import { type PlannedSource, planSources } from '../../io/sources/plan-sources.ts';
import { SourceReader } from '../../io/sources/source-reader.ts';
import { errorLine } from '../../print/error-line.ts';
import { passedOverWords } from '../../print/passed-over.ts';
import { openProgress, type Progress } from '../../progress.ts';
import type { Streams } from '../../streams.ts';

/** Errors printed one by one; the count of the rest follows. */
const ERRORS_SHOWN = 20;

/** What to do with it, for a person at a terminal. */
const NEXT = 'next: rapport serve, or rapport chronology COUNTRY COUNTRY, or rapport review\n';

export interface AddCommand {
  readonly ledger?: string;
  readonly language?: string;
  readonly jobs: number;
  /** Read archives from their beginning. */
  readonly again: boolean;
  readonly json: boolean;
  /** Folders of packs. */
  readonly pack?: readonly string[];
}

/** Returns the exit code: 1 when a source or a document could not be added. */
export async function add(
  sources: readonly string[],
  command: AddCommand,
  streams: Streams,
  collaborators: Collaborators,
): Promise<number> {
  const planned = await planSources(sources);
  const ledger = await collaborators.openLedger(command.ledger, 'write');
  const coder = await collaborators.openReadingCoder({
    jobs: command.jobs,
    packs: packFolders(command.pack, streams.env),
  });
  const reader = new SourceReader({
    streams,
    fetchPage: collaborators.fetchPage,
    pages: coder,
    settings: {
      archives: ledger.archives,
      coder: coder.version,
      language: command.language,
      again: command.again,
    },
    onResume: (name, mark, size) => streams.stderr.write(resumeWords(name, mark, size)),
  });
  const progress = await openProgress(streams, bytesOf(planned));
  const errors = new FirstErrors();
  try {
    const summary = await addDocuments(ledger, reader.documents(planned), {
      coder,
      now: collaborators.now,
      onBatch: (documents) => progress.advance(reader.taken(), documents),
      onError: (error) => errors.add(error),
    });
    progress.stop();
    const folded = await foldWaiting(ledger);
    errors.report(streams);
    const output = new Output(streams.stdout);
    const { events } = await ledger.stats();
    if (command.json) await output.writeLine(summaryLine(summary, { ...folded, total: events }));
    else await output.write(`${summaryWords(summary, events)}\n`);
    if (streams.stderr.isTTY === true && !command.json) streams.stderr.write(NEXT);
    return summary.failed > 0 ? 1 : 0;
  } finally {
    await end([() => coder.close(), () => ledger.close()], progress);
  }
}

function resumeWords(name: string, mark: { place: number; documents: number; failed: number }, size: number): string {
  const share = Math.floor((100 * mark.place) / Math.max(1, size));
  const failed = mark.failed > 0 ? `; ${mark.failed} failed there` : '';
  const before = `${share} % (${plural(mark.documents, 'document')}) were read before${failed}`;
  return `${basename(name)}: ${before}; --again reads it from its beginning\n`;
}

function summaryLine({ passedOver, ...counts }: AddSummary, events: unknown): unknown {
  return { ...counts, passed_over: passedOver, events };
}

function summaryWords(summary: AddSummary, events: number): string {
  const parts = [
    `${plural(summary.added, 'document')} added`,
    ...(summary.revised > 0 ? [`${summary.revised} replaced by a newer text`] : []),
    ...(summary.known > 0 ? [`${summary.known} known already`] : []),
    ...(summary.forgotten > 0 ? [`${summary.forgotten} forgotten for good, left out`] : []),
    ...(summary.failed > 0 ? [`${summary.failed} failed`] : []),
  ];
  const found = [
    plural(summary.mentions, 'mention'),
    plural(summary.quotes, 'quotation'),
    plural(summary.pledges, 'pledge'),
    plural(summary.attitudes, 'attitude'),
  ];
  const lines = [parts.join(', '), ...passedOverWords(summary.passedOver)];
  return `${lines.join('\n')}\n${found.join(', ')}; the ledger now holds ${plural(events, 'event')}`;
}

/** The first errors, and how many there were. */
class FirstErrors {
  readonly #first: RapportError[] = [];
  #count = 0;

  add(error: RapportError): void {
    this.#count++;
    if (this.#first.length < ERRORS_SHOWN) this.#first.push(error);
  }

  report(streams: Streams): void {
    for (const error of this.#first) {
      streams.stderr.write(errorLine(error));
    }
    if (this.#count > ERRORS_SHOWN) streams.stderr.write(`error: … and ${this.#count - ERRORS_SHOWN} more\n`);
  }
}

function bytesOf(planned: readonly PlannedSource[]): number | undefined {
  const sizes = planned.map(({ size }) => size);
  return sizes.every((size) => size !== undefined) ? sizes.reduce((sum, size) => sum + size, 0) : undefined;
}

/** Closes everything, whatever fails on the way; the first failure is thrown. */
async function end(closings: readonly (() => Promise<void>)[], progress: Progress): Promise<void> {
  progress.stop();
  const failures: RapportError[] = [];
  for (const close of closings) await close().catch((thrown: unknown) => failures.push(toRapportError(thrown)));
  if (failures[0] !== undefined) throw failures[0];
}
