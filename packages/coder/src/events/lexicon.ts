// The event lexicon: what verbs, nouns and their pairs say, read from the tables of `data/events/<language>`.

import { type Context, EVENT_TYPES, type EventType } from '@rapport/record';

/** A row of a word table: cells by column name. */
export type LexiconRow = Readonly<Record<string, string>>;

/** What a lexicon entry makes of its predicate: an event type, no event, a denial, or nothing by itself. */
export type Outcome = EventType | 'none' | 'DENY' | '';

/** One sense of a verb. */
export interface VerbSense {
  readonly id: string;
  readonly type: Outcome;
  readonly mode: string;
  /** How it composes with what it is said of: `end`, `agree`, `request` …; empty when it does not. */
  readonly op: string;
  readonly roles: string;
  readonly contexts: readonly Context[];
}

/** One sense of a noun. */
export interface NounSense {
  readonly id: string;
  readonly class: string;
  readonly type: Outcome;
  readonly mode: string;
  readonly roles: string;
  readonly contexts: readonly Context[];
}

/** A noun that a pair asks for in a slot: `patient`, `subject` or a preposition. */
export interface PairSlot {
  readonly slot: string;
  /** Noun class, or empty when `lemma` decides. */
  readonly class: string;
  readonly lemma: string;
}

/** A verb and a noun that together make a sense. */
export interface PairSense {
  readonly id: string;
  readonly type: Outcome;
  readonly mode: string;
  readonly roles: string;
  readonly contexts: readonly Context[];
  readonly slots: readonly PairSlot[];
}

/** What an operator makes of a class of things or a type of events. */
export interface Composition {
  readonly id: string;
  /** An event type, possibly with `:swap` or `:host`; `none`, `same`, `planned`, `announced`, `vowed`. */
  readonly result: string;
  /** A mode, or `asked` or `content` to derive it from what is composed. */
  readonly mode: string;
}

/** The lexicon of a language, indexed for look-up. */
export interface Lexicon {
  readonly verbs: ReadonlyMap<string, readonly VerbSense[]>;
  readonly nouns: ReadonlyMap<string, readonly NounSense[]>;
  readonly pairs: ReadonlyMap<string, readonly PairSense[]>;
  readonly compositions: ReadonlyMap<string, Composition>;
  /** Words that tell a context, by lemma or phrase. */
  readonly contexts: ReadonlyMap<string, readonly Context[]>;
  /** Words that tell a guard's reason, by lemma or phrase. */
  readonly guards: ReadonlyMap<string, string>;
  /** Words of the longest guard, at least four. */
  readonly longestGuard: number;
  /** Whether a guard discards whole texts, as a user's own list may. */
  readonly discardsStories: boolean;
  /** Lemmas that may head an eventive noun phrase. */
  readonly eventiveNouns: ReadonlySet<string>;
  /** Last words of noun phrases of several words, and first words of cues of several words: what is worth joining. */
  readonly phraseEnds: ReadonlySet<string>;
  readonly cueStarts: ReadonlySet<string>;
  /** First words of all verb headwords. */
  readonly verbWords: ReadonlySet<string>;
  /** Longest noun phrase of the lexicon, in words. */
  readonly longest: number;
  /** What stands between the words of a phrase in the tables: a blank, or nothing where the language writes none. */
  readonly joiner: string;
  /** Whether a noun that the tables lack is what its last characters are: `军事演习` an `演习`. */
  readonly compoundsEndInHead: boolean;
  /** Verbs that say of an act only that it takes place: `begin`, `occur`. */
  readonly occurring: ReadonlySet<string>;
  /** Nouns between an act and the meeting it happens at: `sidelines`. */
  readonly occasions: ReadonlySet<string>;
  /** Nouns that only count or measure what follows them: `number`, `series`. */
  readonly quantities: ReadonlySet<string>;
  /** Nouns of where weapons are tested: `sea`; empty where a language does not tell them. */
  readonly waters: ReadonlySet<string>;
  /** Words by which several do something to one another, joined by a hyphen: `each-other`. */
  readonly mutual: ReadonlySet<string>;
}

/** Words that a guard is sought in at least, so that phrases written without blanks are found. */
const LEAST_GUARD_WORDS = 4;
/** Words of a phrase that the tables write without blanks, at most. */
const UNPARTED_WORDS = 5;

/**
 * Builds the lexicon from `knowledge.tables`; `folder` is `events/<language>`, `joiner` what its phrases have between
 * their words, `compoundsEndInHead` whether words grow by what is put in front of them without a blank.
 */
export function buildLexicon(
  tables: Readonly<Record<string, readonly LexiconRow[]>>,
  folder: string,
  joiner = ' ',
  compoundsEndInHead = false,
): Lexicon {
  const rows = (name: string) => tables[`${folder}/${name}`] ?? [];
  const nouns = nounSenses(rows('nouns'));
  const phrases = [...nouns.keys()];
  const verbs = verbSenses(rows('verbs'));
  const pairs = pairSenses(rows('verb-nouns'));
  const contexts = cueMap(rows('contexts'), (row) => list(row.contexts) as Context[]);
  const guards = cueMap(rows('guards'), (row) => row.reason ?? '');
  return {
    verbs,
    nouns,
    pairs,
    compositions: new Map(rows('composition').map((row) => [`${row.op} ${row.class}`, compositionOf(row)])),
    contexts,
    guards,
    longestGuard: Math.max(LEAST_GUARD_WORDS, ...[...guards.keys()].map((cue) => cue.split(' ').length)),
    discardsStories: [...guards.values()].includes('discarded_story'),
    phraseEnds: new Set(phrases.filter((phrase) => phrase.includes(' ')).map(lastWord)),
    cueStarts: new Set([...contexts.keys(), ...guards.keys()].filter((cue) => cue.includes(' ')).map(firstWord)),
    eventiveNouns: new Set(phrases.map(lastWord)),
    verbWords: new Set([...verbs.keys(), ...pairs.keys()].map(firstWord)),
    longest: joiner === '' ? UNPARTED_WORDS : Math.max(1, ...phrases.map((phrase) => phrase.split(' ').length)),
    joiner,
    compoundsEndInHead,
    ...smallClasses(rows('words')),
  };
}

function smallClasses(
  rows: readonly LexiconRow[],
): Pick<Lexicon, 'occurring' | 'occasions' | 'quantities' | 'waters' | 'mutual'> {
  const of = (name: string) => new Set(rows.filter((row) => row.class === name).flatMap((row) => words(row.words)));
  return {
    occurring: of('occurring'),
    occasions: of('occasion'),
    quantities: of('quantity'),
    waters: of('waters'),
    mutual: of('mutual'),
  };
}

function verbSenses(rows: readonly LexiconRow[]): Map<string, VerbSense[]> {
  const map = new Map<string, VerbSense[]>();
  for (const row of rows) {
    const sense = { ...base(row), op: row.op ?? '' };
    for (const word of words(row.words)) push(map, word, sense);
  }
  return map;
}

function nounSenses(rows: readonly LexiconRow[]): Map<string, NounSense[]> {
  const map = new Map<string, NounSense[]>();
  for (const row of rows) {
    const sense = { ...base(row), class: row.class ?? '' };
    for (const word of words(row.words)) push(map, word, sense);
  }
  return map;
}

function pairSenses(rows: readonly LexiconRow[]): Map<string, PairSense[]> {
  const map = new Map<string, PairSense[]>();
  for (const row of rows) {
    const sense = { ...base(row), slots: words(row.nouns).map(slotOf) };
    for (const word of words(row.words)) push(map, word, sense);
  }
  return map;
}

function base(row: LexiconRow) {
  return {
    id: row.id ?? '',
    type: outcome(row.type ?? ''),
    mode: row.mode ?? '',
    roles: row.roles ?? '',
    contexts: list(row.context) as Context[],
  };
}

function compositionOf(row: LexiconRow): Composition {
  return {
    id: `c/${row.op}-${(row.class ?? '').replace('=', '').toLowerCase()}`,
    result: row.type ?? '',
    mode: row.mode ?? '',
  };
}

function slotOf(cell: string): PairSlot {
  const colon = cell.indexOf(':');
  const slot = colon < 0 ? 'patient' : cell.slice(0, colon).replace('subj', 'subject');
  const noun = colon < 0 ? cell : cell.slice(colon + 1);
  return noun.startsWith('#') ? { slot, class: noun.slice(1), lemma: '' } : { slot, class: '', lemma: noun };
}

function outcome(cell: string): Outcome {
  return cell === '' || cell === 'none' || cell === 'DENY' || Object.hasOwn(EVENT_TYPES, cell) ? (cell as Outcome) : '';
}

function cueMap<T>(rows: readonly LexiconRow[], value: (row: LexiconRow) => T): Map<string, T> {
  const map = new Map<string, T>();
  for (const row of rows) for (const word of words(row.words)) map.set(word, value(row));
  return map;
}

function firstWord(phrase: string): string {
  const space = phrase.indexOf(' ');
  return space < 0 ? phrase : phrase.slice(0, space);
}

function lastWord(phrase: string): string {
  return phrase.slice(phrase.lastIndexOf(' ') + 1);
}

function words(cell: string | undefined): string[] {
  return (cell ?? '').split('|').filter((word) => word !== '');
}

function list(cell: string | undefined): string[] {
  return (cell ?? '').split(',').filter((word) => word !== '');
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const held = map.get(key);
  if (held === undefined) map.set(key, [value]);
  else held.push(value);
}
