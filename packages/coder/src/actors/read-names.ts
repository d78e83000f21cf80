// Readings of names: states, capitals, peoples, organisations, places, persons.

import { relatesBy } from '../doc/tree.ts';
import type { NameEntry } from './actor-index.ts';
import type { MentionForm, Party } from './actor-layer.ts';
import type { Anchor } from './anchors.ts';
import { type Findings, originOf } from './origin.ts';
import { entryParty, peopleParty, preferredEntry } from './parties.ts';
import type { PersonName } from './person-names.ts';
import { outwardHead, type Phrase, phraseOf, prepositionOf } from './phrases.ts';
import type { FixedReading, PersonReading } from './readings.ts';
import type { Scene } from './scene.ts';

const MODIFIERS = ['amod', 'compound', 'flat', 'nmod:unmarked', 'nmod:desc', 'nmod'] as const;
const OBLIQUE = ['obl', 'nmod'] as const;

/** A person's name with its title and what the phrase tells of the country. */
export function readPerson(scene: Scene, findings: Findings, name: PersonName): PersonReading {
  const own = phraseOf(scene, name.titleStart, name.titleEnd);
  const phrase = name.title === undefined ? own : withNationality(scene, findings, own);
  const core = { startToken: name.startToken, endToken: name.endToken, isName: true };
  return {
    kind: 'person',
    form: 'name',
    phrase: { ...phrase, head: outwardHead(scene.doc, phrase.startToken, name.endToken) },
    name,
    origin: originOf(scene, findings, phrase, core),
    former: hasFormer(scene, phrase.startToken, name.startToken),
  };
}

/** `former US President X`: what stands right in front of a title belongs to it, whatever the tree says. */
function withNationality(scene: Scene, findings: Findings, phrase: Phrase): Phrase {
  const first = scene.firstOf(phrase.startToken);
  let { startToken } = phrase;
  const anchor = startToken === first ? -1 : findings.anchors.at[startToken - 1]!;
  if (anchor >= 0) startToken = startOfNationality(scene, findings.anchors.list[anchor]!) ?? startToken;
  if (startToken > first && scene.grammar.former.has(scene.doc.lower(startToken - 1))) startToken--;
  return { ...phrase, startToken };
}

/** Where a name in front of a title starts; undefined when it is an argument of its own (`in China President X said`). */
function startOfNationality(scene: Scene, anchor: Anchor): number | undefined {
  const { doc } = scene;
  if (anchor.entries.some((entry) => entry.kind === 'country' && entry.word === 'adjective')) return anchor.startToken;
  const head = outwardHead(doc, anchor.startToken, anchor.endToken);
  const governor = doc.head(head);
  const own = prepositionOf(doc, head) !== '' || (governor >= 0 && governor < anchor.startToken);
  return own || doc.pos(head) !== 'PROPN' ? undefined : anchor.startToken;
}

/** Whether a word such as `former` stands in the range. */
export function hasFormer(scene: Scene, startToken: number, endToken: number): boolean {
  for (let t = startToken; t < endToken; t++) {
    if (scene.grammar.former.has(scene.doc.lower(t))) return true;
    const pieces = scene.piecesAt(t);
    if (pieces.length > 1 && scene.grammar.former.has(pieces[0]!)) return true;
  }
  return false;
}

/** A name of the tables that is no person's; null for names of no actor (regions). */
export function readAnchor(scene: Scene, findings: Findings, anchor: Anchor): FixedReading | null {
  const chosen = preferredEntry(scene.index, anchor, findings.leanings);
  if (chosen === null) return null;
  const head = outwardHead(scene.doc, anchor.startToken, anchor.endToken);
  const modifier = isModifier(scene, anchor, head);
  const entry = modifier ? chosen : asNoun(anchor, chosen);
  if (entry.kind === 'country' && (entry.word === 'adjective' || entry.word === 'people') && !modifier)
    return readPeople(scene, anchor, entry, head);
  const party = entryParty(entry);
  if (party === null || isProduct(scene, entry, anchor, head)) return null;
  const phrase = modifier ? bare(anchor, head) : nameWithArticle(scene, anchor);
  if (!modifier && entry.kind !== 'organisation' && isTailOfName(scene, anchor, phrase)) {
    // `Kafr Batna` is not the Batna of the tables.
    return entry.kind === 'place' ? null : bodyNamedAfter(scene, phrase, party);
  }
  return {
    kind: 'fixed',
    form: formOf(entry, modifier),
    phrase,
    party: modifier && entry.kind === 'country' ? { ...party, kind: 'country' } : party,
    placeOnly: !modifier && isPlaceOnly(scene, entry, head),
    modifier,
    plural: false,
  };
}

/** `a Boeing`, `a Boeing 747`: what a firm makes is not the firm. */
function isProduct({ doc, grammar }: Scene, entry: NameEntry, { startToken, endToken }: Anchor, head: number): boolean {
  if (entry.kind !== 'organisation' || entry.row.kind !== 'firm' || head < startToken || head >= endToken) return false;
  if (endToken < doc.length && doc.pos(endToken) === 'NUM' && doc.head(endToken) === head) return true;
  const before = startToken - 1;
  const article = before >= 0 && doc.head(before) === head && grammar.articles.has(doc.lower(before));
  return article && !grammar.definite.has(doc.lower(before)) && doc.deprel(head) !== 'compound';
}

/** `Alliance Fleuve Congo`: capitalised words in front that are no direction make a longer name of it. */
function isTailOfName(scene: Scene, anchor: Anchor, phrase: Phrase): boolean {
  for (let t = phrase.startToken; t < anchor.startToken; t++) {
    const isName = scene.doc.pos(t) === 'PROPN' && scene.isCapital(t);
    if (isName && !scene.grammar.directions.has(scene.doc.lower(t))) return true;
  }
  return false;
}

function bodyNamedAfter(scene: Scene, phrase: Phrase, party: Party): FixedReading {
  const { doc, grammar } = scene;
  const from = grammar.articles.has(doc.lower(phrase.startToken)) ? phrase.startToken + 1 : phrase.startToken;
  const name = doc.textOf(from, phrase.endToken).replace(/\s+/g, ' ');
  const body: Party = { code: party.code, sector: [], name, kind: 'organisation', basis: 'inferred' };
  return { kind: 'fixed', form: 'name', phrase, party: body, placeOnly: false, modifier: false, plural: false };
}

/** A word that is a name and an adjective (`US`) is the name where it stands alone. */
function asNoun(anchor: Anchor, chosen: NameEntry): NameEntry {
  if (chosen.kind !== 'country' || chosen.word === 'name' || chosen.word === 'government') return chosen;
  const name = anchor.entries.find((e) => e.kind === 'country' && e.word === 'name' && e.country === chosen.country);
  return name ?? chosen;
}

function formOf(entry: NameEntry, modifier: boolean): MentionForm {
  if (entry.kind !== 'country') return 'name';
  if (entry.word === 'government') return 'government';
  return modifier && entry.word !== 'name' ? 'demonym' : 'name';
}

/** Whether the name only modifies a noun behind it. */
function isModifier(scene: Scene, anchor: Anchor, head: number): boolean {
  const { doc } = scene;
  const governor = doc.head(head);
  const next = anchor.endToken;
  if (next < scene.limitOf(head) && scene.isHyphen(next) && scene.isGlued(next) && scene.isGlued(next + 1)) {
    if (governor > head) return true;
  }
  if (governor < anchor.endToken || !relatesBy(doc, head, MODIFIERS)) return isCoordinatedModifier(scene, head);
  if (doc.deprel(head) === 'nmod' && prepositionOf(doc, head) !== '') return false;
  return true;
}

/** `Russian and Belarusian soldiers`: the second hangs on the first, the first on the noun. */
function isCoordinatedModifier(scene: Scene, head: number): boolean {
  const { doc } = scene;
  if (doc.deprel(head) !== 'conj') return false;
  const first = doc.head(head);
  return first >= 0 && first < head && doc.deprel(first) === 'amod' && doc.head(first) > head;
}

function bare(anchor: Anchor, head: number): Phrase {
  return { startToken: anchor.startToken, endToken: anchor.endToken, baseEnd: anchor.endToken, head };
}

function nameWithArticle(scene: Scene, anchor: Anchor): Phrase {
  const phrase = phraseOf(scene, anchor.startToken, anchor.endToken, Number.MAX_SAFE_INTEGER);
  const { startToken, head } = phrase;
  return { startToken, endToken: anchor.endToken, baseEnd: anchor.endToken, head };
}

/** `Russians`, `the Chinese`, `two Iraqis`, `ordinary Kazakhs`. */
function readPeople(
  scene: Scene,
  anchor: Anchor,
  entry: Extract<NameEntry, { kind: 'country' }>,
  head: number,
): FixedReading | null {
  const { doc, grammar } = scene;
  const isPeople = anchor.entries.some((e) => e.kind === 'country' && e.word === 'people');
  if (!isPeople || doc.deprel(head) === 'amod') return null;
  const phrase = phraseOf(scene, anchor.startToken, anchor.endToken);
  let civil = false;
  for (let t = phrase.startToken; t < anchor.startToken; t++) civil ||= grammar.civil.has(doc.lower(t));
  const plural = grammar.pluralTags.has(doc.tag(head)) || doc.pos(head) === 'ADJ' || hasNumber(scene, phrase);
  return {
    kind: 'fixed',
    form: 'demonym',
    phrase,
    party: peopleParty(entry.country, 'stated', civil),
    placeOnly: false,
    modifier: false,
    plural,
  };
}

function hasNumber(scene: Scene, phrase: Phrase): boolean {
  for (let t = phrase.startToken; t < phrase.baseEnd; t++) if (scene.doc.pos(t) === 'NUM') return true;
  return false;
}

/** `in Shanghai`, `across Indonesia`; and a town behind a verb of movement: `flew to Beijing`. */
function isPlaceOnly(scene: Scene, entry: NameEntry, head: number): boolean {
  if (entry.kind === 'organisation') return false;
  const { doc, grammar } = scene;
  let top = head;
  while (doc.deprel(top) === 'conj' && doc.head(top) >= 0 && doc.head(top) < top) top = doc.head(top);
  const preposition = prepositionOf(doc, top) || prepositionOf(doc, head);
  if (preposition === '') return isDateline(scene, head);
  if (grammar.locative.has(preposition)) return true;
  if (!grammar.directional.has(preposition) || !relatesBy(doc, top, OBLIQUE)) return false;
  if (entry.kind === 'country' && entry.word !== 'government') return false;
  const governor = doc.head(top);
  return governor >= 0 && (grammar.movementVerbs.has(doc.lemma(governor)) || entry.kind === 'place');
}

/** `SEOUL, Jan. 6 (Agency) —`: a place at the head of the text, before a dash. */
function isDateline(scene: Scene, head: number): boolean {
  const { doc } = scene;
  if (head - scene.firstOf(head) > 4) return false;
  const limit = Math.min(head + 14, scene.limitOf(head));
  const next = head + 1;
  if (next >= limit || (doc.form(next) !== ',' && doc.form(next) !== '(' && !/^[—–-]/.test(doc.form(next))))
    return false;
  for (let t = next; t < limit; t++) {
    if (/^(?:[—–]|--?)$/.test(doc.form(t))) return doc.starts[t]! > doc.ends[t - 1]!;
    if (doc.pos(t) === 'VERB') return false;
  }
  return false;
}
