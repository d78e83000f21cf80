// The plain words in which codes are told to a person. One table for each code list of the record.

import { type DatePrecision, enCodeWords, type Pledge, type PledgeState, type Status } from '@rapport/record';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

/** Said behind an event that has not simply happened; what occurred needs no word. */
export const STATUS_WORDS = {
  occurred: '',
  ongoing: 'under way',
  planned: 'planned',
  hypothetical: 'not certain',
  historical: 'history',
  negated: 'did not happen',
} as const satisfies Record<Status, string>;

export const FIRMNESS_WORDS = {
  promised: 'promised',
  agreed: 'agreed',
  planned: 'plans',
  hoped: 'hopes',
} as const satisfies Record<Pledge['firmness'], string>;

/** States of a promise in plain English. */
export const PLEDGE_STATE_WORDS = {
  open: 'open',
  in_progress: 'under way',
  kept: 'kept',
  partly_kept: 'partly kept',
  overdue: 'overdue',
  broken: 'broken',
  withdrawn: 'withdrawn',
  unverifiable: 'cannot be checked',
} as const satisfies Record<PledgeState, string>;

export const POLARITY_WORDS = { '-1': 'unfavourable', '0': 'mixed or neutral', '1': 'favourable' } as const;

/** Shown in place of a country or actor that the text leaves open. */
export const UNKNOWN_ACTOR = 'someone not named';

const NON_STATE_NAMES: Readonly<Record<string, string>> = {
  IGO: 'an international organisation',
  UNO: 'United Nations',
  EUR: 'European Union',
  NGO: 'a non-governmental organisation',
  ISM: 'an international movement',
  IMG: 'an armed group',
  MNC: 'an international firm',
};

/** Name of an actor code: the country's, or the words for a kind of actor that is no state. */
export function codeName(code: string, countries: ReadonlyMap<string, string>): string {
  return countries.get(code) ?? NON_STATE_NAMES[code] ?? code;
}

/** Why a sentence was left out; a reason that only a pack knows is shown as it stands. */
export function reasonWords(reason: string): string {
  const known: Readonly<Record<string, string>> = enCodeWords.skipped;
  return Object.hasOwn(known, reason) ? known[reason]! : reason.replaceAll(/[-_]/g, ' ');
}

/** `6 Jan 2026`, `Jan 2026`, `2026`, `week of 5 Jan 2026` or `date unknown`. */
export function dateWords(date: string | null, precision: DatePrecision = 'day'): string {
  if (date === null || precision === 'unknown') return 'date unknown';
  const [year, month, day] = date.slice(0, 10).split('-').map(Number) as [number, number, number];
  const name = MONTHS[month - 1] ?? String(month);
  if (precision === 'year') return String(year);
  if (precision === 'month') return `${name} ${year}`;
  const full = `${day} ${name} ${year}`;
  return precision === 'week' ? `week of ${full}` : full;
}

/** A period with both ends included, as short as it can be told: `2026–2030`, `Mar 2026`, `1–15 Mar 2026`. */
export function periodWords(start: string, end: string): string {
  if (start === end) return dateWords(start);
  const [fromYear, fromMonth] = [start.slice(0, 4), start.slice(0, 7)];
  const [toYear, toMonth] = [end.slice(0, 4), end.slice(0, 7)];
  if (start.endsWith('-01-01') && end.endsWith('-12-31'))
    return fromYear === toYear ? fromYear : `${fromYear}–${toYear}`;
  if (fromMonth === toMonth && start.endsWith('-01') && isMonthEnd(end)) return dateWords(start, 'month');
  if (fromMonth === toMonth) return `${Number(start.slice(8, 10))}–${dateWords(end)}`;
  return `${dateWords(start)} – ${dateWords(end)}`;
}

/** Datelines are set in capitals; elsewhere they would shout. */
export function placeWords(place: string): string {
  if (place !== place.toUpperCase()) return place;
  return place.replaceAll(/\p{L}+/gu, (word) => word[0]! + word.slice(1).toLowerCase());
}

/** A count with its noun: `1 event`, `2 events`; `many` where the plural is not made by an s. */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

function isMonthEnd(date: string): boolean {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  return new Date(Date.UTC(year, month, 0)).getUTCDate() === day;
}
