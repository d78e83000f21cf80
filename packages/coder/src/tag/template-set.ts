// Feature templates as data: which atoms of a state are combined into which hashed rows.

import { hashNumber } from './hash.ts';

const MAX_ARITY = 4;

/**
 * Compiled templates. A template is a string of one to four atom names ("S0w B0t"); its value is a row number, the hash
 * of its atoms. Order of templates is part of a model: the position seeds the hash. Rows are written look by look: the
 * most telling templates first, so that a sure decision can be made without the others (Strubell et al. 2015, "Learning
 * Dynamic Feature Selection for Fast Sequential Prediction").
 */
export class TemplateSet {
  readonly size: number;
  /** Where the rows of each look end; the last look ends at `size`. */
  readonly looks: readonly number[];
  readonly #seeds: Int32Array;
  readonly #parts: Uint8Array;
  /** Of each look: where its templates of one, two, three and four atoms end; a loop over each kind has no branches. */
  readonly #ends: Int32Array;

  /** `looks`: the templates of each look but the last, which takes those that no look names. */
  constructor(
    templates: readonly string[],
    atomNames: readonly string[],
    seed: number,
    looks: readonly (readonly string[])[] = [],
  ) {
    const lookOf = new Map(looks.flatMap((names, look) => names.map((name) => [name, look] as const)));
    for (const name of lookOf.keys()) {
      if (!templates.includes(name)) throw new RangeError(`a look names "${name}", which is no template of the set`);
    }
    const parsed = templates.map((template, i) => ({
      seed: hashNumber(i, seed),
      look: lookOf.get(template) ?? looks.length,
      atoms: template.split(' ').map((name) => atomNumber(name, template, atomNames)),
    }));
    parsed.sort((a, b) => a.look - b.look || a.atoms.length - b.atoms.length);
    this.size = templates.length;
    this.#seeds = Int32Array.from(parsed, (template) => template.seed);
    this.#parts = new Uint8Array(templates.length * MAX_ARITY);
    parsed.forEach(({ atoms }, i) => {
      if (atoms.length > MAX_ARITY) throw new RangeError(`a template has more than ${MAX_ARITY} atoms`);
      this.#parts.set(atoms, i * MAX_ARITY);
    });
    const endOf = (look: number, arity: number): number =>
      parsed.filter((one) => one.look < look || (one.look === look && one.atoms.length <= arity)).length;
    const all = [...looks.keys(), looks.length];
    this.#ends = Int32Array.from(all.flatMap((look) => [1, 2, 3, MAX_ARITY].map((arity) => endOf(look, arity))));
    this.looks = all.map((look) => endOf(look, MAX_ARITY));
  }

  /** Writes the rows of all looks for the given atoms; `mask` is the row count, a power of two, less one. */
  fill(atoms: Int32Array, rows: Int32Array, mask: number): void {
    for (let look = 0; look < this.looks.length; look++) this.fillLook(look, atoms, rows, mask);
  }

  /** Writes the rows of one look. */
  fillLook(look: number, atoms: Int32Array, rows: Int32Array, mask: number): void {
    const seeds = this.#seeds;
    const parts = this.#parts;
    const ends = this.#ends;
    const at = look * MAX_ARITY;
    const ones = ends[at]!;
    const twos = ends[at + 1]!;
    const threes = ends[at + 2]!;
    const fours = ends[at + 3]!;
    let i = look === 0 ? 0 : ends[at - 1]!;
    for (; i < ones; i++) {
      const h = Math.imul(seeds[i]! ^ atoms[parts[i * MAX_ARITY]!]!, 0xcc9e2d51);
      rows[i] = (h ^ (h >>> 16)) & mask;
    }
    for (; i < twos; i++) {
      const p = i * MAX_ARITY;
      let h = Math.imul(seeds[i]! ^ atoms[parts[p]!]!, 0xcc9e2d51);
      h = Math.imul((h ^ (h >>> 15)) + atoms[parts[p + 1]!]!, 0x1b873593);
      rows[i] = (h ^ (h >>> 16)) & mask;
    }
    for (; i < threes; i++) {
      const p = i * MAX_ARITY;
      let h = Math.imul(seeds[i]! ^ atoms[parts[p]!]!, 0xcc9e2d51);
      h = Math.imul((h ^ (h >>> 15)) + atoms[parts[p + 1]!]!, 0x1b873593);
      h = Math.imul((h ^ (h >>> 15)) + atoms[parts[p + 2]!]!, 0x85ebca6b);
      rows[i] = (h ^ (h >>> 16)) & mask;
    }
    for (; i < fours; i++) {
      const p = i * MAX_ARITY;
      let h = Math.imul(seeds[i]! ^ atoms[parts[p]!]!, 0xcc9e2d51);
      h = Math.imul((h ^ (h >>> 15)) + atoms[parts[p + 1]!]!, 0x1b873593);
      h = Math.imul((h ^ (h >>> 15)) + atoms[parts[p + 2]!]!, 0x85ebca6b);
      h = Math.imul((h ^ (h >>> 15)) + atoms[parts[p + 3]!]!, 0xc2b2ae35);
      rows[i] = (h ^ (h >>> 16)) & mask;
    }
  }
}

/** Templates written one after another, semicolons between. */
export function templateList(text: string): string[] {
  return text.split(';').map((template) => template.trim());
}

function atomNumber(name: string, template: string, atomNames: readonly string[]): number {
  const atom = atomNames.indexOf(name);
  if (atom < 0) throw new RangeError(`template "${template}" names an unknown atom "${name}"`);
  return atom;
}
