// The filters of the command as query parameters, and the ledger's filter made of them.

import type { EventFilter } from '@rapport/ledger';
import { EVENT_TYPES, type EventType, FIELDS, STATUSES } from '@rapport/record';
import { type Static, Type } from 'typebox';

const TYPES = Object.keys(EVENT_TYPES) as EventType[];
const MOST_ENTRIES = 30;
const MOST_CHARACTERS = 200;

/** An ISO date. */
export const DAY = Type.String({
  pattern: '^\\d{4}-\\d{2}-\\d{2}$',
  description: 'ISO date',
  examples: ['2026-01-05'],
});

export const PERIOD_QUERY = {
  since: Type.Optional(DAY),
  until: Type.Optional(DAY),
} as const;

/** Every condition given has to hold; of a list, any entry. A list is a parameter given several times. */
export const FILTER_QUERY = {
  ...PERIOD_QUERY,
  field: Type.Optional(listOf(Type.Enum([...FIELDS]), 'fields')),
  type: Type.Optional(listOf(Type.Enum(TYPES), 'PLOVER types')),
  status: Type.Optional(listOf(Type.Enum([...STATUSES]), 'statuses')),
  source: Type.Optional(listOf(Type.String({ pattern: '^[A-Z]{3}$' }), 'countries of publishers')),
  language: Type.Optional(listOf(Type.String({ pattern: '^[A-Za-z-]{2,20}$' }), 'languages of reports')),
  text: Type.Optional(
    Type.String({ minLength: 1, maxLength: MOST_CHARACTERS, description: 'words that a reporting sentence holds' }),
  ),
  party: Type.Optional(
    Type.String({
      minLength: 1,
      maxLength: MOST_CHARACTERS,
      description: 'person or institution: Wikidata id or name',
    }),
  ),
  undated: Type.Optional(Type.Boolean({ description: 'also events that no report dates' })),
} as const;

const FILTER = Type.Object(FILTER_QUERY);
export type FilterQuery = Static<typeof FILTER>;

/** The ledger's filter. */
export function eventFilter(query: FilterQuery): EventFilter {
  const { field, type, status, source, language, ...same } = query;
  return {
    ...pick(same, ['since', 'until', 'text', 'party', 'undated']),
    ...(field === undefined ? {} : { fields: field }),
    ...(type === undefined ? {} : { types: type }),
    ...(status === undefined ? {} : { statuses: status }),
    ...(source === undefined ? {} : { publisherCountries: source }),
    ...(language === undefined ? {} : { languages: language }),
  };
}

/** The named entries that are given. */
export function pick<T extends object, K extends keyof T>(
  from: T,
  names: readonly K[],
): { [N in K]?: Exclude<T[N], undefined> } {
  return Object.fromEntries(names.flatMap((name) => (from[name] === undefined ? [] : [[name, from[name]]]))) as never;
}

function listOf<S extends Parameters<typeof Type.Array>[0]>(items: S, description: string) {
  return Type.Array(items, { maxItems: MOST_ENTRIES, description });
}
