// Feature templates as data: which atoms of a state are combined into which hashed rows.

import { hashNumber } from './hash.ts';

const MAX_ARITY = 4;

/**
 * Compiled templates. A template is a string of one to four atom names ("S0w B0t"); its value is a row number, the hash
 * of its atoms. Order of templates is part of a model: the position seeds the hash.
 */
export class TemplateSet {
  readonly size: number;
  readonly #seeds: Int32Array;
  readonly #parts: Uint8Array;
  readonly #arity: Uint8Array;

  constructor(templates: readonly string[], atomNames: readonly string[]) {
    this.size = templates.length;
    this.#seeds = Int32Array.from(templates, (_, i) => hashNumber(i, 0x5bd1e995));
    this.#parts = new Uint8Array(templates.length * MAX_ARITY);
    this.#arity = new Uint8Array(templates.length);
    templates.forEach((template, i) => {
      const names = template.split(' ');
      if (names.length > MAX_ARITY) throw new RangeError(`template "${template}" has more than ${MAX_ARITY} atoms`);
      this.#arity[i] = names.length;
      names.forEach((name, k) => {
        const atom = atomNames.indexOf(name);
        if (atom < 0) throw new RangeError(`template "${template}" names an unknown atom "${name}"`);
        this.#parts[i * MAX_ARITY + k] = atom;
      });
    });
  }

  /** Writes the row of each template for the given atoms; `mask` is the row count, a power of two, less one. */
  fill(atoms: Int32Array, rows: Int32Array, mask: number): void {
    const seeds = this.#seeds;
    const parts = this.#parts;
    const arity = this.#arity;
    for (let i = 0, p = 0; i < seeds.length; i++, p += MAX_ARITY) {
      let h = Math.imul(seeds[i]! ^ atoms[parts[p]!]!, 0xcc9e2d51);
      const n = arity[i]!;
      if (n > 1) {
        h = Math.imul((h ^ (h >>> 15)) + atoms[parts[p + 1]!]!, 0x1b873593);
        if (n > 2) {
          h = Math.imul((h ^ (h >>> 15)) + atoms[parts[p + 2]!]!, 0x85ebca6b);
          if (n > 3) h = Math.imul((h ^ (h >>> 15)) + atoms[parts[p + 3]!]!, 0xc2b2ae35);
        }
      }
      rows[i] = (h ^ (h >>> 16)) & mask;
    }
  }
}
