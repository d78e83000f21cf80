// Strings by number: equal strings share one id, so that layers of a document are typed arrays.

/** An append-only table of distinct strings; id 0 is the empty string. */
export class StringTable {
  readonly #ids = new Map<string, number>([['', 0]]);
  readonly #strings: string[] = [''];

  /** The id of `s`, entered if it is new. */
  intern(s: string): number {
    const held = this.#ids.get(s);
    if (held !== undefined) return held;
    const id = this.#strings.length;
    this.#strings.push(s);
    this.#ids.set(s, id);
    return id;
  }

  /** The id of `s`, or −1 when it is not in the table. */
  find(s: string): number {
    return this.#ids.get(s) ?? -1;
  }

  /** The string of an id of this table. */
  get(id: number): string {
    return this.#strings[id] ?? '';
  }

  get size(): number {
    return this.#strings.length;
  }
}
