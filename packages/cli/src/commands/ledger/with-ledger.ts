// A command on the ledger: opened before, closed after, whatever happens between.

import type { Ledger } from '@rapport/ledger';
import type { Collaborators } from '../../collaborators.ts';
import type { RenderOptions } from '../../print/page.ts';
import { lineWidth, type Streams, wantsColour } from '../../streams.ts';

/** Runs `work` on the ledger and closes it. */
export async function withLedger<T>(
  asked: string | undefined,
  mode: 'read' | 'write',
  collaborators: Collaborators,
  work: (ledger: Ledger) => Promise<T>,
): Promise<T> {
  const ledger = await collaborators.openLedger(asked, mode);
  try {
    return await work(ledger);
  } finally {
    await ledger.close();
  }
}

/** How pages are printed on this terminal; `packs` as asked for by `--pack`. */
export async function renderOptions(
  streams: Streams,
  collaborators: Collaborators,
  packs?: readonly string[],
): Promise<RenderOptions> {
  return {
    width: lineWidth(streams.stdout, streams.env),
    colour: wantsColour(streams.stdout, streams.env),
    countries: await collaborators.countryNames(packs),
  };
}
