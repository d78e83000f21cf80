// A predicate with its arguments, freed of voice, control, light verbs and coordination: what rules look at.

/** How the predicate stands in the sentence. */
export interface Modality {
  readonly negated: boolean;
  /** `will`, `is to`, `plans to`, headline `to`. */
  readonly future: boolean;
  /** `may`, `could`, `if …`. */
  readonly hypothetical: boolean;
  /** `must`, `should`, `has to`. */
  readonly obligation: boolean;
  /** `is …ing` now. */
  readonly progressive: boolean;
  readonly past: boolean;
  /** `had …ed`: before the story's own time. */
  readonly perfectPast: boolean;
}

/** One argument: the token that heads it and how it hangs on the predicate. */
export interface Argument {
  /**
   * `agent`, `patient`, `goal` (indirect object), `owner` (possessor or nationality of a noun), `front` (what stands
   * right in front of a finite verb and is none of these), `infinitive`, `clause`, or a preposition in lower case (`with`, `against`); of a clause behind a preposition `clause:of`.
   */
  readonly role: string;
  readonly head: number;
}

/** Whether a predicate is a verb, an eventive noun (`the signing of …`) or a predicative adjective. */
export type FrameKind = 'verb' | 'noun' | 'adjective';

/** How a frame's clause stands to the frame above it. */
export type ParentRelation =
  | 'complement'
  | 'report'
  | 'purpose'
  | 'adverbial'
  | 'relative'
  | 'coordinate'
  | 'nominal'
  | null;

/** A predicate: a verb, an eventive noun or a predicative adjective. */
export interface Frame {
  /** Position in the document's list of frames. */
  readonly id: number;
  readonly sentence: number;
  /** The predicate token; particles are in `tokens`. */
  readonly predicate: number;
  /** Lemma with its particle: `call on`, `carry out`. */
  readonly lemma: string;
  readonly kind: FrameKind;
  /** Whether a verb stands in the passive. */
  readonly passive: boolean;
  /** All tokens that make the trigger, in text order. */
  readonly tokens: readonly number[];
  readonly arguments: readonly Argument[];
  /** Lemmas of the clauses it governs, adjectives among them (`found guilty`, `set free`). */
  readonly complements: readonly string[];
  /** Lemmas of its patients: half of an idiom (`take part`, `lay siege`). */
  readonly objects: readonly string[];
  readonly modality: Modality;
  /** A bare form without tense or auxiliary: `(demands that they) leave`. */
  readonly untensed: boolean;
  /** Whether it tells what something else was done for: `(만나기) 위해`. */
  readonly onlyAim: boolean;
  /** Frame whose clause or noun phrase this one is (`urged X [to lift …]`, `said [that …]`), and by which relation. */
  readonly parent: number | null;
  readonly parentRelation: ParentRelation;
}

/** Heads of the arguments in a role, in text order. */
export function argumentsIn(frame: Frame, role: string): number[] {
  const heads: number[] = [];
  for (const argument of frame.arguments) if (argument.role === role) heads.push(argument.head);
  return heads;
}
