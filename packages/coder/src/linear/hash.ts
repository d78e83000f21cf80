// String and number hashes that features are built on; they must never change while a shipped model uses them.

const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

/** A 32-bit hash of a string (FNV-1a over UTF-16 code units, then MurmurHash3's finalizer). */
export function hashString(s: string, seed = 0): number {
  let h = OFFSET ^ seed;
  for (let i = 0; i < s.length; i++) h = Math.imul(h ^ s.charCodeAt(i), PRIME);
  return finalize(h);
}

/** A 32-bit hash of a number. */
export function hashNumber(n: number, seed = 0): number {
  return finalize(Math.imul(n + 1, 0x9e3779b1) ^ seed);
}

/** MurmurHash3's 32-bit finalizer: every input bit reaches every output bit. */
function finalize(hash: number): number {
  let h = hash;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}
