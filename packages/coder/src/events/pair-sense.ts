// Verb and noun read together: `open fire`, `open an embassy`, `open a probe` are three acts.

import { argumentsIn, type Frame } from './frame.ts';
import type { Lexicon, PairSense, PairSlot } from './lexicon.ts';
import type { NounBook } from './noun-facts.ts';
import { verbKeys } from './verb-key.ts';

/** A pair found in a frame. */
export interface PairMatch {
  readonly sense: PairSense;
  /** The noun that fills the slot. */
  readonly object: number | null;
  readonly marker: string;
}

/** What pairs are looked up with. */
export interface PairSource {
  readonly lexicon: Lexicon;
  readonly nouns: NounBook;
}

/** The pair that fits best: a pair that names the noun beats one that names its class; earlier rows beat later ones. */
export function pairSense(source: PairSource, frame: Frame): PairMatch | null {
  let best: PairMatch | null = null;
  let bestScore = 0;
  for (const key of verbKeys(frame)) {
    for (const sense of source.lexicon.pairs.get(key.text) ?? []) {
      for (const slot of sense.slots) {
        const match = fill(source, frame, slot, key.marker);
        if (match === null || match.score <= bestScore) continue;
        best = { sense, object: match.head, marker: key.marker };
        bestScore = match.score;
      }
    }
  }
  return best;
}

/** Heads of what the verb is said of: the phrase of its preposition, else its patient. */
export function objectHeads(frame: Frame, marker: string): number[] {
  if (marker !== '') return argumentsIn(frame, marker);
  return argumentsIn(frame, 'patient');
}

function fill(
  source: PairSource,
  frame: Frame,
  slot: PairSlot,
  marker: string,
): { head: number; score: number } | null {
  for (const head of slotHeads(source, frame, slot.slot, marker)) {
    const facts = source.nouns.at(head);
    if (slot.lemma !== '') {
      if (facts.phrase === slot.lemma) return { head, score: 4 };
      // `air strike` is no `strike`: a longer known phrase hides its last word.
      if (facts.lemma === slot.lemma && facts.phrase === facts.lemma) return { head, score: 3 };
    } else {
      const rank = facts.classes.indexOf(slot.class);
      // The first class of a noun is its plainest sense.
      if (rank >= 0) return { head, score: rank === 0 ? 2 : 1.5 };
    }
  }
  return null;
}

function slotHeads(source: PairSource, frame: Frame, slot: string, marker: string): readonly number[] {
  if (slot === 'patient') return marker === '' ? argumentsIn(frame, 'patient') : argumentsIn(frame, marker);
  if (slot === 'subject') return argumentsIn(frame, frame.passive ? 'patient' : 'agent');
  // `held civilians as shields`: the parser may hang the phrase on the object.
  const own = argumentsIn(frame, slot);
  return own.length > 0 ? own : argumentsIn(frame, 'patient').flatMap((head) => source.nouns.phrasesOf(head, slot));
}
