// Tables of other coders, in made rows of the published layouts: read row by row, bad rows named and passed over.

import { gzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { GDELT_COLUMN_NAMES, type GdeltVersion } from '../gdelt/gdelt-columns.ts';
import { collect, inPieces } from '../made-records.case.ts';
import type { ForeignCoder, ForeignMention, ForeignRow } from './foreign-mention.ts';
import { readForeign } from './read-foreign.ts';

const COUNTRIES = [
  { code: 'KOR', name: 'South Korea', names: ['Republic of Korea', 'Korea'] },
  { code: 'CHN', name: 'China' },
  { code: 'ROU', name: 'Romania' },
  { code: 'PSE', name: 'Palestine' },
  { code: 'CIV', name: 'Ivory Coast', names: ['Côte d’Ivoire'] },
];

async function read(coder: ForeignCoder, bytes: Uint8Array | string): Promise<ForeignRow[]> {
  return collect(readForeign(coder, inPieces(bytes), { countries: COUNTRIES, source: 'made.csv' }));
}

async function one(coder: ForeignCoder, text: string): Promise<ForeignMention> {
  const [row] = await read(coder, text);
  if (row?.kind !== 'mention') throw new Error(row?.kind === 'error' ? row.error.message : 'no row');
  return row.mention;
}

function show(row: ForeignRow): string {
  if (row.kind === 'mention') return `${row.row} ${row.mention.id}`;
  const { code, message, line, source } = row.error;
  return `${row.row} ${code} ${source}:${line} ${message}`;
}

function gdelt(version: GdeltVersion, cells: Readonly<Record<string, string>> = {}): string {
  const held: Readonly<Record<string, string>> = {
    GLOBALEVENTID: '410000001',
    SQLDATE: '20260105',
    Actor1Code: 'KORGOV',
    Actor1Name: 'SOUTH KOREA',
    Actor1CountryCode: 'KOR',
    Actor1Type1Code: 'GOV',
    Actor2Code: 'CHN',
    Actor2Name: 'CHINA',
    Actor2CountryCode: 'CHN',
    EventCode: '042',
    QuadClass: '1',
    GoldsteinScale: '1.9',
    NumArticles: '4',
    ActionGeo_FullName: 'Beijing, Beijing, China',
    ActionGeo_Lat: '39.9',
    ActionGeo_Long: '116.4',
    SOURCEURL: 'https://paper.example/a',
    ...cells,
  };
  return `${GDELT_COLUMN_NAMES[version].map((name) => held[name] ?? '').join('\t')}\n`;
}

describe('GDELT', () => {
  it('has the columns of its codebooks', () => {
    expect(GDELT_COLUMN_NAMES['gdelt-1']).toHaveLength(58);
    expect(GDELT_COLUMN_NAMES['gdelt-2']).toHaveLength(61);
    expect(GDELT_COLUMN_NAMES['gdelt-1'].indexOf('EventCode')).toBe(26);
    expect(GDELT_COLUMN_NAMES['gdelt-2'].indexOf('DATEADDED')).toBe(59);
  });

  it.each(['gdelt-1', 'gdelt-2'] as const)('%s rows become mentions', async (coder) => {
    expect(await one(coder, gdelt(coder))).toEqual({
      coder,
      id: '410000001',
      date: '2026-01-05',
      actor: [{ code: 'KOR', name: 'SOUTH KOREA', sector: ['GOV'], original: 'KORGOV' }],
      recipient: [{ code: 'CHN', name: 'CHINA', sector: [], original: 'CHN' }],
      event: ['CONSULT'],
      mode: ['visit'],
      context: [],
      quad_code: 1,
      event_scale: 4,
      original: { event: '042', quad: 1, scale: 1.9 },
      splice: [],
      place: { name: 'Beijing, Beijing, China', lat: 39.9, lon: 116.4 },
      url: 'https://paper.example/a',
      reports: 4,
      row: 1,
    });
  });

  it('marks where the series jumps', async () => {
    expect(await one('gdelt-1', gdelt('gdelt-1', { EventCode: '163' }))).toMatchObject({
      event: ['COERCE'],
      mode: ['restrict'],
      splice: ['sanctions_as_coercion'],
    });
    expect(await one('gdelt-1', gdelt('gdelt-1', { EventCode: '010' }))).toMatchObject({
      event: [],
      quad_code: null,
      event_scale: null,
      splice: ['statement_dropped'],
    });
  });

  it.each([
    [{ Actor1CountryCode: 'ROM' }, 'ROU', []],
    [{ Actor1CountryCode: 'WSB' }, 'PSE', []],
    [{ Actor1CountryCode: 'EUR', Actor1Code: 'EUR' }, null, ['region_not_state']],
    [{ Actor1CountryCode: 'QQQ' }, null, ['country_unknown']],
    [{ Actor1CountryCode: '', Actor1Code: 'IGOUNO', Actor1KnownGroupCode: 'UNO', Actor1Type1Code: 'IGO' }, 'UNO', []],
    [{ Actor1CountryCode: '', Actor1Code: 'IGOEEC', Actor1KnownGroupCode: 'EEC', Actor1Type1Code: 'IGO' }, 'EUR', []],
    [{ Actor1CountryCode: '', Actor1Code: 'NGM', Actor1Type1Code: 'NGM' }, 'NGO', []],
  ])('reads the actor %o as %s', async (cells, code, splice) => {
    const mention = await one('gdelt-2', gdelt('gdelt-2', cells));
    expect([mention.actor[0]?.code, mention.splice]).toEqual([code, splice]);
  });

  it('has no actor where none is given', async () => {
    const nobody = { Actor2Code: '', Actor2Name: '', Actor2CountryCode: '' };
    expect((await one('gdelt-1', gdelt('gdelt-1', nobody))).recipient).toEqual([]);
  });

  it('reads files of 57 columns, which have no address', async () => {
    const old = gdelt('gdelt-1').split('\t').slice(0, 57).join('\t');
    expect((await one('gdelt-1', old)).url).toBeUndefined();
  });

  it('names a bad line, what it found and what it expected, and reads on', async () => {
    const lines = [
      gdelt('gdelt-1'),
      'a\tb\n',
      gdelt('gdelt-2'),
      gdelt('gdelt-1', { SQLDATE: '20261399' }),
      gdelt('gdelt-1', { EventCode: 'XX' }),
      gdelt('gdelt-1', { GoldsteinScale: 'many' }),
      gdelt('gdelt-1', { GLOBALEVENTID: 'last' }),
    ];
    expect((await read('gdelt-1', lines.join(''))).map(show)).toEqual([
      '1 410000001',
      '2 E_INPUT made.csv:2 the row has 2 columns; expected 58 between tabs, as gdelt-1 files have',
      '3 E_INPUT made.csv:3 the row has 61 columns; expected 58 between tabs, as gdelt-1 files have; this is how gdelt-2 files are set',
      '4 E_INPUT made.csv:4 SQLDATE is "20261399"; expected a date such as 20260106 or 2026-01-06',
      '5 E_INPUT made.csv:5 EventCode is "XX"; expected a CAMEO code of two to four digits, root 01 to 20',
      '6 E_INPUT made.csv:6 GoldsteinScale is "many"; expected a number',
      '7 last',
    ]);
  });

  it('passes over a line that is no UTF-8', async () => {
    const bytes = Buffer.concat([Buffer.from([0xff, 0xfe, 0x0a]), Buffer.from(gdelt('gdelt-1'))]);
    expect((await read('gdelt-1', bytes)).map((row) => row.kind)).toEqual(['error', 'mention']);
  });
});

describe('packed files', () => {
  const text = gdelt('gdelt-1').repeat(200);

  it('are known by their first bytes', async () => {
    const member = { '20260105.export.CSV': Buffer.from(text), 'readme.md': Buffer.from('no table') };
    expect(await read('gdelt-1', zipSync(member))).toHaveLength(200);
    expect(await read('gdelt-1', gzipSync(Buffer.from(text)))).toHaveLength(200);
  });

  it('are complained of when they hold no table', async () => {
    const rows = await read('gdelt-1', zipSync({ 'picture.png': Buffer.from('x') }));
    expect(rows.map(show)).toEqual([
      '1 E_INPUT made.csv:1 the zip archive holds picture.png; expected a table (.csv, .tsv, .txt or .tab)',
    ]);
  });

  it.each([
    ['zip', zipSync({ 'a.csv': Buffer.from(text) })],
    ['gzip', gzipSync(Buffer.from(text))],
  ])('that end early (%s) end in an error', async (_name, bytes) => {
    const rows = await read('gdelt-1', bytes.subarray(0, bytes.length / 2));
    const last = rows.at(-1);
    expect(last?.kind === 'error' && last.error.code).toBe('E_TRUNCATED');
  });
});

const ICEWS_HEADER =
  'Event ID\tEvent Date\tSource Name\tSource Sectors\tSource Country\tEvent Text\tCAMEO Code\tIntensity\tTarget Name\tTarget Sectors\tTarget Country\tStory ID\tSentence Number\tPublisher\tCity\tDistrict\tProvince\tCountry\tLatitude\tLongitude\n';

function icews(code: string, country = 'South Korea'): string {
  return `17\t2015-12-20\tLee\tGovernment,Executive\t${country}\tMake a visit\t${code}\t1.9\tXi\tGovernment\tChina\t5\t2\tMade Wire\tBeijing\t\tBeijing Shi\tChina\t39.9\t116.4\n`;
}

describe('ICEWS', () => {
  it('is read by its header', async () => {
    const rows = await read('icews', ICEWS_HEADER + icews('042'));
    expect(rows).toEqual([
      {
        kind: 'mention',
        row: 2,
        mention: {
          coder: 'icews',
          id: '17',
          date: '2015-12-20',
          actor: [{ code: 'KOR', name: 'Lee', sector: ['Government', 'Executive'], original: 'South Korea' }],
          recipient: [{ code: 'CHN', name: 'Xi', sector: ['Government'], original: 'China' }],
          event: ['CONSULT'],
          mode: ['visit'],
          context: [],
          quad_code: 1,
          event_scale: 4,
          original: { event: '042', quad: null, scale: 1.9 },
          splice: [],
          place: { name: 'Beijing, Beijing Shi, China', lat: 39.9, lon: 116.4 },
          publisher: 'Made Wire',
          row: 2,
        },
      },
    ]);
  });

  it.each([
    ['Korea, Republic of', 'KOR'],
    ['Cote d’Ivoire', 'CIV'],
    ['Occupied Palestinian Territory', 'PSE'],
    ['CHN', 'CHN'],
    ['Atlantis', null],
    ['', null],
  ])('reads the country %j as %s', async (name, code) => {
    const [row] = await read('icews', ICEWS_HEADER + icews('042', name));
    expect(row?.kind === 'mention' && row.mention.actor[0]?.code).toBe(code);
  });

  it('restores a zero that a spreadsheet took, and refuses where it cannot know', async () => {
    const rows = await read('icews', ICEWS_HEADER + icews('51') + icews('10'));
    expect(rows[0]?.kind === 'mention' && rows[0].mention.original.event).toBe('051');
    expect(show(rows[1]!)).toContain('CAMEO Code is "10"; expected a CAMEO code of three or four digits');
  });

  it('refuses a table that is not its own', async () => {
    await expect(read('icews', 'a,b\n1,2\n')).rejects.toMatchObject({
      code: 'E_INPUT',
      message: 'the header line has no column Event ID; it begins with a, b. Expected the published column names',
      line: 1,
      source: 'made.csv',
    });
  });
});

const POLECAT_HEADER =
  'Event ID,Event Date,Event Type,Event Mode,Intensity,Quad Code,Contexts,Actor Name,Actor Country,Primary Actor Sector,Recipient Name,Recipient Country,Placename,Latitude,Longitude,Source\n';

function polecat(type: string, mode: string, contexts = 'diplomatic'): string {
  return `p1,2023-05-07,${type},${mode},4.0,1,${contexts},"Lee; Kim, ""K.""",KOR;KOR,GOV,China,CHN,Seoul,37.6,127,Made Wire\n`;
}

describe('POLECAT', () => {
  it('is read as it is coded, in PLOVER', async () => {
    const rows = await read('polecat', POLECAT_HEADER + polecat('CONSULT', 'visit', 'diplomatic;election'));
    expect(rows).toEqual([
      {
        kind: 'mention',
        row: 2,
        mention: {
          coder: 'polecat',
          id: 'p1',
          date: '2023-05-07',
          actor: [
            { code: 'KOR', name: 'Lee', sector: [], original: 'KOR' },
            { code: 'KOR', name: 'Kim, "K."', sector: [], original: 'KOR' },
          ],
          recipient: [{ code: 'CHN', name: 'China', sector: [], original: 'CHN' }],
          event: ['CONSULT'],
          mode: ['visit'],
          context: ['diplomatic', 'election'],
          quad_code: 1,
          event_scale: 4,
          original: { event: 'CONSULT', mode: 'visit', quad: 1, scale: 4 },
          splice: [],
          place: { name: 'Seoul', lat: 37.6, lon: 127 },
          publisher: 'Made Wire',
          row: 2,
        },
      },
    ]);
  });

  it('takes older words for modes and contexts, and says so', async () => {
    const text = POLECAT_HEADER + polecat('COERCE', 'ban', 'democracy') + polecat('ASSAULT', 'cleansing', 'gardening');
    const rows = await read('polecat', text);
    const mentions = rows.flatMap((row) => (row.kind === 'mention' ? [row.mention] : []));
    expect(mentions.map(({ mode, context, splice }) => [mode, context, splice])).toEqual([
      [['restrict'], ['pro_democracy'], ['mode_renamed']],
      [[], [], ['mode_unknown', 'context_unknown']],
    ]);
  });

  it('reads the tab-separated form and a header in other capitals', async () => {
    const header = POLECAT_HEADER.replaceAll(',', '\t').toUpperCase();
    const row = 'p1\t2023-05-07\tAID\t\t10\t2\t\tLee\tKOR\t\tChina\tCHN\t\t\t\t\n';
    expect((await read('polecat', header + row)).map(show)).toEqual(['2 p1']);
  });

  it('names bad rows and reads on', async () => {
    const rows = await read('polecat', `${POLECAT_HEADER}x,y\n${polecat('DANCE', '')}${polecat('AID', '')}`);
    expect(rows.map(show)).toEqual([
      '2 E_INPUT made.csv:2 the row has 2 cells; expected 16, as the header',
      '3 E_INPUT made.csv:3 Event Type is "DANCE"; expected one of PLOVER’s 16 types such as CONSULT',
      '4 p1',
    ]);
  });

  it('says where a quote is never closed', async () => {
    const rows = await read('polecat', `${POLECAT_HEADER}${polecat('AID', '')}"never closed,1\n`);
    expect(rows.map((row) => row.kind)).toEqual(['mention', 'error']);
  });
});
