// Packs: tables checked with file and line, dictionaries beside them, and what goes before what.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Knowledge } from '@rapport/coder';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formatTables } from './format-tables.ts';
import { dictionaryKind, readDictionary } from './from-petrarch.ts';
import { builtInOf, checkPack, decodeDictionary, openPack, versionWithPacks, withPacks } from './read-pack.ts';
import { writtenNames } from './written-names.ts';

const EXAMPLE = fileURLToPath(new URL('../../../../examples/pack', import.meta.url));

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'rapport-pack-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let made = 0;
/** A pack of these files. */
function packOf(files: Readonly<Record<string, string | Uint8Array>>): string {
  const root = join(folder, `pack-${++made}`);
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  return root;
}

const country = (code: string, name: string) => ({
  ...{
    code,
    name,
    names: [],
    adjectives: [],
    people: [],
    capital: '',
    governments: [],
    neighbours: [],
    lat: 1,
    lon: 1,
  },
});
const KNOWLEDGE: Knowledge = {
  version: 'base',
  countries: [country('GHA', 'Ghana'), country('TGO', 'Togo')],
  persons: [
    { id: 'ama', name: 'Ama Teteh', aliases: [], surname: 'Teteh', code: 'TGO', wikidata: '', born: '', died: '' },
  ],
  offices: [{ person: 'ama', office: 'Mayor', role: 'other', code: 'TGO', sector: ['GOV'], from: '', to: '' }],
  organisations: [],
  roles: [{ phrase: 'guard', sector: ['MIL'], kind: 'person', role: '' }],
  places: [],
  tables: {
    'events/en/verbs': [
      { id: 'aid/give', words: 'give|greenlight', type: 'AID', mode: '', op: '', roles: '', context: '' },
    ],
    'events/en/composition': [{ op: 'agree', class: '=AID', type: 'AGREE', mode: '' }],
    'events/en/contexts': [{ words: 'dam', contexts: 'economic' }],
    'en/given-names': [{ name: 'Kojo', gender: 'm' }],
  },
};

const check = (files: Readonly<Record<string, string>>) => checkPack(openPack(packOf(files)), 'en', KNOWLEDGE);

const ACTORS = 'name\taliases\tkind\tcode\tsector\tfrom\tto\n';
const VERBS = 'id\twords\ttype\tmode\top\troles\tcontext\n';

describe('the tables of a pack', () => {
  it.each([
    ['a wrong header', { 'actors.tsv': 'name\tcode\n' }, 1, "expected 'name aliases kind code sector from to'"],
    [
      'an unknown country',
      { 'actors.tsv': `${ACTORS}A\t\tperson\tQQQ\t\t\t\n` },
      2,
      "holds 'QQQ', which no country has",
    ],
    [
      'an unknown kind',
      { 'actors.tsv': `${ACTORS}A\t\tship\tGHA\t\t\t\n` },
      2,
      'expected country, person, organisation',
    ],
    ['an unknown sector', { 'actors.tsv': `${ACTORS}A\t\tperson\tGHA\tXYZ\t\t\n` }, 2, 'no sector of PLOVER'],
    ['a date that is none', { 'actors.tsv': `${ACTORS}A\t\tperson\tGHA\t\t2010-13\t\n` }, 2, 'expected YYYY'],
    ['a period turned round', { 'actors.tsv': `${ACTORS}A\t\tperson\tGHA\t\t2011\t2010\n` }, 2, 'before it began'],
    ['a country with dates', { 'actors.tsv': `${ACTORS}A\t\tcountry\tZAN\t\t2011\t\n` }, 2, 'without dates'],
    ['a missing cell', { 'actors.tsv': `${ACTORS}A\t\tperson\n` }, 2, '3 cells where the header has 7'],
    ['capitals in an agent', { 'agents.tsv': 'phrase\tsector\tkind\trole\nGuard\tMIL\tgroup\t\n' }, 2, 'small letters'],
    ['an unknown type', { 'verbs.tsv': `${VERBS}a\tgo\tDANCE\t\t\t\t\n` }, 2, "is 'DANCE'"],
    ['a mode of another type', { 'verbs.tsv': `${VERBS}a\tgo\tAID\tvisit\t\t\t\n` }, 2, 'no mode of AID'],
    [
      'an operator that composes with nothing',
      { 'verbs.tsv': `${VERBS}a\tgo\t\t\tdance\t\t\n` },
      2,
      'expected one of agree',
    ],
    ['an unknown context', { 'contexts.tsv': 'words\tcontexts\ndam\twater\n' }, 2, 'no context of PLOVER or Rapport'],
    ['an id twice', { 'verbs.tsv': `${VERBS}a\tgo\tAID\t\t\t\t\na\tcome\tAID\t\t\t\t\n` }, 3, 'as on line 2'],
    ['a guard without a reason', { 'guards.tsv': 'words\treason\nregatta\t\n' }, 2, 'must be given'],
  ])('refuse %s with file and line', (_name, files, line, words) => {
    const [file] = Object.keys(files);
    expect(() => check(files as Record<string, string>)).toThrow(
      expect.objectContaining({
        code: 'E_DATA',
        line,
        source: expect.stringContaining(file!),
        message: expect.stringContaining(words),
      }),
    );
  });

  it('refuse a table that no pack has, and a folder without any', () => {
    expect(() => check({ 'places.tsv': 'name\n' })).toThrow('this is no table of a pack');
    expect(() => check({ 'strange.txt': 'words without a code' })).toThrow('neither its name nor its lines tell');
    expect(() => openPack(packOf({ 'README.md': 'x' }))).toThrow('holds no table of a pack');
    expect(() => openPack(join(folder, 'none'))).toThrow('there is no folder');
  });

  it('lay periods end to end, months and years whole', () => {
    const rows = `A\t\tperson\tGHA\tGOV\t2010-02\t2012\nA\tB\tperson\tGHA\tMIL\t2011\t2011-02\n`;
    expect(check({ 'actors.tsv': ACTORS + rows }).tables.actors).toMatchObject([
      {
        names: ['A', 'B'],
        periods: [
          { sector: ['GOV'], from: '2010-02-01', to: '2010-12-31' },
          { sector: ['MIL'], from: '2011-01-01', to: '2011-02-28' },
          { sector: ['GOV'], from: '2011-03-01', to: '2012-12-31' },
        ],
      },
    ]);
  });
});

describe('withPacks', () => {
  it('puts what the pack says first, and names it with its version', () => {
    const pack = openPack(EXAMPLE);
    const merged = withPacks(KNOWLEDGE, 'en', [pack]);
    expect(merged.version).toBe(`base+pack@${pack.version}`);
    expect(merged.packs).toEqual([`pack@${pack.version}`]);
    expect(versionWithPacks('base', 'en', [pack])).toBe(merged.version);
    expect(merged.countries[0]).toMatchObject({ code: 'ZAN', name: 'Zanaland', preferred: true });
    expect(merged.persons.map(({ id }) => id)).toEqual(['pack:Ama Teteh', 'pack:Kojo Abankwa']);
    expect(merged.offices.filter(({ person }) => person === 'pack:Kojo Abankwa')).toMatchObject([
      { code: 'GHA', sector: ['GOV'], from: '2010-03-01', to: '2014-01-31', packCode: 'GHAGOV' },
      { code: 'GHA', sector: ['ELI'], from: '2014-02-01', to: '', packCode: 'GHAELI' },
    ]);
    expect(merged.organisations.find(({ name }) => name === 'Sahel Water League')?.periods).toHaveLength(2);
    expect(merged.roles[0]).toMatchObject({ phrase: 'water envoy', sector: ['GOV'] });
    const verbs = merged.tables['events/en/verbs']!;
    expect(verbs.map(({ id, words }) => [id, words])).toEqual([
      ['pack:agree/greenlight', 'greenlight|give green light'],
      ['pack:coerce/dam', 'dam up'],
      ['aid/give', 'give'],
    ]);
    expect(merged.tables['events/en/contexts']!.at(-1)).toMatchObject({ contexts: 'natural_resource' });
    expect(merged.tables['events/en/guards']).toEqual([
      { words: 'years later', reason: 'discarded' },
      { words: 'regatta cup', reason: 'discarded_story' },
    ]);
  });

  it('leaves languages alone that the pack has nothing for', () => {
    expect(withPacks(KNOWLEDGE, 'zh', [openPack(EXAMPLE)])).toBe(KNOWLEDGE);
    const chinese = openPack(packOf({ 'zh/guards.tsv': 'words\treason\n赛艇\tsport\n' }));
    expect(withPacks(KNOWLEDGE, 'zh', [chinese]).tables['events/zh/guards']).toHaveLength(1);
    expect(withPacks(KNOWLEDGE, 'en', [chinese])).toBe(KNOWLEDGE);
  });

  it('gives the same files the same version, and other files another', () => {
    const files = { 'guards.tsv': 'words\treason\nregatta\tsport\n' };
    const [one, two] = [openPack(packOf(files)), openPack(packOf(files))];
    const other = openPack(packOf({ 'guards.tsv': 'words\treason\nregattas\tsport\n' }));
    expect([one.version === two.version, one.version === other.version]).toEqual([true, false]);
  });

  it('adds names to a country that is known', () => {
    const pack = openPack(packOf({ 'x.actors.txt': 'GOLD_COAST_ [GHA]\nIGO_OFFICE_ [IGO]\n' }));
    const merged = withPacks(KNOWLEDGE, 'en', [pack]);
    expect(merged.countries.map(({ code, names }) => [code, names])).toEqual([
      ['GHA', ['Gold Coast']],
      ['TGO', []],
    ]);
    expect(merged.organisations).toMatchObject([{ name: 'Igo Office', code: 'IGO', preferred: true }]);
  });
});

describe('dictionaries in a pack', () => {
  it.each([
    ['Old.Actors.txt', '', 'actors'],
    ['my_agents.txt', '', 'agents'],
    ['discard_list.txt', '', 'discards'],
    ['a.txt', 'POLICE [~COP]', 'agents'],
    ['a.txt', 'OSLO [NOR]', 'actors'],
    ['a.txt', 'words', null],
  ])('%s with %j is %s', (name, content, kind) => {
    expect(dictionaryKind(name, content)).toBe(kind);
  });

  it('are read as UTF-8, else as the older encoding', () => {
    expect(decodeDictionary(Buffer.from('ÅRHUS'))).toBe('ÅRHUS');
    expect(decodeDictionary(Buffer.from('ÅRHUS', 'latin1'))).toBe('ÅRHUS');
  });

  it('get regular plurals, and the kind of the noun they end in', () => {
    const { tables } = readDictionary(
      'agents',
      'RIVER_GUARD [~COP]\nDEPUTY [~LEG]\nOX {OXEN} [~AGR]\n',
      builtInOf(KNOWLEDGE),
    );
    expect(tables.agents.map(({ phrase, kind, packCode }) => [phrase, kind, packCode])).toEqual([
      ['river guard', 'person', '~COP'],
      ['river guards', 'group', '~COP'],
      ['deputy', 'group', '~LEG'],
      ['deputies', 'group', '~LEG'],
      ['ox', 'group', '~AGR'],
      ['oxen', 'group', '~AGR'],
    ]);
  });

  it('come back the same from the tables that an import writes', () => {
    const text = 'KOJO_ABANKWA_ [GHAGOV 100301-140131] [GHAELI]\nLAKE_ [XYZTNK]\nOSLO_ [GHA]\nA_ [---]\n';
    const { tables } = readDictionary('actors', text, builtInOf(KNOWLEDGE));
    const files = Object.fromEntries(formatTables(tables));
    expect(check(files).tables.actors).toEqual(tables.actors);
  });

  it('make tables that can be read again, whatever stands in them', () => {
    const odd = fc.string({ maxLength: 12, unit: 'binary' });
    const line = fc
      .tuple(odd, fc.constantFrom('[GHAGOV]', '[ABC 100101-110101]', '[~COP]', '[]'))
      .map((parts) => parts.join(' '));
    fc.assert(
      fc.property(fc.array(line, { maxLength: 5 }), fc.constantFrom('actors', 'agents', 'discards'), (lines, kind) => {
        const { tables } = readDictionary(kind as 'actors', lines.join('\n'), builtInOf(KNOWLEDGE));
        const files = Object.fromEntries(formatTables(tables));
        if (Object.keys(files).length > 0) check(files);
      }),
      { numRuns: 60 },
    );
  });
});

describe('writtenNames', () => {
  it.each([
    ['KOJO ABANKWA', ['Kojo Abankwa']],
    ['OFFICE OF THE LAKES', ['Office of the Lakes']],
    ['BAN KI-MOON', ['Ban Ki-Moon']],
    ['PLO', ['PLO', 'Plo']],
    ['UN', ['UN']],
    ['U.N.', ['U.N.']],
    ['Already written', ['Already written']],
  ])('%s is sought as %j', (name, written) => {
    expect(writtenNames(name)).toEqual(written);
  });
});
