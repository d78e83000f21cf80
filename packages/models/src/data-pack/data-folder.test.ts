// The shipped tables themselves: read whole, and the promises that hold across rows.

import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readDataFolder } from './data-folder.ts';

const DATA = fileURLToPath(new URL('../../../../data/', import.meta.url));
const knowledge = readDataFolder(DATA, 'en');

describe('the shipped tables', () => {
  it('hold every row that was promised', () => {
    expect(knowledge.countries.length).toBeGreaterThan(200);
    expect(knowledge.organisations.length).toBeGreaterThan(900);
    expect(knowledge.roles.length).toBeGreaterThan(700);
    expect(knowledge.places.length).toBeGreaterThan(4000);
    expect(Object.keys(knowledge.tables)).toEqual(expect.arrayContaining(['en/given-names', 'en/surnames']));
  });

  it.each(['ko', 'zh'])('of %s hold its names', (language) => {
    const own = readDataFolder(DATA, language);
    const codes = own.countries.map((country) => country.code);
    expect(codes).toEqual(knowledge.countries.map((country) => country.code).sort());
    expect(own.organisations.length).toBeGreaterThan(200);
    expect(own.roles.length).toBeGreaterThan(500);
    expect(own.persons.filter((person) => person.aliases.length > 0).length).toBeGreaterThan(700);
    const named = new Set(
      [...own.countries, ...own.organisations].flatMap((row) => ('names' in row ? row.names : row.aliases)),
    );
    const short = own.tables[`${language}/short-names`] ?? [];
    expect(short.filter((row) => !named.has(row.name ?? ''))).toEqual([]);
  });

  it.each(['en', 'ko', 'zh'])('give each name of %s to one country only', (language) => {
    const names = readDataFolder(DATA, language).countries.flatMap((country) => [...country.names]);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });

  it('name neighbours from both sides', () => {
    const byCode = new Map(knowledge.countries.map((country) => [country.code, country]));
    const oneSided = knowledge.countries.flatMap((country) =>
      country.neighbours
        .filter((code) => !byCode.get(code)?.neighbours.includes(country.code))
        .map((code) => `${country.code}-${code}`),
    );
    expect(oneSided).toEqual([]);
  });

  it('give each name, adjective, people and government to one country only', () => {
    const shared = (formsOf: (at: number) => readonly string[]) => {
      const owner = new Map<string, string>();
      return knowledge.countries.flatMap(({ code }, at) =>
        formsOf(at).filter((form) => {
          const first = owner.get(form) ?? code;
          owner.set(form, first);
          return first !== code;
        }),
      );
    };
    expect(shared((at) => [knowledge.countries[at]!.name, ...knowledge.countries[at]!.names])).toEqual([]);
    expect(shared((at) => knowledge.countries[at]!.adjectives)).toEqual([]);
    expect(shared((at) => knowledge.countries[at]!.people)).toEqual([]);
    expect(shared((at) => knowledge.countries[at]!.governments)).toEqual([]);
  });

  it('write role phrases in lower case', () => {
    const raised = knowledge.roles.map((role) => role.phrase).filter((phrase) => phrase !== phrase.toLowerCase());
    expect(raised).toEqual([]);
  });

  it('have the same version for the same text', () => {
    expect(readDataFolder(DATA, 'en').version).toBe(knowledge.version);
  });
});
