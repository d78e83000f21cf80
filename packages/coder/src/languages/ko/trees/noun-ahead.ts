// The noun that a clause stands before.

import type { ArcDraft } from '../../../doc/arc-draft.ts';
import type { NounLookup } from './noun-phrases.ts';
import type { PlacedWord } from './placed-words.ts';
import type { NounAhead } from './relative-subject.ts';

/** The last noun of the row that begins at the word, determiners and adverbs passed over. */
export function nounAhead(
  arcs: ArcDraft,
  words: readonly PlacedWord[],
  at: number,
  lookup: Pick<NounLookup, 'isRole'>,
): NounAhead {
  let found: PlacedWord | null = null;
  for (let i = at; i < words.length; i++) {
    const word = words[i]!;
    if (word.kind === 'determiner' || word.kind === 'adverb') continue;
    if (word.kind !== 'noun' && word.kind !== 'copula') break;
    found = word;
    if (word.particle.form !== '') break;
  }
  const lemma = found === null ? '' : arcs.doc.lemma(found.headToken);
  const isNamed = found !== null && arcs.pos(found.headToken) === 'PROPN';
  return { lemma, isNamed, isPerson: lookup.isRole(lemma) };
}
