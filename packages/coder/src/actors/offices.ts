// Who held which office on a day, and what a person of the table is on that day.

import type { OfficeRow, PersonRow } from '../knowledge/knowledge.ts';
import type { ActorIndex } from './actor-index.ts';
import type { Party } from './actor-layer.ts';

/** Of several offices at once the first of these is printed. */
const RANK = [
  'head-of-state',
  'head-of-government',
  'foreign-minister',
  'defence-minister',
  'igo-head',
  'party-leader',
  'opposition-leader',
  'other',
];
/** Ranks below this lead a state or government, or its foreign affairs. */
const LEADING = 3;
/** Sorts behind every month and day, so that an end given as `2002-11` includes the whole month. */
const END_OF_PERIOD = '~';

/** Whether the tenure includes the day. */
export function holdsOn(row: OfficeRow, day: string): boolean {
  return row.from <= day && (row.to === '' || `${row.to}${END_OF_PERIOD}` >= day);
}

/** A person as a party on a day (null: no day known, the last tenure counts). */
export function personOnDay(index: ActorIndex, person: PersonRow, day: string | null): Party {
  const tenures = index.officesOf.get(person.id) ?? [];
  const dead = day !== null && person.died !== '' && `${person.died}` < day;
  const base = {
    name: person.name,
    kind: 'person' as const,
    basis: 'stated' as const,
    ...(person.wikidata === '' ? {} : { id: person.wikidata }),
  };
  if (dead) return { ...base, code: person.code, sector: ['ELI'], historical: true };
  const held = day === null ? lastTenures(tenures) : tenures.filter((row) => holdsOn(row, day));
  const office = highest(held);
  if (office !== undefined) {
    return {
      ...base,
      code: office.code,
      sector: office.sector,
      ...(day === null ? {} : { office: office.office }),
    };
  }
  const past = day !== null && tenures.some((row) => row.from <= day);
  return { ...base, code: person.code, sector: past ? ['ELI'] : [] };
}

/** The one who held the office of a state or body on a day; with no day the one who holds it last in the table. */
export function holderOf(index: ActorIndex, code: string, role: string, day: string | null): PersonRow | undefined {
  const tenures = index.officesBy.get(`${code} ${role}`) ?? [];
  const held = day === null ? [] : tenures.filter((row) => holdsOn(row, day));
  const last = held.reduce<OfficeRow | undefined>(
    (best, row) => (best && best.from > row.from ? best : row),
    undefined,
  );
  return last === undefined ? undefined : index.persons.get(last.person);
}

/** Whether the person holds, or without a day ever held, an office of that role. */
export function hasRole(index: ActorIndex, person: PersonRow, role: string, day: string | null): boolean {
  const tenures = index.officesOf.get(person.id) ?? [];
  return tenures.some((row) => row.role === role && (day === null || holdsOn(row, day)));
}

/**
 * Whether the person leads a state or government on the day: prominent enough for a bare surname. Without a day the
 * last tenure counts.
 */
export function leadsOn(index: ActorIndex, person: PersonRow, day: string | null): boolean {
  const tenures = index.officesOf.get(person.id) ?? [];
  if (day === null) return lastTenures(tenures).some((row) => rankOf(row) < LEADING);
  return tenures.some((row) => rankOf(row) < LEADING && holdsOn(row, day));
}

/** Rank of the highest office that the person holds on the day, 0 for a head of state; without a day, of those not ended. */
export function rankOn(index: ActorIndex, person: PersonRow, day: string | null): number {
  const held = (index.officesOf.get(person.id) ?? []).filter((row) =>
    day === null ? row.to === '' : holdsOn(row, day),
  );
  return Math.min(RANK.length, ...held.map(rankOf));
}

function lastTenures(tenures: readonly OfficeRow[]): readonly OfficeRow[] {
  const open = tenures.filter((row) => row.to === '');
  if (open.some((row) => rankOf(row) < LEADING) || tenures.length === 0) return open;
  const rank = Math.min(...tenures.map(rankOf));
  return [tenures.filter((row) => rankOf(row) === rank).reduce((best, row) => (row.to > best.to ? row : best))];
}

function highest(rows: readonly OfficeRow[]): OfficeRow | undefined {
  return rows.reduce<OfficeRow | undefined>(
    (best, row) => (best === undefined || rankOf(row) < rankOf(best) ? row : best),
    undefined,
  );
}

function rankOf(row: OfficeRow): number {
  const rank = RANK.indexOf(row.role);
  return rank < 0 ? RANK.length : rank;
}
