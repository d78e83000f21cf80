// All phrases of a document that may name an actor, each read by itself, in the order of their heads.

import type { Anchors } from './anchors.ts';
import { findAnchors } from './anchors.ts';
import type { Findings } from './origin.ts';
import { leaningsOf, stateParty } from './parties.ts';
import { findPersonNames } from './person-names.ts';
import { phraseOf, prepositionOf } from './phrases.ts';
import { readAnchor, readPerson } from './read-names.ts';
import { readGroup, readPronoun, readRole, readState } from './read-roles.ts';
import type { PersonReading, Reading } from './readings.ts';
import { findRoles } from './role-matches.ts';
import type { Scene } from './scene.ts';
import { settleAnchors } from './settle-anchors.ts';

const PHRASE_TAGS = new Set(['NOUN', 'PRON', 'PROPN', 'NUM', 'DET']);

/** Readings in the order of their heads, and the persons among them. */
export interface Collected {
  readonly readings: readonly Reading[];
  readonly persons: readonly PersonReading[];
}

/** Reads a document's phrases. By-names claim their tokens before other names, names before roles. */
export function collectReadings(scene: Scene): Collected {
  const anchors = settleAnchors(scene, findAnchors(scene));
  const findings: Findings = { anchors, roles: findRoles(scene), leanings: leaningsOf(anchors.list) };
  const claimed = new Uint8Array(scene.doc.length);
  const readings: Reading[] = [];
  readBynames(scene, findings, claimed, readings);
  readGroups(scene, findings, claimed, readings);
  readHalfNames(scene, findings, claimed, readings);
  const persons = readPersons(scene, findings, claimed);
  readings.push(...persons);
  for (const anchor of anchors.list) {
    if (claimed[anchor.startToken] === 1) continue;
    const reading = readAnchor(scene, findings, anchor);
    if (reading === null) continue;
    readings.push(reading);
    claimed.fill(1, anchor.startToken, anchor.endToken);
  }
  readCommonNouns(scene, findings, claimed, readings);
  readings.sort((a, b) => a.phrase.head - b.phrase.head || b.phrase.endToken - a.phrase.endToken);
  return { readings, persons };
}

/** `North and South Korea`: a half name before a coordinator that the whole one behind completes. */
function readHalfNames(scene: Scene, findings: Findings, claimed: Uint8Array, readings: Reading[]): void {
  const { doc, index } = scene;
  for (const { startToken, endToken } of findings.anchors.list) {
    const half = startToken - 2;
    if (endToken - startToken !== 2 || half < scene.firstOf(startToken) || doc.pos(startToken - 1) !== 'CCONJ')
      continue;
    if (!scene.isCapital(half) || findings.anchors.at[half]! >= 0) continue;
    const pieces = [...scene.piecesAt(half), ...scene.piecesAt(endToken - 1)];
    const entry = index.names.get(pieces).find((other) => other.kind === 'country' && other.word === 'name');
    if (entry?.kind !== 'country') continue;
    claimed[half] = 1;
    readings.push({
      kind: 'fixed',
      form: 'name',
      phrase: { startToken: half, endToken: half + 1, baseEnd: half + 1, head: half },
      party: stateParty(entry.country, 'stated'),
      placeOnly: false,
      modifier: false,
      plural: false,
    });
  }
}

function readGroups(scene: Scene, findings: Findings, claimed: Uint8Array, readings: Reading[]): void {
  for (let token = 0; token < scene.doc.length; token++) {
    if (!PHRASE_TAGS.has(scene.doc.pos(token))) continue;
    const reading = readGroup(scene, findings.anchors, token);
    if (reading === null) continue;
    readings.push(reading);
    claimed[token] = 1;
  }
}

function readPersons(scene: Scene, findings: Findings, claimed: Uint8Array): PersonReading[] {
  const persons: PersonReading[] = [];
  for (const name of findPersonNames(scene, findings.anchors, findings.roles)) {
    if (claimed[name.startToken] === 1) continue;
    const reading = readPerson(scene, findings, name);
    persons.push(reading);
    claimed.fill(1, name.titleStart, name.titleEnd);
  }
  return persons;
}

function readCommonNouns(scene: Scene, findings: Findings, claimed: Uint8Array, readings: Reading[]): void {
  const { doc } = scene;
  for (let token = 0; token < doc.length; token++) {
    const role = findings.roles.headedBy(token);
    if (claimed[token] === 1) continue;
    const reading = PHRASE_TAGS.has(doc.pos(token)) ? readOther(scene, findings.anchors, token) : null;
    if (reading !== null) {
      readings.push(reading);
    } else if (role !== undefined) {
      const read = readRole(scene, findings, role);
      if (read !== null) readings.push(read);
    }
  }
}

function readOther(scene: Scene, anchors: Anchors, token: number): Reading | null {
  return readPronoun(scene, token) ?? readState(scene, anchors, token);
}

/** `the North` where Korea is spoken of: a state under a name that means something else elsewhere. */
function readBynames(scene: Scene, findings: Findings, claimed: Uint8Array, readings: Reading[]): void {
  const { doc, grammar, index } = scene;
  for (const { phrase, code, among } of grammar.bynames) {
    if (!among.some((other) => (findings.leanings.get(other) ?? 0) > 0)) continue;
    const country = index.countries.get(code);
    const words = phrase.toLowerCase().split(' ');
    const capital = phrase.split(' ').at(-1)!.charAt(0) !== words.at(-1)!.charAt(0);
    if (country === undefined) continue;
    for (let t = words.length - 1; t < doc.length; t++) {
      if (claimed[t] === 1 || !words.every((word, i) => doc.lower(t - words.length + 1 + i) === word)) continue;
      if (capital && !scene.isCapital(t)) continue;
      const own = phraseOf(scene, t, t + 1);
      if (
        own.baseEnd !== own.endToken ||
        (doc.head(t) > t && doc.deprel(t) !== 'nsubj' && doc.deprel(t) !== 'nmod:poss')
      )
        continue;
      claimed[t] = 1;
      readings.push({
        kind: 'fixed',
        form: 'name',
        phrase: own,
        party: { code, sector: [], name: country.name, kind: 'country', basis: 'inferred' },
        placeOnly: grammar.locative.has(prepositionOf(doc, t)),
        modifier: false,
        plural: false,
      });
    }
  }
}
