// Short ids made of content: the same parts give the same id on every machine and in every run.

const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';

/**
 * An id of 13 letters (64 bits) for a list of parts, with a prefix that tells its kind: `ev_3k…`.
 * Two independent 32-bit murmur3-style lanes (Appleby, public domain constants); a collision is expected
 * only past four thousand million ids.
 */
export function contentId(prefix: string, parts: readonly (string | number)[]): string {
  const text = parts.join('\u001f');
  let a = 0x9747b28c;
  let b = 0x1b873593;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 0x85ebca6b);
    a = (a << 13) | (a >>> 19);
    b = Math.imul(b ^ unit, 0xc2b2ae35);
    b = (b << 15) | (b >>> 17);
  }
  return `${prefix}_${letters(finish(a ^ text.length))}${letters(finish(b ^ a)).slice(0, 6)}`;
}

function finish(lane: number): number {
  let h = lane;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

function letters(lane: number): string {
  let rest = lane;
  let out = '';
  for (let i = 0; i < 7; i++) {
    out += ALPHABET[rest & 31];
    rest >>>= 5;
  }
  return out;
}
