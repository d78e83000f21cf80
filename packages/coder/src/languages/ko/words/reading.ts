// What one word of a text, as blanks part it, is made of.

import { POSTPOSITION } from '../../../doc/postposition.ts';
import type { Upos } from '../../../doc/upos.ts';
import type { Ending } from './endings.ts';
import type { Particle } from './particles.ts';

/** What a word does in its clause. */
export type WordKind =
  | 'noun'
  | 'verb'
  | 'adjective'
  /** A noun with the copula: `입장이다`. */
  | 'copula'
  | 'adverb'
  | 'determiner'
  | 'conjunction'
  | 'mark';

/** A token of a word: characters `[from, to)` of it. */
export interface Part {
  readonly from: number;
  readonly to: number;
  readonly pos: Upos;
  readonly tag: string;
  readonly lemma: string;
  readonly does: 'noun' | 'particle' | 'stem' | 'ending' | 'will' | 'copula' | 'toward' | 'word';
}

/** A word read. */
export interface WordReading {
  readonly kind: WordKind;
  readonly parts: readonly Part[];
  readonly particle: Particle;
  readonly ending: Ending | null;
  readonly past: boolean;
  readonly passive: boolean;
}

/** Tags that the Korean pack gives its tokens, beside the universal ones. */
export const TAG = {
  /** A one-letter name of a state (`한` in `한중`), whose lemma is the full name. */
  short: 'NNP-S',
  name: 'NNP',
  /** A name that a title or a gloss shows to be a person's. */
  person: 'NNP-P',
  noun: 'NN',
  bound: 'NNB',
  particle: POSTPOSITION,
  ending: 'E',
  verb: 'VV',
  past: 'VV-P',
  passive: 'VV-S',
  adjective: 'VA',
  number: 'SN',
} as const;
