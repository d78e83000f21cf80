// `rapport add`: pages and documents into the ledger, known ones passed over, events folded.

import { plural } from '@rapport/exchange';
import { type AddSummary, addDocuments, foldWaiting } from '@rapport/ingest';
import { type RapportError, toRapportError } from '@rapport/record';
import type { Collaborators } from '../../collaborators.ts';
import { Output } from '../../io/output.ts';
import { packFolders } from '../../io/pack-folders.ts';
import { type PlannedSource, planSources, SourceReader } from '../../io/sources.ts';
import { openProgress, type Progress } from '../../progress.ts';
import type { Streams } from '../../streams.ts';

/** Errors printed one by one; the count of the rest follows. */
const ERRORS_SHOWN = 20;

export interface AddCommand {
  readonly ledger?: string;
  readonly language?: string;
  readonly jobs: number;
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
  const coder = await collaborators.openCoder({ jobs: command.jobs, packs: packFolders(command.pack, streams.env) });
  const reader = new SourceReader(streams, collaborators, command.language);
  const progress = await openProgress(streams, bytesOf(planned));
  const errors: RapportError[] = [];
  try {
    const summary = await addDocuments(ledger, reader.documents(planned), {
      coder,
      now: collaborators.now,
      onBatch: (documents) => progress.advance(reader.taken(), documents),
      onError: (error) => errors.push(error),
    });
    progress.stop();
    const folded = await foldWaiting(ledger);
    report(errors, streams);
    const output = new Output(streams.stdout);
    const stored = await ledger.stats();
    if (command.json) await output.writeLine({ ...summary, events: { ...folded, total: stored.events } });
    else await output.write(`${summaryWords(summary, stored.events)}\n`);
    return summary.failed > 0 ? 1 : 0;
  } finally {
    await end([() => reader.close(), () => coder.close(), () => ledger.close()], progress);
  }
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
  return `${parts.join(', ')}\n${found.join(', ')}; the ledger now holds ${plural(events, 'event')}`;
}

function report(errors: readonly RapportError[], streams: Streams): void {
  for (const error of errors.slice(0, ERRORS_SHOWN)) {
    const line = error.line === undefined ? '' : `:${error.line}`;
    const place = error.source === undefined ? '' : `${error.source}${line}: `;
    streams.stderr.write(`error: ${place}${error.message} (${error.code})\n`);
  }
  if (errors.length > ERRORS_SHOWN) streams.stderr.write(`error: … and ${errors.length - ERRORS_SHOWN} more\n`);
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
