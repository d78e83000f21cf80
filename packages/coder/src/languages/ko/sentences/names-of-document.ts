// Persons' names that no table has: shown by the title behind them or by a gloss, and known then in the whole document.

import { FAMILY_NAMES } from '../names-of-persons.ts';
import { NO_PARTICLE, partings } from '../words/particles.ts';
import { type Part, TAG } from '../words/reading.ts';
import type { WordBook } from '../words/word-reader.ts';
import { one, type Word } from './word.ts';

/** What names are looked up in and gathered in. */
export interface NameTools {
  readonly book: WordBook;
  readonly names: Set<string>;
}

/** Titles that a family name alone stands before: `이 대통령`; `이 당국자` is `this official`. */
const OFFICES =
  /^(?:대통령|주석|국가주석|총리|부총리|총통|장관|차관|부장|외교부장|외교장관|외상|외무상|의장|위원장|대표|실장|안보실장|총서기|당선인|총재|대사|특사|여사|회장|사무총장|본부장)/;
const SURNAMES_AT_RISK = /^(?:전|현|양|각|새|두|그|본|고|동|타|한|구|신|주)$/;

/** A word that the tables do not know in front of a person's title is a name. */
export function titles(words: Word[], { book, names }: NameTools): void {
  for (let i = 1; i < words.length; i++) {
    const title = words[i]!;
    if (title.kind !== 'noun' || book.kindOf(title.parts[0]!.lemma) !== 'role') continue;
    const family = words[i - 1]!;
    if (
      FAMILY_NAMES.has(family.form) &&
      OFFICES.test(title.form) &&
      !SURNAMES_AT_RISK.test(family.form) &&
      family.parts[0]!.tag !== TAG.short
    ) {
      words[i - 1] = named(family);
      continue;
    }
    for (let j = i - 1; j >= Math.max(0, i - 2); j--) {
      const word = words[j]!;
      const [first] = word.parts;
      if (word.particle !== NO_PARTICLE || word.parts.length !== 1 || first === undefined) break;
      const bare = word.kind === 'verb' && word.ending?.kind === 'next';
      const plain = first.does === 'noun' || bare || word.kind === 'determiner' || word.kind === 'adverb';
      if (!plain || first.pos === 'NUM' || book.kindOf(word.form) !== undefined || !isNameLike(word.form)) break;
      words[j] = named(word);
      names.add(word.form);
    }
  }
}

/** `칸예 웨스트(Kanye West)`: capitals in the gloss tell a name of as many words. */
export function glossed(words: Word[], gloss: string, { book, names }: NameTools): void {
  const latin = /^\p{Lu}[\p{Ll}'’-]+(?:[ .]+\p{Lu}[\p{L}'’-]+){0,3}$/u.test(gloss) ? gloss.split(/[ .]+/).length : 0;
  const han = /^\p{Script=Han}{2,5}$/u.test(gloss) ? 2 : 0;
  for (let n = 1; n <= Math.max(latin, han); n++) {
    const at = words.length - n;
    const word = words[at];
    if (word === undefined || word.kind === 'mark' || word.particle.form !== '' || !/^[가-힣]{2,7}$/.test(word.form))
      return;
    if (book.kindOf(word.form) !== undefined) return;
    words[at] = named(word, latin === 1 ? TAG.name : TAG.person);
    names.add(word.form);
  }
}

/** The words with the names of the document read as such wherever they stand: `워렌은`, `워렌의`. */
export function withNames(words: readonly Word[], names: ReadonlySet<string>, book: WordBook): Word[] {
  return words.map((word) => {
    if (word.kind === 'mark' || word.use !== '' || word.parts[0]?.pos === 'PROPN') return word;
    if (names.has(word.form)) return named(word);
    for (const { noun, particle } of partings(word.form)) {
      if (!names.has(noun) || book.kindOf(word.form) !== undefined) continue;
      const pos = particle.role === 'oblique' || particle.role === 'with' ? 'ADP' : 'PART';
      const parts: Part[] = [
        { from: 0, to: noun.length, pos: 'PROPN', tag: TAG.name, lemma: noun, does: 'noun' },
        { from: noun.length, to: word.form.length, pos, tag: TAG.particle, lemma: particle.form, does: 'particle' },
      ];
      return { ...word, kind: 'noun', parts, particle, ending: null, past: false, passive: false };
    }
    return word;
  });
}

function named(word: Word, tag: string = TAG.person): Word {
  return {
    ...word,
    kind: 'noun',
    parts: one(word, 'PROPN', tag, word.form, 'noun'),
    particle: NO_PARTICLE,
    ending: null,
  };
}

/** `윤병세`, `폼페이오`: two to five syllables without the ending of a common noun. */
function isNameLike(form: string): boolean {
  return (
    /^[가-힣]{2,6}$/.test(form) &&
    !/(?:부|국|청|원|실|처|위|회|당|측|성|단|장|전임|신임|현직|전직|차기|담당|수석|특별|임시|고위|최고|공동|당시|다음|지난|오는|이번|각국|일부|모든|전국|관련|주요|해당|소속|출신|정부|군|팀|회의|적|권|인|하는|있는|했던|된|한|인)$/.test(
      form,
    )
  );
}
