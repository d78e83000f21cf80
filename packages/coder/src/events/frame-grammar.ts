// What the frame extractor must know of a language beyond its tree: function words by what they do.

/** Where a language leaves out sides that are known. */
export type DroppedArguments = 'anywhere' | 'main' | 'nowhere';

/** Function words of a language, by lemma or lower-case form. */
export interface FrameGrammar {
  /** `not`, `never`, `no longer`. */
  readonly negators: ReadonlySet<string>;
  /** Prepositions of what is not done: `without agreeing`. */
  readonly lacking: ReadonlySet<string>;
  /** Marks of a clause that tells what for, and not that it came about: `위해`. */
  readonly aims: ReadonlySet<string>;
  /** Conjunctions that carry a negation on: `or`. */
  readonly alternatives: ReadonlySet<string>;
  /** Auxiliaries of the future. */
  readonly future: ReadonlySet<string>;
  /** Auxiliaries of mere possibility. */
  readonly possible: ReadonlySet<string>;
  /** Auxiliaries of obligation. */
  readonly obliged: ReadonlySet<string>;
  /** Conjunctions that make a clause hypothetical. */
  readonly conditional: ReadonlySet<string>;
  /** Prepositions of the agent of a passive or of an eventive noun. */
  readonly agentMarkers: ReadonlySet<string>;
  /** The preposition of a noun's patient or owner. */
  readonly genitives: ReadonlySet<string>;
  /** Infinitive markers that stand for purpose or futurity. */
  readonly infinitives: ReadonlySet<string>;
  /** Verbs whose infinitive belongs to their subject although they have an object: `promise X to`. */
  readonly subjectControl: ReadonlySet<string>;
  /** Nouns that stand for an act, by lemma. */
  readonly eventiveNouns: ReadonlySet<string>;
  /** Headword of a verb form; repairs what the lemmatizer does not know. */
  readonly verbLemma: (form: string, lemma: string) => string;
  /** Whether a form can be the present tense of a verb the lexicon knows (`fires`, `warns`). */
  readonly isPresentForm: (form: string) => boolean;
  /** Whether a form is the bare form of such a verb (`confirm`). */
  readonly isBaseForm: (form: string) => boolean;
  /** Pronouns that, as subject of reported speech, stand for the speaker. */
  readonly speakerPronouns: ReadonlySet<string>;
  /** Nouns for words on paper: what they say, their author says. */
  readonly papers: ReadonlySet<string>;
  /** Penn tags of passive participles, present participles, past forms and bare infinitives. */
  readonly tags: {
    readonly participle: string;
    readonly gerund: string;
    readonly past: string;
    readonly base: string;
  };
  /** Tags of verb forms that have a subject of their own in front of them; empty where no tag tells. */
  readonly finiteTags: ReadonlySet<string>;
  /** Conjunctions that the parser may take for the preposition of a clause's subject: `as the ministers met`. */
  readonly clauseOpeners: ReadonlySet<string>;
  /** Verbs that give a name: `a place called X`. */
  readonly namingVerbs: ReadonlySet<string>;
  /** Verbs whose participle names those who take part: `talks involving X and Y`. */
  readonly participantVerbs: ReadonlySet<string>;
  /** Participles that tell a state of mind rather than what was done to somebody: `worried`, `committed`. */
  readonly mindParticiples: ReadonlySet<string>;
  /** Modifiers that put a noun's act in the future: `planned`, `upcoming`. */
  readonly plannedModifiers: ReadonlySet<string>;
  /** Adverbs that change a verb as particles do: `away`, `back`. */
  readonly particles: ReadonlySet<string>;
  /** Words beside a verb that say it is going on: `正在`. */
  readonly ongoingMarks: ReadonlySet<string>;
  /** Words beside a verb that say it is done: `了`, `已`. */
  readonly doneMarks: ReadonlySet<string>;
  /** Words of times to come: a verb that is not past is planned beside one (`다음 달 방문한다`). */
  readonly timesAhead: ReadonlySet<string>;
  /** Days whose names stand behind a preposition of persons: `called on Monday for …`. */
  readonly weekdays: ReadonlySet<string>;
  /** Nouns of numbered days, where the present tense beside one tells what is to come (`7일 방문한다`). */
  readonly numberedDays: ReadonlySet<string>;
  /** Whether a clause ends in its verb, so that what stands behind belongs to the next one. */
  readonly verbFinal: boolean;
  /** Where a subject or a recipient that is known is left out: `main` means nowhere inside of relative clauses. */
  readonly dropsArguments: DroppedArguments;
  /** Lemmas of the auxiliaries that make a progressive, a perfect and a passive. */
  readonly be: string;
  readonly have: string;
}
