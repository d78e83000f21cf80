// `rapport accounts`: what each side's press reported, and left out.

import { readAccounts } from '@rapport/ingest';
import { RapportError } from '@rapport/record';
import type { Collaborators } from '../../collaborators.ts';
import { Output } from '../../io/output.ts';
import { renderAccounts } from '../../print/render-accounts.ts';
import type { Streams } from '../../streams.ts';
import { pairOf } from './parties.ts';
import { renderOptions, withLedger } from './with-ledger.ts';

export interface AccountsCommand {
  readonly ledger?: string;
  readonly event?: string;
  readonly since?: string;
  readonly until?: string;
  readonly format: 'text' | 'json';
}

/** Returns the exit code. */
export async function accounts(
  one: string,
  other: string,
  command: AccountsCommand,
  streams: Streams,
  collaborators: Collaborators,
): Promise<number> {
  const { ledger: asked, format, ...request } = command;
  const pair = pairOf(one, other, await collaborators.countryNames());
  const found = await withLedger(asked, 'read', collaborators, (ledger) => readAccounts(ledger, { pair, ...request }));
  if (found === null) throw new RapportError('E_NOT_FOUND', `the ledger holds no event ${command.event}`);
  const output = new Output(streams.stdout);
  if (format === 'json') await output.write(`${JSON.stringify(found, null, 2)}\n`);
  else await output.write(renderAccounts(found, await renderOptions(streams, collaborators)));
  return 0;
}
