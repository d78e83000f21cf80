// The signature of a text: enough to tell, without the text, how much of it another text shares.

import { hashOfWords, mixed, shinglesOf } from './shingles.ts';

/** Minima kept; the estimate of a resemblance of one half then has a standard error of 0.05. */
const MINIMA = 96;

/** Minima in a band: texts that share half of their shingles share a band 99 times in 100, unrelated ones hardly ever. */
const ROWS = 3;

/** Hexadecimal digits of a number of 32 bits, and of the 16 bits kept of a minimum. */
const LONG = 8;
const SHORT = 4;

const MULTIPLIERS = Int32Array.from({ length: MINIMA }, (_, i) => mixed(i + 1) | 1);
const MASKS = Int32Array.from({ length: MINIMA }, (_, i) => mixed(i + 1 + MINIMA));

/** Turns the order of unsigned numbers into that of signed ones, which are compared faster. */
const SIGN = 0x80000000;

/**
 * The signature of a text and its title, in hexadecimal digits: the number of its shingles, a hash of the title's words
 * (zeros without one), and of each of 96 permutations of the shingles the lowest 16 bits of the minimum (Broder 1997;
 * Li and König 2010, "b-bit minwise hashing").
 */
export function signatureOf(text: string, title = ''): string {
  const shingles = Int32Array.from(shinglesOf(text));
  const minima = Array.from({ length: MINIMA }, (_, i) => leastImage(shingles, i));
  const head = hex(shingles.length, LONG) + hex(title.trim() === '' ? 0 : hashOfWords(title), LONG);
  return head + minima.map((minimum) => hex(minimum & 0xffff, SHORT)).join('');
}

/**
 * Buckets of a signature: texts that share one are worth comparing. One for each band of three minima, and one for the
 * title.
 */
export function bandsOf(signature: string): string[] {
  const { size, title, minima } = parts(signature);
  const bands = title === 0 ? [] : [`t${signature.slice(LONG, 2 * LONG)}`];
  if (size === 0) return bands;
  for (let i = 0; i < MINIMA; i += ROWS)
    bands.push(`${(i / ROWS).toString(36)}.${minima.slice(i * SHORT, (i + ROWS) * SHORT)}`);
  return bands;
}

/** What two texts share, as far as their signatures tell. */
export interface Overlap {
  /** Share of all their shingles that both have. */
  readonly resemblance: number;
  /** Share of the shorter text's shingles that the longer has. */
  readonly containment: number;
  /** Shingles of the shorter text. */
  readonly size: number;
  readonly sameTitle: boolean;
}

export function overlapOf(a: string, b: string): Overlap {
  const [x, y] = [parts(a), parts(b)];
  const size = Math.min(x.size, y.size);
  const sameTitle = x.title !== 0 && x.title === y.title;
  if (size === 0) return { resemblance: 0, containment: 0, size, sameTitle };
  let equal = 0;
  for (let at = 0; at < MINIMA * SHORT; at += SHORT)
    if (x.minima.slice(at, at + SHORT) === y.minima.slice(at, at + SHORT)) equal++;
  const resemblance = equal / MINIMA;
  const both = (resemblance / (1 + resemblance)) * (x.size + y.size);
  return { resemblance, containment: Math.min(1, both / size), size, sameTitle };
}

function parts(signature: string): { size: number; title: number; minima: string } {
  return {
    size: Number.parseInt(signature.slice(0, LONG), 16),
    title: Number.parseInt(signature.slice(LONG, 2 * LONG), 16),
    minima: signature.slice(2 * LONG),
  };
}

/** The least of the shingles under the `i`-th permutation, unsigned; all bits where there is none. */
function leastImage(shingles: Int32Array, i: number): number {
  const mask = MASKS[i]!;
  const multiplier = MULTIPLIERS[i]!;
  let least = 0x7fffffff;
  for (let s = 0; s < shingles.length; s++) {
    const product = Math.imul(shingles[s]! ^ mask, multiplier);
    const image = product ^ (product >>> 15) ^ SIGN;
    if (image < least) least = image;
  }
  return (least ^ SIGN) >>> 0;
}

function hex(value: number, digits: number): string {
  return value.toString(16).padStart(digits, '0');
}
