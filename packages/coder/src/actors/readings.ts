// What a phrase says by itself, before the rest of the document is asked who is meant.

import type { Sector } from '@rapport/record';
import type { GroupStands, PronounFacts } from './actor-grammar.ts';
import type { MentionForm, Party } from './actor-layer.ts';
import type { Origin } from './origin.ts';
import type { PersonName } from './person-names.ts';
import type { Phrase } from './phrases.ts';
import type { RoleMatch } from './role-matches.ts';

interface Common {
  readonly phrase: Phrase;
  readonly form: MentionForm;
}

/** Named and known without context. */
export interface FixedReading extends Common {
  readonly kind: 'fixed';
  readonly party: Party;
  readonly placeOnly: boolean;
  /** A nationality or name in front of another noun: weighs less when a pronoun looks for its referent. */
  readonly modifier: boolean;
  readonly plural: boolean;
}

/** A person's name, full or not. */
export interface PersonReading extends Common {
  readonly kind: 'person';
  readonly name: PersonName;
  readonly origin: Origin;
  readonly former: boolean;
}

/** A role without a name. */
export interface RoleReading extends Common {
  readonly kind: 'role';
  readonly role: RoleMatch;
  readonly origin: Origin;
  readonly former: boolean;
  /** Sectors of a state's body in front: `army` in `army accountant`. */
  readonly employer: readonly Sector[];
  readonly definite: boolean;
  readonly plural: boolean;
  /** Of the place spoken of: `local authorities`. */
  readonly local: boolean;
  /** Written as a name: `Foreign Ministry`. */
  readonly capital: boolean;
  readonly modifier: boolean;
}

/** `both sides`, `the two countries`, `the trio`. */
export interface GroupReading extends Common {
  readonly kind: 'group';
  readonly count: number;
  readonly stands: GroupStands | 'any';
  /** The noun's lemma, or the empty string. */
  readonly noun: string;
  /** Codes of the states named in front of the word inside its phrase (`中韩两国`), in text order. */
  readonly named?: readonly string[];
}

/** `the country`, `its neighbour`, `there`. */
export interface StateReading extends Common {
  readonly kind: 'state';
  readonly neighbour: boolean;
  readonly placeOnly: boolean;
}

export interface PronounReading extends Common {
  readonly kind: 'pronoun';
  readonly facts: PronounFacts;
}

/** A capitalised name of something unknown, or of a body seen by its shape. */
export type Reading = FixedReading | PersonReading | RoleReading | GroupReading | StateReading | PronounReading;
