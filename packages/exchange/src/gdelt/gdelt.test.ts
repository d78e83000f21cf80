// GDELT-shaped tables: the columns of its files, read back by our own reader of them.

import { describe, expect, it } from 'vitest';
import { readForeign } from '../foreign/read-foreign.ts';
import { bytesOf, collect, event, inPieces, OPTIONS, report, textOf } from '../made-records.case.ts';
import { writeEvents, writeMentions } from '../write/write-records.ts';
import { GDELT_COLUMN_NAMES } from './gdelt-columns.ts';

const COUNTRIES = [
  { code: 'KOR', name: 'South Korea' },
  { code: 'CHN', name: 'China' },
];

async function cells(schema: 'gdelt-1' | 'gdelt-2', made = event()): Promise<Record<string, string>> {
  const text = await textOf(writeEvents('tsv', [made], { ...OPTIONS, schema }));
  const [line] = text.split('\n');
  return Object.fromEntries(line!.split('\t').map((cell, i) => [GDELT_COLUMN_NAMES[schema][i]!, cell]));
}

describe('GDELT-shaped tables', () => {
  it.each(['gdelt-1', 'gdelt-2'] as const)('%s is read back as what was written', async (schema) => {
    const bytes = await bytesOf(writeEvents('tsv', [event(), event({ id: 'ev_2' })], { ...OPTIONS, schema }));
    const rows = await collect(readForeign(schema, inPieces(bytes), { countries: COUNTRIES }));
    expect(rows).toHaveLength(2);
    expect(rows[0]).toMatchObject({
      kind: 'mention',
      mention: {
        date: '2026-01-05',
        actor: [{ code: 'KOR', sector: ['GOV'] }],
        recipient: [{ code: 'CHN', sector: ['GOV'] }],
        event: ['CONSULT'],
        mode: ['visit'],
        quad_code: 1,
        event_scale: 4,
        original: { event: '042', quad: 1, scale: 1 },
        place: { name: 'Beijing', lat: 39.9, lon: 116.4 },
        url: 'https://paper.example/a?b=1&c=2',
        reports: 1,
      },
    });
  });

  it('fills dates as GDELT does and leaves empty what is not known', async () => {
    expect(await cells('gdelt-2')).toMatchObject({
      SQLDATE: '20260105',
      MonthYear: '202601',
      Year: '2026',
      FractionDate: '2026.0137',
      DATEADDED: '20260106000000',
      ActionGeo_Type: '4',
      ActionGeo_CountryCode: '',
      IsRootEvent: '',
      AvgTone: '',
    });
    expect(await cells('gdelt-1')).toMatchObject({ DATEADDED: '20260106' });
    expect((await cells('gdelt-1', event({ date: '2026-12-31' }))).FractionDate).toBe('2026.9890');
  });

  it.each([
    ['occurred', ['CONSULT'], 1],
    ['ongoing', ['CONSULT'], 1],
    ['planned', ['AGREE'], 1],
    ['planned', ['MOBILIZE'], 0],
    ['hypothetical', ['ASSAULT'], 0],
    ['historical', ['ASSAULT'], 0],
    ['negated', ['CONSULT'], 0],
  ] as const)('holds %s %s in %d rows: it has no column for what did not happen', async (status, type, rows) => {
    const left: string[] = [];
    const options = { ...OPTIONS, schema: 'gdelt-1' as const, onLeftOut: (id: string) => left.push(id) };
    const text = await textOf(writeEvents('tsv', [event({ status, event: [...type], mode: [] })], options));
    expect([text.split('\n').length - 1, left.length]).toEqual([rows, 1 - rows]);
  });

  it('may be had as CSV and JSON Lines with the names of the columns', async () => {
    const csv = await textOf(writeEvents('csv', [event()], { ...OPTIONS, schema: 'gdelt-1' }));
    expect(csv.split('\r\n')[0]).toBe(GDELT_COLUMN_NAMES['gdelt-1'].join(','));
    const line = JSON.parse(await textOf(writeMentions('jsonl', [report()], { ...OPTIONS, schema: 'cameo' })));
    expect(line).toMatchObject({
      actor1_code: 'KORGOV',
      cameo_code: '042',
      goldstein_root: 1,
      plover_scale: 4,
      cameo_fit: 'same',
      status: 'occurred',
      event_id: 'm1',
    });
  });
});
