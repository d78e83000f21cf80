// Cells of a row read as what they should be; a cell that is something else costs its row.

import { EVENT_TYPES, type EventType, eventScale, type QuadCode, quadCode, RapportError } from '@rapport/record';

/** The cell as a day: `20260106` or `2026-01-06`, with or without a time behind it. */
export function dayOf(cell: string, column: string): string {
  const match = /^(\d{4})-?(\d\d)-?(\d\d)(?!\d)/.exec(cell);
  if (match !== null) {
    const [, year, month, day] = match as unknown as [string, string, string, string];
    const date = `${year}-${month}-${day}`;
    const time = new Date(`${date}T00:00:00Z`);
    if (!Number.isNaN(time.getTime()) && time.toISOString().startsWith(date)) return date;
  }
  throw unexpected(cell, column, 'a date such as 20260106 or 2026-01-06');
}

/** The cell as a number; null when it is empty. */
export function numberOf(cell: string, column: string): number | null {
  const text = cell.trim();
  if (text === '') return null;
  const value = Number(text);
  if (!Number.isFinite(value)) throw unexpected(cell, column, 'a number');
  return value;
}

/** The parts of a cell that lists several, without blanks around them and without empty ones at the end. */
export function partsOf(cell: string, separator: string): string[] {
  if (cell.trim() === '') return [];
  return cell.split(separator).map((part) => part.trim());
}

/** The error of a cell that holds something else than its column should. */
export function unexpected(found: string, column: string, expected: string): RapportError {
  const shown = found.length > 60 ? `${found.slice(0, 60)}…` : found;
  return new RapportError('E_INPUT', `${column} is ${JSON.stringify(shown)}; expected ${expected}`);
}

/** Quad class and score of a type with its mode; nulls for what PLOVER does not code. */
export function scored(
  type: EventType | null,
  mode: string | null,
): { readonly quad_code: QuadCode | null; readonly event_scale: number | null } {
  if (type === null) return { quad_code: null, event_scale: null };
  return { quad_code: quadCode(type), event_scale: eventScale(type, mode ?? undefined) };
}

export function isEventType(word: string): word is EventType {
  return Object.hasOwn(EVENT_TYPES, word);
}

/** Coordinates that both are given and lie on the globe. */
export function coordinatesOf(lat: number | null, lon: number | null): { lat?: number; lon?: number } {
  if (lat === null || lon === null || Math.abs(lat) > 90 || Math.abs(lon) > 180) return {};
  return { lat, lon };
}

/** A web address, or nothing: some coders put other words in the column. */
export function urlOf(cell: string): { url?: string } {
  return /^https?:\/\/\S+$/i.test(cell) ? { url: cell } : {};
}
