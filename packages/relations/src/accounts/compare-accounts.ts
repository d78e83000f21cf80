// Two accounts of one relationship: what each side's press reported of its events, how, and what it left out.

import type { MergedEvent, QuoteReport, Report } from '@rapport/record';
import { mentionsOf, type QuotesByDocument } from './account-column.ts';
import { type EventAccount, eventAccount } from './event-account.ts';
import { type PeriodAccount, periodAccounts } from './period-accounts.ts';
import { type PressSample, pressSizes } from './press-sample.ts';
import { GAP_PROBABILITY, NEWS_DAYS } from './silence.ts';

/** What two accounts are made of. */
export interface AccountsInput {
  /** The events to compare, chosen by the caller: those of a pair, of a period, or a single one. */
  readonly events: readonly MergedEvent[];
  /** The reports of their mentions; others are passed over. */
  readonly reports: readonly Report[];
  /** Quotations of the documents; others are passed over. */
  readonly quotes: readonly QuoteReport[];
  /** How much of each country's press was read on each day, whatever it is about. */
  readonly samples: readonly PressSample[];
  /** Whose press is compared: two ISO 3166 alpha-3 codes. */
  readonly sides: readonly [string, string];
}

/** Both sides' accounts, by event and by month. */
export interface Accounts {
  readonly sides: readonly [string, string];
  /** The rule under which a silence counts as a gap. */
  readonly rule: { readonly gap_probability: number; readonly news_days: number };
  /** By day of the first report. */
  readonly events: readonly EventAccount[];
  readonly periods: readonly PeriodAccount[];
}

/** Compares the accounts of two sides. A function of what is given: order does not matter. */
export function compareAccounts({ events, reports, quotes, samples, sides }: AccountsInput): Accounts {
  const sizes = pressSizes(samples);
  const byMention = new Map(reports.map((report) => [`${report.document.key} ${report.mention.id}`, report]));
  const setting = { sides, sizes, quotes: byDocument(quotes) };
  const accounts = events
    .map((event) => eventAccount(event, mentionsOf(event, byMention), setting))
    .sort(byFirstReport);
  return {
    sides,
    rule: { gap_probability: GAP_PROBABILITY, news_days: NEWS_DAYS },
    events: accounts,
    periods: periodAccounts(accounts, sides, sizes),
  };
}

function byDocument(quotes: readonly QuoteReport[]): QuotesByDocument {
  const found = new Map<string, QuoteReport[]>();
  for (const quote of quotes) {
    const list = found.get(quote.document.key);
    if (list === undefined) found.set(quote.document.key, [quote]);
    else list.push(quote);
  }
  return found;
}

/** Undated events last. */
function byFirstReport(a: EventAccount, b: EventAccount): number {
  const [x, y] = [a, b].map(({ first_reported, date, event_id }) => `${first_reported ?? date ?? '9'} ${event_id}`);
  return x! < y! ? -1 : x! > y! ? 1 : 0;
}
