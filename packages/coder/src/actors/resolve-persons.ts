// Whom a personal name means: the tables judged on the day, the document's own persons, titles and nationality.

import type { Sector } from '@rapport/record';
import type { PersonRow } from '../knowledge/knowledge.ts';
import type { Party } from './actor-layer.ts';
import type { Discourse, KnownPerson } from './discourse.ts';
import { homeStateOf } from './home-state.ts';
import { hasRole, leadsOn, personOnDay, rankOn } from './offices.ts';
import type { PersonReading } from './readings.ts';
import type { Scene } from './scene.ts';

/** The person a name stands for; enters new ones into the discourse. Null when nothing shows it to be a person. */
export function resolvePerson(
  scene: Scene,
  discourse: Discourse,
  reading: PersonReading,
  later: readonly PersonReading[],
): KnownPerson | null {
  const { name } = reading;
  const pieces = piecesOfName(scene, name.startToken, name.endToken);
  const known = findKnown(scene, discourse, reading, pieces);
  if (known !== null) return strengthen(scene, known, reading, pieces);
  const row = chooseRow(scene, reading, pieces);
  if (row === null && isOneWord(scene, reading, pieces)) {
    const full = later.find((other) => other.name.certain && isFullerThan(scene, pieces, fullPieces(scene, other)));
    if (full !== undefined)
      return enter(
        scene,
        discourse,
        full,
        fullPieces(scene, full),
        chooseRow(scene, full, fullPieces(scene, full)),
        reading,
      );
  }
  if (row === null && !name.certain) return null;
  return enter(scene, discourse, reading, pieces, row, reading);
}

/** Folded pieces of a name. */
export function piecesOfName(scene: Scene, startToken: number, endToken: number): readonly string[] {
  const pieces: string[] = [];
  for (let t = startToken; t < endToken; t++) pieces.push(...scene.piecesAt(t));
  return pieces;
}

function fullPieces(scene: Scene, reading: PersonReading): readonly string[] {
  return piecesOfName(scene, reading.name.startToken, reading.name.endToken);
}

/** The latest person of the document that the name fits. */
function findKnown(
  scene: Scene,
  discourse: Discourse,
  reading: PersonReading,
  pieces: readonly string[],
): KnownPerson | null {
  const ids = new Set(reading.name.rows.map((row) => row.name));
  let best: KnownPerson | null = null;
  for (const person of discourse.persons) {
    const same =
      ids.has(person.party.name) ||
      isShortFor(scene, pieces, person.pieces) ||
      isShortFor(scene, person.pieces, pieces);
    if (!same || clash(person, reading)) continue;
    if (best === null || person.lastToken > best.lastToken) best = person;
  }
  return best;
}

/** Whether the shorter name is made of the longer one's words, its first or last among them. */
function isShortFor(scene: Scene, short: readonly string[], long: readonly string[]): boolean {
  if (short.length > long.length || short.length === 0) return false;
  if (scene.grammar.piecesAreCharacters) return isEndOf(short.join(''), long.join(''));
  if (short.length === long.length) return short.every((piece, i) => piece === long[i]);
  if (!short.every((piece) => long.includes(piece))) return false;
  return short.at(-1) === long.at(-1) || short[0] === long[0] || short.length > 1;
}

/** `特朗普` of `唐纳德特朗普`, `安倍` of `安倍晋三`: what a name's characters begin or end with. */
function isEndOf(short: string, long: string): boolean {
  return long.startsWith(short) || long.endsWith(short);
}

function isFullerThan(scene: Scene, short: readonly string[], long: readonly string[]): boolean {
  return long.length > short.length && isShortFor(scene, short, long);
}

/** Whether the name is one word, which may be a surname alone. */
function isOneWord(scene: Scene, { name }: PersonReading, pieces: readonly string[]): boolean {
  return pieces.length === 1 || (scene.grammar.piecesAreCharacters && name.endToken - name.startToken === 1);
}

function clash(person: KnownPerson, reading: PersonReading): boolean {
  const { gender } = reading.name;
  return gender !== '' && person.gender !== '' && gender !== person.gender;
}

function strengthen(scene: Scene, person: KnownPerson, reading: PersonReading, pieces: readonly string[]): KnownPerson {
  person.lastToken = reading.phrase.head;
  person.count++;
  if (person.gender === '') person.gender = reading.name.gender;
  if (pieces.length > person.pieces.length) person.pieces = pieces;
  addTitles(person, reading);
  const [code] = reading.origin.codes;
  const title = reading.name.title;
  if (person.party.sector.length === 0 && title !== undefined)
    person.party = { ...person.party, sector: titleSector(reading, title.row.sector) };
  if (person.party.code === null && code !== undefined) person.party = { ...person.party, code };
  if (
    person.party.id === undefined &&
    pieces.length > 1 &&
    person.pieces === pieces &&
    reading.name.rows.length === 0
  ) {
    person.party = { ...person.party, name: nameText(scene, reading) };
  }
  return person;
}

function nameText(scene: Scene, reading: PersonReading): string {
  return scene.doc.textOf(reading.name.startToken, reading.name.endToken).replace(/\s+/g, ' ');
}

/** The row of the tables that a name means, by title, nationality and day; null for an unknown name. */
function chooseRow(scene: Scene, reading: PersonReading, pieces: readonly string[]): PersonRow | null {
  const { index, date } = scene;
  const { title, rows } = reading.name;
  const [code] = reading.origin.codes;
  const fits = (row: PersonRow) => code === undefined || row.code === code || reading.origin.body !== null;
  if (rows.length > 0) {
    const leading = rows.filter((row) => leadsOn(index, row, date));
    return rows.length === 1 ? rows[0]! : (leading.find(fits) ?? rows.find(fits) ?? leading[0] ?? rows[0]!);
  }
  if (pieces.length > 1) return null;
  const bearers = (index.surnames.get(pieces[0]!) ?? []).filter(fits);
  const role = title?.row.role ?? '';
  const byRole = role === '' ? [] : bearers.filter((row) => hasRole(index, row, role, reading.former ? null : date));
  if (byRole.length > 0) {
    // Without a day two presidents of one state may bear the name: the latest is meant.
    const states = new Set(byRole.map((row) => row.code));
    if (states.size > 1 && code === undefined) return null;
    return code === undefined ? latest(scene, byRole) : byRole[0]!;
  }
  if (title !== undefined || (reading.name.gender !== '' && reading.name.titleStart < reading.name.startToken))
    return null;
  return foremost(
    scene,
    bearers.filter((row) => leadsOn(index, row, date)),
  );
}

/** Who took office last. */
function latest({ index }: Scene, rows: readonly PersonRow[]): PersonRow {
  const since = (row: PersonRow) => index.officesOf.get(row.id)?.at(-1)?.from ?? '';
  return rows.reduce((best, row) => (since(row) > since(best) ? row : best));
}

/** Of several leaders with one surname the one in the highest office; null when two are alike. */
function foremost({ index, date }: Scene, leading: readonly PersonRow[]): PersonRow | null {
  const ranks = leading.map((row) => rankOn(index, row, date));
  const highest = Math.min(...ranks);
  const [first, second] = leading.filter((_, i) => ranks[i] === highest);
  return first === undefined || second !== undefined ? null : first;
}

function enter(
  scene: Scene,
  discourse: Discourse,
  reading: PersonReading,
  pieces: readonly string[],
  row: PersonRow | null,
  here: PersonReading,
): KnownPerson {
  const person: KnownPerson = {
    party: row === null ? unknownPerson(scene, discourse, reading) : knownPerson(scene, reading, row),
    pieces:
      row === null ? pieces : longer(pieces, scene.index.grammar.fold(row.name.toLowerCase().replaceAll(' ', '-'))),
    gender: reading.name.gender === '' ? genderOfRow(scene, row) : reading.name.gender,
    titles: new Set(),
    lastToken: here.phrase.head,
    count: 1,
  };
  addTitles(person, reading);
  if (row !== null) {
    for (const office of scene.index.officesOf.get(row.id) ?? [])
      if (person.party.office === office.office) person.titles.add(office.role);
  }
  discourse.persons.push(person);
  return person;
}

function longer(a: readonly string[], b: readonly string[]): readonly string[] {
  return b.length > a.length ? b : a;
}

function genderOfRow(scene: Scene, row: PersonRow | null) {
  if (row === null) return '';
  for (const [i, word] of row.name.split(' ').entries()) {
    const piece = scene.grammar.fold(word.toLowerCase())[0] ?? '';
    if (i === 0 && scene.grammar.familyFirst.has(piece)) continue;
    const gender = scene.index.givenNames.get(piece);
    if (gender !== undefined && gender !== '') return gender;
  }
  return '';
}

function addTitles(person: KnownPerson, reading: PersonReading): void {
  const title = reading.name.title;
  if (title === undefined) return;
  person.titles.add(title.row.phrase);
  person.titles.add(title.row.phrase.split(' ').at(-1)!);
  if (title.row.role !== '' && !reading.former) person.titles.add(title.row.role);
}

function knownPerson(scene: Scene, reading: PersonReading, row: PersonRow): Party {
  const party = asStated(scene, reading, row, personOnDay(scene.index, row, scene.date));
  const title = reading.name.title;
  if (reading.former && party.office === undefined) return { ...party, sector: ['ELI'] };
  if (title === undefined || party.sector.length > 0) return party;
  return { ...party, sector: titleSector(reading, title.row.sector) };
}

/** `X of China` speaks for China even while he heads an international body. */
function asStated(scene: Scene, reading: PersonReading, row: PersonRow, party: Party): Party {
  const { codes, body } = reading.origin;
  const differs = party.code !== row.code && codes.length === 1 && codes[0] === row.code && body === null;
  if (!differs || !scene.index.countries.has(row.code)) return party;
  const { office: _, ...rest } = party;
  return { ...rest, code: row.code };
}

function titleSector(reading: PersonReading, sector: readonly Sector[]): readonly Sector[] {
  return reading.former ? ['ELI'] : sector;
}

function unknownPerson(scene: Scene, discourse: Discourse, reading: PersonReading): Party {
  const { title } = reading.name;
  const sector = title === undefined ? [] : sectorOf(scene, reading, title.row.phrase, title.row.sector);
  const [code] = reading.origin.codes;
  const assumed = () => homeStateOf(scene, discourse, reading.phrase) ?? dominantState(scene, discourse);
  const dominant = code === undefined && title !== undefined ? assumed() : null;
  return {
    code: code ?? reading.origin.body?.code ?? dominant,
    sector,
    name: nameText(scene, reading),
    kind: 'person',
    basis: code === undefined && dominant !== null ? 'inferred' : 'stated',
  };
}

function sectorOf(scene: Scene, reading: PersonReading, phrase: string, sector: readonly Sector[]): readonly Sector[] {
  if (reading.former) return ['ELI'];
  const { body } = reading.origin;
  if (body !== null && body.sector.length > 0 && scene.grammar.relationalRoles.has(phrase)) return body.sector;
  return scene.grammar.plainPersons.has(phrase) ? [] : sector;
}

/** The state that a title without a nationality belongs to: the one the text is about. */
export function dominantState(scene: Scene, discourse: Discourse): string | null {
  return discourse.dominant((code) => scene.index.countries.has(code));
}
