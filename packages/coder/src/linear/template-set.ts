// Feature templates as data: which atoms of a state are combined into which hashed rows.

import { hashNumber } from './hash.ts';

const MAX_ARITY = 4;
const ATOM_BYTES = 4;
/** The kernel reads so many templates at a time, also where fewer are left. */
const AT_A_TIME = 4;

/**
 * Compiled templates. A template is a string of one to four atom names ("S0w B0t"); its value is a row number, the hash
 * of its atoms, which a `Question` makes. Order of templates is part of a model: the position seeds the hash. Rows are written look by look: the
 * most telling templates first, so that a sure decision can be made without the others (Strubell et al. 2015, "Learning
 * Dynamic Feature Selection for Fast Sequential Prediction").
 */
export class TemplateSet {
  readonly size: number;
  /** Where the rows of each look end; the last look ends at `size`. */
  readonly looks: readonly number[];
  /** Of each look: where its templates of one, two, three and four atoms end. */
  readonly ends: Int32Array;
  /** Of each template the seed, with room behind the last. */
  readonly seeds: Int32Array;
  /** Distances in bytes from the first atom to the templates' first atoms, as many as there are seeds, then to the second … */
  readonly offsets: Uint16Array;

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
    const room = parsed.length + AT_A_TIME;
    this.seeds = new Int32Array(room);
    this.offsets = new Uint16Array(room * MAX_ARITY);
    parsed.forEach(({ seed, atoms }, i) => {
      if (atoms.length > MAX_ARITY) throw new RangeError(`a template has more than ${MAX_ARITY} atoms`);
      this.seeds[i] = seed;
      atoms.forEach((atom, k) => {
        this.offsets[k * room + i] = atom * ATOM_BYTES;
      });
    });
    const endOf = (look: number, arity: number): number =>
      parsed.filter((one) => one.look < look || (one.look === look && one.atoms.length <= arity)).length;
    const all = [...looks.keys(), looks.length];
    this.ends = Int32Array.from(all.flatMap((look) => [1, 2, 3, MAX_ARITY].map((arity) => endOf(look, arity))));
    this.looks = all.map((look) => endOf(look, MAX_ARITY));
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
