// "Several thousand people march in Niamey", "Ruritania institutes proceedings": a verb in the present looks like a noun.
// Where a sentence has no other verb, it is one; said before the parser builds a tree without it.

import type { Doc } from '../../doc/doc.ts';

const FINITE: ReadonlySet<string> = new Set(['VBD', 'VBZ', 'VBP', 'MD']);
/** Tags that such a verb is given by mistake. */
const MISTAKEN: ReadonlySet<string> = new Set(['NN', 'NNP', 'VB', 'JJ']);
const FEWEST_TOKENS = 5;

/** Verbs of what is done by force or on the move, whose bare form is a noun as well, or is easily taken for one. */
const OF_FORCE: readonly string[] =
  `march storm protest rally strike raid attack fight clash riot block kill arrest seize force fire bomb shell capture
  detain shoot ambush surround occupy picket boycott sink board hit wound damage destroy rescue send deploy mass drill
  test abduct murder execute torch loot barricade besiege shut blast retreat surrender flee drive cross patrol break
  return move withdraw enter walk gather join push launch search`.split(/\s+/);
/** The same of what is said, agreed and decided. */
const OF_WORDS: readonly string[] =
  `hold sign vote plan face urge call ban demand visit condemn release end open reopen close resume begin start order
  exchange trade pledge promise vow warn threaten reject claim report deny blame offer charge back support welcome praise
  approve pass veto suspend cut lift ease seek request ask appeal discuss host stage mark mourn pressure hail slam set
  defect conduct unveil agree meet institute freeze sentence jail`.split(/\s+/);
const ACTS: ReadonlySet<string> = new Set([...OF_FORCE, ...OF_WORDS]);
const OBJECTS: readonly string[] = ['DET', 'NUM', 'PRON', 'ADJ', 'NOUN', 'PROPN'];
/** What opens an object, and stands behind no noun in -s: `a court sentences two`. */
const OPENING: readonly string[] = ['DET', 'NUM', 'PRON'];
const IN_PHRASES: readonly string[] = [...OBJECTS, 'ADP', 'PART', 'ADV'];
/** What can stand behind a verb, and hardly behind the noun of the same form. */
const BEHIND: ReadonlySet<string> = new Set([...IN_PHRASES, 'SCONJ']);
/** Parts of the phrase that a sentence begins with. */
const NOMINAL: ReadonlySet<string> = new Set([...IN_PHRASES, 'CCONJ']);
const PLURAL: ReadonlySet<string> = new Set(['NNS', 'NNPS']);
const SINGULAR: ReadonlySet<string> = new Set(['NN', 'NNP']);
/** Tags of words in names, whatever part of speech they are else: `United`, `Working`. */
const NAMED: ReadonlySet<string> = new Set(['NNP', 'NNPS', 'VBG']);

/** Tags the verb of each sentence that would have none. Tags must be set, lemmas and trees not yet. */
export function tagPresentVerbs(doc: Doc): void {
  for (let s = 0; s < doc.sentenceCount; s++) {
    const [from, to] = [doc.bounds[s]!, doc.bounds[s + 1]!];
    if (!isVerbless(doc, from, to)) continue;
    const plural = pluralVerb(doc, from, to);
    if (plural >= 0) doc.setTag(plural, 'VERB', 'VBP');
    else {
      const singular = singularVerb(doc, from, to);
      if (singular >= 0) doc.setTag(singular, 'VERB', 'VBZ');
    }
  }
}

function isVerbless(doc: Doc, from: number, to: number): boolean {
  if (to - from < FEWEST_TOKENS || doc.form(to - 1) !== '.') return false;
  for (let t = from; t < to; t++) if (FINITE.has(doc.tag(t)) || doc.pos(t) === 'AUX') return false;
  return true;
}

/** `people march`, `X and Y sign`, `police in X arrest`: behind a plural or what is joined. */
function pluralVerb(doc: Doc, from: number, to: number): number {
  let joined = false;
  for (let t = from + 1; t < to - 2; t++) {
    joined ||= doc.lower(t) === 'and';
    if (!isAct(doc, t, doc.lower(t)) || !MISTAKEN.has(doc.tag(t))) continue;
    // `a gun attack kill 26`: of two such words the second is the verb; not of `soldiers exchange fire`.
    const doubled = isAct(doc, t + 1, doc.lower(t + 1)) && doc.lower(t + 1) !== 'fire';
    if (doubled && MISTAKEN.has(doc.tag(t + 1)) && SINGULAR.has(doc.tag(t))) continue;
    const before = doc.tag(t - 1);
    const subject = PLURAL.has(before) || (joined && SINGULAR.has(before)) || isPluralPhrase(doc, from, t);
    if (subject && BEHIND.has(doc.pos(t + 1))) return t;
  }
  return -1;
}

/** `Police in Ruritania`: a plural with a phrase behind it, up to the verb. */
function isPluralPhrase(doc: Doc, from: number, verb: number): boolean {
  let noun = -1;
  for (let t = from; t < verb; t++) {
    if (!NOMINAL.has(doc.pos(t))) return false;
    if (noun < 0 && doc.pos(t) === 'ADP') return false;
    if (noun < 0 && PLURAL.has(doc.tag(t)) && doc.pos(t + 1) === 'ADP') noun = t;
  }
  return noun >= 0 && noun < verb - 2 && SINGULAR.has(doc.tag(verb - 1));
}

/** `Ruritania institutes proceedings`, `a court sentences two`: a form in -s between a name or noun and an object. */
function singularVerb(doc: Doc, from: number, to: number): number {
  for (let t = from + 1; t < to - 2; t++) {
    if (!NOMINAL.has(doc.pos(t - 1)) && !NAMED.has(doc.tag(t - 1))) return -1;
    if (doc.lower(t - 1) === 'and') return -1;
    const plain = /^(.*(?:[sxz]|ch|sh))es$/.exec(doc.lower(t))?.[1] ?? /^(.+)s$/.exec(doc.lower(t))?.[1];
    if (plain === undefined || !isAct(doc, t, plain) || !PLURAL.has(doc.tag(t))) continue;
    // `the Group on Detention calls on`, with a preposition of its own.
    const called = plain === 'call' && /^(?:on|for)$/.test(doc.lower(t + 1));
    // `the parliament votes 136–27`
    const opening = plain === 'vote' ? [] : OPENING;
    const objects = doc.tag(t - 1) === 'NNP' ? OBJECTS : doc.tag(t - 1) === 'NN' ? opening : [];
    if (called || objects.includes(doc.pos(t + 1))) return t;
  }
  return -1;
}

/** Whether a word in small letters is the form of an act. */
function isAct(doc: Doc, token: number, plain: string): boolean {
  return ACTS.has(plain) && doc.forms[token] === doc.lowers[token];
}
