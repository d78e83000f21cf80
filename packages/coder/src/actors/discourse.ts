// What has been spoken of so far: persons with their titles, states with their weight, and everything a pronoun can mean.

import type { Gender } from './actor-grammar.ts';
import type { Party } from './actor-layer.ts';

/** A sentence later a state weighs this much of what it did. */
const DECAY = 0.85;
/** A state named only as a place, or as a modifier, weighs less than one that acts. */
const WEIGHT = { actor: 1, modifier: 0.6, place: 0.35 } as const;

/** A person of the document, under all the names and titles used. */
export interface KnownPerson {
  party: Party;
  /** Folded pieces of the longest name used. */
  pieces: readonly string[];
  gender: Gender;
  /** Lemmas and phrases of titles used (`minister`, `foreign minister`) and offices (`head-of-state`). */
  readonly titles: Set<string>;
  lastToken: number;
  count: number;
}

/** Something mentioned that later words may point back to. */
export interface Trace {
  readonly parties: readonly Party[];
  readonly person: KnownPerson | null;
  readonly number: 'one' | 'body' | 'several';
  readonly head: number;
  readonly sentence: number;
  readonly subject: boolean;
  /** Weighs less: a modifier or a place. */
  readonly faint: boolean;
  /** Lemma of the head noun and phrase of the role, for `the ministry`. */
  readonly nouns: readonly string[];
}

/** The state of a document's discourse; grows as its mentions are read in order. */
export class Discourse {
  readonly persons: KnownPerson[] = [];
  readonly traces: Trace[] = [];
  /** Bodies by acronym or short form. */
  readonly shortForms = new Map<string, Party>();
  /** States that names of each sentence tell. */
  readonly #statesOf: ReadonlyMap<number, ReadonlySet<string>>;
  readonly #weights = new Map<string, number>();
  #sentence = 0;

  constructor(statesOf: ReadonlyMap<number, ReadonlySet<string>>) {
    this.#statesOf = statesOf;
  }

  /** Whether names anywhere in the text tell the state. */
  tellsOf(state: string): boolean {
    for (const states of this.#statesOf.values()) if (states.has(state)) return true;
    return false;
  }

  /** The only state that names of the sentence tell, those to come included. */
  soleState(sentence: number): string | null {
    const states = this.#statesOf.get(sentence);
    const [only] = states ?? [];
    return only !== undefined && states?.size === 1 ? only : null;
  }

  /** Moves on to a sentence; weights of what was said before shrink. */
  enter(sentence: number): void {
    for (; this.#sentence < sentence; this.#sentence++) {
      for (const [code, weight] of this.#weights) this.#weights.set(code, weight * DECAY);
    }
  }

  /** Remembers a mention and strengthens the states of its parties. */
  note(trace: Trace, as: keyof typeof WEIGHT): void {
    this.traces.push(trace);
    for (const code of new Set(trace.parties.filter(speaksForState).map((party) => party.code))) {
      if (code !== null) this.#weights.set(code, (this.#weights.get(code) ?? 0) + WEIGHT[as]);
    }
  }

  /** Codes by present weight, the heaviest first. */
  ranking(): readonly (readonly [code: string, weight: number])[] {
    return [...this.#weights].sort((a, b) => b[1] - a[1]);
  }

  /** The state the text is about: twice as heavy as any other; null when there is none. */
  dominant(isState: (code: string) => boolean): string | null {
    const [first, second] = this.ranking().filter(([code]) => isState(code));
    if (first === undefined) return null;
    return second === undefined || first[1] >= 2 * second[1] ? first[0] : null;
  }
}

/** The press and firms have a country, but a text that cites them is not about it. */
function speaksForState(party: Party): boolean {
  return party.kind !== 'organisation' || (party.sector[0] !== 'JRN' && party.sector[0] !== 'BUS');
}
