// What the lexicon knows of a noun in its phrase: the longest entry that ends at it, its classes and its senses.

import type { Doc } from '../doc/doc.ts';
import { prepositionOf } from './frame-arguments.ts';
import type { Lexicon, NounSense } from './lexicon.ts';

/** Relations of a title to the name behind it. */
const TITLES: ReadonlySet<string> = new Set(['nmod:desc', 'compound', 'appos']);
const NOUNS: ReadonlySet<string> = new Set(['NOUN', 'PROPN']);
const JOINT = 'joint';
/** Characters of a word that may begin or end a compound, at least. */
const SHORTEST_WORD = 2;

/** The lexicon's answer for one noun. */
export interface NounFacts {
  /** The matched phrase, in lemmas; the bare lemma when nothing matched. */
  readonly phrase: string;
  readonly lemma: string;
  /** The token that decided: the noun itself, its title, or what it counts. */
  readonly decisive: number;
  /** First token of the matched phrase. */
  readonly startToken: number;
  readonly classes: readonly string[];
  readonly senses: readonly NounSense[];
}

/** Looks nouns up once each. */
export class NounBook {
  readonly #doc: Doc;
  readonly #lexicon: Lexicon;
  readonly #held = new Map<number, NounFacts>();

  constructor(doc: Doc, lexicon: Lexicon) {
    this.#doc = doc;
    this.#lexicon = lexicon;
  }

  /** Facts of the noun phrase that ends at the token. */
  at(token: number): NounFacts {
    const held = this.#held.get(token);
    if (held !== undefined) return held;
    const facts = this.#look(token);
    this.#held.set(token, facts);
    return facts;
  }

  /** Heads of the phrases on a noun that begin with the preposition. */
  phrasesOf(noun: number, preposition: string): readonly number[] {
    return [...this.#doc.children(noun)].filter(
      (t) => this.#doc.deprel(t).startsWith('nmod') && prepositionOf(this.#doc, t) === preposition,
    );
  }

  #look(token: number): NounFacts {
    const doc = this.#doc;
    // `$4 million worth of medicines`, `$2 million in aid`, `a number of prisoners`: what is counted decides.
    const sum = doc.pos(token) === 'NUM' || doc.pos(token) === 'SYM';
    if (this.#lexicon.quantities.has(doc.lemma(token)) || sum) {
      const counted = this.phrasesOf(token, 'of')[0] ?? (sum ? this.phrasesOf(token, 'in')[0] : undefined);
      if (counted !== undefined && counted !== token) return this.at(counted);
    }
    const lemma = doc.lemma(token).toLowerCase();
    const first = doc.bounds[doc.sentenceOf[token]!]!;
    let phrase = lemma;
    let best = factsOf(token, lemma, lemma, token, this.#lexicon.nouns.get(lemma) ?? []);
    if (best.senses.length === 0)
      best = this.#byTitle(token) ?? this.#asJoint(token) ?? this.#byEnd(token, lemma) ?? best;
    const { joiner, phraseEnds } = this.#lexicon;
    if (joiner !== '' && !phraseEnds.has(lemma)) return this.#asSanction(token, best);
    for (let t = token - 1; t >= Math.max(first, token - this.#lexicon.longest + 1); t--) {
      phrase = `${doc.lower(t)}${joiner}${phrase}`;
      const senses = this.#lexicon.nouns.get(phrase.includes(' - ') ? phrase.replaceAll(' - ', '-') : phrase);
      if (senses !== undefined) best = factsOf(token, lemma, phrase, t, senses);
    }
    return this.#asSanction(token, best);
  }

  /** `Ambassador X`: a name is what its title says. */
  #byTitle(token: number): NounFacts | null {
    const doc = this.#doc;
    if (doc.pos(token) !== 'PROPN') return null;
    for (const child of doc.children(token)) {
      if (!TITLES.has(doc.deprel(child)) || !NOUNS.has(doc.pos(child))) continue;
      const facts = this.at(child);
      if (facts.senses.length > 0 || facts.classes.length > 0) return facts;
    }
    return null;
  }

  /** `税收协定`: an unknown compound is what its end is, where the end is a word and something stands in front of it. */
  #byEnd(token: number, lemma: string): NounFacts | null {
    if (!this.#lexicon.compoundsEndInHead || this.#doc.pos(token) !== 'NOUN') return null;
    for (let from = SHORTEST_WORD; from + SHORTEST_WORD <= lemma.length; from++) {
      const end = lemma.slice(from);
      const senses = this.#lexicon.nouns.get(end);
      if (senses !== undefined) return factsOf(token, end, end, token, senses);
    }
    return null;
  }

  /** `a joint laboratory`: what several have together is joint work. */
  #asJoint(token: number): NounFacts | null {
    const doc = this.#doc;
    const joint = [...doc.children(token)].find((t) => doc.deprel(t) === 'amod' && doc.lower(t) === JOINT);
    const senses = joint === undefined ? undefined : this.#lexicon.nouns.get('cooperation');
    if (joint === undefined || senses === undefined) return null;
    const lemma = doc.lemma(token).toLowerCase();
    return factsOf(token, lemma, lemma, joint, senses);
  }

  /** `a ban on imports`, `curbs on tours`: a restriction of commerce is a sanction. */
  #asSanction(token: number, facts: NounFacts): NounFacts {
    if (!facts.classes.includes('restriction')) return facts;
    const commerce = [...this.phrasesOf(token, 'on'), ...this.phrasesOf(token, 'of')].some((head) =>
      this.at(head).classes.some((name) => name === 'trade' || name === 'goods'),
    );
    const sanction = this.#lexicon.nouns.get('sanction');
    if (!commerce || sanction === undefined) return facts;
    return factsOf(token, facts.lemma, facts.phrase, facts.startToken, sanction);
  }
}

function factsOf(
  decisive: number,
  lemma: string,
  phrase: string,
  startToken: number,
  senses: readonly NounSense[],
): NounFacts {
  return {
    phrase,
    lemma,
    decisive,
    startToken,
    senses,
    classes: [...new Set(senses.map((s) => s.class).filter((c) => c !== ''))],
  };
}
