// Who speaks: from the subject of a speech verb to the party it stands for.

import type { Mention, Party } from '../actors/actor-layer.ts';
import type { Doc } from '../doc/doc.ts';
import { childBy, childrenBy, relatesBy } from '../doc/tree.ts';
import type { SpeechContext } from './speech-context.ts';

/** A party with the words that name it. */
export interface NamedParty {
  readonly party: Party;
  /** The mention it comes from; null for a phrase the actors floor does not know. */
  readonly mention: Mention | null;
  readonly startToken: number;
  readonly endToken: number;
}

/** How many verbs up a participle's subject is looked for (`…, he said, adding that …`). */
const MAX_RAISE = 4;
const NONE: ReadonlySet<string> = new Set();
const RELATIVE = new Set(['WP', 'WDT']);
const OUTSIDE_NAME = ['appos', 'acl', 'punct', 'conj', 'cc', 'advmod', 'advcl', 'parataxis', 'nmod', 'case', 'dep'];

/**
 * The token that heads a verb's subject, or −1. Participles and later verbs of a chain take it from the verb above;
 * of a passive only the agent speaks, but for verbs such as `quote`, whose subject does.
 */
export function subjectOf(doc: Doc, verb: number, passiveSpeakers: ReadonlySet<string> = NONE): number {
  let at = verb;
  for (let step = 0; step < MAX_RAISE && at >= 0; step++) {
    const agent = childBy(doc, at, 'obl:agent');
    if (agent >= 0 && !passiveSpeakers.has(doc.lemma(at))) return agent;
    const subject = nearestSubject(doc, at);
    if (subject >= 0) {
      const undergoes = doc.deprel(subject) === 'nsubj:pass' && !passiveSpeakers.has(doc.lemma(at));
      return undergoes ? -1 : antecedentOf(doc, at, subject);
    }
    if (relatesBy(doc, at, ['acl'])) return doc.head(at);
    // "urged Kang to say": the object of the verb above is to speak.
    const controller = relatesBy(doc, at, ['xcomp']) ? childBy(doc, doc.head(at), 'obj', 'iobj') : -1;
    if (controller >= 0 && controller < at) return controller;
    if (!relatesBy(doc, at, ['conj', 'advcl', 'xcomp', 'parataxis', 'ccomp'])) return -1;
    at = doc.head(at);
  }
  return -1;
}

/** Of several subjects the one nearest to the verb: in `Peace, Kang wrote, is …` the parser may hang both on it. */
function nearestSubject(doc: Doc, verb: number): number {
  const subjects = childrenBy(doc, verb, 'nsubj');
  return subjects.reduce((best, s) => (best < 0 || Math.abs(s - verb) < Math.abs(best - verb) ? s : best), -1);
}

/** A relative pronoun stands for the noun its clause hangs on. */
function antecedentOf(doc: Doc, verb: number, subject: number): number {
  return relatesBy(doc, verb, ['acl']) && RELATIVE.has(doc.tag(subject)) ? doc.head(verb) : subject;
}

/** The party a noun phrase stands for; null for a pronoun that nothing resolves. */
export function partyAt(context: SpeechContext, head: number): NamedParty | null {
  const { doc, actors, grammar, names } = context;
  const mention = actors.at(head);
  const party = mention?.parties[0];
  if (mention !== undefined && party !== undefined && !mention.placeOnly) {
    const fuller = party.code === null && party.kind === 'person' ? names.fullName(party.name) : party.name;
    const named = fuller === party.name ? party : { ...party, name: fuller };
    return { party: named, mention, startToken: mention.startToken, endToken: mention.endToken };
  }
  const isName = /^\p{Lu}\p{Ll}/u.test(doc.form(head)) && head > doc.bounds[doc.sentenceOf[head]!]!;
  if (grammar.pronouns.has(doc.lower(head)) || !(isName || /NOUN|PROPN/.test(doc.pos(head)))) return null;
  return unknownParty(context, head);
}

/** A speaker no table knows goes by the words of the text. */
function unknownParty({ doc, names }: SpeechContext, head: number): NamedParty {
  const [startToken, endToken] = nameRange(doc, head);
  const words = doc.textOf(startToken, endToken);
  const isName = doc.pos(head) === 'PROPN';
  const name = isName ? names.fullName(words) : words.replace(/^(?:the|an?) /i, '');
  const kind = isName ? 'person' : 'role';
  const party: Party = { code: null, sector: [], name, kind, basis: 'stated' };
  return { party, mention: null, startToken, endToken };
}

/** The noun phrase without what is put after its head: `Kim Minji` of `Kim Minji, 62, a voter in Seoul`. */
function nameRange(doc: Doc, head: number): [number, number] {
  let first = head;
  let last = head;
  for (const child of doc.children(head)) {
    if (OUTSIDE_NAME.some((relation) => relatesBy(doc, child, [relation])) && doc.deprel(child) !== 'nmod:poss')
      continue;
    if (child < first) first = child;
    if (child > last && /flat|compound/.test(doc.deprel(child))) last = child;
  }
  while (first > 0 && doc.sentenceOf[first - 1] === doc.sentenceOf[head] && doc.pos(first - 1) === 'PROPN') first--;
  return [first, last + 1];
}

/** Whom the verb's subject speaks to: `told Xi`, `said to reporters`. */
export function addresseeOf({ doc, actors, grammar }: SpeechContext, verb: number): NamedParty | null {
  const objects = grammar.addressingVerbs.has(doc.lemma(verb)) ? childrenBy(doc, verb, 'obj', 'iobj') : [];
  const spokenTo = childrenBy(doc, verb, 'obl').filter((obl) =>
    childrenBy(doc, obl, 'case').some((c) => grammar.addressingPrepositions.has(doc.lower(c))),
  );
  for (const head of [...objects, ...spokenTo]) {
    const mention = actors.at(head);
    const party = mention?.parties[0];
    if (mention === undefined || party === undefined || mention.placeOnly) continue;
    return { party, mention, startToken: mention.startToken, endToken: mention.endToken };
  }
  return null;
}
