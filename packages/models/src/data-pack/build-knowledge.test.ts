import { RapportError } from '@rapport/record';
import { describe, expect, it } from 'vitest';
import { buildKnowledge } from './build-knowledge.ts';

const IDENTITY = { language: 'en', version: 'test' };
const COUNTRIES =
  'code\tname\tnames\tadjectives\tpeople\tcapital\tgovernments\tneighbours\tlat\tlon\n' +
  'KOR\tSouth Korea\tROK|Korea\tKorean\tKorean|Koreans\tSeoul\tSeoul\tPRK\t36.4\t127.8\n' +
  'PRK\tNorth Korea\tDPRK\tNorth Korean\tNorth Koreans\tPyongyang\tPyongyang\tKOR\t40.2\t127.2\n';
const ORGANISATIONS = 'id\tname\taliases\tcode\tsector\tkind\twikidata\n';
const PERSONS = 'id\tname\taliases\tsurname\tcode\twikidata\tborn\tdied\n';
const OFFICES = 'person\toffice\trole\tcode\tsector\tfrom\tto\n';
const ROLES = 'phrase\tsector\tkind\trole\n';
const PLACES = 'name\taliases\tcode\tkind\tlat\tlon\tpopulation\n';

describe('buildKnowledge', () => {
  it('turns each table into rows of its type', () => {
    const knowledge = build({
      'en/organisations.tsv': `${ORGANISATIONS}un\tUnited Nations\tUN|U.N.\tUNO\tGOV\tigo\tQ1065\n`,
      'en/roles.tsv': `${ROLES}defence minister\tGOV|MIL\tperson\tdefence-minister\nneighbour\t\tinstitution\t\n`,
      'en/places.tsv': `${PLACES}Yellow Sea\tWest Sea\t\tsea\t36\t123.5\t0\n`,
      'offices/persons.tsv': `${PERSONS}kim\tKim Example\t\tKim\tKOR\t\t1960\t\n`,
      'offices/offices.tsv': `${OFFICES}kim\tMayor of Seoul\tother\tKOR\tGOV\t2001-02-03\t\n`,
    });
    expect(knowledge.countries[0]).toMatchObject({ code: 'KOR', names: ['ROK', 'Korea'], lat: 36.4 });
    expect(knowledge.organisations[0]).toMatchObject({ aliases: ['UN', 'U.N.'], sector: ['GOV'], wikidata: 'Q1065' });
    expect(knowledge.roles.map((role) => role.sector)).toEqual([['GOV', 'MIL'], []]);
    expect(knowledge.places[0]).toMatchObject({ code: '', population: 0 });
    expect(knowledge.offices[0]).toMatchObject({ person: 'kim', to: '' });
    expect(knowledge.version).toBe('test');
  });

  it('keeps every other table under its path, one record a row', () => {
    const knowledge = build({ 'en/given-names.tsv': 'name\tgender\nMin-jun\tm\n' });
    expect(knowledge.tables).toEqual({ 'en/given-names': [{ name: 'Min-jun', gender: 'm' }] });
  });

  it('writes persons in the script of the language, where it has a table of their names', () => {
    const knowledge = buildKnowledge(
      new Map([
        ['zh/countries.tsv', COUNTRIES],
        [
          'offices/persons.tsv',
          `${PERSONS}kim\tKim Example\tKim E.\tKim\tKOR\t\t1960\t\nlee\tLee Other\t\tLee\tKOR\t\t\t\n`,
        ],
        ['zh/person-names.tsv', 'id\tnames\tsurname\nkim\t金某|金某某\t金\n'],
      ]),
      { language: 'zh', version: 'test' },
    );
    expect(knowledge.persons.map(({ name, aliases, surname }) => [name, aliases, surname])).toEqual([
      ['Kim Example', ['金某', '金某某'], '金'],
      ['Lee Other', [], 'Lee'],
    ]);
  });

  it('knows the persons whose names it writes', () => {
    const files = { 'offices/persons.tsv': PERSONS, 'en/person-names.tsv': 'id\tnames\tsurname\nkim\t金某\t金\n' };
    expect(fault(() => build(files)).message).toMatch(/'kim'/);
  });

  it.each([
    ['an unknown sector', 'en/roles.tsv', `${ROLES}king\tGOVT\tperson\t\n`, 2, /no sector/],
    ['an unknown kind', 'en/roles.tsv', `${ROLES}king\tGOV\tman\t\n`, 2, /person, group or institution/],
    ['an unknown office role', 'en/roles.tsv', `${ROLES}king\tGOV\tperson\tking\n`, 2, /head-of-state/],
    ['a phrase twice', 'en/roles.tsv', `${ROLES}king\tGOV\tperson\t\nking\tGOV\tgroup\t\n`, 3, /line 2/],
    ['other columns', 'en/roles.tsv', 'phrase\tsector\nking\tGOV\n', 1, /expected 'phrase sector kind role'/],
    ['an unknown code', 'en/places.tsv', `${PLACES}Nowhere\t\tXYZ\tcity\t1\t1\t1\n`, 2, /'XYZ'/],
    ['a latitude off the globe', 'en/places.tsv', `${PLACES}Nowhere\t\tKOR\tcity\t91\t1\t1\n`, 2, /-90 to 90/],
    ['an item twice', 'en/places.tsv', `${PLACES}Busan\tPusan|Pusan\tKOR\tcity\t35\t129\t1\n`, 2, /twice/],
    ['an empty item', 'en/places.tsv', `${PLACES}Busan\tPusan|\tKOR\tcity\t35\t129\t1\n`, 2, /empty/],
    ['a bad Wikidata item', 'en/organisations.tsv', `${ORGANISATIONS}a\tA\t\tKOR\tBUS\tfirm\t1065\n`, 2, /Q42/],
    ['an empty name', 'en/organisations.tsv', `${ORGANISATIONS}a\t\t\tKOR\tBUS\tfirm\t\n`, 2, /empty/],
    ['a date that is none', 'offices/persons.tsv', `${PERSONS}k\tK\t\tK\tKOR\t\t1960-02-30\t\n`, 2, /1960-02-30/],
    ['a word twice', 'en/words.tsv', 'word\na\na\n', 3, /line 2/],
  ])('refuses %s with file and line', (_, path, text, line, message) => {
    const error = fault(() => build({ [path]: text }));
    expect(error).toMatchObject({ code: 'E_DATA', source: path, line });
    expect(error.message).toMatch(message);
  });

  it('refuses a tenure that ends before it began, and a holder nobody knows', () => {
    const persons = `${PERSONS}kim\tKim\t\tKim\tKOR\t\t\t\n`;
    const backwards = `${OFFICES}kim\tMayor\tother\tKOR\tGOV\t2002\t2001\n`;
    const unknown = `${OFFICES}lee\tMayor\tother\tKOR\tGOV\t2001\t\n`;
    const files = (offices: string) => ({ 'offices/persons.tsv': persons, 'offices/offices.tsv': offices });
    expect(fault(() => build(files(backwards))).message).toMatch(/before the tenure began/);
    expect(fault(() => build(files(unknown))).message).toMatch(/'lee'/);
  });

  it('needs the countries', () => {
    expect(fault(() => buildKnowledge(new Map(), IDENTITY)).source).toBe('en/countries.tsv');
  });
});

function build(files: Readonly<Record<string, string>>) {
  return buildKnowledge(new Map([['en/countries.tsv', COUNTRIES], ...Object.entries(files)]), IDENTITY);
}

function fault(run: () => unknown): RapportError {
  try {
    run();
  } catch (error) {
    if (error instanceof RapportError) return error;
    throw error;
  }
  throw new Error('expected an error');
}
