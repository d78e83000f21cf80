// The transition system of the parser: arc-hybrid with the root at the buffer's end.

/** Kinds of transition. SHIFT is always class 0. */
export const SHIFT = 0;
/** The first buffer item becomes the head of the stack's top. */
export const LEFT = 1;
/** The item below the stack's top becomes its head. */
export const RIGHT = 2;

/** The relation that hangs on the root; only it may, and only there. */
export const ROOT_RELATION = 'root';

/** The classes a parser chooses from: a kind and a relation each, named `S`, `L:nsubj`, `R:obj` … */
export class Transitions {
  readonly names: readonly string[];
  readonly kinds: Uint8Array;
  /** Relation number of each class, an index into `relations`; 0 for SHIFT. */
  readonly relationOf: Uint8Array;
  /** Relation names; 0 is none. */
  readonly relations: readonly string[];
  readonly rootLeft: number;

  constructor(names: readonly string[]) {
    this.names = names;
    this.kinds = Uint8Array.from(names, (name) => (name === 'S' ? SHIFT : name.startsWith('L:') ? LEFT : RIGHT));
    const relations = [...new Set(names.filter((name) => name !== 'S').map((name) => name.slice(2)))].sort();
    this.relations = ['', ...relations];
    this.relationOf = Uint8Array.from(names, (name) => (name === 'S' ? 0 : this.relations.indexOf(name.slice(2))));
    this.rootLeft = names.indexOf(`L:${ROOT_RELATION}`);
    if (names[0] !== 'S' || this.rootLeft < 0 || names.length > 255)
      throw new RangeError('a parser needs SHIFT as class 0, a root relation, and at most 255 classes');
  }
}
