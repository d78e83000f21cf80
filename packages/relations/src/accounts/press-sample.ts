// How much of each country's press was read, day by day: without it nothing can be said about what it left out.

import { type Day, dayOf } from '../days.ts';

/** Documents read that were published in one country on one day, whatever they are about. */
export interface PressSample {
  /** ISO 3166 alpha-3 of the publisher's country; null where it is not known. */
  readonly country: string | null;
  /** ISO date of publication. */
  readonly date: string;
  readonly documents: number;
}

/** Sums over days and countries. */
export interface PressSizes {
  /** Documents of a country from a day to a day, both included. */
  of(country: string, first: Day, last: Day): number;
  /** Documents of all known countries but the given one. */
  besides(country: string, first: Day, last: Day): number;
}

/** Running totals of one country: documents up to and with each of its days. */
interface Totals {
  readonly days: readonly Day[];
  readonly upTo: readonly number[];
}

/** The sizes of samples; days or countries may come in any order and more than once. Undated ones are passed over. */
export function pressSizes(samples: readonly PressSample[]): PressSizes {
  const byCountry = new Map<string, Map<Day, number>>();
  const all = new Map<Day, number>();
  for (const { country, date, documents } of samples) {
    const day = dayOf(date);
    if (country === null || day === null) continue;
    const own = byCountry.get(country) ?? new Map<Day, number>();
    byCountry.set(country, own);
    for (const counts of [own, all]) counts.set(day, (counts.get(day) ?? 0) + documents);
  }
  const everywhere = totalsOf(all);
  const totals = new Map([...byCountry].map(([country, counts]) => [country, totalsOf(counts)]));
  const of = (country: string, first: Day, last: Day): number => between(totals.get(country), first, last);
  return { of, besides: (country, first, last) => between(everywhere, first, last) - of(country, first, last) };
}

function totalsOf(counts: ReadonlyMap<Day, number>): Totals {
  const days = [...counts.keys()].sort((a, b) => a - b);
  let sum = 0;
  return {
    days,
    upTo: days.map((day) => {
      sum += counts.get(day)!;
      return sum;
    }),
  };
}

function between(totals: Totals | undefined, first: Day, last: Day): number {
  return totals === undefined || last < first ? 0 : upTo(totals, last) - upTo(totals, first - 1);
}

function upTo({ days, upTo: sums }: Totals, day: Day): number {
  let low = 0;
  let high = days.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (days[middle]! <= day) low = middle + 1;
    else high = middle;
  }
  return low === 0 ? 0 : sums[low - 1]!;
}
