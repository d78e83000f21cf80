// `rapport recode`: stored texts coded anew; what changes is shown before it is committed.

import { plural } from '@rapport/exchange';
import { type RecodeSummary, type RecordChange, recode } from '@rapport/ingest';
import type { EventMention } from '@rapport/record';
import type { Collaborators } from '../../collaborators.ts';
import { Output } from '../../io/output.ts';
import { packFolders } from '../../io/pack-folders.ts';
import { errorLine } from '../../print/error-line.ts';
import { printable } from '../../print/paint.ts';
import { openProgress } from '../../progress.ts';
import type { Streams } from '../../streams.ts';
import { withLedger } from './with-ledger.ts';

export interface RecodeCommand {
  readonly ledger?: string;
  readonly commit: boolean;
  readonly json: boolean;
  /** Folders of packs. */
  readonly pack?: readonly string[];
  /** Documents whose changes are printed one by one. */
  readonly show: number;
}

/** Returns the exit code. */
export async function recodeLedger(
  command: RecodeCommand,
  streams: Streams,
  collaborators: Collaborators,
): Promise<number> {
  const coder = await collaborators.openCoder({ jobs: 1, packs: packFolders(command.pack, streams.env) });
  const output = new Output(streams.stdout);
  const progress = await openProgress(streams, undefined);
  const changes: RecordChange[] = [];
  try {
    const summary = await withLedger(command.ledger, command.commit ? 'write' : 'read', collaborators, (ledger) =>
      recode(ledger, {
        coder,
        now: collaborators.now,
        commit: command.commit,
        onChange: (change) => {
          if (changes.length < command.show) changes.push(change);
        },
        onBatch: (documents) => progress.advance(0, documents),
        onError: (error) => streams.stderr.write(errorLine(error)),
      }),
    );
    progress.stop();
    if (command.json) await output.write(`${JSON.stringify({ ...summary, changes }, null, 2)}\n`);
    else await output.write(`${[...changes.flatMap(changeLines), summaryWords(summary, coder.version)].join('\n')}\n`);
    return summary.failed > 0 ? 1 : 0;
  } finally {
    progress.stop();
    await coder.close();
  }
}

function changeLines(change: RecordChange): string[] {
  const lines = [
    change.document_id,
    ...change.gone.map((mention) => `  − ${mentionWords(mention)}`),
    ...change.fresh.map((mention) => `  + ${mentionWords(mention)}`),
    ...change.changed.map(({ before, after }) => `  ~ ${mentionWords(before)}  ⇒  ${mentionWords(after)}`),
  ];
  return lines.map(printable);
}

function mentionWords({ date, event, actor, recipient, status, text }: EventMention): string {
  const codes = (parties: EventMention['actor']) => parties.map(({ code }) => code ?? '?').join('+');
  return `${date ?? 'undated'} ${event.join('+')} ${codes(actor)}>${codes(recipient)} ${status}: ${text}`;
}

function summaryWords({ documents, differing, gone, fresh, changed, folded }: RecodeSummary, version: string): string {
  if (documents === 0) return `nothing to do: every document was coded by ${version} with these tables`;
  const what = `${plural(differing, 'document')} of ${documents} differ: ${gone} mentions gone, ${fresh} new, ${changed} changed`;
  return folded === null
    ? `${what}; nothing was written, --commit writes it`
    : `${what}; written. Events: ${folded.added} added, ${folded.changed} changed, ${folded.removed} removed`;
}
