// `rapport attitudes`: how each public is reported to see the other.

import { readAttitudes } from '@rapport/ingest';
import type { Collaborators } from '../../collaborators.ts';
import { Output } from '../../io/output.ts';
import { renderAttitudes } from '../../print/render-attitudes.ts';
import type { Streams } from '../../streams.ts';
import { pairOf } from './parties.ts';
import { renderOptions, withLedger } from './with-ledger.ts';

export interface AttitudesCommand {
  readonly ledger?: string;
  readonly since?: string;
  readonly until?: string;
  readonly format: 'text' | 'json';
}

/** Returns the exit code. */
export async function attitudes(
  one: string,
  other: string,
  command: AttitudesCommand,
  streams: Streams,
  collaborators: Collaborators,
): Promise<number> {
  const { ledger: asked, format, ...period } = command;
  const pair = pairOf(one, other, await collaborators.countryNames());
  const directions = await withLedger(asked, 'read', collaborators, (ledger) =>
    readAttitudes(ledger, { pair, ...period }),
  );
  const output = new Output(streams.stdout);
  if (format === 'json') await output.write(`${JSON.stringify(directions, null, 2)}\n`);
  else await output.write(renderAttitudes(directions, await renderOptions(streams, collaborators)));
  return 0;
}
