// A word of a sentence with its place in the text and what it does there.

import type { Upos } from '../../../doc/upos.ts';
import type { Particle } from '../words/particles.ts';
import type { Part, WordKind, WordReading } from '../words/reading.ts';

/** What a word does beside its kind. */
export type WordUse =
  | ''
  /** With the noun before tells a role: `에 대해`. */
  | 'relator'
  /** The same before a noun: `에 대한`. */
  | 'modifying-relator'
  /** Makes a clause before it adverbial: `뒤`, `경우`. */
  | 'clause-noun'
  /** Goes with the verb before it: `있다`, `예정이다`, `않았다`. */
  | 'auxiliary'
  /** `라고` behind a closing mark. */
  | 'quote-tail';

/** A word with its place in the text. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly form: string;
  readonly kind: WordKind;
  readonly parts: readonly Part[];
  readonly particle: Particle;
  readonly ending: WordReading['ending'];
  readonly past: boolean;
  readonly passive: boolean;
  readonly use: WordUse;
  /** The role that a relator or a clause noun tells. */
  readonly relator: string;
}

/** The parts of a word that is one token. */
export function one(word: Word, pos: Upos, tag: string, lemma: string, does: Part['does']): readonly Part[] {
  return [{ from: 0, to: word.form.length, pos, tag, lemma, does }];
}
