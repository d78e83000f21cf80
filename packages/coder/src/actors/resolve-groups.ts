// Which parties `both sides`, `the two leaders`, `the country` and `its neighbour` stand for.

import type { Party } from './actor-layer.ts';
import type { Discourse, KnownPerson } from './discourse.ts';
import { stateParty } from './parties.ts';
import type { GroupReading, StateReading } from './readings.ts';
import type { Scene } from './scene.ts';

const UNION = 'EUR';
const KOREAS = ['KOR', 'PRK'];

/** The parties of a group phrase; none when the text has not named enough of them. */
export function resolveGroup(
  scene: Scene,
  discourse: Discourse,
  reading: GroupReading,
  ahead: readonly string[],
): readonly Party[] {
  if (reading.stands === 'koreas') return codesToParties(scene, KOREAS, reading.stands);
  const named = reading.named?.length === reading.count ? reading.named : namedBefore(scene, discourse, reading);
  if (reading.stands === 'leader' || reading.stands === 'any') {
    const persons = lastPersons(discourse, reading.count, reading.stands === 'leader', named);
    if (persons.length === reading.count) return persons.map((person) => person.party);
  }
  const codes = named ?? groupCodes(scene, discourse, reading, ahead);
  return codes.length < reading.count ? [] : codesToParties(scene, codes, reading.stands);
}

/** The states of the group's own sentence, where it names as many as the group has before the group itself; else null. */
function namedBefore(scene: Scene, discourse: Discourse, reading: GroupReading): readonly string[] | null {
  const { head } = reading.phrase;
  const sentence = scene.doc.sentenceOf[head]!;
  const codes = new Set<string>();
  for (const trace of discourse.traces) {
    if (trace.sentence !== sentence || trace.head >= head || trace.parties.length !== 1) continue;
    const [{ code, kind }] = trace.parties as readonly [Party];
    if (code !== null && kind !== 'thing' && scene.index.countries.has(code)) codes.add(code);
  }
  return codes.size === reading.count ? [...codes] : null;
}

/** The state that `the country` or `its neighbour` stands for; null when it can't be told. */
export function resolveState(
  scene: Scene,
  discourse: Discourse,
  reading: StateReading,
  owner: readonly Party[],
): Party | null {
  const codes = discourse.ranking().flatMap(([code]) => (scene.index.countries.has(code) ? [code] : []));
  if (!reading.neighbour) {
    const own = owner[0]?.code ?? latestState(scene, discourse) ?? codes[0];
    const country = own === undefined ? undefined : scene.index.countries.get(own);
    return country === undefined ? null : stateParty(country, 'inferred');
  }
  const of = owner[0]?.code ?? codes[0];
  const neighbours = of === undefined ? undefined : scene.index.countries.get(of)?.neighbours;
  const [only, other] = codes.filter((code) => code !== of && neighbours?.includes(code));
  const country = only === undefined || other !== undefined ? undefined : scene.index.countries.get(only);
  return country === undefined ? null : stateParty(country, 'inferred');
}

/** The state named last, places included: what `the country` most often means. */
function latestState(scene: Scene, discourse: Discourse): string | undefined {
  for (let i = discourse.traces.length - 1; i >= 0; i--) {
    const trace = discourse.traces[i]!;
    const [party] = trace.parties;
    if (trace.parties.length !== 1 || party === undefined || party.code === null) continue;
    if (party.kind === 'country' && scene.index.countries.has(party.code)) return party.code;
  }
  return undefined;
}

function lastPersons(
  discourse: Discourse,
  count: number,
  distinct: boolean,
  of: readonly string[] | null,
): readonly KnownPerson[] {
  const recent = [...discourse.persons].sort((a, b) => b.lastToken - a.lastToken);
  const chosen: KnownPerson[] = [];
  for (const person of recent) {
    if (chosen.length === count) break;
    const { code, historical } = person.party;
    if (historical === true || (distinct && code === null)) continue;
    if (of !== null && !of.includes(code ?? '')) continue;
    if (distinct && chosen.some((other) => other.party.code === code)) continue;
    chosen.push(person);
  }
  return chosen.sort((a, b) => a.lastToken - b.lastToken);
}

/** The heaviest states so far; what the rest of the text names fills up. */
function groupCodes(
  scene: Scene,
  discourse: Discourse,
  reading: GroupReading,
  ahead: readonly string[],
): readonly string[] {
  const may = (code: string) =>
    scene.index.countries.has(code) || (code === UNION && !scene.grammar.countryNouns.has(reading.noun));
  const codes = discourse.ranking().flatMap(([code]) => (may(code) ? [code] : []));
  for (const code of ahead) if (may(code) && !codes.includes(code)) codes.push(code);
  return codes.slice(0, reading.count);
}

function codesToParties(scene: Scene, codes: readonly string[], stands: GroupReading['stands']): readonly Party[] {
  return codes.map((code): Party => {
    const country = scene.index.countries.get(code);
    if (country === undefined) return { code, sector: [], name: code, kind: 'organisation', basis: 'inferred' };
    const party = stateParty(country, 'inferred', stands === 'government');
    return stands === 'public' ? { ...party, kind: 'people', sector: ['CVL'] } : party;
  });
}
