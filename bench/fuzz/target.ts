// What is fuzzed: one way in which foreign bytes come into the program.

import { type ErrorCode, RapportError } from '@rapport/record';
import type { Arbitrary } from 'fast-check';

/** A way in, with what its inputs are made of. */
export interface Target {
  /** Inputs of the right form, made by us, from which others are made by damage. */
  readonly samples: readonly Uint8Array[];
  /** Words that mean something there. */
  readonly tokens: readonly string[];
  /** Inputs built part by part. */
  readonly made: Arbitrary<Uint8Array | string>;
  /** Damage changes bytes and seldom moves them: for files in which everything stands at its place. */
  readonly inPlace?: true;
  /** Bytes of an input. */
  readonly most: number;
  /** What an input may be refused with; any other error is a finding. */
  readonly refusals: readonly ErrorCode[];
  /** Loads what the first input would else be charged for. */
  open?(): void;
  /** Takes one input in; throws what the program throws. */
  take(input: Uint8Array): void | Promise<void>;
  /** Ends what the target holds open. */
  close?(): Promise<void>;
}

/** How an input was met. */
export type Outcome = { readonly kind: 'taken' | 'refused' } | { readonly kind: 'finding'; readonly error: Error };

/** Gives the target one input. */
export async function meet(target: Target, input: Uint8Array): Promise<Outcome> {
  try {
    await target.take(input);
    return { kind: 'taken' };
  } catch (thrown) {
    if (thrown instanceof RapportError && target.refusals.includes(thrown.code)) return { kind: 'refused' };
    return { kind: 'finding', error: thrown instanceof Error ? thrown : new Error(String(thrown)) };
  }
}

/** Throws unless it holds: for what has to be so of every answer. */
export function demand(holds: boolean, what: string): void {
  if (!holds) throw new Error(`it does not hold that ${what}`);
}
