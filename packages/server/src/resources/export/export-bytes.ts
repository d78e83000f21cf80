// The bytes of an export, made while they are sent.

import { setImmediate as turn } from 'node:timers/promises';
import {
  type ExportFormat,
  type ExportKind,
  type ExportOptions,
  writeAttitudes,
  writeCalendar,
  writeEvents,
  writeMentions,
  writePledges,
  writeQuotes,
} from '@rapport/exchange';
import type { EventFilter, Ledger, PageRequest } from '@rapport/ledger';
import type { FollowedPledge, QuoteReport } from '@rapport/record';
import type { ServerWorld } from '../../world.ts';

const QUOTES_A_PAGE = 500;
/** Items between two pauses in which others are answered. */
const ITEMS_A_TURN = 50;

export interface ExportAsked {
  readonly level: ExportKind;
  readonly format: ExportFormat;
  readonly filter: EventFilter;
}

/** Throws `E_USAGE` for a format or schema that cannot hold what is asked for. */
export async function exportBytes(
  world: ServerWorld,
  asked: ExportAsked,
  options: ExportOptions,
): Promise<AsyncIterable<Uint8Array>> {
  const bytes = (await write(world, asked, options))[Symbol.asyncIterator]();
  // The first piece is made before anything is sent, so that a bad wish is answered as an error and not as half a file.
  const first = await bytes.next();
  return (async function* () {
    if (first.done !== true) yield first.value;
    yield* { [Symbol.asyncIterator]: () => bytes };
  })();
}

async function write(
  world: ServerWorld,
  { level, format, filter }: ExportAsked,
  options: ExportOptions,
): Promise<AsyncIterable<Uint8Array>> {
  const { reading } = world;
  switch (level) {
    case 'event':
      if (format === 'ics') {
        return writeCalendar(
          { events: inTurns(reading.events(filter)), pledges: await followed(world, filter) },
          options,
        );
      }
      return writeEvents(format, inTurns(reading.events({ undated: true, ...filter })), options);
    case 'mention':
      return writeMentions(format, inTurns(reading.mentions({ undated: true, ...filter })), options);
    case 'pledge':
      return writePledges(format, await followed(world, filter), options);
    case 'quote':
      return writeQuotes(format, inTurns(quotesOf(reading, filter)), options);
    case 'attitude':
      return writeAttitudes(format, await reading.attitudes(filter), options);
  }
}

async function followed({ overviews, now }: ServerWorld, { about }: EventFilter): Promise<FollowedPledge[]> {
  const pair = about?.length === 2 ? { pair: about } : {};
  return JSON.parse(await overviews.ask('pledges', { asOf: now().slice(0, 10), ...pair }, true)) as FollowedPledge[];
}

async function* quotesOf(ledger: Ledger, filter: EventFilter): AsyncGenerator<QuoteReport> {
  let page: PageRequest | null = { limit: QUOTES_A_PAGE };
  while (page !== null) {
    const { rows, next }: { rows: readonly QuoteReport[]; next: string | null } = await ledger.quotes(filter, page);
    yield* rows;
    page = next === null ? null : { limit: QUOTES_A_PAGE, after: next };
  }
}

/** The ledger of one file answers at once: without pauses a long export would let nobody else be answered. */
async function* inTurns<T>(items: AsyncIterable<T>): AsyncGenerator<T> {
  let count = 0;
  for await (const item of items) {
    yield item;
    count += 1;
    if (count % ITEMS_A_TURN === 0) await turn();
  }
}
