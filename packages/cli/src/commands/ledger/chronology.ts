// `rapport chronology`: the dated lines of a pair, each with its sources.

import { codeName, type ExportFormat, writeEvents } from '@rapport/exchange';
import type { Ledger, PairRow } from '@rapport/ledger';
import type { MergedEvent } from '@rapport/record';
import type { Collaborators } from '../../collaborators.ts';
import { Output } from '../../io/output.ts';
import { renderChronology } from '../../print/render-chronology.ts';
import type { Streams } from '../../streams.ts';
import { eventFilter, type FilterOptions } from './event-filter.ts';
import { exportOptions } from './export-options.ts';
import { pairOf } from './parties.ts';
import { renderOptions, withLedger } from './with-ledger.ts';

/** Pairs named where there is nothing of the pair that was asked for. */
const PAIRS_NAMED = 5;

export interface ChronologyCommand extends FilterOptions {
  readonly ledger?: string;
  readonly format: 'text' | 'json' | Exclude<ExportFormat, 'text'>;
}

/** Returns the exit code. Everything but `text` and `json` streams. */
export async function chronology(
  one: string,
  other: string,
  command: ChronologyCommand,
  streams: Streams,
  collaborators: Collaborators,
): Promise<number> {
  const countries = await collaborators.countryNames();
  const pair = pairOf(one, other, countries);
  const filter = { about: pair, ...eventFilter(command, countries) };
  const title = `${pair.map((code) => codeName(code, countries)).join(' – ')}: chronology`;
  const output = new Output(streams.stdout);
  return withLedger(command.ledger, 'read', collaborators, async (ledger) => {
    const { format } = command;
    if (format === 'text') {
      const events = await all(ledger, filter);
      await output.write(renderChronology(title, events, await renderOptions(streams, collaborators)));
      if (events.length === 0) streams.stderr.write(nothingThere(ledger.location, await ledger.pairs()));
    } else if (format === 'json') {
      await output.write(`${JSON.stringify(await all(ledger, filter), null, 2)}\n`);
    } else {
      const options = { ...(await exportOptions(streams, collaborators)), title };
      for await (const bytes of writeEvents(format, ledger.events(filter), options)) await output.writeBytes(bytes);
    }
    return 0;
  });
}

/** What an empty chronology leaves to ask: is it the right ledger, and which pairs does it hold. */
function nothingThere(location: string, pairs: readonly PairRow[]): string {
  const fullest = pairs.toSorted((a, b) => b.events - a.events).slice(0, PAIRS_NAMED);
  const held = fullest.map(({ pair, events }) => `${pair.join(' ')} (${events})`).join(', ');
  return `nothing like that is in ${location}; it holds ${held === '' ? 'no pair yet' : `most of ${held}`}\n`;
}

async function all(ledger: Ledger, filter: Parameters<Ledger['events']>[0]): Promise<MergedEvent[]> {
  const events: MergedEvent[] = [];
  for await (const event of ledger.events(filter)) events.push(event);
  return events;
}
