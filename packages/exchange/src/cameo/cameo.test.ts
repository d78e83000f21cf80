// CAMEO and PLOVER read into each other, and rows of pairs.

import { EVENT_TYPES, type EventType, isModeOf } from '@rapport/record';
import { describe, expect, it } from 'vitest';
import { COUNTRIES, event } from '../made-records.case.ts';
import { toCameoActor } from './cameo-actor.ts';
import { type CameoRow, sourceOfEvent, toCameoRows } from './cameo-rows.ts';
import { cameoRoot, gdeltQuadClass, goldsteinOfRoot } from './cameo-scale.ts';
import { CAMEO_TO_PLOVER, ploverOfCameo, toCameoCode } from './cameo-to-plover.ts';
import { cameoCodes, PLOVER_TO_CAMEO } from './plover-to-cameo.ts';

function rows(change: Parameters<typeof event>[0] = {}): CameoRow[] {
  return toCameoRows(sourceOfEvent(event(change)), COUNTRIES);
}

function pairs(change: Parameters<typeof event>[0]): string[] {
  return rows(change).map((row) => `${row.actor1.code}>${row.actor2.code} ${row.cameo.code}`);
}

function party(code: string | null, sector: readonly 'GOV'[] | readonly 'BUS'[] = ['GOV'], name = code ?? 'x') {
  return { code, sector, identifier_text: name };
}

describe('the two tables', () => {
  it('give every type and every mode of PLOVER one CAMEO code', () => {
    const needed = Object.entries(EVENT_TYPES).flatMap(([type, { modes }]) => [
      `${type} `,
      ...Object.keys(modes).map((mode) => `${type} ${mode}`),
    ]);
    expect(PLOVER_TO_CAMEO.map(([type, mode]) => `${type} ${mode}`).sort()).toEqual(needed.sort());
  });

  it('say why wherever a code does not mean the same', () => {
    expect(PLOVER_TO_CAMEO.filter(([, , , fit, reason]) => fit !== 'same' && reason === undefined)).toEqual([]);
  });

  it('name modes that their types have', () => {
    const wrong = CAMEO_TO_PLOVER.filter(
      ([, type, mode]) => mode !== undefined && mode !== '' && (type === null || !isModeOf(type, mode)),
    );
    expect(wrong).toEqual([]);
  });

  it('read all twenty roots', () => {
    const roots = Array.from({ length: 20 }, (_, i) => String(i + 1).padStart(2, '0'));
    expect(roots.map((root) => ploverOfCameo(root) !== null && goldsteinOfRoot(root) !== null)).not.toContain(false);
    expect(ploverOfCameo('21')).toBeNull();
  });

  it('lead back to the type they came from, but where CAMEO has no place of its own for it', () => {
    const astray = PLOVER_TO_CAMEO.filter(([type, , code]) => ploverOfCameo(code)?.type !== type);
    expect(astray.map(([type, mode, code]) => `${type} ${mode} ${code}`.replace('  ', ' '))).toEqual([
      'RETREAT 080',
      'RETREAT resign 080',
      'SANCTION convict 116',
    ]);
  });

  it.each([
    ['0814', 'RETREAT', null, 'yielding_as_retreat'],
    ['163', 'COERCE', 'restrict', 'sanctions_as_coercion'],
    ['116', 'ACCUSE', 'disapprove', 'verdict_as_accusation'],
    ['1712', 'ASSAULT', 'destroy', 'destruction_as_assault'],
    ['175', 'ASSAULT', null, 'repression_as_assault'],
    ['191', 'COERCE', 'restrict', 'blockade_as_coercion'],
    ['192', 'COERCE', 'seize', 'occupation_as_coercion'],
    ['010', null, null, 'statement_dropped'],
    ['023', null, null, 'appeal_dropped'],
    ['0231', null, null, 'appeal_dropped'],
    ['043', 'CONSULT', 'visit', null],
    ['2042', 'ASSAULT', 'unconventional', null],
  ] as const)('read %s as %s %s, noted as %s', (code, type, mode, note) => {
    expect(ploverOfCameo(code)).toMatchObject({ type, mode, note });
  });

  it.each([
    ['42', '042'],
    ['811', '0811'],
    ['190', '190'],
    ['20', '20'],
    ['00', null],
    ['2100', null],
    ['99999', null],
    ['', null],
    ['---', null],
  ])('take %j for the code %j', (cell, code) => {
    expect(toCameoCode(cell)).toBe(code);
  });
});

describe('scores', () => {
  it('agree in sign and class with the roots', () => {
    expect(['030', '042', '080', '116', '1712'].map((code) => [goldsteinOfRoot(code), gdeltQuadClass(code)])).toEqual([
      [4, 1],
      [1, 1],
      [5, 2],
      [-2, 3],
      [-7, 4],
    ]);
    expect(goldsteinOfRoot('99')).toBeNull();
  });
});

describe('actors', () => {
  it.each([
    [party('KOR'), { code: 'KORGOV', name: 'SOUTH KOREA', country: 'KOR', group: '' }],
    [party('USA', ['BUS'], 'Boeing'), { code: 'USABUS', name: 'UNITED STATES', country: 'USA' }],
    [party('UNO', ['GOV'], 'United Nations'), { code: 'IGOUNO', name: 'UNITED NATIONS', country: '', group: 'UNO' }],
    [party('EUR', ['GOV'], 'EU'), { code: 'IGOEEC', name: 'EUROPEAN UNION', group: 'EEC' }],
    [party('MNC', ['BUS'], 'Airbus'), { code: 'MNC', name: 'AIRBUS', roles: ['MNC', 'BUS'] }],
    [party(null, ['BUS'], 'a firm'), { code: 'BUS', name: 'A FIRM', country: '' }],
  ])('are written as CAMEO writes them', (actor, expected) => {
    expect(toCameoActor(actor, COUNTRIES)).toMatchObject(expected);
  });
});

describe('rows', () => {
  it('hold each actor with each recipient', () => {
    const change = { actor: [party('KOR'), party('JPN')], recipient: [party('CHN'), party('USA')] };
    expect(pairs(change)).toEqual(['KORGOV>CHNGOV 042', 'KORGOV>USAGOV 042', 'JPNGOV>CHNGOV 042', 'JPNGOV>USAGOV 042']);
  });

  it('hold both directions of what parties do to each other', () => {
    const twenty = Array.from({ length: 20 }, (_, i) => party(`A${String.fromCharCode(65 + i)}A`));
    expect(rows({ actor: twenty, recipient: [], reciprocal: true, mode: [] })).toHaveLength(380);
  });

  it('name nobody where nobody is named, and one party once', () => {
    expect(pairs({ recipient: [] })).toEqual(['KORGOV> 042']);
    expect(pairs({ actor: [party('KOR'), party('KOR')], recipient: [] })).toEqual(['KORGOV> 042']);
    expect(pairs({ actor: [party('KOR')], recipient: [], reciprocal: true })).toEqual(['KORGOV> 042']);
  });

  it('hold one row for each type, and for each mode with a code of its own', () => {
    expect(pairs({ event: ['COERCE', 'ACCUSE'], mode: ['arrest', 'deport'] })).toEqual([
      'KORGOV>CHNGOV 173',
      'KORGOV>CHNGOV 174',
      'KORGOV>CHNGOV 110',
    ]);
  });

  it('take fighting between two sides for 190', () => {
    expect(cameoCodes('ASSAULT', [], true)[0]?.code).toBe('190');
    expect(cameoCodes('ASSAULT', [], false)[0]?.code).toBe('180');
    expect(cameoCodes('ASSAULT', ['aerial'], true)[0]?.code).toBe('195');
  });

  it('have ids that fit 63 bits, the same in every run and different for each row', () => {
    const ids = rows({ actor: [party('KOR'), party('JPN')] }).map((row) => row.row_id);
    expect(new Set(ids).size).toBe(2);
    expect(ids).toEqual(rows({ actor: [party('KOR'), party('JPN')] }).map((row) => row.row_id));
    for (const id of ids) expect(BigInt(id) < 2n ** 63n).toBe(true);
  });

  it('carry codes of the root of their type', () => {
    for (const type of Object.keys(EVENT_TYPES) as EventType[]) {
      for (const { code } of cameoCodes(type, [], false)) expect(goldsteinOfRoot(cameoRoot(code))).not.toBeNull();
    }
  });
});
