// What a language brings to the reading of how publics see each other.

/** −1 unfavourable, 0 mixed, 1 favourable. */
export type Polarity = -1 | 0 | 1;
export type Change = 'improved' | 'worsened' | 'unchanged';

/** A word of opinion: which way it goes and the label a poll's figure takes from it. */
export interface OpinionWord {
  readonly polarity: Polarity;
  readonly label: string;
}

/** A language's words for moods and polls. Lemmas in lower case unless said otherwise. */
export interface AttitudeGrammar {
  /** Nouns of mood: `distrust` −1, `goodwill` 1, `sentiment` 0. */
  readonly moods: ReadonlyMap<string, Polarity>;
  /** Adjectives of what a people feels: `angry` −1, `fond` 1. */
  readonly feelings: ReadonlyMap<string, Polarity>;
  /** Verbs of coming to feel: `turn`, `grow`. */
  readonly becoming: ReadonlySet<string>;
  /** Modifiers that say whose mood it is without naming them: `public`. */
  readonly publicWords: ReadonlySet<string>;
  /** Modifiers and verbs that turn a mood: `hostile` −1, `harden` −1, `warm` 1. */
  readonly turns: ReadonlyMap<string, Polarity>;
  /** Verbs and modifiers of more (1) and less (−1): `grow`, `ease`. */
  readonly trends: ReadonlyMap<string, 1 | -1>;
  /** Prefixes in front of a country's name, with a hyphen or without: `anti` −1, `pro` 1. */
  readonly prefixes: ReadonlyMap<string, Polarity>;
  /** Verbs by which a people judges: `distrust`, `like`. */
  readonly judgements: ReadonlyMap<string, OpinionWord>;
  /** Verbs that need an opinion word to judge: `view … unfavourably`. */
  readonly viewing: ReadonlySet<string>;
  /** Opinion words by lower-case form: `unfavorably`, `negative`, `threat`. */
  readonly opinions: ReadonlyMap<string, OpinionWord>;
  /** Prepositions before the one seen: `of`, `toward`. */
  readonly towards: ReadonlySet<string>;
  /** Prepositions before those who hold the mood: `in`, `among`, `on`. */
  readonly among: ReadonlySet<string>;
  /** `poll`, `survey`. */
  readonly polls: ReadonlySet<string>;
  /** Words before an earlier figure: `up` 1, `down` −1. */
  readonly comparisons: ReadonlyMap<string, 1 | -1>;
  /** Auxiliaries that only suppose: `could`, `would`. */
  readonly supposed: ReadonlySet<string>;
  readonly infinitives: ReadonlySet<string>;
}
