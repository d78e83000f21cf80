// `rapport chronology`: the dated lines of a pair, each with its sources.

import { codeName, type ExportFormat, writeEvents } from '@rapport/exchange';
import type { Ledger } from '@rapport/ledger';
import type { MergedEvent } from '@rapport/record';
import type { Collaborators } from '../../collaborators.ts';
import { Output } from '../../io/output.ts';
import { renderChronology } from '../../print/render-chronology.ts';
import type { Streams } from '../../streams.ts';
import { eventFilter, type FilterOptions } from './event-filter.ts';
import { exportOptions } from './export-options.ts';
import { pairOf } from './parties.ts';
import { renderOptions, withLedger } from './with-ledger.ts';

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
    } else if (format === 'json') {
      await output.write(`${JSON.stringify(await all(ledger, filter), null, 2)}\n`);
    } else {
      const options = { ...(await exportOptions(collaborators)), title };
      for await (const bytes of writeEvents(format, ledger.events(filter), options)) await output.writeBytes(bytes);
    }
    return 0;
  });
}

async function all(ledger: Ledger, filter: Parameters<Ledger['events']>[0]): Promise<MergedEvent[]> {
  const events: MergedEvent[] = [];
  for await (const event of ledger.events(filter)) events.push(event);
  return events;
}
