// What a language brings to the reading of promises, agreements, plans and hopes.

import type { Pledge } from '@rapport/record';

export type Firmness = Pledge['firmness'];

/** A language's words of commitment. Verbs and nouns are lemmas in lower case. */
export interface PledgeGrammar {
  /** Verbs whose infinitive, clause or object is what their subject will do. */
  readonly verbs: ReadonlyMap<string, Firmness>;
  /** Those of them whose object alone tells the act: `pledge $5 million`. */
  readonly objectVerbs: ReadonlySet<string>;
  /** Occasions that one holds: `talks`, `visit`. */
  readonly occasions: ReadonlySet<string>;
  /** Prepositions behind which a verb names the act: `agree on a truce`, `commit to …`. */
  readonly actPrepositions: ReadonlySet<string>;
  /** Participles and adjectives that look ahead with `be`: `is set to`, `is due to`. */
  readonly outlooks: ReadonlyMap<string, Firmness>;
  /** Nouns that hold the act: `plan to …`, `agreement with … to …`. */
  readonly nouns: ReadonlyMap<string, Firmness>;
  /** Verbs that make such a noun an act of their subject: `sign an agreement`, `announce plans`. */
  readonly supportVerbs: ReadonlySet<string>;
  /** Auxiliaries of the future, by form. */
  readonly future: ReadonlySet<string>;
  /** Whether an auxiliary of the future is one with this form of its verb: `할 것` is, `한 것` is not. Without it all are. */
  isFutureWith?(auxiliary: string, form: string, auxiliaries: readonly string[]): boolean;
  /** The future seen from the past: tells a plan only in reported speech. */
  readonly pastFuture: ReadonlySet<string>;
  /** Auxiliaries that leave open whether anything is promised: `may`. */
  readonly possible: ReadonlySet<string>;
  /** Auxiliaries of leave: `may`, in what an authority announces. */
  readonly permissions: ReadonlySet<string>;
  /** Verbs by which an authority makes its decisions known. */
  readonly announcing: ReadonlySet<string>;
  readonly negators: ReadonlySet<string>;
  /** Conjunctions of a condition. */
  readonly conditional: ReadonlySet<string>;
  /** Those among them that open no question and no time: `if` behind a verb of asking is not met here. */
  readonly mainConditional: ReadonlySet<string>;
  /** Conjunctions of what goes on beside the act: `as it prepares …`. */
  readonly accompanying: ReadonlySet<string>;
  /** Infinitive marks. */
  readonly infinitives: ReadonlySet<string>;
  /** Whether a verb governs another without such a mark: `承诺停止`. */
  readonly bareInfinitives: boolean;
  /** Whether the verb stands last, behind what it acts on, and a clause need not name its subject again: Korean. */
  readonly verbFinal?: boolean;
  /** Whether a clause may leave out a subject that is known: who tells it, or who is quoted. */
  readonly dropsSubject?: boolean;
  /** Endings that say an act is settled on, whatever the verb over it: `-기로`. */
  readonly settledMarks?: ReadonlySet<string>;
  /** Words by which a verb says that it cannot be done. */
  readonly unable?: ReadonlySet<string>;
  /** Forms of a verb that a tagger takes for nouns. */
  readonly gerund?: RegExp;
  /** Whether a form tells the present, which with a day to come tells a schedule. */
  isPresent(form: string, tag: string, auxiliaries: readonly string[]): boolean;
  /** Where the act stands in front of the noun that holds it: whether a form (with its endings) may be such an act. */
  actBeforeNoun?(form: string, endings: readonly string[]): boolean;
  /** Verbs by which an occasion comes about by itself: `begin`, `take place`. */
  readonly happening: ReadonlySet<string>;
  /** Words that say an occasion is to come: `a planned visit`. */
  readonly upcoming: ReadonlySet<string>;
  /** Prepositions of those an occasion is held between. */
  readonly between: ReadonlySet<string>;
  /** Nouns of what may hold for a time: `agreement`, `truce`, `waiver`. */
  readonly terms: ReadonlySet<string>;
  /** Verbs by which such a thing is settled: `sign`, `renew`. */
  readonly settling: ReadonlySet<string>;
  /** Verbs by which such a thing goes on to a limit: `run`, `last`. */
  readonly lasting: ReadonlySet<string>;
  /** Verbs by which somebody draws its limit out: `extend`. */
  readonly extending: ReadonlySet<string>;
  /** Subjects of speech that are the answers of a poll: `70 percent said`. */
  readonly surveyed: ReadonlySet<string>;
  /** With `verbFinal`: the form of a verb that goes on to the next one of a chain: `서명하고`. */
  readonly joining?: RegExp;
  /** The verb of `is to visit`. */
  readonly be: string;
  /** The verb of `is going to visit`. */
  readonly go: string;
  /** Verbs of bearing with something: denied they warn (`will not tolerate`) rather than promise. */
  readonly endurance: ReadonlySet<string>;
  /** Verbs that happen to somebody instead of being done: `rise`, `remain`. */
  readonly notActs: ReadonlySet<string>;
  /** Acts of protocol, that are announced for the near future: `visit`, `meet`. */
  readonly protocolActs: ReadonlySet<string>;
  /** Verbs that ask others: what stands under them is no promise. */
  readonly requests: ReadonlySet<string>;
  /** Verbs that undo what stands under them: `refuse`, `fail`, `cancel`. */
  readonly refusals: ReadonlySet<string>;
  readonly speechVerbs: ReadonlySet<string>;
  /** Verbs of expecting: what others will do under them is a forecast. */
  readonly forecasts: ReadonlySet<string>;
  /** Nouns that are pledged without any act: `allegiance`. */
  readonly emptyObjects: ReadonlySet<string>;
  /** Prepositions in front of whom it is promised to: `to`, `with`, `for`. */
  readonly recipients: ReadonlySet<string>;
  /** Nouns for those who act for their owner: `the president's office`. */
  readonly bodies: ReadonlySet<string>;
  /** Pronouns of the speaker, inside a quotation. */
  readonly firstPerson: ReadonlySet<string>;
}
