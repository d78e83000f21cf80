// Which part of the corpus a sentence belongs to: chosen by its words, so that it is the same for ever.

import type { CorpusSentence } from './corpus-sentence.ts';

/** Parts of about the same size. */
export const FOLDS = 10;
/** The fold that is never trained on. */
const HELD_BACK = 0;
/** Begins the names of files that were written when the rules stood, without a look at them. */
const UNSEEN = 'unseen-';
/** Begins the names of files of plain news, in which rules are tried while they are written. */
const TRIED = 'news-';

/**
 * What a sentence is for: teaching; trying rules on; settling how sure the coder may be of text that its rules were not
 * written on; or measuring alone. Of the text written with the rules in sight a tenth is held back, of the unseen a half.
 */
export type CorpusPart = 'teaching' | 'trying' | 'settling' | 'held-back';

/** A sentence's fold, from 0 to 9: a polynomial hash of its UTF-16 code units. */
export function foldOf(text: string): number {
  let hash = 0;
  for (let i = 0; i < text.length; i++) hash = (Math.imul(hash, 31) + text.charCodeAt(i)) >>> 0;
  return hash % FOLDS;
}

/** Whether a sentence was written when the rules stood; its id names its file. */
export function isUnseen(id: string): boolean {
  return id.startsWith(UNSEEN);
}

/** The part that a sentence belongs to, by its text and by the file that its id names. */
export function partOf({ id, text }: Pick<CorpusSentence, 'id' | 'text'>): CorpusPart {
  const fold = foldOf(text);
  if (isUnseen(id)) return fold % 2 === HELD_BACK ? 'held-back' : 'settling';
  if (id.startsWith(TRIED)) return 'trying';
  return fold === HELD_BACK ? 'held-back' : 'teaching';
}
