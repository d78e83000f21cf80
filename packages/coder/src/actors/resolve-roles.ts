// Whom a role without a name means: its own origin first, then the document, then the office on the day.

import type { Sector } from '@rapport/record';
import type { Party } from './actor-layer.ts';
import type { Discourse, KnownPerson } from './discourse.ts';
import { homeStateOf } from './home-state.ts';
import { holderOf, personOnDay } from './offices.ts';
import type { Origin } from './origin.ts';
import { stateParty } from './parties.ts';
import type { RoleReading } from './readings.ts';
import { dominantState } from './resolve-persons.ts';
import type { Scene } from './scene.ts';

/** Offices whose holder a phrase such as `the Chinese president` means. */
const SINGLE_OFFICES = new Set([
  'head-of-state',
  'head-of-government',
  'foreign-minister',
  'defence-minister',
  'igo-head',
]);
/** Sectors of a state's own bodies: without a nationality they are those of the state the text is about. */
const STATE_SECTORS: ReadonlySet<Sector> = new Set(['GOV', 'MIL', 'COP', 'JUD', 'LEG', 'SPY']);
/** Sectors of people, who are at home where the text is. */
const PEOPLE_SECTORS: ReadonlySet<Sector> = new Set(['CVL', 'COP', 'AGR', 'LAB', 'EDU']);

/** Characters of a country's code. */
const STATE_CODE = 3;

/** Parties of a role, and the person among them if it is one the document knows. */
export interface RoleResult {
  readonly parties: readonly Party[];
  readonly person: KnownPerson | null;
}

/** The codes that an origin comes to once pronouns and possessors in front are resolved. */
export function codesOf(origin: Origin, partiesAt: (token: number) => readonly Party[]): readonly string[] {
  if (origin.codes.length > 0) return origin.codes;
  const token = origin.pronoun >= 0 ? origin.pronoun : origin.owner;
  if (token < 0) return [];
  return [...new Set(partiesAt(token).flatMap((party) => (party.code === null ? [] : [party.code])))];
}

/** Resolves a role phrase. `partiesAt` gives the parties of an earlier mention's head. */
export function resolveRole(
  scene: Scene,
  discourse: Discourse,
  reading: RoleReading,
  partiesAt: (token: number) => readonly Party[],
): RoleResult {
  const codes = codesOf(reading.origin, partiesAt);
  const isPerson = reading.role.row.kind === 'person' && !reading.plural;
  if (isPerson && !reading.former) {
    const counterpart = counterpartOf(scene, discourse, reading, codes);
    if (counterpart !== null) return { parties: [counterpart], person: null };
    const person = describedPerson(scene, discourse, reading, codes);
    if (person !== null) return { parties: [person.party], person };
    const holder = officeHolder(scene, discourse, reading, codes);
    if (holder !== null) return { parties: [holder], person: null };
  }
  if (codes.length === 0 && reading.definite && !isPerson) {
    const before = sameNoun(scene, discourse, reading) ?? severalBefore(scene, discourse, reading);
    if (before !== null) return { parties: before, person: null };
  }
  const sector = sectorsOf(scene, reading);
  if (codes.length > 1) {
    return { parties: codes.map((code) => oneOfSeveral(scene, reading, code, sector)), person: null };
  }
  if (codes.length > 0)
    return { parties: codes.map((code) => rolePartyOf(scene, reading, code, sector, 'stated')), person: null };
  const code = reading.origin.body?.code ?? assumedState(scene, discourse, reading);
  const basis = reading.origin.body?.code === code ? 'stated' : 'inferred';
  return { parties: [rolePartyOf(scene, reading, code, sector, basis)], person: null };
}

/** `his Chinese counterpart`: the holder of the office that the person spoken of holds elsewhere. */
function counterpartOf(
  scene: Scene,
  discourse: Discourse,
  reading: RoleReading,
  codes: readonly string[],
): Party | null {
  const [code] = codes;
  if (code === undefined || !scene.grammar.counterparts.has(scene.doc.lemma(reading.role.head).toLowerCase()))
    return null;
  const peers = discourse.persons.filter((person) => person.party.code !== code);
  const peer = peers.reduce<KnownPerson | null>((best, p) => (best && best.lastToken > p.lastToken ? best : p), null);
  const role = [...SINGLE_OFFICES].find((single) => peer?.titles.has(single) === true);
  const holder = role === undefined ? undefined : holderOf(scene.index, code, role, scene.date);
  return holder === undefined ? null : { ...personOnDay(scene.index, holder, scene.date), basis: 'inferred' };
}

/** `the senator`, `the South Korean president`: a person of the document with that title, the latest one. */
function describedPerson(
  scene: Scene,
  discourse: Discourse,
  reading: RoleReading,
  codes: readonly string[],
): KnownPerson | null {
  const definite = reading.definite || reading.origin.pronoun >= 0;
  if (isIndefinite(scene, reading) || (!definite && reading.origin.codes.length === 0)) return null;
  const { phrase, role } = reading.role.row;
  const head = scene.doc.lemma(reading.role.head).toLowerCase();
  let best: KnownPerson | null = null;
  for (const person of discourse.persons) {
    const fitsCode = codes.length === 0 ? definite : person.party.code !== null && codes.includes(person.party.code);
    if (!fitsCode || person.party.historical === true) continue;
    const fitsTitle =
      person.titles.has(phrase) ||
      (role !== '' && person.titles.has(role)) ||
      (phrase === head && person.titles.has(head)) ||
      (phrase === scene.grammar.leaderRole &&
        (person.titles.has('head-of-state') || person.titles.has('head-of-government')));
    if (fitsTitle && (best === null || person.lastToken > best.lastToken)) best = person;
  }
  return best;
}

function officeHolder(
  scene: Scene,
  discourse: Discourse,
  reading: RoleReading,
  codes: readonly string[],
): Party | null {
  if (isIndefinite(scene, reading) || scene.grammar.localOffices.has(reading.role.row.phrase)) return null;
  const { index, date } = scene;
  const state = codes.length === 0 && reading.definite ? dominantState(scene, discourse) : null;
  const own = codes.length === 1 ? codes[0]! : state;
  if (own === null) return null;
  const { role, phrase } = reading.role.row;
  const isLeader = phrase === scene.grammar.leaderRole;
  const roles = isLeader ? ['head-of-government', 'head-of-state'] : SINGLE_OFFICES.has(role) ? [role] : [];
  if (isLeader && reading.origin.body !== null) return null;
  const holders = roles.map((r) => holderOf(index, own, r, date)).filter((row) => row !== undefined);
  const chosen = isLeader ? holders.at(-1) : holders[0];
  if (chosen === undefined || (isLeader && holders.length > 1)) return null;
  return { ...personOnDay(index, chosen, date), basis: 'inferred' };
}

/** `the foreign ministers of A and B`: each is the holder of that office, else goes by the state he speaks for. */
function oneOfSeveral(scene: Scene, reading: RoleReading, code: string, sector: readonly Sector[]): Party {
  const { index, date } = scene;
  const { role } = reading.role.row;
  const single = SINGLE_OFFICES.has(role) && reading.plural && reading.definite && !reading.former;
  const holder = single ? holderOf(index, code, role, date) : undefined;
  if (holder !== undefined) return { ...personOnDay(index, holder, date), basis: 'inferred' };
  const party = rolePartyOf(scene, reading, code, sector, 'stated');
  const country = index.countries.get(code);
  return country === undefined ? party : { ...party, name: country.name };
}

function isIndefinite(scene: Scene, reading: RoleReading): boolean {
  const first = scene.doc.lower(reading.phrase.startToken);
  return scene.grammar.articles.has(first) && !scene.grammar.definite.has(first);
}

/** How far back `the leaders` looks for those it means, in sentences. */
const SEVERAL_REACH = 2;

/** `the leaders`, `the negotiators`: those of several states that were named together before. */
function severalBefore(scene: Scene, discourse: Discourse, reading: RoleReading): readonly Party[] | null {
  const { row } = reading.role;
  if (!reading.plural || !STATE_SECTORS.has(row.sector[0] ?? 'UNK') || reading.former) return null;
  const sentence = scene.doc.sentenceOf[reading.phrase.head]!;
  for (let i = discourse.traces.length - 1; i >= 0; i--) {
    const trace = discourse.traces[i]!;
    if (sentence - trace.sentence > SEVERAL_REACH) break;
    const codes = new Set(trace.parties.flatMap(({ code }) => (code === null ? [] : [code])));
    if (trace.number !== 'several' || codes.size < 2 || codes.size < trace.parties.length) continue;
    return trace.parties.map((party) => ({
      ...party,
      ...(party.kind === 'country' ? { sector: row.sector } : {}),
      basis: 'inferred' as const,
    }));
  }
  return twoInSentence(scene, discourse, sentence, row.sector);
}

/** `Lee flew to China and the governments signed …`: the only two states that the sentence has named. */
function twoInSentence(
  scene: Scene,
  discourse: Discourse,
  sentence: number,
  sector: readonly Sector[],
): readonly Party[] | null {
  const here = discourse.traces.filter((trace) => trace.sentence === sentence);
  const codes = [...new Set(here.flatMap(({ parties }) => parties.flatMap(({ code }) => code ?? [])))];
  const states = codes.flatMap((code) => scene.index.countries.get(code) ?? []);
  if (codes.length !== 2 || states.length !== 2) return null;
  return states.map((state) => ({ ...stateParty(state, 'inferred'), sector }));
}

/** `the ministry`: the latest body named with that noun. */
function sameNoun(scene: Scene, discourse: Discourse, reading: RoleReading): readonly Party[] | null {
  const { phrase } = reading.role.row;
  const last = scene.doc.lemma(reading.role.head).toLowerCase();
  const noun = phrase.includes(' ') ? phrase : last;
  for (let i = discourse.traces.length - 1; i >= 0; i--) {
    const trace = discourse.traces[i]!;
    if (trace.nouns.includes(noun) || (noun === last && trace.nouns.includes(last))) {
      if (trace.parties.some((party) => party.code !== null || party.kind === 'organisation')) return trace.parties;
    }
  }
  return null;
}

/** A relational role has its body's sector: a Hamas leader is of Hamas. */
function sectorsOf(scene: Scene, reading: RoleReading): readonly Sector[] {
  if (reading.former) return ['ELI'];
  const { row } = reading.role;
  const { body } = reading.origin;
  const head = scene.doc.lemma(reading.role.head).toLowerCase();
  const relational = scene.grammar.relationalRoles.has(row.phrase) || scene.grammar.relationalRoles.has(head);
  if (body !== null && body.sector.length > 0 && (relational || row.sector.length === 0)) return body.sector;
  if (row.sector[0] === 'UNK' && codedByName(reading)) return ['CVL'];
  return reading.employer.length > 0 && !STATE_SECTORS.has(row.sector[0] ?? 'UNK') ? reading.employer : row.sector;
}

/** `a Lebanese man` is a citizen, `two men` are unknown. */
function codedByName(reading: RoleReading): boolean {
  return reading.origin.codes.length > 0;
}

/** The state of the town or province named last. */
function placeOfLast(scene: Scene, discourse: Discourse): string | null {
  for (let i = discourse.traces.length - 1; i >= 0; i--) {
    const { parties, faint } = discourse.traces[i]!;
    const code = parties[0]?.code ?? null;
    if (faint && parties[0]?.kind === 'thing' && code !== null && scene.index.countries.has(code)) return code;
  }
  return null;
}

/** `the international community`, `Arab states`: of no one state. */
function isBeyondStates({ doc, grammar }: Scene, { phrase }: RoleReading): boolean {
  for (let t = phrase.startToken; t < phrase.baseEnd; t++) if (grammar.worldwide.has(doc.lower(t))) return true;
  return false;
}

function assumedState(scene: Scene, discourse: Discourse, reading: RoleReading): string | null {
  const [sector] = reading.role.row.sector;
  if (sector === undefined || isBeyondStates(scene, reading)) return null;
  if (scene.grammar.envoys.has(reading.role.row.phrase)) return null;
  const home = homeStateOf(scene, discourse, reading.phrase);
  if (home !== null) return home;
  const isState = reading.definite || (reading.role.row.kind === 'institution' && !isIndefinite(scene, reading));
  const state = STATE_SECTORS.has(sector) && isState;
  if (!state && !PEOPLE_SECTORS.has(sector)) return null;
  const dominant = (reading.local ? placeOfLast(scene, discourse) : null) ?? dominantState(scene, discourse);
  if (dominant !== null) return dominant;
  const sole = discourse.soleState(scene.doc.sentenceOf[reading.phrase.head]!);
  if (sole !== null && discourse.ranking().every(([code]) => code === sole)) return sole;
  const silent = discourse.ranking().length === 0 && reading.definite && state;
  return silent ? (scene.publisherCountry ?? scene.grammar.homeState) : null;
}

function rolePartyOf(
  scene: Scene,
  reading: RoleReading,
  code: string | null,
  sector: readonly Sector[],
  basis: Party['basis'],
): Party {
  const isName = reading.form === 'name';
  const { packCode } = reading.role.row;
  return {
    code,
    sector,
    name: nameOf(scene, reading),
    kind: isName ? 'organisation' : 'role',
    basis,
    ...(packCode === undefined ? {} : { packCode: composedCode(packCode, code, reading.origin.body) }),
  };
}

/**
 * An agent's own code joined to that of its country, or of the body it belongs to where a dictionary codes that as
 * well; what the body's code says already is not said twice (`USAGOV` and `~GOV`).
 */
function composedCode(agent: string, code: string | null, body: Party | null): string {
  const base = body !== null && body.code === code && body.packCode ? body.packCode : (code ?? '');
  const own = agent.replaceAll('~', '');
  return base.length > STATE_CODE && base.includes(own) ? base : agent.replace('~', base);
}

/** The phrase as written, without its article or possessive pronoun. */
function nameOf(scene: Scene, reading: RoleReading): string {
  const { doc, grammar } = scene;
  let { startToken } = reading.phrase;
  const { endToken } = reading.phrase;
  while (startToken + 1 < endToken) {
    const word = doc.lower(startToken);
    if (!grammar.articles.has(word) && !grammar.definite.has(word) && !grammar.pronouns.has(word)) break;
    startToken++;
  }
  return doc.textOf(startToken, endToken).replace(/\s+/g, ' ');
}
