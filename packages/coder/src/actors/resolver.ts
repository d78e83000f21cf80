// Goes through a document's readings in order and decides each by what came before.

import { relatesBy } from '../doc/tree.ts';
import type { Gender } from './actor-grammar.ts';
import type { Party } from './actor-layer.ts';
import { type Appositions, isPerson } from './appositions.ts';
import type { Discourse, KnownPerson, Trace } from './discourse.ts';
import { prepositionOf } from './phrases.ts';
import type { FixedReading, PersonReading, PronounReading, Reading, RoleReading, StateReading } from './readings.ts';
import { resolveGroup, resolveState } from './resolve-groups.ts';
import { resolvePerson } from './resolve-persons.ts';
import { findAntecedent, findSpeaker } from './resolve-pronouns.ts';
import { codesOf, resolveRole } from './resolve-roles.ts';
import type { Scene } from './scene.ts';

/** What is resolved. */
export interface ResolverInput {
  readonly readings: readonly Reading[];
  readonly persons: readonly PersonReading[];
  readonly appositions: Appositions;
}

interface Outcome {
  /** Null: no mention after all. */
  readonly parties: readonly Party[] | null;
  readonly person: KnownPerson | null;
}

const ARGUMENTS = ['nsubj', 'obj', 'iobj', 'nmod:poss', 'obl:agent'] as const;
const NOTHING: Outcome = { parties: null, person: null };
const UNKNOWN: Outcome = { parties: [], person: null };

/** One pass over one document. */
export class Resolver {
  readonly #scene: Scene;
  readonly #discourse: Discourse;
  readonly #input: ResolverInput;
  readonly #outcomes: Outcome[] = [];
  /** Parties by head token of the mentions so far. */
  readonly #partiesAt = new Map<number, readonly Party[]>();
  readonly #codes: readonly string[];

  constructor(scene: Scene, discourse: Discourse, input: ResolverInput) {
    this.#scene = scene;
    this.#discourse = discourse;
    this.#input = input;
    this.#codes = codesInOrder(input.readings);
  }

  /** Parties for each reading, in the readings' order; null where the reading is no mention. */
  run(): (readonly Party[] | null)[] {
    const { readings } = this.#input;
    readings.forEach((reading, i) => {
      this.#discourse.enter(this.#scene.doc.sentenceOf[reading.phrase.head]!);
      const outcome = this.#resolve(reading, i);
      this.#outcomes[i] = outcome;
      if (outcome.parties !== null) this.#remember(reading, outcome);
    });
    this.#resolveForward();
    this.#resolveSpeakers();
    return this.#outcomes.map((outcome) => outcome.parties);
  }

  #resolve(reading: Reading, i: number): Outcome {
    switch (reading.kind) {
      case 'fixed':
        return { parties: [reading.party], person: null };
      case 'person':
        return this.#person(reading, i);
      case 'role':
        return this.#role(reading, i);
      case 'group': {
        const parties = resolveGroup(this.#scene, this.#discourse, reading, this.#codes);
        return { parties, person: null };
      }
      case 'state':
        return this.#state(reading);
      case 'pronoun':
        return this.#pronoun(reading);
    }
  }

  #person(reading: PersonReading, i: number): Outcome {
    const { appositions, readings, persons } = this.#input;
    const role = readings[appositions.roleOf.get(i) ?? -1];
    const described = role?.kind === 'role' ? describe(reading, role) : reading;
    const person = resolvePerson(this.#scene, this.#discourse, described, persons);
    if (person !== null) {
      this.#takeOwnersCode(person, described);
      return { parties: [person.party], person };
    }
    const { name } = reading;
    const text = this.#scene.doc.textOf(name.startToken, name.endToken);
    const held = this.#discourse.shortForms.get(text);
    if (held !== undefined) return { parties: [held], person: null };
    if (name.endToken - name.startToken < 2 && !isArgument(this.#scene, name.startToken)) return NOTHING;
    const [code] = described.origin.codes;
    return {
      parties: [{ code: code ?? null, sector: [], name: text.replace(/\s+/g, ' '), kind: 'thing', basis: 'stated' }],
      person: null,
    };
  }

  /** `its president X`: the pronoun's or possessor's state. */
  #takeOwnersCode(person: KnownPerson, reading: PersonReading): void {
    if (person.party.code !== null && person.party.basis === 'stated') return;
    const [code] = codesOf(reading.origin, (token) => this.#partiesOf(token));
    if (code !== undefined) person.party = { ...person.party, code, basis: 'stated' };
  }

  #role(reading: RoleReading, i: number): Outcome {
    const { appositions, readings } = this.#input;
    const index = appositions.personOf.get(i);
    const person = index === undefined ? undefined : this.#outcomes[index];
    if (index !== undefined && person?.person != null) return { parties: [person.person.party], person: person.person };
    if (index !== undefined && person === undefined && isPerson(readings[index]))
      return this.#person(readings[index], index);
    if (isIdle(this.#scene, reading)) return NOTHING;
    return resolveRole(this.#scene, this.#discourse, reading, (token) => this.#partiesOf(token));
  }

  #state(reading: StateReading): Outcome {
    const first = reading.phrase.startToken;
    const isPronoun = this.#scene.grammar.pronouns.has(this.#scene.doc.lower(first));
    const owner = isPronoun ? this.#partiesOf(first) : [];
    const party = resolveState(this.#scene, this.#discourse, reading, owner);
    return party === null ? NOTHING : { parties: [party], person: null };
  }

  #pronoun(reading: PronounReading): Outcome {
    if (reading.facts.person === 'first') return UNKNOWN;
    const trace = findAntecedent(this.#scene, this.#discourse, reading, reading.facts.gender);
    if (trace === null) return reading.facts.number === 'one' ? this.#stranger(reading) : UNKNOWN;
    this.#learnGender(trace, reading.facts.gender);
    const parties = trace.person === null ? trace.parties : [trace.person.party];
    return { parties: parties.map((party) => ({ ...party, basis: 'inferred' as const })), person: trace.person };
  }

  /** A person of whom the text says no more than the pronoun. */
  #stranger(reading: PronounReading): Outcome {
    const name = this.#scene.doc.form(reading.phrase.head);
    return { parties: [{ code: null, sector: ['UNK'], name, kind: 'person', basis: 'defaulted' }], person: null };
  }

  #learnGender(trace: Trace, gender: Gender): void {
    if (trace.person !== null && trace.person.gender === '') trace.person.gender = gender;
  }

  /** `The ambassador to X said …` before the ambassador is named: the first of the later persons with title and state. */
  #resolveForward(): void {
    this.#input.readings.forEach((reading, i) => {
      const outcome = this.#outcomes[i]!;
      const [party] = outcome.parties ?? [];
      if (reading.kind !== 'role' || outcome.person !== null || party === undefined || party.kind !== 'role') return;
      const [code] = party.code === null ? codesOf(reading.origin, (token) => this.#partiesOf(token)) : [];
      if (code !== undefined) this.#outcomes[i] = { parties: [{ ...party, code }], person: null };
      if (reading.plural || reading.role.row.kind !== 'person' || party.code === null || reading.former) return;
      if (!reading.definite && this.#scene.doc.sentenceOf[reading.phrase.head] !== 0) return;
      const person = this.#discourse.persons.find(
        (known) => known.party.code === party.code && known.titles.has(reading.role.row.phrase),
      );
      if (person !== undefined) this.#outcomes[i] = { parties: [{ ...person.party, basis: 'inferred' }], person };
    });
  }

  /** First-person pronouns, once everyone who speaks is known. */
  #resolveSpeakers(): void {
    this.#input.readings.forEach((reading, i) => {
      if (reading.kind !== 'pronoun' || reading.facts.person !== 'first') return;
      const trace = findSpeaker(this.#scene, this.#discourse, reading.phrase.head);
      if (trace === null) return;
      const parties = trace.person === null ? trace.parties : [trace.person.party];
      this.#outcomes[i] = {
        parties: parties.map((party) => ({ ...party, basis: 'inferred' as const })),
        person: trace.person,
      };
    });
  }

  #partiesOf(token: number): readonly Party[] {
    const held = this.#partiesAt.get(token);
    if (held !== undefined) return held;
    // `the foreign ministers of the two countries`: the group stands behind what it owns.
    const group = this.#input.readings.find((other) => other.kind === 'group' && other.phrase.head === token);
    return group?.kind === 'group' ? resolveGroup(this.#scene, this.#discourse, group, this.#codes) : [];
  }

  #remember(reading: Reading, outcome: Outcome): void {
    const { doc } = this.#scene;
    const { head } = reading.phrase;
    const parties = outcome.parties ?? [];
    this.#partiesAt.set(head, parties);
    if (reading.kind === 'person') this.#partiesAt.set(reading.name.startToken, parties);
    if (reading.kind === 'pronoun' && parties[0]?.basis === 'defaulted') return;
    const modifier = 'modifier' in reading && reading.modifier;
    const place = 'placeOnly' in reading && reading.placeOnly;
    const trace: Trace = {
      parties,
      person: outcome.person,
      number: numberOf(reading, outcome),
      head,
      sentence: doc.sentenceOf[head]!,
      subject: doc.deprel(head).startsWith('nsubj'),
      faint: modifier || place,
      nouns: nounsOf(reading),
    };
    this.#discourse.note(trace, place ? 'place' : modifier ? 'modifier' : 'actor');
    if (trace.number !== 'several') {
      this.#noteCoordination(trace);
      this.#noteMeeting(trace);
    }
    if (reading.kind !== 'person') this.#learnShortForm(reading, parties);
  }

  /** `Xi and Putin`: together they are several. */
  #noteCoordination(second: Trace): void {
    const { doc } = this.#scene;
    if (!relatesBy(doc, second.head, ['conj'])) return;
    const all = this.#discourse.traces.filter((trace) => trace.head === doc.head(second.head));
    // `A, B and C`: the longest list so far goes on.
    const first = all.findLast((trace) => trace.number === 'several') ?? all[0];
    if (first === undefined) return;
    const parties = [...first.parties, ...second.parties];
    this.#discourse.traces.push({ ...first, parties, person: null, number: 'several', nouns: [] });
  }

  /** `Xi met Putin`, `Xi spoke with Putin`: those who meet are several from then on. */
  #noteMeeting(second: Trace): void {
    const { doc, grammar } = this.#scene;
    const verb = doc.head(second.head);
    if (verb < 0 || second.faint || !grammar.meetingVerbs.has(doc.lemma(verb))) return;
    const met = relatesBy(doc, second.head, ['obj']);
    if (!met && !(relatesBy(doc, second.head, ['obl']) && prepositionOf(doc, second.head) === grammar.comitative))
      return;
    const first = this.#discourse.traces.find(
      (trace) => doc.head(trace.head) === verb && trace.subject && trace.number !== 'several',
    );
    if (first === undefined) return;
    const parties = [...first.parties, ...second.parties];
    this.#discourse.traces.push({ ...first, parties, person: null, number: 'several', nouns: [] });
  }

  /** `National Heritage Administration (NHA)`: the letters stand for the body from now on. */
  #learnShortForm(reading: FixedReading | Reading, parties: readonly Party[]): void {
    const { doc } = this.#scene;
    const at = reading.phrase.endToken;
    const [party] = parties;
    if (party === undefined || at + 2 >= doc.length || doc.form(at) !== '(' || doc.form(at + 2) !== ')') return;
    const letters = doc.form(at + 1);
    if (/^\p{Lu}[\p{Lu}.]+$/u.test(letters)) this.#discourse.shortForms.set(letters, party);
  }
}

/** `shot in the head`: a noun that needs a body or state to name anyone, and has none. */
function isIdle(scene: Scene, reading: RoleReading): boolean {
  const { origin, role } = reading;
  if (role.row.sector[0] !== 'UNK' || !scene.grammar.relationalRoles.has(role.row.phrase)) return false;
  return origin.codes.length === 0 && origin.body === null && origin.pronoun < 0 && origin.owner < 0;
}

/** A lone unknown word counts as a name only where a verb acts on it or it acts. */
function isArgument(scene: Scene, token: number): boolean {
  if (scene.titleCase[scene.doc.sentenceOf[token]!] === 1 || scene.doc.pos(token) !== 'PROPN') return false;
  return relatesBy(scene.doc, token, ARGUMENTS);
}

/** A person reading with what the apposition adds. */
function describe(reading: PersonReading, role: RoleReading): PersonReading {
  const { name, origin } = reading;
  const own = origin.codes.length > 0 || origin.body !== null;
  return {
    ...reading,
    name: { ...name, title: name.title ?? role.role, certain: true },
    origin: own ? origin : role.origin,
    former: reading.former || (name.title === undefined && role.former),
  };
}

function numberOf(reading: Reading, outcome: Outcome): Trace['number'] {
  if (outcome.person !== null) return 'one';
  switch (reading.kind) {
    case 'person':
      return outcome.parties?.[0]?.kind === 'person' ? 'one' : 'body';
    case 'fixed':
      return reading.plural ? 'several' : 'body';
    case 'role':
      if (reading.plural) return 'several';
      return reading.role.row.kind === 'person' ? 'one' : 'body';
    case 'group':
      return 'several';
    case 'state':
      return 'body';
    case 'pronoun':
      return reading.facts.number === 'any' ? 'body' : reading.facts.number;
  }
}

function nounsOf(reading: Reading): readonly string[] {
  if (reading.kind === 'role') {
    const { phrase } = reading.role.row;
    return [phrase, phrase.split(' ').at(-1)!];
  }
  if (reading.kind === 'fixed' && reading.party.kind === 'organisation') {
    return [reading.party.name.split(' ').at(-1)!.toLowerCase(), reading.party.name.split(' ')[0]!.toLowerCase()];
  }
  return [];
}

/** Codes that names of the document tell, in the order of the text. */
function codesInOrder(readings: readonly Reading[]): readonly string[] {
  const codes = new Set<string>();
  for (const reading of readings) {
    if (reading.kind === 'fixed' && reading.party.code !== null) codes.add(reading.party.code);
    if (reading.kind === 'person' || reading.kind === 'role') for (const code of reading.origin.codes) codes.add(code);
  }
  return [...codes];
}
