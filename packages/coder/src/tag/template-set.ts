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
  /** How many templates have one atom, at most two, at most three: they are kept in that order, for loops without branches. */
  readonly #upTo: readonly [number, number, number];

  constructor(templates: readonly string[], atomNames: readonly string[], seed: number) {
    const parsed = templates.map((template, i) => ({
      seed: hashNumber(i, seed),
      atoms: template.split(' ').map((name) => atomNumber(name, template, atomNames)),
    }));
    parsed.sort((a, b) => a.atoms.length - b.atoms.length);
    this.size = templates.length;
    this.#seeds = Int32Array.from(parsed, (template) => template.seed);
    this.#parts = new Uint8Array(templates.length * MAX_ARITY);
    parsed.forEach(({ atoms }, i) => {
      if (atoms.length > MAX_ARITY) throw new RangeError(`a template has more than ${MAX_ARITY} atoms`);
      this.#parts.set(atoms, i * MAX_ARITY);
    });
    const countUpTo = (arity: number): number => parsed.filter(({ atoms }) => atoms.length <= arity).length;
    this.#upTo = [countUpTo(1), countUpTo(2), countUpTo(3)];
  }

  /** Writes the row of each template for the given atoms; `mask` is the row count, a power of two, less one. */
  fill(atoms: Int32Array, rows: Int32Array, mask: number): void {
    const seeds = this.#seeds;
    const parts = this.#parts;
    const [ones, twos, threes] = this.#upTo;
    let i = 0;
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
    for (; i < seeds.length; i++) {
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
