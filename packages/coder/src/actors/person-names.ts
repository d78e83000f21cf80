// Names of persons: those of the tables, and runs of capitalised words that a title, a given name or a verb shows to be one.

import type { PersonRow } from '../knowledge/knowledge.ts';
import type { Gender } from './actor-grammar.ts';
import type { NameEntry } from './actor-index.ts';
import type { Anchor, Anchors } from './anchors.ts';
import type { RoleMatch, RoleMatches } from './role-matches.ts';
import type { Scene } from './scene.ts';

const SUBJECT = /^nsubj/;
const MAX_NAME = 7;

/** A name in the text, without its title. */
export interface PersonName {
  readonly startToken: number;
  readonly endToken: number;
  /** Rows of the table that are so called; empty for a name the tables do not have. */
  readonly rows: readonly PersonRow[];
  /** Where the title or honorific in front begins; `startToken` when there is none. */
  readonly titleStart: number;
  /** Where a title behind ends; `endToken` when there is none. */
  readonly titleEnd: number;
  readonly title: RoleMatch | undefined;
  readonly gender: Gender;
  /** False when only its capitals speak for a person. */
  readonly certain: boolean;
}

/** Finds the persons' names of a document in text order. */
export function findPersonNames(scene: Scene, anchors: Anchors, roles: RoleMatches): PersonName[] {
  const { doc } = scene;
  const names: PersonName[] = [];
  const known = new Set<string>();
  const read = (sentence: number) => {
    const limit = doc.bounds[sentence + 1]!;
    const headline = scene.titleCase[sentence] === 1;
    for (let t = doc.bounds[sentence]!; t < limit; t++) {
      const found = namesFrom(scene, { anchors, roles, known: headline ? known : null }, t, limit);
      names.push(...found.names);
      t = found.end - 1;
    }
  };
  for (let s = 0; s < doc.sentenceCount; s++) if (scene.titleCase[s] === 0) read(s);
  for (const name of names) noteKnown(scene, known, name);
  for (let s = 0; s < doc.sentenceCount; s++) if (scene.titleCase[s] === 1) read(s);
  names.push(...surnamesLikePlaces(scene, { anchors, roles, known }, names));
  return names.sort((a, b) => a.startToken - b.startToken);
}

interface NameSearch {
  readonly anchors: Anchors;
  readonly roles: RoleMatches;
  /** In a headline the full names that the rest of the text uses; else null. */
  readonly known: ReadonlySet<string> | null;
}

/** Full names, and the first and last word of each. */
function noteKnown(scene: Scene, known: Set<string>, name: PersonName): void {
  const { startToken, endToken } = name;
  if (endToken - startToken < 2 || !name.certain) return;
  known.add(keyOf(scene, startToken, endToken));
  known.add(keyOf(scene, endToken - 1, endToken));
  known.add(keyOf(scene, startToken, startToken + 1));
}

/** A town's name that is the surname of a person of the document means the person, except where it says where. */
function surnamesLikePlaces(scene: Scene, search: NameSearch, names: readonly PersonName[]): PersonName[] {
  const { doc, grammar } = scene;
  const taken = new Set(names.flatMap((name) => [...range(name.startToken, name.endToken)]));
  return search.anchors.list.flatMap(({ startToken, endToken, entries }) => {
    if (endToken - startToken > 1 || taken.has(startToken) || search.known === null) return [];
    if (!entries.every(isNamesake)) return [];
    if (!search.known.has(keyOf(scene, startToken, endToken))) return [];
    if (startToken > 0 && grammar.locative.has(doc.lower(startToken - 1))) return [];
    return [withTitle(scene, search.roles, startToken, endToken, [])];
  });
}

function* range(from: number, to: number): Generator<number> {
  for (let i = from; i < to; i++) yield i;
}

/** The names that start at a token, and where to go on. */
function namesFrom(
  scene: Scene,
  { anchors, roles, known }: NameSearch,
  token: number,
  limit: number,
): { names: readonly PersonName[]; end: number } {
  const anchor = anchors.at[token]! >= 0 ? anchors.list[anchors.at[token]!]! : null;
  const rows = anchor === null ? [] : personRows(anchor);
  if (anchor !== null && rows.length > 0) {
    return { names: [withTitle(scene, roles, anchor.startToken, anchor.endToken, rows)], end: anchor.endToken };
  }
  const end = runEnd(scene, anchors, token, limit);
  if (end === token) return { names: [], end: token + 1 };
  const names = known === null ? nameInRun(scene, roles, token, end) : namesInHeadline(scene, roles, token, end, known);
  return { names, end };
}

function keyOf(scene: Scene, startToken: number, endToken: number): string {
  let key = '';
  for (let t = startToken; t < endToken; t++) key += ` ${scene.piecesAt(t).join(' ')}`;
  return key;
}

/** Gender by the first given name of a range that is in the table. */
export function genderOfName(scene: Scene, startToken: number, endToken: number): Gender {
  for (let t = startToken; t < endToken; t++) {
    // `Yoon` is a given name elsewhere; in front it is the family's and tells nothing.
    if (t === startToken && scene.grammar.familyFirst.has(scene.piecesAt(t)[0] ?? '')) continue;
    const gender = scene.index.givenNames.get(scene.piecesAt(t)[0] ?? '');
    if (gender === 'm' || gender === 'f') return gender;
  }
  return '';
}

function personRows(anchor: Anchor): PersonRow[] {
  return anchor.entries.flatMap((entry) => (entry.kind === 'person' ? [entry.row] : []));
}

function runEnd(scene: Scene, anchors: Anchors, start: number, limit: number): number {
  if (!opensRun(scene, anchors, start)) return start;
  let end = start + 1;
  while (end < limit && end - start < MAX_NAME + 4) {
    if (isNameWord(scene, anchors, end) || isPlaceAsSurname(scene, anchors, start, end)) end++;
    else if (end + 1 < limit && joinsName(scene, start, end) && isNameWord(scene, anchors, end + 1)) end += 2;
    else break;
  }
  return end;
}

/** `Jordan Pickford`, `Paris Hilton`: a place's name is a given name before a word that can be a surname. */
function opensRun(scene: Scene, anchors: Anchors, token: number): boolean {
  if (isNameWord(scene, anchors, token)) return true;
  const anchor = anchors.at[token]! < 0 ? null : anchors.list[anchors.at[token]!]!;
  if (anchor === null || anchor.endToken - anchor.startToken > 1) return false;
  if (token + 1 >= scene.limitOf(token)) return false;
  if (token > scene.firstOf(token) && scene.doc.pos(token - 1) === 'ADP') return false;
  const region = anchor.entries.every((entry) => entry.kind === 'place' && entry.row.code === '');
  if (!region && !isGivenName(scene, token)) return false;
  return (
    isNameWord(scene, anchors, token + 1) && scene.doc.pos(token) === 'PROPN' && !isOrganisationWord(scene, token + 1)
  );
}

/** `Denzel Washington`: a place's name behind a given name that no comma or clitic cuts off. */
function isPlaceAsSurname(scene: Scene, anchors: Anchors, start: number, token: number): boolean {
  const anchor = anchors.at[token]! < 0 ? null : anchors.list[anchors.at[token]!]!;
  if (anchor === null || anchor.endToken - anchor.startToken > 1) return false;
  const { doc } = scene;
  const governor = doc.head(token);
  const isFlat = doc.deprel(token) === 'flat' && governor >= start && governor < token;
  if (isFlat && anchor.entries.every(isNamesake)) return true;
  if (!isGivenName(scene, token - 1)) return false;
  if (token - 1 > start && !isGivenName(scene, start)) return false;
  return anchor.entries.some(
    (entry) =>
      isNamesake(entry) || (entry.kind === 'country' && (entry.word === 'name' || entry.word === 'government')),
  );
}

/** A town or a firm, whose name may be a person's: `Denzel Washington`, `Henry Ford`. */
function isNamesake(entry: NameEntry): boolean {
  return entry.kind === 'place' || (entry.kind === 'organisation' && entry.row.kind === 'firm');
}

function isNameWord(scene: Scene, anchors: Anchors, token: number): boolean {
  const { doc, grammar } = scene;
  if (anchors.at[token]! >= 0 || !scene.isCapital(token)) return false;
  const pos = doc.pos(token);
  if (pos !== 'PROPN' && !(pos !== 'PUNCT' && isInitial(scene, token))) {
    if (token === scene.firstOf(token) ? !isGivenName(scene, token) : !isOddName(scene, token)) return false;
  }
  // One letter is an initial at most; one syllable may be a family name.
  const least = grammar.hasCapitals ? 2 : 1;
  return !grammar.notNames.has(scene.piecesAt(token)[0] ?? '') && doc.ends[token]! - doc.starts[token]! >= least;
}

/** A capitalised word inside a sentence that the tagger took for a common noun next to a proper one. */
function isOddName(scene: Scene, token: number): boolean {
  const { doc } = scene;
  const pos = doc.pos(token);
  if (pos !== 'NOUN' && pos !== 'ADJ' && pos !== 'X') return false;
  return doc.pos(token - 1) === 'PROPN' || (token + 1 < scene.limitOf(token) && doc.pos(token + 1) === 'PROPN');
}

function isInitial(scene: Scene, token: number): boolean {
  const length = scene.doc.ends[token]! - scene.doc.starts[token]!;
  return length === 2 && scene.doc.form(token).endsWith('.');
}

function isGivenName(scene: Scene, token: number): boolean {
  return scene.index.givenNames.has(scene.piecesAt(token)[0] ?? '');
}

/** Particles (`bin`) and hyphens inside a name; a hyphen between two surnames joins nothing. */
function joinsName(scene: Scene, start: number, token: number): boolean {
  const { doc, grammar } = scene;
  if (grammar.nameParticles.has(doc.lower(token))) return true;
  if (!scene.isHyphen(token) || !scene.isGlued(token) || !scene.isGlued(token + 1)) return false;
  return token - start > 1 || isGivenName(scene, start) || grammar.nameParticles.has(doc.lower(start));
}

function isOrganisationWord(scene: Scene, token: number): boolean {
  const piece = scene.piecesAt(token)[0] ?? '';
  if (scene.grammar.firmEndings.has(piece)) return true;
  return scene.index.roles.matchesAt(scene, token, token + 1).length > 0;
}

/** Capitals tell nothing in a headline: names the text uses elsewhere, else a sure one, else words one by one. */
function namesInHeadline(
  scene: Scene,
  roles: RoleMatches,
  start: number,
  end: number,
  known: ReadonlySet<string>,
): PersonName[] {
  for (let from = start; from < end; from++) {
    for (let to = end; to > from + 1; to--) {
      if (known.has(keyOf(scene, from, to))) return [withTitle(scene, roles, from, to, [])];
    }
  }
  const hasKnown = [...range(start, end)].some((t) => known.has(keyOf(scene, t, t + 1)));
  const whole = hasKnown ? [] : nameInRun(scene, roles, start, end);
  if (whole.some((name) => name.certain && name.endToken - name.startToken < 4)) return whole;
  const words: PersonName[] = [];
  for (let t = start; t < end; t++) {
    if (scene.doc.pos(t) === 'PROPN') words.push(...nameInRun(scene, roles, t, t + 1));
  }
  return words;
}

/** The name in a run of capitalised words, or none. */
function nameInRun(scene: Scene, roles: RoleMatches, start: number, end: number): PersonName[] {
  if (isBodyName(scene, roles, start, end)) return [];
  let from = start;
  let title: RoleMatch | undefined;
  for (let t = start; t < end; t++) {
    const role = roles.startingAt(t, end);
    if (role !== undefined && isTitle(role)) {
      if (role.endToken === end)
        return isSurname(scene, start, t, end) ? [withTitle(scene, roles, start, end, [])] : [];
      title = role;
      from = role.endToken;
      t = role.endToken - 1;
    } else if (scene.grammar.honorifics.has(scene.piecesAt(t)[0] ?? '') && t + 1 < end) {
      from = t + 1;
    }
  }
  if (from >= end) return [];
  const name = withTitle(scene, roles, from, end, []);
  if (title === undefined || name.title !== undefined) return [name];
  return [{ ...name, title, titleStart: title.startToken, certain: true }];
}

/** Offices and ranks precede names with a capital; `Fan` or `Rich` there is part of the name. */
export function isTitle(role: RoleMatch): boolean {
  const [sector] = role.row.sector;
  return role.row.kind === 'person' && sector !== undefined && sector !== 'CVL' && sector !== 'UNK';
}

/** `Stephen King`: a one-word role behind a given name is a surname. */
function isSurname(scene: Scene, start: number, role: number, end: number): boolean {
  return role > start && end - role === 1 && genderOfName(scene, start, start + 1) !== '';
}

/** `Kansong Art Museum`, `Ministry of X`, `Acme Corp`: a body, not a person. */
function isBodyName(scene: Scene, roles: RoleMatches, start: number, end: number): boolean {
  if (scene.grammar.firmEndings.has(scene.piecesAt(end - 1)[0] ?? '') && end - start > 1) return true;
  const last = roles.endingAt(end);
  if (last !== undefined && last.row.kind !== 'person' && last.startToken >= start) return true;
  const first = roles.startingAt(start, end);
  return first !== undefined && first.row.kind !== 'person';
}

function withTitle(
  scene: Scene,
  roles: RoleMatches,
  startToken: number,
  endToken: number,
  rows: readonly PersonRow[],
): PersonName {
  const { grammar } = scene;
  let titleStart = startToken;
  let gender: Gender = '';
  let certain = rows.length > 0;
  const first = scene.firstOf(startToken);
  while (titleStart > first) {
    const honorific = grammar.honorifics.get(scene.piecesAt(titleStart - 1)[0] ?? '');
    if (honorific === undefined || !scene.isCapital(titleStart - 1)) break;
    gender = honorific === '' ? gender : honorific;
    titleStart--;
    certain = true;
  }
  const role = roles.endingAt(titleStart) ?? titleOf(scene, roles, titleStart);
  const title = role !== undefined && role.row.kind === 'person' && role.startToken >= first ? role : undefined;
  if (title !== undefined) {
    titleStart = title.startToken;
    certain = true;
    gender =
      gender === '' ? (grammar.genderedNouns.get(scene.doc.lemma(title.endToken - 1).toLowerCase()) ?? '') : gender;
  }
  const behind = title === undefined && grammar.titlesFollow ? titleBehind(scene, roles, endToken) : undefined;
  if (gender === '') gender = genderOfName(scene, startToken, endToken);
  certain ||= behind !== undefined || looksLikePerson(scene, startToken, endToken);
  const titleEnd = behind?.endToken ?? endToken;
  return { startToken, endToken, rows, titleStart, titleEnd, title: title ?? behind, gender, certain };
}

/** `Prime Minister of Spain X`: whose title it is stands between it and the name. */
function titleOf(scene: Scene, roles: RoleMatches, nameStart: number): RoleMatch | undefined {
  const { doc, grammar } = scene;
  const first = scene.firstOf(nameStart);
  if (nameStart <= first) return undefined;
  let before = scene.nameStart[nameStart - 1]! - 1;
  if (before > first && grammar.articles.has(doc.lower(before))) before--;
  if (before <= first || !grammar.genitive.has(doc.lower(before))) return undefined;
  const title = roles.endingAt(before);
  return title !== undefined && isTitle(title) ? title : undefined;
}

/** `王毅外长`: the title right behind a name; in `강영신 외교부 국장` what it is of stands between. */
function titleBehind(scene: Scene, roles: RoleMatches, endToken: number): RoleMatch | undefined {
  const limit = scene.limitOf(endToken - 1);
  for (let t = endToken; t < limit && t <= endToken + scene.grammar.titleReach; t++) {
    if (t > endToken && !/^(?:NOUN|PROPN|ADJ)$/.test(scene.doc.pos(t - 1))) return undefined;
    const role = roles.startingAt(t, limit);
    if (role !== undefined && isTitle(role)) return role;
  }
  return undefined;
}

function looksLikePerson(scene: Scene, startToken: number, endToken: number): boolean {
  const length = endToken - startToken;
  const piece = scene.piecesAt(startToken)[0] ?? '';
  if (length === 1 && scene.grammar.isWholeName(scene.doc.form(startToken))) return true;
  if (scene.doc.tag(startToken) === scene.grammar.personTag) return true;
  if (length < 2) return false;
  if (scene.index.givenNames.has(piece)) return true;
  if (length <= 3 && scene.grammar.familyFirst.has(piece)) return true;
  if (length <= 4 && scene.index.familyNames.has(scene.piecesAt(endToken - 1)[0] ?? '')) return true;
  for (let t = startToken; t < endToken; t++) {
    if (!SUBJECT.test(scene.doc.deprel(t))) continue;
    const head = scene.doc.head(t);
    return length <= 3 && head >= 0 && scene.grammar.speechVerbs.has(scene.doc.lemma(head));
  }
  return false;
}
