// Texts compared without regard to case, each character in its place.

/**
 * The text in lower case, of the same length in UTF-16 code units, so that an offset in it is one in the text. A letter
 * whose small form is longer (`İ`) stays as it is.
 */
export function foldText(text: string): string {
  const folded = text.toLowerCase();
  if (folded.length === text.length) return folded;
  let out = '';
  for (const character of text) {
    const small = character.toLowerCase();
    out += small.length === character.length ? small : character;
  }
  return out;
}

/** What of a document is searched: its title and its text. */
export function indexedText(title: string | null, text: string): string {
  return foldText(title === null ? text : `${title}\n${text}`);
}
