// The best of several values: by how it is known, then by how many independent sources give it.

import type { Basis, Report } from '@rapport/record';
import { compare } from './profile.ts';

const STRENGTH: Readonly<Record<Basis, number>> = { stated: 2, inferred: 1, defaulted: 0 };

/** A value with the reports that give it. */
export interface Account<T> {
  readonly key: string;
  readonly value: T;
  readonly basis: Basis;
  readonly reports: readonly Report[];
}

/** What one report says: a key that is equal for equal values, the value, how it is known. Undefined when silent. */
export type Reading<T> = (report: Report) => { key: string; value: T; basis: Basis } | undefined;

/**
 * The different values that reports give, the best first: stated before inferred before defaulted, then by independent
 * sources, then by reports, then by key. An account's value is that of its first report with the strongest basis.
 */
export function accountsOf<T>(reports: readonly Report[], read: Reading<T>): Account<T>[] {
  const accounts = new Map<string, { key: string; value: T; basis: Basis; reports: Report[] }>();
  for (const report of reports) {
    const reading = read(report);
    if (reading === undefined) continue;
    const held = accounts.get(reading.key);
    if (held === undefined) accounts.set(reading.key, { ...reading, reports: [report] });
    else {
      held.reports.push(report);
      if (STRENGTH[reading.basis] > STRENGTH[held.basis]) Object.assign(held, reading);
    }
  }
  return [...accounts.values()].sort(
    (a, b) => STRENGTH[b.basis] - STRENGTH[a.basis] || byReporting(a, b) || compare(a.key, b.key),
  );
}

/** The most reported first. */
export function byReporting(
  a: { readonly reports: readonly Report[] },
  b: { readonly reports: readonly Report[] },
): number {
  return independentSources(b.reports) - independentSources(a.reports) || b.reports.length - a.reports.length;
}

/** Documents that are no copies of one another. */
export function independentSources(reports: readonly Report[]): number {
  return new Set(reports.map(({ document }) => document.source)).size;
}
