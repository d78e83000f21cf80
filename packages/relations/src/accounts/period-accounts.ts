// The accounts of a month: how much each side's press carried, what only others carried, what it wrote about.

import type { Field } from '@rapport/record';
import { type Day, dayOf } from '../days.ts';
import type { AccountColumn } from './account-column.ts';
import type { EventAccount } from './event-account.ts';
import type { PressSizes } from './press-sample.ts';
import { isTelling } from './silence.ts';

/** One side's press, or that of all other countries, in a month. */
export interface PeriodColumn {
  readonly country: string | null;
  /** Documents of its press that were read, whatever they are about. */
  readonly sample: number;
  /** Events that it carried, and documents that carried them. */
  readonly events: number;
  readonly documents: number;
  /** Events that other press carried and it did not. */
  readonly left_out: number;
  /** Those of them that count as gaps. */
  readonly gaps: number;
  /** Gaps to be expected by chance, if it were as ready to report as the rest of the press. */
  readonly gaps_by_chance: number;
  /** Its documents on these events by the field that they put them in, the most used first. */
  readonly fields: readonly { readonly field: Field; readonly documents: number }[];
  /** Quotations by the speaker's country, the most quoted first. */
  readonly quoted: readonly { readonly code: string | null; readonly quotes: number }[];
}

/** A calendar month. */
export interface PeriodAccount {
  /** `2026-01` */
  readonly period: string;
  readonly events: number;
  readonly first: PeriodColumn;
  readonly second: PeriodColumn;
  readonly third: PeriodColumn;
}

/** The months of accounts, the earliest first; an event belongs to the month of its first report. */
export function periodAccounts(
  accounts: readonly EventAccount[],
  sides: readonly [string, string],
  sizes: PressSizes,
): PeriodAccount[] {
  const months = new Map<string, EventAccount[]>();
  for (const account of accounts) {
    const month = account.first_reported?.slice(0, 7);
    if (month === undefined) continue;
    const list = months.get(month);
    if (list === undefined) months.set(month, [account]);
    else list.push(account);
  }
  return [...months]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([period, list]) => {
      const [start, end] = daysOf(period);
      const [first, second] = sides;
      const third = sizes.besides(first, start, end) - sizes.of(second, start, end);
      return {
        period,
        events: list.length,
        first: columnOf(
          list.map((account) => account.first),
          sizes.of(first, start, end),
        ),
        second: columnOf(
          list.map((account) => account.second),
          sizes.of(second, start, end),
        ),
        third: columnOf(
          list.map((account) => account.third),
          third,
        ),
      };
    });
}

function columnOf(columns: readonly AccountColumn[], sample: number): PeriodColumn {
  const carried = columns.filter(({ documents }) => documents > 0);
  const tested = columns.flatMap(({ coverage }) => (coverage !== null && isTelling(coverage) ? [coverage] : []));
  const fields = tally(columns.flatMap((column) => column.fields.map((f) => [f.value, f.documents] as const)));
  const quoted = tally(columns.flatMap(({ quotes }) => quotes.map(({ speaker }) => [speaker.code, 1] as const)));
  return {
    country: columns[0]?.country ?? null,
    sample,
    events: carried.length,
    documents: carried.reduce((sum, { documents }) => sum + documents, 0),
    left_out: columns.length - carried.length,
    gaps: columns.filter(({ gap }) => gap).length,
    gaps_by_chance: tested.reduce((sum, { chance_of_none }) => sum + chance_of_none, 0),
    fields: fields.map(([field, documents]) => ({ field, documents })),
    quoted: quoted.map(([code, quotes]) => ({ code, quotes })),
  };
}

function tally<T extends string | null>(counted: readonly (readonly [T, number])[]): [T, number][] {
  const sums = new Map<T, number>();
  for (const [key, count] of counted) sums.set(key, (sums.get(key) ?? 0) + count);
  return [...sums].sort((a, b) => b[1] - a[1] || ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1));
}

/** First and last day of a month. */
function daysOf(month: string): readonly [Day, Day] {
  const start = new Date(`${month}-01T00:00:00Z`);
  const last = new Date(Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + 1, 0));
  return [dayOf(start.toISOString())!, dayOf(last.toISOString())!];
}
