// What a pack of a user's own dictionaries adds to the tables of one language.

import type { RoleRow } from '@rapport/coder';
import type { Sector } from '@rapport/record';

export const PACK_ACTOR_KINDS = ['country', 'person', 'organisation'] as const;
export type PackActorKind = (typeof PACK_ACTOR_KINDS)[number];

/** What an actor counts as for a time; ISO dates, both ends included, an open end empty. */
export interface PackPeriod {
  /** Empty for an actor of no country, and for nobody. */
  readonly code: string;
  readonly sector: readonly Sector[];
  readonly from: string;
  readonly to: string;
  /** As the user's dictionary writes it; empty where it writes Rapport's own codes. */
  readonly packCode: string;
}

/** An actor with all its names, the printed one first. */
export interface PackActor {
  readonly names: readonly string[];
  readonly kind: PackActorKind;
  /** None of them overlap. */
  readonly periods: readonly PackPeriod[];
}

/** Word tables that a pack may have, in the columns of `data/events/<language>`. */
export const PACK_WORD_TABLES = ['verbs', 'verb-nouns', 'nouns', 'contexts', 'guards'] as const;
export type PackWordTable = (typeof PACK_WORD_TABLES)[number];

export type WordRow = Readonly<Record<string, string>>;

/** All that a pack has for one language. */
export interface PackTables {
  readonly actors: readonly PackActor[];
  readonly agents: readonly RoleRow[];
  readonly words: Readonly<Record<PackWordTable, readonly WordRow[]>>;
}

/** A pack that adds nothing. */
export const NO_TABLES: PackTables = {
  actors: [],
  agents: [],
  words: { verbs: [], 'verb-nouns': [], nouns: [], contexts: [], guards: [] },
};

/** Two packs' tables as one, the first one's rows first. */
export function joinTables(one: PackTables, other: PackTables): PackTables {
  const words = (name: PackWordTable) => [...one.words[name], ...other.words[name]];
  return {
    actors: [...one.actors, ...other.actors],
    agents: [...one.agents, ...other.agents],
    words: {
      verbs: words('verbs'),
      'verb-nouns': words('verb-nouns'),
      nouns: words('nouns'),
      contexts: words('contexts'),
      guards: words('guards'),
    },
  };
}
