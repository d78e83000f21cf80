// What a language brings to the reading of speech: its marks and the words that attribute.

import type { MarkPair } from './quote-marks.ts';

/** A language's way to say who said what. Verbs and nouns are lemmas in lower case. */
export interface SpeechGrammar {
  readonly marks: readonly MarkPair[];
  /** Verbs that can bring a quotation: `say`, `tell`, `describe`. */
  readonly verbs: ReadonlySet<string>;
  /** Those of them that bring a clause of indirect speech: `say that …`. */
  readonly clauseVerbs: ReadonlySet<string>;
  /** Verbs that give somebody's word for a thing: `describe as`; they attribute even two words. */
  readonly describingVerbs: ReadonlySet<string>;
  /** Verbs whose object is the one spoken to: `tell`. */
  readonly addressingVerbs: ReadonlySet<string>;
  /** Verbs whose passive subject is the speaker: `was quoted as saying`. */
  readonly passiveSpeakers: ReadonlySet<string>;
  /** Prepositions before the one spoken to: `say to`. */
  readonly addressingPrepositions: ReadonlySet<string>;
  /** Phrases of lower-case words in front of a source: `according to`. */
  readonly sourcePhrases: readonly (readonly string[])[];
  /** Words that open indirect speech and are no part of it: `that`. */
  readonly complementizers: ReadonlySet<string>;
  /** What may stand right behind a closing mark to hand the quotation to its verb: `라고`. */
  readonly quoteTails: ReadonlySet<string>;
  /** Whether who speaks may stand in front of a quotation whose verb stands behind it, or be left out when known. */
  readonly speakerAhead: boolean;
  /** Words of a sentence that announce a quotation behind it: `다음` of `다음과 같이 말했다`. */
  readonly announcing: ReadonlySet<string>;
  /** Words in front of a title or a name in marks: `film`, `titled`, `so-called`. */
  readonly titleCues: ReadonlySet<string>;
  /** Words that a title writes small: `of`, `the`. */
  readonly smallWords: ReadonlySet<string>;
  /** Pronouns that can't be a name of their own. */
  readonly pronouns: ReadonlySet<string>;
}
