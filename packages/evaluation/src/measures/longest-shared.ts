// The longest run of characters that two texts share.

/** Length of the longest common substring in UTF-16 code units; time grows with the product of the lengths. */
export function longestShared(a: string, b: string): number {
  if (a === '' || b === '') return 0;
  if (b.includes(a)) return a.length;
  if (a.includes(b)) return b.length;
  let longest = 0;
  let before = new Uint32Array(b.length + 1);
  for (let i = 0; i < a.length; i++) {
    const here = new Uint32Array(b.length + 1);
    for (let j = 0; j < b.length; j++) {
      if (a.charCodeAt(i) !== b.charCodeAt(j)) continue;
      here[j + 1] = before[j]! + 1;
      if (here[j + 1]! > longest) longest = here[j + 1]!;
    }
    before = here;
  }
  return longest;
}
