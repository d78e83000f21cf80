// What each side's press made of the same events, from what the ledger keeps.

import type { EventFilter, PageRequest, RecordReader } from '@rapport/ledger';
import type { MergedEvent, QuoteReport } from '@rapport/record';
import { type Accounts, compareAccounts, type PressSample } from '@rapport/relations';
import { collect } from './batches.ts';

/** One event, or the events of the pair in a period. */
export interface AccountsRequest {
  readonly pair: readonly [string, string];
  readonly event?: string;
  readonly since?: string;
  readonly until?: string;
}

const QUOTES_A_PAGE = 1000;
/** Days around an event in which its documents stand. */
const AROUND_DAYS = 14;

/** Compares the accounts of both sides. Null when an event was asked for that is not on record. */
export async function readAccounts(ledger: RecordReader, request: AccountsRequest): Promise<Accounts | null> {
  const { pair } = request;
  const one = request.event === undefined ? undefined : await ledger.event(request.event);
  if (one === null) return null;
  const period = one === undefined ? periodOf(request) : around(one);
  const filter: EventFilter = { about: pair, ...period };
  const [events, reports, quotes, samples] = await Promise.all([
    one === undefined ? collect(ledger.events(filter)) : [one],
    collect(ledger.mentions(filter)),
    quotesOf(ledger, period),
    samplesOf(ledger, period),
  ]);
  return compareAccounts({ events, reports, quotes, samples, sides: pair });
}

function periodOf({ since, until }: AccountsRequest): { since?: string; until?: string } {
  return { ...(since === undefined ? {} : { since }), ...(until === undefined ? {} : { until }) };
}

function around({ date, first_reported }: MergedEvent): { since?: string; until?: string } {
  const days = [date, first_reported].filter((day) => day !== null).sort();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return {};
  return { since: shifted(first, -AROUND_DAYS), until: shifted(last, AROUND_DAYS) };
}

function shifted(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

async function quotesOf(ledger: RecordReader, period: { since?: string; until?: string }): Promise<QuoteReport[]> {
  const quotes: QuoteReport[] = [];
  let page: PageRequest | null = { limit: QUOTES_A_PAGE };
  while (page !== null) {
    const { rows, next }: { rows: readonly QuoteReport[]; next: string | null } = await ledger.quotes(period, page);
    quotes.push(...rows);
    page = next === null ? null : { limit: QUOTES_A_PAGE, after: next };
  }
  return quotes;
}

async function samplesOf(ledger: RecordReader, period: { since?: string; until?: string }): Promise<PressSample[]> {
  const rows = await ledger.volume({ by: 'day', byPublisherCountry: true, ...period });
  return rows.flatMap(({ period: date, publisher_country, documents }) =>
    date === null || publisher_country === null ? [] : [{ country: publisher_country, date, documents }],
  );
}
