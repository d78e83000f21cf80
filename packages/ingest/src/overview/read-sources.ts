// What was read of which outlet, and on how many days nothing came from it.

import type { OutletRow, RecordReader } from '@rapport/ledger';

const MILLISECONDS_A_DAY = 86_400_000;

/** An outlet with its documents and the days without any. */
export interface SourceState extends OutletRow {
  /** Days between its first and its last document on which none was published, as far as is known. */
  readonly missing_days: number;
}

/** The outlets, the most read first. */
export async function readSources(ledger: RecordReader): Promise<SourceState[]> {
  return (await ledger.outlets()).map((row) => ({ ...row, missing_days: span(row) - row.days }));
}

function span({ first, last, days }: OutletRow): number {
  if (first === null || last === null) return days;
  const [from, to] = [first, last].map((day) => Date.parse(day.slice(0, 10)));
  return Math.max(days, (to! - from!) / MILLISECONDS_A_DAY + 1);
}
