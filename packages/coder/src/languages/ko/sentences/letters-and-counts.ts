// States by their letters between dots or before a body, and numerals with their counters.

import { FAMILY_NAMES } from '../names-of-persons.ts';
import { COUNTERS, NUMERAL } from '../words/function-words.ts';
import { letterPart } from '../words/noun-parts.ts';
import { NO_PARTICLE, particleBehind } from '../words/particles.ts';
import { type Part, TAG } from '../words/reading.ts';
import type { WordBook } from '../words/word-reader.ts';
import { one, type Word } from './word.ts';

/** `집 네 채`, `시민 수백 명`: a numeral and its counter. */
export function counts(words: Word[]): void {
  for (let i = 1; i < words.length; i++) {
    const unit = words[i]!;
    const number = words[i - 1]!;
    const noun = unit.parts[0];
    if (unit.kind !== 'noun' || noun?.does !== 'noun' || !COUNTERS.has(noun.lemma)) continue;
    const isNumber =
      number.kind !== 'mark' &&
      number.particle.form === '' &&
      (NUMERAL.test(number.form) || number.parts[0]!.pos === 'NUM');
    if (!isNumber || number.parts.length > 1) continue;
    words[i - 1] = {
      ...number,
      kind: 'noun',
      parts: one(number, 'NUM', TAG.number, number.form, 'noun'),
      ending: null,
    };
    words[i] = { ...unit, parts: [{ ...noun, pos: 'NOUN', tag: TAG.bound }, ...unit.parts.slice(1)] };
  }
}

function isDot(word: Word | undefined): boolean {
  return word !== undefined && /^[·‧ㆍ・∙]$/.test(word.form);
}

/** `해·공군`: one syllable in front of a dot is half of a noun, though it may look like a verb. */
export function dotted(words: Word[]): void {
  for (let i = 0; i + 1 < words.length; i++) {
    const word = words[i]!;
    if (word.kind !== 'verb' || word.form.length > 1 || !isDot(words[i + 1]) || words[i + 1]!.start !== word.end)
      continue;
    words[i] = {
      ...word,
      kind: 'noun',
      parts: one(word, 'NOUN', TAG.noun, word.form, 'noun'),
      particle: NO_PARTICLE,
      ending: null,
    };
  }
}

/** `한·미·일`: letters of states with dots between. */
export function letters(words: Word[], book: WordBook): void {
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    const letter = word.form.charAt(0);
    const opens = i === 0 && words[1]?.form === ',';
    const alone = word.form.length === 1 && (opens || isStateBefore(words, i, book));
    if (book.shortName(letter) === undefined || !(alone || isDot(words[i - 1]) || isDot(words[i + 1]))) continue;
    const rest = word.form.slice(1);
    const particle = particleBehind(letter, rest);
    const role = rest === '' || particle !== undefined || book.kindOf(rest) !== undefined;
    if (word.form.length > 1 && !role) continue;
    const first = letterPart(letter, 0, book);
    if (particle === undefined) {
      const tail: Part = { from: 1, to: word.form.length, pos: 'NOUN', tag: TAG.noun, lemma: rest, does: 'noun' };
      words[i] = { ...word, kind: 'noun', parts: [first, tail], particle: NO_PARTICLE, ending: null };
    } else {
      const own =
        rest === ''
          ? []
          : [{ from: 1, to: word.form.length, pos: 'PART', tag: TAG.particle, lemma: rest, does: 'particle' } as const];
      words[i] = { ...word, kind: 'noun', parts: [first, ...own], particle, ending: null };
    }
  }
}

/** `미 상원`, `일 정부`: a letter before a body or an office; `중` and `일` only at the head of their phrase. */
function isStateBefore(words: readonly Word[], i: number, book: WordBook): boolean {
  const word = words[i]!;
  const next = words[i + 1];
  const before = words[i - 1];
  if (!/^[미북러영독중일]$/.test(word.form) || next?.kind !== 'noun') return false;
  const kind = book.kindOf(next.parts[0]!.lemma);
  if (kind !== 'role' && kind !== 'name' && !/^(?:정부|당국|정상|행정부|측|군)$/.test(next.parts[0]!.lemma))
    return false;
  const bare = before !== undefined && before.kind === 'noun' && before.particle.form === '';
  return !bare && !FAMILY_NAMES.has(word.form);
}
