// What a model knows of each word form.

import { PackedStrings, type StringArrays } from './packed-strings.ts';

/** What a model knows of a form. Keys are normalised forms (`normalizeForm`). */
export interface WordFacts {
  /** Number of the set of tags it was seen with; 0 for none. */
  readonly tagSet: number;
  /** Its tag class if it was only ever seen with one, often enough; else −1. */
  readonly fixedTag: number;
  /** Number of its cluster among many, and among few; 0 for none. */
  readonly cluster: number;
  readonly coarseCluster: number;
  /** How often it is capitalised inside sentences, from 1 (never) to 5 (always); 0 if unknown. */
  readonly capitals: number;
  /** Number of the set of things a dictionary says it can be; 0 if it has no such word. */
  readonly dictionary: number;
}

/** Facts by normalised form. A map will do where few words are looked up, or the words change. */
export interface WordLexicon extends Iterable<[form: string, facts: WordFacts]> {
  get(form: string): WordFacts | undefined;
}

/** Numbers of a `WordFacts`. */
const COLUMNS = 6;

/** The arrays of a `PackedLexicon`. */
export interface LexiconArrays {
  readonly forms: StringArrays;
  /** Number of each form's facts: most forms share theirs with others. */
  readonly kinds: Uint32Array;
  /** Facts, six numbers each, in the order of `WordFacts`. */
  readonly facts: Int32Array;
}

/** A read-only lexicon in typed arrays. */
export class PackedLexicon implements LexiconArrays, WordLexicon {
  readonly forms: PackedStrings;
  readonly kinds: Uint32Array;
  readonly facts: Int32Array;

  constructor({ forms, kinds, facts }: LexiconArrays) {
    this.forms = new PackedStrings(forms);
    this.kinds = kinds;
    this.facts = facts;
  }

  static of(lexicon: ReadonlyMap<string, WordFacts>): PackedLexicon {
    const kinds = new Uint32Array(lexicon.size);
    const facts: number[] = [];
    const numbers = new Map<string, number>();
    let word = 0;
    for (const { tagSet, fixedTag, cluster, coarseCluster, capitals, dictionary } of lexicon.values()) {
      const row = [tagSet, fixedTag, cluster, coarseCluster, capitals, dictionary];
      const key = row.join();
      let number = numbers.get(key);
      if (number === undefined) {
        number = numbers.size;
        numbers.set(key, number);
        facts.push(...row);
      }
      kinds[word++] = number;
    }
    return new PackedLexicon({ forms: PackedStrings.of([...lexicon.keys()]), kinds, facts: Int32Array.from(facts) });
  }

  get(form: string): WordFacts | undefined {
    const word = this.forms.indexOf(form);
    return word < 0 ? undefined : this.#factsOf(word);
  }

  *[Symbol.iterator](): IterableIterator<[string, WordFacts]> {
    let word = 0;
    for (const form of this.forms) yield [form, this.#factsOf(word++)];
  }

  #factsOf(word: number): WordFacts {
    const { facts } = this;
    const at = this.kinds[word]! * COLUMNS;
    return {
      tagSet: facts[at]!,
      fixedTag: facts[at + 1]!,
      cluster: facts[at + 2]!,
      coarseCluster: facts[at + 3]!,
      capitals: facts[at + 4]!,
      dictionary: facts[at + 5]!,
    };
  }
}
