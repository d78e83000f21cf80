// The shape of a special rule: it sees an act on its way to an event and may change it.

import type { ActorLayer } from '../../actors/actor-layer.ts';
import type { CodedFrame } from '../coded-event.ts';
import type { DroppedArguments } from '../frame-grammar.ts';
import type { Reader } from '../reader.ts';
import type { Draft } from '../settle-type.ts';

/** The country that a word by itself means, or null. */
export type NationLookup = (word: string) => { readonly code: string; readonly name: string } | null;

/** What a rule may look at beside the draft. */
export interface RuleScene {
  readonly reader: Reader;
  readonly actors: ActorLayer;
  readonly nationOf: NationLookup;
  /** Where the language leaves out a side that is known. */
  readonly dropsArguments: DroppedArguments;
  /** Events of the text so far, in its order. */
  readonly before: readonly CodedFrame[];
}

/** A decision that the lexicon's tables cannot state. */
export interface SpecialRule {
  /** Stands in `docs/rules.md`. */
  readonly id: string;
  /** The changed draft, or null when the rule has nothing to say. */
  apply(draft: Draft, scene: RuleScene): Draft | null;
}
