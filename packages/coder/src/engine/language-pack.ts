// What a language brings: its analyser, grammars and tables. The engine runs them and never names a language.

import type { ActorIndex } from '../actors/actor-index.ts';
import type { AmountGrammar } from '../amounts/amount-grammar.ts';
import type { AttitudeGrammar } from '../attitudes/attitude-grammar.ts';
import type { CountryWords } from '../attitudes/country-words.ts';
import type { Doc } from '../doc/doc.ts';
import type { ConfidenceWeights } from '../events/event-confidence.ts';
import type { EventDoubts } from '../events/event-doubts.ts';
import type { FrameGrammar } from '../events/frame-grammar.ts';
import type { Lexicon } from '../events/lexicon.ts';
import type { RelationModel } from '../events/relation-model.ts';
import type { SpecialRule } from '../events/rules/special-rule.ts';
import type { PlaceGrammar } from '../place/find-places.ts';
import type { PlaceIndex } from '../place/place-index.ts';
import type { PledgeGrammar } from '../pledges/pledge-grammar.ts';
import type { SpeechGrammar } from '../speech/speech-grammar.ts';
import type { TimeGrammar } from '../time/time-value.ts';

/** One language, ready to code. */
export interface LanguagePack {
  /** BCP 47 primary code. */
  readonly language: string;
  /** The user's own dictionaries among its tables, each with its version. */
  readonly packs: readonly string[];
  /** Splits, tags and parses a text; child lists are linked. */
  analyse(text: string): Doc;
  readonly times: TimeGrammar;
  readonly amounts: AmountGrammar;
  readonly actors: ActorIndex;
  readonly places: PlaceGrammar;
  readonly placeIndex: PlaceIndex;
  readonly lexicon: Lexicon;
  readonly frames: FrameGrammar;
  /** Decisions that tables cannot state, first to last: those of all languages with its own. */
  readonly rules: readonly SpecialRule[];
  /** Tests of acts beyond its tables. */
  readonly doubts?: EventDoubts;
  readonly relations: RelationModel;
  readonly confidence: ConfidenceWeights;
  readonly speech: SpeechGrammar;
  readonly pledges: PledgeGrammar;
  readonly attitudes: AttitudeGrammar;
  readonly countryWords: CountryWords;
}
