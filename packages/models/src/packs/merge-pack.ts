// The tables of a pack over the built-in ones: what the pack says of a name or a word goes first.

import type { CountryRow, Knowledge, OfficeRow, OrganisationRow, PersonRow } from '@rapport/coder';
import type { PackActor, PackTables, PackWordTable, WordRow } from './pack-tables.ts';

/** Word tables in which the last row of a word counts; in the others the first does. */
const LAST_COUNTS: ReadonlySet<PackWordTable> = new Set(['contexts', 'guards']);

/** What a pack does not say of a country of its own. */
const UNKNOWN_STATE = { adjectives: [], people: [], capital: '', governments: [], neighbours: [], lat: 0, lon: 0 };

/** How a pack is known in records: its name, and a name for the state of its files. */
export interface PackName {
  readonly name: string;
  readonly version: string;
}

/** How a pack is written in records: `name@version`. */
export function packLabel({ name, version }: PackName): string {
  return `${name}@${version}`;
}

/** The knowledge of a language with a pack on top; `version` names both. */
export function mergePack(knowledge: Knowledge, tables: PackTables, language: string, pack: PackName): Knowledge {
  const label = packLabel(pack);
  const persons = tables.actors.filter(({ kind }) => kind === 'person').map((actor) => personOf(actor, pack.name));
  const known = withoutNamesakes(knowledge, persons);
  return {
    ...knowledge,
    version: `${knowledge.version}+${label}`,
    packs: [...(knowledge.packs ?? []), label],
    countries: withCountries(knowledge.countries, tables.actors),
    persons: [...persons.map(({ person }) => person), ...known.persons],
    offices: [...persons.flatMap(({ offices }) => offices), ...known.offices],
    organisations: [
      ...tables.actors.filter(({ kind }) => kind === 'organisation').map((actor) => organisationOf(actor, pack.name)),
      ...knowledge.organisations,
    ],
    roles: [...tables.agents, ...knowledge.roles],
    tables: { ...knowledge.tables, ...wordTables(knowledge, tables, language) },
  };
}

/** A country that the tables have gets more names; another becomes one of its own, and goes before namesakes. */
function withCountries(countries: readonly CountryRow[], actors: readonly PackActor[]): CountryRow[] {
  const known = new Set(countries.map(({ code }) => code));
  const more = new Map<string, string[]>();
  const fresh: CountryRow[] = [];
  for (const { kind, names, periods } of actors) {
    if (kind !== 'country') continue;
    const { code } = periods[0]!;
    const [name, ...others] = names;
    if (known.has(code)) more.set(code, [...(more.get(code) ?? []), ...names]);
    else fresh.push({ code, name: name!, names: others, ...UNKNOWN_STATE, preferred: true });
  }
  const widened = countries.map((row) => {
    const names = (more.get(row.code) ?? []).filter((name) => name !== row.name && !row.names.includes(name));
    return names.length === 0 ? row : { ...row, names: [...row.names, ...new Set(names)] };
  });
  return [...fresh, ...widened];
}

function idOf(actor: PackActor, pack: string): string {
  return `${pack}:${actor.names[0]!}`;
}

function personOf(actor: PackActor, pack: string): { person: PersonRow; offices: OfficeRow[] } {
  const id = idOf(actor, pack);
  const [name = '', ...aliases] = actor.names;
  const offices = actor.periods.map(
    ({ code, sector, from, to, packCode }): OfficeRow => ({
      person: id,
      office: '',
      role: 'other',
      code,
      sector,
      from,
      to,
      packCode,
    }),
  );
  const surname = name.slice(name.lastIndexOf(' ') + 1);
  const code = actor.periods.find((period) => period.code !== '')?.code ?? '';
  return { person: { id, name, aliases, surname, code, wikidata: '', born: '', died: '' }, offices };
}

/** Built-in persons of the pack's names are left out with their offices: the pack says who they are. */
function withoutNamesakes(
  { persons, offices }: Knowledge,
  own: readonly { readonly person: PersonRow }[],
): Pick<Knowledge, 'persons' | 'offices'> {
  if (own.length === 0) return { persons, offices };
  const names = new Set(
    own.flatMap(({ person }) => [person.name, ...person.aliases]).map((name) => name.toLowerCase()),
  );
  const gone = new Set<string>();
  const kept = persons.filter((row) => {
    const same = [row.name, ...row.aliases].some((name) => names.has(name.toLowerCase()));
    if (same) gone.add(row.id);
    return !same;
  });
  return { persons: kept, offices: offices.filter(({ person }) => !gone.has(person)) };
}

function organisationOf(actor: PackActor, pack: string): OrganisationRow {
  const [name = '', ...aliases] = actor.names;
  const [only] = actor.periods;
  const always = actor.periods.length === 1 && only!.from === '' && only!.to === '';
  const row = { id: idOf(actor, pack), name, aliases, kind: 'government', wikidata: '', preferred: true };
  const { code, sector, packCode } = only ?? { code: '', sector: [], packCode: '' };
  return { ...row, code, sector, packCode, ...(always ? {} : { periods: actor.periods }) };
}

function wordTables(knowledge: Knowledge, { words }: PackTables, language: string): Record<string, readonly WordRow[]> {
  const merged: Record<string, readonly WordRow[]> = {};
  for (const [name, own] of Object.entries(words) as [PackWordTable, readonly WordRow[]][]) {
    if (own.length === 0) continue;
    const path = `events/${language}/${name}`;
    const builtIn = knowledge.tables[path] ?? [];
    merged[path] = LAST_COUNTS.has(name) ? [...builtIn, ...own] : [...own, ...withoutWords(builtIn, name, own)];
  }
  return merged;
}

/** Verbs and nouns of the pack have no other sense; pairs only go first, since the noun decides as well. */
function withoutWords(builtIn: readonly WordRow[], name: PackWordTable, own: readonly WordRow[]): readonly WordRow[] {
  if (name === 'verb-nouns') return builtIn;
  const split = (cell: string | undefined) => (cell ?? '').split('|');
  const taken = new Set(own.flatMap((row) => split(row.words)));
  return builtIn.map((row) => {
    const left = split(row.words).filter((word) => !taken.has(word));
    return left.length === split(row.words).length ? row : { ...row, words: left.join('|') };
  });
}
