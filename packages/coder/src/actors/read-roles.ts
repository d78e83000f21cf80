// Readings of roles without a name, of groups, of states as common nouns, and of pronouns.

import type { Sector } from '@rapport/record';
import { relatesBy } from '../doc/tree.ts';
import type { Anchors } from './anchors.ts';
import { type Findings, originOf } from './origin.ts';
import { entryCode } from './parties.ts';
import { isTitle } from './person-names.ts';
import { type Phrase, phraseOf, prepositionOf } from './phrases.ts';
import { hasFormer } from './read-names.ts';
import type { GroupReading, PronounReading, RoleReading, StateReading } from './readings.ts';
import type { RoleMatch } from './role-matches.ts';
import type { Scene } from './scene.ts';

const SERVICES: ReadonlySet<Sector> = new Set(['MIL', 'COP', 'SPY', 'REB', 'PRM']);
const MODIFIERS = ['amod', 'compound', 'nmod:unmarked', 'nmod:desc'] as const;

/** A role phrase; null where it only modifies another noun and is no body of its own. */
export function readRole(scene: Scene, findings: Findings, role: RoleMatch): RoleReading | null {
  const { doc } = scene;
  const governor = doc.head(role.head);
  const modifier = governor >= role.endToken && relatesBy(doc, role.head, MODIFIERS);
  if (modifier && (role.row.kind === 'person' || findings.roles.headedBy(governor) !== undefined)) return null;
  const { complements, placeComplements } = scene.grammar;
  const wanted = role.row.kind === 'person' ? complements : placeComplements;
  const own = phraseOf(scene, role.startToken, role.endToken, 0, wanted);
  const origin = originOf(scene, findings, own, role);
  if (modifier && origin.codes.length === 0 && !isNamedModifier(scene, role)) return null;
  if (isCondition(scene, role, own) || isStance(scene, role) || isPartOfName(scene, role)) return null;
  const end = origin.joinedEnd ?? 0;
  const base = modifier ? { ...own, endToken: role.endToken, baseEnd: role.endToken } : widen(scene, own);
  const phrase = end > base.endToken ? { ...base, endToken: end } : base;
  return {
    kind: 'role',
    form: isCapitalised(scene, role) && role.row.kind !== 'person' ? 'name' : 'nominal',
    phrase: { ...phrase, head: phrase.head === own.head ? role.head : phrase.head },
    role,
    origin,
    former: role.row.kind === 'person' && hasFormer(scene, own.startToken, role.endToken),
    employer: role.row.kind === 'person' ? employerOf(scene, findings, own, role) : [],
    definite: isDefinite(scene, own, role),
    plural:
      isPlural(scene, role) ||
      phrase.head !== own.head ||
      (scene.grammar.bareNounsAreDefinite && origin.codes.length > 1),
    local: isLocal(scene, own),
    capital: isCapitalised(scene, role),
    modifier,
  };
}

/** A capitalised `Fan` inside a sentence is a name. */
function isPartOfName(scene: Scene, role: RoleMatch): boolean {
  const single = role.row.kind === 'person' && role.endToken - role.startToken === 1 && !isTitle(role);
  const capital = scene.isCapital(role.head) && scene.doc.pos(role.head) === 'PROPN';
  return single && capital && scene.titleCase[scene.doc.sentenceOf[role.head]!] === 0;
}

/** `in exile`, `into force`: a bare singular behind a preposition of place is a condition, not somebody. */
function isCondition(scene: Scene, role: RoleMatch, phrase: Phrase): boolean {
  const { doc } = scene;
  if (
    scene.grammar.bareNounsAreDefinite ||
    phrase.startToken !== role.head ||
    phrase.endToken !== role.head + 1 ||
    scene.grammar.pluralTags.has(doc.tag(role.head))
  )
    return false;
  const preposition = prepositionOf(doc, role.head);
  const { locative, entered } = scene.grammar;
  return !scene.isCapital(role.head) && (locative.has(preposition) || entered.has(preposition));
}

/** `its opposition to the plan`: an attitude, not the parties that oppose. */
function isStance(scene: Scene, role: RoleMatch): boolean {
  const { doc, grammar } = scene;
  return (
    grammar.stances.has(doc.lower(role.head)) &&
    doc.lower(Math.min(role.head + 1, doc.length - 1)) === grammar.stanceMarker
  );
}

/** `defence ministry statement` names a ministry, `state visit` no state. */
function isNamedModifier(scene: Scene, role: RoleMatch): boolean {
  return role.endToken - role.startToken > 1 || (scene.isCapital(role.head) && scene.doc.pos(role.head) === 'PROPN');
}

function isLocal(scene: Scene, phrase: Phrase): boolean {
  for (let t = phrase.startToken; t < phrase.baseEnd; t++) if (scene.grammar.local.has(scene.doc.lower(t))) return true;
  return false;
}

/** `army accountant`, `police doctor`: one of the state's services. */
function employerOf(scene: Scene, findings: Findings, phrase: Phrase, role: RoleMatch): readonly Sector[] {
  for (let t = phrase.startToken; t < role.startToken; t++) {
    const body = findings.roles.headedBy(t);
    const [sector] = body?.row.sector ?? [];
    if (body === undefined || sector === undefined || scene.doc.deprel(t) !== 'compound') continue;
    if (body.row.kind !== 'person' && SERVICES.has(sector)) return body.row.sector;
  }
  return [];
}

/** `group of thieves`: the counted noun's phrase takes in what counts it. */
function widen(scene: Scene, phrase: Phrase): Phrase {
  const { doc, grammar } = scene;
  const governor = doc.head(phrase.head);
  if (governor >= phrase.endToken && isOfficeOf(scene, phrase, governor))
    return phraseOf(scene, governor, governor + 1);
  if (governor < 0 || governor >= phrase.startToken || doc.deprel(phrase.head) !== 'nmod') return phrase;
  const between = phrase.startToken - 1;
  if (!grammar.genitive.has(doc.lower(between)) || !grammar.counters.has(doc.lemma(governor))) return phrase;
  const outer = phraseOf(scene, governor, governor + 1, Number.MAX_SAFE_INTEGER);
  return { ...phrase, startToken: outer.startToken, head: governor };
}

/** `the ombudsman's office`: the office acts for the one who holds it. */
function isOfficeOf(scene: Scene, phrase: Phrase, governor: number): boolean {
  const { doc, grammar } = scene;
  return doc.deprel(phrase.head) === 'nmod:poss' && grammar.officeNouns.has(doc.lemma(governor).toLowerCase());
}

/** Capitals inside a sentence; at its head only when a further word has one. */
function isCapitalised(scene: Scene, role: RoleMatch): boolean {
  if (!scene.isCapital(role.head)) return false;
  if (role.head !== scene.firstOf(role.head)) return true;
  return role.endToken - role.startToken > 1 && scene.isCapital(role.endToken - 1);
}

function isDefinite(scene: Scene, phrase: Phrase, role: RoleMatch): boolean {
  const first = phrase.startToken;
  if (scene.grammar.bareNounsAreDefinite) return !scene.grammar.articles.has(scene.doc.lower(first));
  if (first === role.startToken) return false;
  for (let t = first; t < role.startToken; t++) if (scene.grammar.definite.has(scene.doc.lower(t))) return true;
  return false;
}

function isPlural(scene: Scene, role: RoleMatch): boolean {
  return scene.grammar.pluralTags.has(scene.doc.tag(role.head));
}

/** `both sides`, `the two leaders`, `the pair`; null when the phrase is none. */
export function readGroup(scene: Scene, anchors: Anchors, head: number): GroupReading | null {
  const { doc, grammar } = scene;
  const word = doc.lower(head);
  const whole = grammar.wholeGroups.get(word);
  if (whole !== undefined) {
    const phrase = phraseOf(scene, head, head + 1);
    const named = statesIn(anchors, phrase.startToken, head);
    return { kind: 'group', form: 'group', phrase, ...whole, noun: '', named };
  }
  const counted = grammar.groupWords.get(word);
  if (counted !== undefined) {
    const phrase = phraseOf(scene, head, head + 1);
    const isPair = grammar.pairWords.has(word);
    const isPronoun = doc.pos(head) === 'PRON' || (isPair && doc.deprel(head) !== 'det');
    const bare = phrase.endToken === phrase.baseEnd && isDefiniteStart(scene, phrase);
    if (isPair ? !isPronoun || doc.deprel(head).startsWith('cc') : !bare) return null;
    return { kind: 'group', form: 'group', phrase, count: counted, stands: 'any', noun: '' };
  }
  const noun = doc.lemma(head).toLowerCase();
  const stands = grammar.groupNouns.get(noun);
  if (stands === undefined) return readBareNumber(scene, head);
  const phrase = phraseOf(scene, head, head + 1);
  if (phrase.endToken !== phrase.baseEnd) return null;
  let count = 0;
  for (let t = phrase.startToken; t < head; t++) {
    if (anchors.at[t]! >= 0) return null;
    count = grammar.groupNumbers.get(doc.lower(t)) ?? count;
  }
  const both = grammar.pairWords.has(doc.lower(phrase.startToken));
  if (count < 2 || !(both || isDefiniteStart(scene, phrase) || isFromPronoun(scene, phrase))) return null;
  return { kind: 'group', form: 'group', phrase, count, stands, noun };
}

/** Codes of the states that are named between two tokens. */
function statesIn(anchors: Anchors, from: number, to: number): string[] {
  const codes = new Set<string>();
  for (let t = from; t < to; t++) {
    const entry = anchors.list[anchors.at[t]!]?.entries.find(({ kind }) => kind === 'country');
    const code = entry === undefined ? null : entryCode(entry);
    if (code !== null) codes.add(code);
  }
  return [...codes];
}

/** `the two agreed to …`. */
function readBareNumber(scene: Scene, head: number): GroupReading | null {
  const { doc, grammar } = scene;
  const count = grammar.groupNumbers.get(doc.lower(head));
  if (count === undefined || doc.pos(head) !== 'NUM' || !doc.deprel(head).startsWith('nsubj')) return null;
  const phrase = phraseOf(scene, head, head + 1);
  if (!isDefiniteStart(scene, phrase) || phrase.endToken !== phrase.baseEnd) return null;
  return { kind: 'group', form: 'group', phrase, count, stands: 'any', noun: '' };
}

function isDefiniteStart(scene: Scene, phrase: Phrase): boolean {
  return scene.grammar.definite.has(scene.doc.lower(phrase.startToken));
}

function isFromPronoun(scene: Scene, phrase: Phrase): boolean {
  return scene.grammar.pronouns.get(scene.doc.lower(phrase.startToken))?.possessive === true;
}

/** `the country`, `its neighbour`; null when the phrase is none. */
export function readState(scene: Scene, anchors: Anchors, head: number): StateReading | null {
  const { doc, grammar } = scene;
  if (grammar.wholeStates.has(doc.lower(head))) {
    const phrase = phraseOf(scene, head, head + 1);
    const placeOnly = grammar.locative.has(prepositionOf(doc, head));
    return { kind: 'state', form: 'nominal', phrase, neighbour: false, placeOnly };
  }
  const noun = doc.lemma(head).toLowerCase();
  const neighbour = grammar.neighbourNouns.has(noun);
  if ((!neighbour && !grammar.countryNouns.has(noun)) || grammar.pluralTags.has(doc.tag(head))) return null;
  const phrase = phraseOf(scene, head, head + 1);
  if (phrase.endToken !== phrase.baseEnd || phrase.startToken === head) return null;
  for (let t = phrase.startToken; t <= head; t++) if (anchors.at[t]! >= 0) return null;
  if (!isDefiniteStart(scene, phrase) && !isFromPronoun(scene, phrase)) return null;
  if (doc.head(head) > head && relatesBy(doc, head, MODIFIERS)) return null;
  const preposition = [...doc.children(head)].find((child) => doc.deprel(child) === 'case' && child < head);
  const placeOnly = preposition !== undefined && grammar.locative.has(doc.relator(preposition));
  return { kind: 'state', form: 'nominal', phrase, neighbour, placeOnly };
}

/** A personal pronoun; null for expletives and other words. */
export function readPronoun(scene: Scene, token: number): PronounReading | null {
  const { doc } = scene;
  const facts = scene.grammar.pronouns.get(doc.lower(token));
  if (facts === undefined || doc.pos(token) !== 'PRON' || isExpletive(scene, token)) return null;
  const phrase = { startToken: token, endToken: token + 1, baseEnd: token + 1, head: token };
  return { kind: 'pronoun', form: 'pronoun', phrase, facts };
}

/** `it is clear that …`, `it rained`: a subject that stands for a clause or nothing. */
function isExpletive(scene: Scene, token: number): boolean {
  const { doc } = scene;
  const deprel = doc.deprel(token);
  if (deprel === 'expl') return true;
  if (scene.grammar.pronouns.get(doc.lower(token))?.number !== 'body' || !deprel.startsWith('nsubj')) return false;
  const governor = doc.head(token);
  if (governor < 0) return true;
  for (const child of doc.children(governor)) {
    if (relatesBy(doc, child, ['csubj'])) return true;
    if (relatesBy(doc, child, ['cop']) && doc.pos(governor) === 'ADJ') return true;
  }
  return false;
}
