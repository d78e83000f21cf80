// What the actors floor must know of a language: word classes and short lists, no code of its own.

import type { Doc } from '../doc/doc.ts';

/** What a pronoun says of its referent. */
export interface PronounFacts {
  /** `first` is the speaker, `third` somebody spoken of. */
  readonly person: 'first' | 'third';
  /** `one` person, a `body` (state or organisation), `several`, or `any` of them. */
  readonly number: 'one' | 'body' | 'several' | 'any';
  readonly gender: Gender;
  readonly possessive: boolean;
  readonly reflexive: boolean;
}

/** Grammatical or natural gender as far as the words tell. */
export type Gender = 'm' | 'f' | '';

/** A word that stands for a state where the text is about certain states: `the North`. */
export interface Byname {
  readonly phrase: string;
  readonly code: string;
  /** Codes of which one must be spoken of in the document. */
  readonly among: readonly string[];
}

/** What a group's noun makes of its states: the states, their governments, publics or leaders; or the two Koreas. */
export type GroupStands = 'state' | 'government' | 'public' | 'leader' | 'koreas';

/** The lists of one language. Words are lower case unless said otherwise. */
export interface ActorGrammar {
  /** Words of a table's phrase, cut as the language's tokenizer cuts them. */
  splitPhrase(phrase: string): readonly string[];
  /** A token as the tables would write it: a short form (`韩` in `韩日`) in full; else in lower case. */
  wordAt(doc: Doc, token: number): string;
  /** Whether names begin with a capital letter; where they do not, the tag of a proper noun tells them. */
  readonly hasCapitals: boolean;
  /** Whether a noun without an article may be one spoken of before: `总统` is `the president`. */
  readonly bareNounsAreDefinite: boolean;
  /** Whether a title may stand behind the name too: `王毅外长`. */
  readonly titlesFollow: boolean;
  /** How many words may stand between a name and the title behind it: `강영신 외교부 국장`. */
  readonly titleReach: number;
  /** Whether one word can be a person's whole name by its form: `王毅`, `唐纳德·特朗普`. */
  isWholeName(form: string): boolean;
  /** Whether `fold` parts a word into its characters, so that names are compared by their ends and not by their words. */
  readonly piecesAreCharacters: boolean;
  /** Pieces of a lower-case word for comparison; none for what a phrase may skip. */
  fold(lower: string): readonly string[];
  readonly pronouns: ReadonlyMap<string, PronounFacts>;
  /** Words before a name that say little but the gender: `mr`, `sir`. */
  readonly honorifics: ReadonlyMap<string, Gender>;
  /** Roles that speak for another state than the one they are in: without one named they are of no known state. */
  readonly envoys: ReadonlySet<string>;
  /** Language-specific tags of plural nouns. */
  readonly pluralTags: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  /** Determiners that point back: `the`, `this`. */
  readonly definite: ReadonlySet<string>;
  /** Prepositions of belonging that are part of a name or phrase: `of`. */
  readonly genitive: ReadonlySet<string>;
  /** Prepositions of owners and authors: `of`, `by`. */
  readonly owning: ReadonlySet<string>;
  /** Prepositions that join a role to its body: `of`, `for`, `from`. */
  readonly affiliation: ReadonlySet<string>;
  /** Prepositions that tell where people live: `people in the UK`. */
  readonly residence: ReadonlySet<string>;
  /** Prepositions that make a name a mere place: `in`. */
  readonly locative: ReadonlySet<string>;
  /** Verbs of meeting and talking, whose two sides may be spoken of together afterwards. */
  readonly meetingVerbs: ReadonlySet<string>;
  /** The preposition of the other side: `with`. */
  readonly comitative: string;
  /** Prepositions of what somebody or something gets into: `into exile`, `into force`. */
  readonly entered: ReadonlySet<string>;
  /** Nouns of a role that, with the marker behind, name an attitude: `opposition to`. */
  readonly stances: ReadonlySet<string>;
  readonly stanceMarker: string;
  /** Prepositions of goal and source: a place behind a verb of movement. */
  readonly directional: ReadonlySet<string>;
  readonly movementVerbs: ReadonlySet<string>;
  /** Verbs (lemmas) whose subject speaks. */
  readonly speechVerbs: ReadonlySet<string>;
  /** Modifiers of one who no longer is: `former`. */
  readonly former: ReadonlySet<string>;
  /** Modifiers that make a people its plain citizens: `ordinary`. */
  readonly civil: ReadonlySet<string>;
  /** Roles that take the sector of the body they belong to: `spokesman`, `leader`. */
  readonly relationalRoles: ReadonlySet<string>;
  /** Nouns that only count what follows them: `group of`, `dozens of`. */
  readonly counters: ReadonlySet<string>;
  /** Nouns for a state: `country`, `kingdom`. */
  readonly countryNouns: ReadonlySet<string>;
  readonly neighbourNouns: ReadonlySet<string>;
  /** Nouns (lemmas) for parties spoken of as a number: `side`, `country`. The value says what they stand for. */
  readonly groupNouns: ReadonlyMap<string, GroupStands>;
  /** Words that say how many parties a group has: `both`, `two`, `three`. */
  readonly groupNumbers: ReadonlyMap<string, number>;
  /** Nouns that are a group with no number: `pair`, `duo`, `trio`. */
  readonly groupWords: ReadonlyMap<string, number>;
  /** Words that are a group with number and noun in one: `双方`, `两国`. */
  readonly wholeGroups: ReadonlyMap<string, { readonly count: number; readonly stands: GroupStands }>;
  /** Words that are a state spoken of in one word: `该国`. */
  readonly wholeStates: ReadonlySet<string>;
  /** Determiners of a pair that also stand alone: `both`. */
  readonly pairWords: ReadonlySet<string>;
  readonly bynames: readonly Byname[];
  /** Lower-case words inside a person's name: `bin`, `de`, `van`. */
  readonly nameParticles: ReadonlySet<string>;
  /** Words for a part of a country that stand before its name: `northern`. */
  readonly directions: ReadonlySet<string>;
  /** Offices of a part of a country that share their name with a country's: `first minister`. */
  readonly localOffices: ReadonlySet<string>;
  /** Capitalised words that are no one's name: days, months, feasts. */
  readonly notNames: ReadonlySet<string>;
  /** Participles behind a hyphen that keep the nationality before it: `led`, `based`. */
  readonly hyphenKeepers: ReadonlySet<string>;
  /** Words that say a role is of many states or of none: `international`. */
  readonly worldwide: ReadonlySet<string>;
  /** First halves of compounds: `franco` → FRA. */
  readonly combiningForms: ReadonlyMap<string, string>;
  /** Family names that stand first: with them two or three capitalised words are a person. */
  readonly familyFirst: ReadonlySet<string>;
  /** Tag of a proper noun that the text itself shows to be a person's; empty where there is none such. */
  readonly personTag: string;
  /** The state whose bodies a text of this language means when it names no state; null where several are as likely. */
  readonly homeState: string | null;
  /**
   * The state whose bodies a press means by their bare names, where that is not simply its own: presses of several states
   * share a language. Null where nothing tells; absent in languages of one press.
   */
  readonly homeOf?: (doc: Doc, publisherCountry: string | undefined) => string | null;
  /** Words of bodies that are the home state's even where the text is about another: `외교부`. */
  readonly homeBodies: ReadonlySet<string>;
  /** Noun and its gender: `king`, `spokeswoman`. */
  readonly genderedNouns: ReadonlyMap<string, Gender>;
  /** Last words of firms' and bodies' names with nothing else to tell them: `Corp`, `Inc`. */
  readonly firmEndings: ReadonlySet<string>;
  /** Modifiers of bodies of the place spoken of: `local`. */
  readonly local: ReadonlySet<string>;
  /** The role that means whoever leads a state or government: `leader`. */
  readonly leaderRole: string;
  /** `counterpart`: holds the same office in the other country. */
  readonly counterparts: ReadonlySet<string>;
  /** Nouns for somebody that name no role: `man`, `victim`; their sector says nothing about a named person. */
  readonly plainPersons: ReadonlySet<string>;
  /** Names of the tables of given names with columns `name` and `gender`. */
  readonly givenNamesTables: readonly string[];
  /** Name of the table of family names with the column `name`. */
  readonly surnamesTable: string;
  /** Prepositions of complements that belong to a role's phrase (`ambassador to Seoul`). */
  readonly complements: ReadonlySet<string>;
  /** The same for groups and bodies (`the police in Kabul`). */
  readonly placeComplements: ReadonlySet<string>;
  /** Nouns for the place or people of a role: `office` in `the ombudsman's office`. */
  readonly officeNouns: ReadonlySet<string>;
}
