// Which part of the corpus a sentence belongs to: chosen by its words, so that it is the same for ever.

/** Parts of about the same size. */
export const FOLDS = 10;
/** The part that is never trained on. */
export const HELD_BACK = 0;

/** The part of a sentence, from 0 to 9: a polynomial hash of its UTF-16 code units. */
export function foldOf(text: string): number {
  let hash = 0;
  for (let i = 0; i < text.length; i++) hash = (Math.imul(hash, 31) + text.charCodeAt(i)) >>> 0;
  return hash % FOLDS;
}
