// What a language knows of verbs that mean something else: tests that an act must pass before it is told.

import type { Doc } from '../doc/doc.ts';
import type { Draft, Settled } from './settle-type.ts';

/** Reasons of a language to leave an act out, which its own tables cannot state. */
export interface EventDoubts {
  /** Whether the words around the act show another sense than the one it was read in. */
  hasOtherSense(draft: Draft, doc: Doc): boolean;
  /** Whether a promise names nobody and nothing that would be worth telling. */
  isIdlePromise(draft: Draft, settled: Settled): boolean;
  /**
   * Whether the act is only named in passing, too loosely to be sure of it.
   * @param chance what the model of relations gives the type between the act's first two parties, from 0 to 1
   */
  isInPassing(draft: Draft, settled: Settled, doc: Doc, chance: () => number): boolean;
}
