// How much a text says, comparable between scripts.

/** Letters, East Asian ones counted three times: they say as much as a short word. */
export function weight(text: string): number {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const dense = text.match(/[\p{Script=Han}\p{Script=Hangul}\u3041-\u30fa]/gu)?.length ?? 0;
  return letters + 2 * dense;
}
