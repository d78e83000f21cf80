// `rapport fleet settle`: the events of a ledger as one program makes them that reads everything at once.

import { plural } from '@rapport/exchange';
import { settle } from '@rapport/ingest';
import type { Collaborators } from '../../collaborators.ts';
import { Output } from '../../io/output.ts';
import type { Streams } from '../../streams.ts';
import { withLedger } from '../ledger/with-ledger.ts';

export interface SettleCommand {
  readonly ledger?: string;
  readonly json: boolean;
}

/** Returns the exit code. */
export async function settleLedger(
  command: SettleCommand,
  streams: Streams,
  collaborators: Collaborators,
): Promise<number> {
  const summary = await withLedger(command.ledger, 'write', collaborators, (ledger) => settle(ledger));
  const output = new Output(streams.stdout);
  const { added, changed, removed, renamed } = summary;
  if (command.json) await output.writeLine(summary);
  else
    await output.write(`${plural(added, 'event')} added, ${changed} changed, ${removed} removed, ${renamed} renamed\n`);
  return 0;
}
