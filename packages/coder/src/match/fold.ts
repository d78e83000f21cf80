// Folding of words, so that `Côte d’Ivoire`, `Cote d'Ivoire` and `COTE D'IVOIRE` are one.

const PLAIN = /^[a-z0-9]+$/;
const DROPPED = /[\p{M}.'’‘ʼ`·]/gu;
const HYPHENS = /[-‐‑–—/]+/;
const CLITIC = /['’]s?$/u;
/** Letters that stay whole when accents are taken off by decomposition. */
const WHOLE: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
};
const WHOLE_LETTERS = /[øłđðþßæœı]/g;
const ASCII = /^[ -~]+$/;

/**
 * The pieces of one lower-case word: accents, periods and apostrophes gone, parted at hyphens. A possessive clitic and
 * a lone hyphen have none. Other punctuation is a piece of its own, so that no phrase runs over it.
 * @example foldWord('jae-myung') // ['jae', 'myung']
 */
export function foldWord(lower: string): readonly string[] {
  if (PLAIN.test(lower)) return [lower];
  const own = lower.replace(CLITIC, '');
  const decomposed = ASCII.test(own) ? own : own.normalize('NFD').replace(WHOLE_LETTERS, (letter) => WHOLE[letter]!);
  const bare = decomposed.replace(DROPPED, '');
  if (bare === '') return lower.startsWith('.') ? [lower] : [];
  return bare.split(HYPHENS).filter((piece) => piece !== '');
}
