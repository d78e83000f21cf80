// Runs of two and three words as they stand in a sentence, with the two actors and all names masked.

import type { Doc } from '../doc/doc.ts';
import { inRange, type TokenRange } from './token-range.ts';

/** Adds the runs of the tokens `[from, to)`. Each span counts as one word. */
export function addPhraseFeatures(
  doc: Doc,
  features: Set<string>,
  [from, to]: TokenRange,
  actor: TokenRange,
  recipient: TokenRange,
): void {
  let before = '';
  let last = '';
  for (let t = from; t < to; t++) {
    const word = inRange(t, actor) ? '<A>' : inRange(t, recipient) ? '<R>' : masked(doc, t);
    if (word === last && word.startsWith('<')) continue;
    if (last !== '') features.add(`n2:${last}_${word}`);
    if (before !== '') features.add(`n3:${before}_${last}_${word}`);
    before = last;
    last = word;
  }
}

function masked(doc: Doc, token: number): string {
  const pos = doc.pos(token);
  if (pos === 'PROPN') return '<N>';
  return pos === 'PUNCT' ? ',' : doc.lemma(token);
}
