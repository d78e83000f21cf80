// Many strings in a few typed arrays: a fifth of the memory of a map, nothing for the garbage collector to walk, and
// arrays can be shared between threads.

/** The arrays of a `PackedStrings`. */
export interface StringArrays {
  /** UTF-16 code units of all strings, one behind the other. */
  readonly units: Uint16Array;
  /** Where each string ends in `units`. */
  readonly ends: Uint32Array;
  /** Pairs of a hash and 1 + the string's number, 0 where there is none; pairs are a power of two. */
  readonly slots: Int32Array;
}

/** Slots for each string, at least: fewer make long ways to those that are not there. */
const ROOM = 1.4;

/** A read-only list of distinct strings that finds the number of each. */
export class PackedStrings implements StringArrays, Iterable<string> {
  readonly units: Uint16Array;
  readonly ends: Uint32Array;
  readonly slots: Int32Array;

  constructor({ units, ends, slots }: StringArrays) {
    this.units = units;
    this.ends = ends;
    this.slots = slots;
  }

  /** Of equal strings the last is found. */
  static of(strings: readonly string[]): PackedStrings {
    const units = new Uint16Array(strings.reduce((sum, s) => sum + s.length, 0));
    const ends = new Uint32Array(strings.length);
    let pairs = 1;
    while (pairs < strings.length * ROOM) pairs *= 2;
    const packed = new PackedStrings({ units, ends, slots: new Int32Array(2 * pairs) });
    let at = 0;
    strings.forEach((s, number) => {
      for (let i = 0; i < s.length; i++) units[at++] = s.charCodeAt(i);
      ends[number] = at;
      const slot = packed.#slotOf(s);
      packed.slots[slot] = hashOf(s);
      packed.slots[slot + 1] = number + 1;
    });
    return packed;
  }

  get length(): number {
    return this.ends.length;
  }

  /** The number of a string, or −1. */
  indexOf(s: string): number {
    return this.slots[this.#slotOf(s) + 1]! - 1;
  }

  *[Symbol.iterator](): IterableIterator<string> {
    for (let number = 0; number < this.length; number++) {
      let s = '';
      for (let i = this.#start(number); i < this.ends[number]!; i++) s += String.fromCharCode(this.units[i]!);
      yield s;
    }
  }

  /** The slot of a string, or the free one where it would stand. */
  #slotOf(s: string): number {
    const { slots } = this;
    const mask = slots.length - 1;
    const hash = hashOf(s);
    let slot = (hash << 1) & mask;
    for (;;) {
      const number = slots[slot + 1]! - 1;
      if (number < 0 || (slots[slot] === hash && this.#equals(number, s))) return slot;
      slot = (slot + 2) & mask;
    }
  }

  #equals(number: number, s: string): boolean {
    const { units } = this;
    const start = this.#start(number);
    if (this.ends[number]! - start !== s.length) return false;
    for (let i = 0; i < s.length; i++) if (units[start + i] !== s.charCodeAt(i)) return false;
    return true;
  }

  #start(number: number): number {
    return number === 0 ? 0 : this.ends[number - 1]!;
  }
}

/** FNV-1a over UTF-16 code units, with the high bits brought down. */
function hashOf(s: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < s.length; i++) h = Math.imul(h ^ s.charCodeAt(i), 0x01000193);
  return h ^ (h >>> 15);
}
