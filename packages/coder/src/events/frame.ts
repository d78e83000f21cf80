// A predicate with its arguments, freed of voice, control, light verbs and coordination: what rules look at.

/** How the predicate stands in the sentence. */
export interface Modality {
  readonly negated: boolean;
  /** `will`, `is to`, `plans to`, headline `to`. */
  readonly future: boolean;
  /** `may`, `could`, `if …`. */
  readonly hypothetical: boolean;
  /** `is …ing` now. */
  readonly progressive: boolean;
  readonly past: boolean;
  /** `had …ed`: before the story's own time. */
  readonly perfectPast: boolean;
}

/** One argument: the token that heads it and how it hangs on the predicate. */
export interface Argument {
  /** `agent`, `patient`, `goal` (indirect object), `clause`, or a preposition in lower case (`with`, `against`). */
  readonly role: string;
  readonly head: number;
}

/** A predicate: a verb, an eventive noun (`the signing of …`) or a predicative adjective. */
export interface Frame {
  readonly id: number;
  readonly sentence: number;
  /** The predicate token; particles and light verbs are in `tokens`. */
  readonly predicate: number;
  /** Lemma with its particle: `call on`, `carry out`; of a light verb construction the noun: `talk` in `held talks`. */
  readonly lemma: string;
  readonly kind: 'verb' | 'noun' | 'adjective';
  /** All tokens that make the trigger, in text order. */
  readonly tokens: readonly number[];
  readonly arguments: readonly Argument[];
  readonly modality: Modality;
  /** Frame whose clause this one is (`urged X [to lift …]`, `said [that …]`), and by which relation. */
  readonly parent: number | null;
  readonly parentRelation:
    | 'complement'
    | 'report'
    | 'purpose'
    | 'adverbial'
    | 'relative'
    | 'coordinate'
    | 'nominal'
    | null;
}
