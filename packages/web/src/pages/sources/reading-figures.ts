// Sums over what was read of the outlets.

import type { SourceState } from '@rapport/ingest';

/** First and last day of all outlets together; null when none is dated. */
export function spanOf(sources: readonly SourceState[]): readonly [string, string] | null {
  const days = sources.flatMap(({ first, last }) => (first === null || last === null ? [] : [first, last])).sort();
  const [first, last] = [days[0], days.at(-1)];
  return first === undefined || last === undefined ? null : [first, last];
}

/** Months between the first and the last document of an outlet without any. */
export function emptyMonths({ first, last, months }: SourceState): number {
  if (first === null || last === null) return 0;
  return monthNumber(last) - monthNumber(first) + 1 - months.length;
}

function monthNumber(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
}

export interface LanguageFigures {
  readonly language: string;
  readonly outlets: number;
  readonly documents: number;
  readonly last: string | null;
}

/** By language, the most read first. */
export function languagesOf(sources: readonly SourceState[]): LanguageFigures[] {
  const languages = new Map<string, LanguageFigures>();
  for (const { language, documents, last } of sources) {
    const held = languages.get(language);
    languages.set(language, {
      language,
      outlets: 1 + (held?.outlets ?? 0),
      documents: documents + (held?.documents ?? 0),
      last: [last, held?.last ?? null].reduce((a, b) => (a === null || (b !== null && b > a) ? b : a)),
    });
  }
  return [...languages.values()].sort((a, b) => b.documents - a.documents);
}
