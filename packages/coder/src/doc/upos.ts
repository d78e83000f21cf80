// Universal part-of-speech tags in a fixed order, so that tag numbers mean the same in every model.

/** The 17 tags of Universal Dependencies v2, `X` first so that an unset tag reads as unknown. */
export const UPOS = [
  'X',
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
] as const;

/** A universal part of speech, as Universal Dependencies names it. */
export type Upos = (typeof UPOS)[number];

const NUMBER = new Map<string, number>(UPOS.map((tag, i) => [tag, i]));

/** Number of a tag; unknown tags read as `X`. */
export function uposNumber(tag: string): number {
  return NUMBER.get(tag) ?? 0;
}
