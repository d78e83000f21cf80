// How many acts of each quad class passed between two countries, month by month.

import type { Period, RecordReader } from '@rapport/ledger';
import type { QuadCode } from '@rapport/record';
import { readIndexGround } from '../read-index.ts';
import type { Shelf } from './shelf.ts';

export interface CountsRequest extends Period {
  readonly pair: readonly [string, string];
}

/** Events of one month that happened, by quad class. */
export interface QuadCounts {
  /** ISO date of its first day. */
  readonly start: string;
  readonly verbal_cooperation: number;
  readonly material_cooperation: number;
  readonly verbal_conflict: number;
  readonly material_conflict: number;
}

const NAMES = {
  1: 'verbal_cooperation',
  2: 'material_cooperation',
  3: 'verbal_conflict',
  4: 'material_conflict',
} as const satisfies Record<QuadCode, keyof QuadCounts>;

/** Every month between the first and the last with an event; events known to the year alone are left out. */
export async function readCounts(
  ledger: RecordReader,
  request: CountsRequest,
  shelf: Shelf,
): Promise<readonly QuadCounts[]> {
  const { events } = await readIndexGround(ledger, request, shelf);
  const months = new Map<string, Record<(typeof NAMES)[QuadCode], number>>();
  for (const { date, date_precision: precision, quad_code: quad } of events) {
    if (precision === 'year' || precision === 'unknown') continue;
    const month = date!.slice(0, 7);
    const counts = months.get(month) ?? none();
    months.set(month, counts);
    counts[NAMES[quad]] += 1;
  }
  const known = [...months.keys()].sort();
  return monthsBetween(known[0], known.at(-1)).map((month) => ({
    start: `${month}-01`,
    ...(months.get(month) ?? none()),
  }));
}

function none() {
  return { verbal_cooperation: 0, material_cooperation: 0, verbal_conflict: 0, material_conflict: 0 };
}

function monthsBetween(first: string | undefined, last: string | undefined): string[] {
  if (first === undefined || last === undefined) return [];
  const [from, to] = [first, last].map((month) => 12 * Number(month.slice(0, 4)) + Number(month.slice(5)) - 1);
  return Array.from({ length: to! - from! + 1 }, (_, i) => {
    const month = from! + i;
    return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
  });
}
