// `rapport fleet send`: pages and documents to the workers.

import { plural } from '@rapport/exchange';
import { type SendSummary, sendDocuments } from '@rapport/fleet';
import type { RapportError } from '@rapport/record';
import type { Collaborators } from '../../collaborators.ts';
import { Output } from '../../io/output.ts';
import { planSources } from '../../io/sources/plan-sources.ts';
import { SourceReader } from '../../io/sources/source-reader.ts';
import { errorLine } from '../../print/error-line.ts';
import { passedOverWords } from '../../print/passed-over.ts';
import type { Streams } from '../../streams.ts';
import { withFleet } from './with-fleet.ts';

/** Errors printed one by one; the count of the rest follows. */
const ERRORS_SHOWN = 20;
const MEGABYTE = 2 ** 20;

export interface SendCommand {
  readonly nats?: string;
  readonly language?: string;
  /** Articles that may wait. */
  readonly most?: number;
  readonly mostMegabytes?: number;
  readonly json: boolean;
}

/** Returns the exit code: 1 when a source or a document could not be sent. */
export async function sendToFleet(
  sources: readonly string[],
  command: SendCommand,
  streams: Streams,
  collaborators: Collaborators,
): Promise<number> {
  const planned = await planSources(sources);
  const { most, mostMegabytes } = command;
  const limits = {
    ...(most === undefined ? {} : { mostWaiting: most }),
    ...(mostMegabytes === undefined ? {} : { mostBytes: mostMegabytes * MEGABYTE }),
  };
  const pages = await collaborators.openReader();
  const reader = new SourceReader({
    streams,
    fetchPage: collaborators.fetchPage,
    pages,
    settings: { archives: null, coder: '', language: command.language, again: true },
    onResume: () => {},
  });
  const errors: RapportError[] = [];
  const send = async (fleet: Parameters<typeof sendDocuments>[0]): Promise<SendSummary> => {
    let said = false;
    return await sendDocuments(fleet, reader.documents(planned), {
      onError: (error) => errors.push(error),
      on: ({ kind, ...facts }) => {
        if (kind !== 'send-waits' || said) return;
        said = true;
        streams.stderr.write(`waiting until there is room again (${'message' in facts ? facts.message : ''})\n`);
      },
    });
  };
  try {
    const summary = await withFleet(command.nats, collaborators, send, limits);
    for (const error of errors.slice(0, ERRORS_SHOWN)) streams.stderr.write(errorLine(error));
    if (errors.length > ERRORS_SHOWN) streams.stderr.write(`error: … and ${errors.length - ERRORS_SHOWN} more\n`);
    const output = new Output(streams.stdout);
    const { passedOver, ...counts } = summary;
    if (command.json) await output.writeLine({ ...counts, passed_over: passedOver });
    else await output.write(`${summaryWords(summary)}\n`);
    return summary.failed > 0 ? 1 : 0;
  } finally {
    await pages.close();
  }
}

function summaryWords({ sent, doubled, failed, passedOver }: SendSummary): string {
  const parts = [
    `${plural(sent, 'document')} sent`,
    ...(doubled > 0 ? [`${doubled} sent a short time ago already`] : []),
    ...(failed > 0 ? [`${failed} failed`] : []),
  ];
  return [parts.join(', '), ...passedOverWords(passedOver)].join('\n');
}
