// Feature templates as data: which atoms of a state are combined into which hashed rows.

import { hashNumber } from './hash.ts';

const MAX_ARITY = 4;
/** A template's seed, four bytes, then the distances of its atoms from the first one, two bytes each. */
const DESCRIPTION_BYTES = 4 + 2 * MAX_ARITY;
const ATOM_BYTES = 4;

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
  /** Seeds and atoms of the templates, as the kernel reads them (`kernel/question.ts` of this package). */
  readonly descriptions: Uint8Array;

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
    this.descriptions = new Uint8Array(templates.length * DESCRIPTION_BYTES);
    const view = new DataView(this.descriptions.buffer);
    parsed.forEach(({ seed, atoms }, i) => {
      if (atoms.length > MAX_ARITY) throw new RangeError(`a template has more than ${MAX_ARITY} atoms`);
      view.setInt32(i * DESCRIPTION_BYTES, seed, true);
      atoms.forEach((atom, k) => {
        view.setUint16(i * DESCRIPTION_BYTES + 4 + 2 * k, atom * ATOM_BYTES, true);
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
