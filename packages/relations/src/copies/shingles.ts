// A text as the set of its shingles: short runs of words, or of characters where words are not set apart.

const WORDS = 3;
const CHARACTERS = 5;

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const LETTER = /[\p{L}\p{N}]/gu;
const CHARACTER_SCRIPT = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/gu;
/** Holds every character of those scripts; letters are counted only where one stands. */
const BEYOND_LATIN = /[\u1100-\u1fff\u2e80-\uffff]/;

/**
 * Hashes of the distinct shingles of a text (32 bits, unsigned): three words, in lower case, or five characters where
 * half of the letters are Chinese, Korean or Japanese, whose words are run together or joined with their endings
 * (Broder 1997, "On the resemblance and containment of documents"). A text shorter than one shingle is one shingle.
 */
export function shinglesOf(text: string): Set<number> {
  const normal = text.normalize('NFKC').toLowerCase();
  const letters = BEYOND_LATIN.test(normal) ? (normal.match(LETTER) ?? []) : [];
  const byCharacter = letters.length > 0 && 2 * (normal.match(CHARACTER_SCRIPT)?.length ?? 0) > letters.length;
  const pieces = byCharacter ? letters : (normal.match(WORD) ?? []);
  const length = Math.min(byCharacter ? CHARACTERS : WORDS, pieces.length);
  const found = new Set<number>();
  if (length === 0) return found;
  const hashes = pieces.map(hashOf);
  for (let i = 0; i + length <= hashes.length; i++) found.add(joined(hashes, i, i + length));
  return found;
}

/** Hash of a text's words alone: equal for titles that differ in case and punctuation. */
export function hashOfWords(text: string): number {
  return hashOf((text.normalize('NFKC').toLowerCase().match(WORD) ?? []).join(' '));
}

function joined(hashes: readonly number[], from: number, to: number): number {
  let hash = 0;
  for (let i = from; i < to; i++) hash = mixed(Math.imul(hash, 31) ^ hashes[i]!);
  return hash >>> 0;
}

/** FNV-1a (Fowler, Noll and Vo) over UTF-16 code units, then mixed. */
function hashOf(piece: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < piece.length; i++) hash = Math.imul(hash ^ piece.charCodeAt(i), 0x01000193);
  return mixed(hash);
}

/** The finaliser of MurmurHash3 (Appleby, public domain). */
export function mixed(value: number): number {
  let hash = value;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
