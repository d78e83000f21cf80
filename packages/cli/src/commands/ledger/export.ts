// `rapport export`: what the ledger holds, in files that other tools read.

import {
  type ExportFormat,
  type ExportKind,
  type ExportOptions,
  type ExportSchema,
  writeAttitudes,
  writeCalendar,
  writeEvents,
  writeMentions,
  writePledges,
  writeQuotes,
} from '@rapport/exchange';
import { readPledges } from '@rapport/ingest';
import type { EventFilter, Ledger, PageRequest, StatementFilter } from '@rapport/ledger';
import { type QuoteReport, RapportError } from '@rapport/record';
import type { Collaborators } from '../../collaborators.ts';
import { Output } from '../../io/output.ts';
import type { Streams } from '../../streams.ts';
import { eventFilter, type FilterOptions } from './event-filter.ts';
import { exportOptions } from './export-options.ts';
import { pairIfAny } from './parties.ts';
import { withLedger } from './with-ledger.ts';

export interface ExportCommand extends FilterOptions {
  readonly ledger?: string;
  readonly level: ExportKind;
  readonly schema: 'gdelt' | ExportSchema;
  readonly format: ExportFormat;
  readonly pair?: readonly string[];
  /** False leaves out every sentence. */
  readonly sentences: boolean;
  readonly bom: boolean;
}

const QUOTES_A_PAGE = 1000;

/** Throws `E_USAGE` for names behind the command: people look for a file or for countries there. */
export function refuseNames([name]: readonly string[]): void {
  if (name === undefined) return;
  const ways = 'write to a file with `rapport export > FILE`, choose countries with --pair KOR CHN';
  throw new RapportError('E_USAGE', `export takes no "${name}"; ${ways}`);
}

/** Returns the exit code. Items that a format can't hold are counted on standard error. */
export async function exportLedger(
  command: ExportCommand,
  streams: Streams,
  collaborators: Collaborators,
): Promise<number> {
  const countries = await collaborators.countryNames();
  const pair = pairIfAny(command.pair ?? [], countries);
  const filter = { ...eventFilter(command, countries), ...(pair === undefined ? {} : { about: pair }) };
  const left = new Map<string, number>();
  const options: ExportOptions = {
    ...(await exportOptions(streams, collaborators)),
    schema: command.schema === 'gdelt' ? 'gdelt-2' : command.schema,
    text: command.sentences,
    bom: command.bom,
    onLeftOut: (_, reason) => left.set(reason, (left.get(reason) ?? 0) + 1),
  };
  const output = new Output(streams.stdout);
  await withLedger(command.ledger, 'read', collaborators, async (ledger) => {
    const bytes = await bytesOf(ledger, command, filter, options);
    for await (const piece of bytes) await output.writeBytes(piece);
  });
  for (const [reason, count] of left) streams.stderr.write(`${count} left out: ${reason}\n`);
  return 0;
}

async function bytesOf(
  ledger: Ledger,
  { format, level }: ExportCommand,
  filter: EventFilter,
  options: ExportOptions,
): Promise<AsyncIterable<Uint8Array>> {
  const statements: StatementFilter = filter;
  const followed = () =>
    readPledges(ledger, {
      asOf: options.made.at.slice(0, 10),
      ...(filter.about?.length === 2 ? { pair: filter.about } : {}),
    });
  switch (level) {
    case 'event':
      // A calendar holds what is planned and what is due.
      if (format === 'ics') return writeCalendar({ events: ledger.events(filter), pledges: await followed() }, options);
      return writeEvents(format, ledger.events({ ...filter, undated: true }), options);
    case 'mention':
      return writeMentions(format, ledger.mentions({ ...filter, undated: true }), options);
    case 'pledge':
      return writePledges(format, await followed(), options);
    case 'quote':
      return writeQuotes(format, quotesOf(ledger, statements), options);
    case 'attitude':
      return writeAttitudes(format, await ledger.attitudes(statements), options);
  }
}

async function* quotesOf(ledger: Ledger, filter: StatementFilter): AsyncGenerator<QuoteReport> {
  let page: PageRequest | null = { limit: QUOTES_A_PAGE };
  while (page !== null) {
    const { rows, next }: { rows: readonly QuoteReport[]; next: string | null } = await ledger.quotes(filter, page);
    yield* rows;
    page = next === null ? null : { limit: QUOTES_A_PAGE, after: next };
  }
}
