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
