// What the actors floor hands to the floors above: mentions of actors, each resolved to the parties it stands for.

import type { Basis, Sector } from '@rapport/record';

/** Someone or something that can act in the news. */
export interface Party {
  /** ISO alpha-3, a PLOVER non-state code, or null. */
  readonly code: string | null;
  readonly sector: readonly Sector[];
  /** Full name as far as known: `Lee Jae Myung`, `South Korea`, `National Museum of Korea`. */
  readonly name: string;
  /** Wikidata id, where known. */
  readonly id?: string;
  /** Office held on the document's date. */
  readonly office?: string;
  readonly kind: 'country' | 'person' | 'organisation' | 'role' | 'people' | 'thing';
  readonly basis: Basis;
  /** Dead by the document's date, or known only from history: can't act today. */
  readonly historical?: boolean;
  /** The code that a user's dictionary gives it, as written there. */
  readonly packCode?: string;
}

/** How a mention names its party. */
export type MentionForm = 'name' | 'government' | 'title' | 'nominal' | 'demonym' | 'pronoun' | 'group';

/** A noun phrase (or pronoun) that stands for one party or, as `both sides`, for several. */
export interface Mention {
  readonly startToken: number;
  readonly endToken: number;
  /** Its syntactic head. */
  readonly head: number;
  /** Characters of the phrase, an article in front included. */
  readonly start: number;
  readonly end: number;
  readonly form: MentionForm;
  /** Empty when the phrase is an actor whose identity can't be told. */
  readonly parties: readonly Party[];
  /** True where the words name a place only (`in Shanghai`), not an actor. */
  readonly placeOnly: boolean;
}

/** All mentions of a document, and the questions other floors ask about noun phrases. */
export interface ActorLayer {
  /** In text order; a mention nested in a longer one follows it. */
  readonly mentions: readonly Mention[];
  /** The longest mention headed by the token, else the shortest one that covers it. */
  at(token: number): Mention | undefined;
  /**
   * The actors a noun phrase stands for when it is an argument: its own mention and those coordinated with it.
   * Place-only mentions are left out. `head` is the token the verb's relation points at.
   */
  actorsOf(head: number): readonly Mention[];
  /** The actors a noun belongs to: possessors, nationality adjectives, `of` and `by` phrases (`China's decision`, `a Russian jet`). */
  ownersOf(head: number): readonly Mention[];
}
