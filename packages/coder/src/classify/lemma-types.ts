// What the features of a relation ask of a lexicon.

/** Event types a word of the lexicon speaks for, by lemma. */
export interface LemmaTypes {
  typesOf(lemma: string): readonly string[];
}
