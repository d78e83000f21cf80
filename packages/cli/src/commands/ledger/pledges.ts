// `rapport pledges`: what was promised, by when, and what became of it.

import { codeName } from '@rapport/exchange';
import { readPledges } from '@rapport/ingest';
import type { PledgeState } from '@rapport/record';
import type { Collaborators } from '../../collaborators.ts';
import { Output } from '../../io/output.ts';
import { renderPledges } from '../../print/render-pledges.ts';
import type { Streams } from '../../streams.ts';
import { pairIfAny } from './parties.ts';
import { renderOptions, withLedger } from './with-ledger.ts';

export interface PledgesCommand {
  readonly ledger?: string;
  readonly due?: string;
  readonly status?: readonly PledgeState[];
  readonly asOf?: string;
  readonly autoConfirm?: number;
  readonly format: 'text' | 'json';
}

/** Returns the exit code. */
export async function pledges(
  between: readonly string[],
  command: PledgesCommand,
  streams: Streams,
  collaborators: Collaborators,
): Promise<number> {
  const countries = await collaborators.countryNames();
  const pair = pairIfAny(between, countries);
  const { due, status, autoConfirm } = command;
  const request = {
    asOf: command.asOf ?? collaborators.now().slice(0, 10),
    ...(pair === undefined ? {} : { pair }),
    ...(due === undefined ? {} : { due }),
    ...(status === undefined ? {} : { states: status }),
    ...(autoConfirm === undefined ? {} : { autoConfirm }),
  };
  const found = await withLedger(command.ledger, 'read', collaborators, (ledger) => readPledges(ledger, request));
  const output = new Output(streams.stdout);
  if (command.format === 'json') {
    await output.write(`${JSON.stringify(found, null, 2)}\n`);
    return 0;
  }
  const names = pair === undefined ? 'All pairs' : pair.map((code) => codeName(code, countries)).join(' – ');
  const title = `${names}: promises as of ${request.asOf}`;
  await output.write(renderPledges(title, found, await renderOptions(streams, collaborators)));
  return 0;
}
