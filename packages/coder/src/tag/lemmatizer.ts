// Lemmas by rules that a trainer learned: for each tag, the longest known ending says what to cut off and what to add.

import type { Doc } from '../doc/doc.ts';
import { uposNumber } from '../doc/upos.ts';

const PROPN = uposNumber('PROPN');

/** Longest ending a rule may name, in characters. */
export const MAX_ENDING = 6;

/** Cut `cut` characters off the form's end, then add `add`. */
export interface LemmaRule {
  readonly cut: number;
  readonly add: string;
}

/** Rules by `xpos\tending`; an ending that begins with `^` is a whole form, in lower case. */
export type LemmaRules = ReadonlyMap<string, LemmaRule>;

/** The rule's result for a form. */
export function applyLemmaRule(form: string, rule: LemmaRule): string {
  return rule.cut > form.length ? form : form.slice(0, form.length - rule.cut) + rule.add;
}

/** The rule for a form in lower case under a tag: the whole form's, else the longest ending's, else none. */
export function findLemmaRule(rules: LemmaRules, lower: string, xpos: string): LemmaRule | undefined {
  const whole = rules.get(`${xpos}\t^${lower}`);
  if (whole !== undefined) return whole;
  for (let n = Math.min(MAX_ENDING, lower.length - 1); n >= 0; n--) {
    const rule = rules.get(`${xpos}\t${n === 0 ? '' : lower.slice(-n)}`);
    if (rule !== undefined) return rule;
  }
  return undefined;
}

/** Sets lemmas; remembers forms it has met. */
export class Lemmatizer {
  readonly #rules: LemmaRules;
  /** Lemmas by form, by tag: of names, which keep their capitals, and of all other words. */
  readonly #names = new Map<string, Map<string, string>>();
  readonly #words = new Map<string, Map<string, string>>();
  #size = 0;

  constructor(rules: LemmaRules) {
    this.#rules = rules;
  }

  /** Sets the lemma of every token; tags must be set. */
  lemmatize(doc: Doc): void {
    if (this.#size > 1 << 17) this.#forget();
    for (let t = 0; t < doc.length; t++) {
      doc.setLemma(t, this.#lemma(doc.form(t), doc.tag(t), doc.upos[t] === PROPN));
    }
  }

  #lemma(form: string, xpos: string, proper: boolean): string {
    const byTag = proper ? this.#names : this.#words;
    let held = byTag.get(xpos);
    if (held === undefined) {
      held = new Map();
      byTag.set(xpos, held);
    }
    let lemma = held.get(form);
    if (lemma === undefined) {
      const lower = form.toLowerCase();
      const rule = findLemmaRule(this.#rules, lower, xpos);
      const base = proper ? form : lower;
      lemma = rule === undefined ? base : applyLemmaRule(base, rule);
      held.set(form, lemma);
      this.#size++;
    }
    return lemma;
  }

  #forget(): void {
    this.#names.clear();
    this.#words.clear();
    this.#size = 0;
  }
}
