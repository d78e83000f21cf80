// Where a phrase's noun belongs: nationality adjectives, possessors, `of` and `for` complements, the body it acts for.

import type { Sector } from '@rapport/record';
import { childrenBy, relatesBy } from '../doc/tree.ts';
import type { NameEntry } from './actor-index.ts';
import type { Party } from './actor-layer.ts';
import type { Anchors } from './anchors.ts';
import { entryCode, organisationParty, preferredEntry } from './parties.ts';
import { type Phrase, phraseOf, prepositionOf } from './phrases.ts';
import type { RoleMatches } from './role-matches.ts';
import type { Scene } from './scene.ts';

const SETTLED: ReadonlySet<Sector> = new Set(
  'CVL COP AGR LAB EDU BUS MED JRN JUD LEG REB CRM PTY OPP REL SOC'.split(' ') as Sector[],
);
const MAX_DEPTH = 3;

/** What the floor found before it reads phrases. */
export interface Findings {
  readonly anchors: Anchors;
  readonly roles: RoleMatches;
  readonly leanings: ReadonlyMap<string, number>;
}

/** To whom a noun belongs, as its own phrase tells. */
export interface Origin {
  /** Several only for coordinated nationalities: `Russian and Belarusian soldiers`. */
  readonly codes: readonly string[];
  /** The organisation it belongs to: `Hamas leader`. */
  readonly body: Party | null;
  /** A possessive pronoun in front, or −1. */
  readonly pronoun: number;
  /** Token of a noun in front or behind that may be resolved by then (`the ministry's spokesman`), or −1. */
  readonly owner: number;
  /** Where joined complements end (`ministers of Japan and South Korea`); 0 when there is but one. */
  readonly joinedEnd?: number;
}

/** The noun whose origin is sought. A role may open with a name (`UN chief`), a name's words say nothing of origin. */
interface Core {
  readonly startToken: number;
  readonly endToken: number;
  readonly isName?: boolean;
}

interface Hit {
  readonly startToken: number;
  readonly endToken: number;
  readonly entry: NameEntry;
  readonly possessor: boolean;
}

/** Reads the origin of a phrase. Tokens of `core` are the noun itself and say nothing about its origin. */
export function originOf(scene: Scene, findings: Findings, phrase: Phrase, core: Core, depth = 0): Origin {
  const hits = hitsInFront(scene, findings, phrase, core);
  const own = chooseHits(scene, hits);
  const body = hits.find((hit) => hit.entry.kind === 'organisation')?.entry;
  const party = body?.kind === 'organisation' ? organisationParty(body.row) : null;
  if (own.length > 0) return { codes: own, body: party, pronoun: -1, owner: -1 };
  const pronoun = possessivePronoun(scene, phrase);
  if (pronoun >= 0) return { codes: [], body: party, pronoun, owner: -1 };
  const behind = originBehind(scene, findings, phrase, depth);
  if (behind !== null) return behind;
  return { codes: [], body: party, pronoun: -1, owner: nominalPossessor(scene, phrase) };
}

function hitsInFront(scene: Scene, findings: Findings, phrase: Phrase, core: Core): Hit[] {
  const { doc } = scene;
  const hits: Hit[] = [];
  for (let t = phrase.startToken; t < phrase.baseEnd; t++) {
    const anchor = findings.anchors.at[t]! < 0 ? undefined : findings.anchors.list[findings.anchors.at[t]!]!;
    if (anchor === undefined) {
      const code = scene.grammar.combiningForms.get(doc.lower(t));
      const country = code === undefined ? undefined : scene.index.countries.get(code);
      if (country !== undefined && scene.isHyphen(Math.min(t + 1, doc.length - 1))) {
        const entry: NameEntry = { kind: 'country', word: 'adjective', country, shape: '' };
        hits.push({ startToken: t, endToken: t + 1, entry, possessor: false });
      }
      continue;
    }
    const { startToken, endToken } = anchor;
    t = endToken - 1;
    const inside = startToken >= core.startToken && endToken <= core.endToken;
    if (inside && (core.isName === true || startToken > core.startToken)) continue;
    const entry =
      preferredEntry(scene.index, anchor, findings.leanings) ?? anchor.entries.find((e) => e.kind === 'person');
    if (entry === undefined || isQualifier(scene, endToken)) continue;
    const possessor = endToken < phrase.baseEnd && doc.pos(endToken) === 'PART';
    hits.push({ startToken, endToken, entry, possessor });
  }
  return hits;
}

/** `Russian-backed`: the backers' nationality is not the noun's. */
function isQualifier(scene: Scene, at: number): boolean {
  const { doc, grammar } = scene;
  if (at + 1 >= doc.length || !scene.isHyphen(at) || !scene.isGlued(at + 1)) return false;
  const pos = doc.pos(at + 1);
  return (pos === 'VERB' || pos === 'ADJ') && !grammar.hyphenKeepers.has(doc.lower(at + 1)) && !scene.isCapital(at + 1);
}

/** An adjective before a possessor before a bare name; coordinated ones together. */
function chooseHits(scene: Scene, hits: readonly Hit[]): string[] {
  const coded = hits.filter((hit) => entryCode(hit.entry) !== null);
  if (coded.length === 0) return [];
  const adjectives = coded.filter(
    (hit) => hit.entry.kind === 'country' && hit.entry.word !== 'government' && !hit.possessor,
  );
  const states = coded.filter((hit) => hit.entry.kind === 'country');
  const pool =
    adjectives.length > 0 ? adjectives : states.length > 0 ? states : coded.filter((hit) => hit.entry.kind === 'place');
  const from = pool.length > 0 ? pool : coded;
  const first = coded.indexOf(from[0]!);
  let [low, high] = [first, first];
  while (low > 0 && isJoined(scene, coded[low - 1]!.endToken, coded[low]!.startToken)) low--;
  while (high + 1 < coded.length && isJoined(scene, coded[high]!.endToken, coded[high + 1]!.startToken)) high++;
  const chosen = coded.slice(low, high + 1);
  return [...new Set(chosen.map((hit) => entryCode(hit.entry)!))];
}

function isJoined(scene: Scene, from: number, to: number): boolean {
  const { doc } = scene;
  for (let t = from; t < to; t++) {
    const pos = doc.pos(t);
    if (pos !== 'CCONJ' && !(pos === 'PUNCT' || scene.isHyphen(t))) return false;
  }
  return to > from || (isShort(scene, from - 1) && isShort(scene, to));
}

/** `中韩外长`: short names need nothing between them. */
function isShort(scene: Scene, token: number): boolean {
  return scene.grammar.wordAt(scene.doc, token) !== scene.doc.lower(token);
}

function possessivePronoun(scene: Scene, phrase: Phrase): number {
  for (let t = phrase.startToken; t < phrase.baseEnd; t++) {
    const facts = scene.grammar.pronouns.get(scene.doc.lower(t));
    if (facts !== undefined && (facts.possessive || scene.doc.deprel(t) === 'nmod:poss')) return t;
  }
  return -1;
}

function nominalPossessor(scene: Scene, phrase: Phrase): number {
  const { doc } = scene;
  for (let t = phrase.startToken; t < phrase.baseEnd; t++) {
    if (doc.deprel(t) === 'nmod:poss' && doc.pos(t) !== 'PRON') return t;
  }
  return -1;
}

/** `president of South Korea`, `a spokesman for the Chinese foreign ministry`, `people in the UK`. */
function originBehind(scene: Scene, findings: Findings, phrase: Phrase, depth: number): Origin | null {
  const { doc, grammar } = scene;
  if (depth >= MAX_DEPTH) return null;
  const role = findings.roles.headedBy(phrase.head)?.row;
  const settled =
    isSettled(role?.sector[0]) ||
    (role?.kind === 'institution' && role.sector[0] === 'MIL' && !scene.isHyphen(Math.max(0, phrase.startToken - 1)));
  const seated = role?.kind === 'institution' && !grammar.envoys.has(role.phrase);
  for (let t = phrase.startToken; t < phrase.baseEnd; t++) {
    for (const child of doc.children(t)) {
      if (child < phrase.baseEnd || !relatesBy(doc, child, ['nmod', 'obl'])) continue;
      const preposition = prepositionOf(doc, child);
      const resides = grammar.residence.has(preposition);
      if (!grammar.affiliation.has(preposition) && !(resides && (settled || (seated && isCapital(findings, child)))))
        continue;
      const plural = grammar.pluralTags.has(doc.tag(phrase.head));
      const origin =
        (plural ? joinedOrigin(scene, findings, child) : null) ?? originOfNoun(scene, findings, child, depth);
      if (origin !== null) return origin;
    }
  }
  return null;
}

/** Civilians, police and rebels are of the place where they are (`the army in X` too); soldiers and ministers need not be. */
function isSettled(sector: Sector | undefined): boolean {
  return sector !== undefined && SETTLED.has(sector);
}

/** `the defence ministry in Seoul`: a body of a state sits in its capital. */
function isCapital({ anchors }: Findings, noun: number): boolean {
  const at = anchors.at[noun]!;
  return at >= 0 && anchors.list[at]!.entries.some((entry) => entry.kind === 'country' && entry.word === 'government');
}

/** Several states or towns joined behind a plural noun; null for fewer than two. */
function joinedOrigin(scene: Scene, findings: Findings, noun: number): Origin | null {
  const codes: string[] = [];
  let joinedEnd = 0;
  for (const token of [noun, ...childrenBy(scene.doc, noun, 'conj')]) {
    const at = findings.anchors.at[token]!;
    const anchor = at < 0 ? undefined : findings.anchors.list[at]!;
    const entry = anchor === undefined ? null : preferredEntry(scene.index, anchor, findings.leanings);
    const code = entry === null || entry.kind === 'organisation' ? null : entryCode(entry);
    if (anchor === undefined || code === null) return null;
    if (!codes.includes(code)) codes.push(code);
    joinedEnd = anchor.endToken;
  }
  return codes.length < 2 ? null : { codes, body: null, pronoun: -1, owner: -1, joinedEnd };
}

/** `in Zoran, Iraq`: the state of a town that no table knows stands behind a comma; null where none does. */
function placeAround(scene: Scene, { anchors, leanings }: Findings, noun: number): string | null {
  const { doc } = scene;
  if (doc.pos(noun) !== 'PROPN') return null;
  const limit = scene.limitOf(noun);
  let comma = noun + 1;
  while (comma < limit && doc.pos(comma) === 'PROPN' && anchors.at[comma]! < 0) comma++;
  if (comma + 1 >= limit || doc.form(comma) !== ',') return null;
  const anchor = anchors.at[comma + 1]! < 0 ? undefined : anchors.list[anchors.at[comma + 1]!]!;
  if (anchor === undefined || anchor.startToken !== comma + 1) return null;
  const entry = preferredEntry(scene.index, anchor, leanings);
  const isPlace = entry?.kind === 'place' || (entry?.kind === 'country' && entry.word === 'name');
  return isPlace ? entryCode(entry) : null;
}

function originOfNoun(scene: Scene, findings: Findings, noun: number, depth: number): Origin | null {
  const anchor = findings.anchors.at[noun]! < 0 ? undefined : findings.anchors.list[findings.anchors.at[noun]!]!;
  if (anchor !== undefined) {
    const entry = preferredEntry(scene.index, anchor, findings.leanings);
    const code = entry === null ? null : entryCode(entry);
    if (entry === null || code === null) return null;
    const body = entry.kind === 'organisation' ? organisationParty(entry.row) : null;
    return { codes: [code], body, pronoun: -1, owner: -1 };
  }
  const around = placeAround(scene, findings, noun);
  if (around !== null) return { codes: [around], body: null, pronoun: -1, owner: -1 };
  const role = findings.roles.headedBy(noun);
  const core = role ?? { startToken: noun, endToken: noun + 1 };
  const inner = originOf(scene, findings, phraseOf(scene, core.startToken, core.endToken), core, depth + 1);
  if (inner.codes.length === 0 && inner.pronoun < 0 && role === undefined) return null;
  if (role === undefined || inner.body !== null) return inner;
  const [code] = inner.codes;
  const body: Party = {
    code: code ?? null,
    sector: role.row.sector,
    name: scene.doc.textOf(role.startToken, role.endToken),
    kind: 'role',
    basis: 'stated',
  };
  return { ...inner, body, owner: inner.codes.length === 0 ? noun : -1 };
}
