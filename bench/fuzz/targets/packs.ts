// Tables and dictionaries that strangers share with each other: packs of a user, PETRARCH's included.

import {
  builtInOf,
  type DictionaryKind,
  decodeDictionary,
  dictionaryKind,
  formatTables,
  loadKnowledge,
  NO_TABLES,
  PACK_WORD_TABLES,
  readDictionary,
} from '@rapport/models';
import fc from 'fast-check';
import {
  readActorTable,
  readAgentTable,
  readWordTable,
} from '../../../packages/models/src/packs/pack-table-readers.ts';
import type { Target } from '../target.ts';

const SAMPLES = [
  'name\taliases\tkind\tcode\tsector\tfrom\tto\nVolta Basin Authority\tVBA\torganisation\tIGO\tGOV\t\t\nKojo Abankwa\t\tperson\tGHA\tGOV\t2010-03-01\t2014-01-31\nZanaland\tthe Zan|Zania\tcountry\tZAN\t\t\t\n',
  'name\taliases\tkind\tcode\tsector\tfrom\tto\tpack_code\nA League\tthe League\torganisation\tIMG\tREB\t\t2019\t~REB\nA League\t\torganisation\tNGO\tSOC\t2020\t\t~NGO\n',
  'phrase\tsector\tkind\trole\nriver guard\tMIL\tgroup\t\nlake minister\tGOV\tperson\tminister\n',
  'id\twords\ttype\tmode\top\troles\tcontext\nagree/greenlight\tgreenlight|give green light\tAGREE\t\t\t\t\nnone/dam\tdam up\tnone\t\t\t\t\n',
  'words\tcontexts\nwater|lake\tnatural_resource\n',
  'words\treason\nregatta cup\tdiscarded_story\n',
  '; a comment\nKOJO_ABANKWA_ [GHAGOV 100301-140131][GHAELI >20140131]\n+MINISTER_ABANKWA_\nLAKE_UNION_ [---]\nVOLTA_CO_ (GHABUS) # old\n',
  '!MINIST! = MINISTER, MINISTERS\n!MINIST!_OF_TRADE [~GOV]\nCHAMBER_OF_COMMERCE {CHAMBERS_OF_COMMERCE} [~BUS]\n<!-- a\nb -->\n',
  'YEARS_LATER\n+REGATTA_CUP\n',
];
const TOKENS = [
  '\t',
  '\n',
  '\r\n',
  '|',
  '\t\t\t\t',
  '[',
  ']',
  '[---]',
  '[+++]',
  '~',
  '{',
  '}',
  '!A!',
  '!A! = !A!',
  '<!--',
  '-->',
  '#',
  ';',
  '_',
  '+',
  '>20140131',
  '<100301',
  '100301-140131',
  '99999999',
  '0000-00',
  '2026-13',
  '2026',
  '__proto__',
  'constructor',
  'GHA',
  'IGO',
  'country',
  'person',
  'A|B',
  '\ufeff',
  '\xe9',
  '\u0000',
];

const cell = fc.oneof(
  fc.constantFrom(
    '',
    'A B',
    'person',
    'country',
    'organisation',
    'GHA',
    'ZAN',
    'GOV',
    'REB|MIL',
    '2019',
    '2019-02-30',
    'AGREE',
    'none',
    ...TOKENS,
  ),
  fc.string({ maxLength: 6 }),
);
const table = fc
  .tuple(
    fc.constantFrom(...SAMPLES.slice(0, 6).map((sample) => sample.split('\n')[0]!)),
    fc.array(fc.array(cell, { minLength: 2, maxLength: 8 }), { maxLength: 5 }),
  )
  .map(([head, lines]) => [head, ...lines.map((cells) => cells.join('\t')), ''].join('\n'));
const dictionary = fc
  .array(
    fc.oneof(
      fc.constantFrom(...SAMPLES.slice(6).flatMap((sample) => sample.split('\n'))),
      fc.array(cell, { maxLength: 5 }).map((cells) => cells.join('')),
    ),
    { maxLength: 8 },
  )
  .map((lines) => lines.join('\n'));

const builtIn = builtInOf(loadKnowledge('en'));
const KINDS: readonly (DictionaryKind | null)[] = ['actors', 'agents', 'discards', null];

/** Each input as the table that its columns tell, else as a dictionary; what is read is written as tables. */
export const packs: Target = {
  samples: SAMPLES.map((sample) => Buffer.from(sample)),
  tokens: TOKENS,
  made: fc.oneof(table, dictionary),
  most: 1500,
  refusals: ['E_DATA'],
  take(input) {
    const text = decodeDictionary(input);
    const head = text.slice(0, text.indexOf('\n')).split('\t');
    if (head.length < 2) {
      const kind = KINDS[input.length % KINDS.length] ?? dictionaryKind('x.txt', text);
      if (kind !== null) formatTables(readDictionary(kind, text, builtIn).tables);
    } else if (head.includes('aliases'))
      formatTables({ ...NO_TABLES, actors: readActorTable(text, 'actors.tsv', builtIn.countries) });
    else if (head.includes('phrase')) formatTables({ ...NO_TABLES, agents: readAgentTable(text, 'agents.tsv') });
    else {
      const name =
        PACK_WORD_TABLES.find((one) =>
          one === 'verbs' ? head.includes('id') : one === 'contexts' ? head.includes('contexts') : one === 'guards',
        ) ?? 'guards';
      readWordTable(name, text, `${name}.tsv`, { pack: 'made', operators: new Set(['reverse']) });
    }
  },
};
