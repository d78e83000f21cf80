// How much a text says, comparable between scripts.

/** Letters, East Asian ones counted three times: they say as much as a short word. */
export function weight(text: string): number {
  let letters = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 128) return mixedWeight(text);
    const small = code | 0x20;
    if (small >= 0x61 && small <= 0x7a) letters++;
  }
  return letters;
}

function mixedWeight(text: string): number {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const dense = text.match(/[\p{Script=Han}\p{Script=Hangul}\u3041-\u30fa]/gu)?.length ?? 0;
  return letters + 2 * dense;
}
