// Names in capitals, as dictionaries write them, as a text would write them.

/** Words that stay small inside a name. */
const SMALL: ReadonlySet<string> = new Set([
  ...['a', 'al', 'an', 'and', 'as', 'at', 'bin', 'by', 'da', 'de', 'del', 'di', 'du', 'el', 'for', 'from', 'ibn', 'in'],
  ...['la', 'le', 'of', 'on', 'or', 'the', 'to', 'und', 'van', 'von', 'y'],
]);
/** Single words up to this length are read as abbreviations too. */
const SHORT_WORD = 3;

/**
 * Spellings to look for: `BARACK_OBAMA` → `Barack Obama`; a short single word also as an abbreviation (`PLO`, `Plo`);
 * words with dots stay as they are. A name that is not all in capitals is kept as written.
 */
export function writtenNames(name: string): string[] {
  if (name !== name.toUpperCase()) return [name];
  const single = !name.includes(' ');
  if (single && (name.includes('.') || name.length < SHORT_WORD)) return [name];
  const written = name
    .split(' ')
    .map((word, index) => (index > 0 && SMALL.has(word.toLowerCase()) ? word.toLowerCase() : capitalised(word)))
    .join(' ');
  return single && name.length === SHORT_WORD ? [name, written] : [written];
}

function capitalised(word: string): string {
  if (word.includes('.')) return word;
  return word
    .toLowerCase()
    .replaceAll(/(^|[-'’])(\p{L})/gu, (_whole, before: string, letter: string) => before + letter.toUpperCase());
}
