// PETRARCH's dictionaries: every form of the published format, and any text at all.

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readActorDictionary } from './actor-dictionary.ts';
import { readAgentDictionary } from './agent-dictionary.ts';
import { readActorCode, readAgentCode } from './cameo-actor-code.ts';
import { addDays, isoDay, timeline } from './dates.ts';
import { readDiscardList } from './discard-list.ts';
import { dictionaryLines } from './petrarch-lines.ts';

const COUNTRIES = new Set(['GHA', 'NOR', 'ROU', 'KOR']);

/** Text made of what dictionaries are made of, so that odd neighbours meet. */
const dictionary = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '[',
        ']',
        '{',
        '}',
        '+',
        '~',
        '!',
        '!SET!',
        '=',
        '#',
        ';',
        '<',
        '>',
        '-',
        '_',
        '\t',
        '\n',
        '\r\n',
        ' ',
        '<!--',
        '-->',
        '&',
      ),
      fc.constantFrom(
        'GHAGOV',
        'NGO~',
        '~GOV',
        '20100301',
        '990101',
        '9999999',
        'LAKE_OFFICE',
        '!S! = A, !S!',
        ',',
        '/',
      ),
      fc.string({ maxLength: 4, unit: 'binary' }),
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''));

describe('dictionaryLines', () => {
  it('leaves out comments of every kind and keeps the numbers of the lines', () => {
    const text =
      '# head\n<!-- a block\nover lines -->\nA_ [GHA] ; note\n\n<! -- odd -->B_ [NOR] # note\n<!-- not closed\nC_ [KOR]';
    expect(dictionaryLines(text)).toEqual([
      { number: 4, text: 'A_ [GHA]' },
      { number: 6, text: 'B_ [NOR]' },
      { number: 8, text: 'C_ [KOR]' },
    ]);
  });
});

describe('readActorDictionary', () => {
  it('reads names, synonyms, and codes on the line or below', () => {
    const { actors, problems } = readActorDictionary(
      'KOJO_ABANKWA_\t# minister\n+MINISTER ABANKWA_\n\t[GHAGOV 100301-20140131]\n\t[GHAELI > 20140131]\n\t[GHABUS <100301] [GHA]\nOSLO [NOR]\n',
    );
    expect(problems).toEqual([]);
    expect(actors).toEqual([
      {
        line: 1,
        names: ['KOJO ABANKWA', 'MINISTER ABANKWA'],
        codes: [
          { value: 'GHAGOV', from: '2010-03-01', to: '2014-01-31' },
          { value: 'GHAELI', from: '2014-02-01', to: '' },
          { value: 'GHABUS', from: '', to: '2010-02-28' },
          { value: 'GHA', from: '', to: '' },
        ],
      },
      { line: 6, names: ['OSLO'], codes: [{ value: 'NOR', from: '', to: '' }] },
    ]);
  });

  it.each([
    ['a name without a code', 'A_\nB_ [GHA]', { line: 1, message: 'A has no code' }],
    ['a synonym of nobody', '+A_\n', { line: 1, message: 'a synonym or a code with no name before it' }],
    [
      'a date that is none',
      'A_ [GHA 2010031-110101]',
      { line: 1, message: expect.stringContaining('neither YYMMDD nor YYYYMMDD') },
    ],
    ['a day that no month has', 'A_ [GHA >20100230]', { line: 1, message: expect.stringContaining('neither YYMMDD') }],
    [
      'an interval turned round',
      'A_ [GHA 20110101-20100101]',
      { line: 1, message: expect.stringContaining('ends before it begins') },
    ],
    ['an empty code', 'A_ []', { line: 1, message: expect.stringContaining('expected a code') }],
  ])('names %s as a problem and goes on', (_name, text, problem) => {
    expect(readActorDictionary(text).problems).toContainEqual(problem);
  });

  it('never fails, whatever it is given', () => {
    fc.assert(
      fc.property(dictionary, (text) => {
        for (const { names, codes } of readActorDictionary(text).actors) {
          expect(names.every((name) => name !== '' && !/[\t\n|]/.test(name))).toBe(true);
          expect(timeline(codes).length).toBeLessThanOrEqual(2 * codes.length);
        }
      }),
    );
  });
});

describe('readAgentDictionary', () => {
  it('reads plurals, sets, and codes before and behind', () => {
    const { agents, problems } = readAgentDictionary(
      '!PERSON! = MAN, MEN ,WOMAN\nCHAMBER_OF_COMMERCE {CHAMBERS_OF_COMMERCE} [~BUS] # note\nPOLICE {} [ ~COP]\nCONGRESS!PERSON! [~LEG]\nRELIEF_BODY [NGO~]\n',
    );
    expect(problems).toEqual([]);
    expect(agents.map(({ phrase, plural, code }) => [phrase, plural, code])).toEqual([
      ['CHAMBER OF COMMERCE', 'CHAMBERS OF COMMERCE', '~BUS'],
      ['POLICE', null, '~COP'],
      ['CONGRESS MAN', null, '~LEG'],
      ['CONGRESS MEN', null, '~LEG'],
      ['CONGRESS WOMAN', null, '~LEG'],
      ['RELIEF BODY', null, 'NGO~'],
    ]);
  });

  it.each([
    ['a line without a code', 'POLICE {}', 'expected a phrase with its code'],
    ['a set that is not there', '!WHO!_CHIEF [~GOV]', 'a set is not defined here'],
    ['a code without a phrase', '[~GOV]', 'a code without a phrase'],
    ['a bare sign', 'POLICE [~]', 'is no code'],
  ])('names %s as a problem', (_name, text, message) => {
    expect(readAgentDictionary(text).problems).toEqual([{ line: 1, message: expect.stringContaining(message) }]);
  });

  it('never fails, and never runs in circles', () => {
    fc.assert(
      fc.property(dictionary, (text) => {
        for (const { phrase } of readAgentDictionary(text).agents) expect(phrase).not.toBe('');
      }),
    );
    expect(readAgentDictionary('!A! = !A!, B\n!A! [~GOV]').agents.map(({ phrase }) => phrase)).toEqual(['A', 'B']);
  });
});

describe('readDiscardList', () => {
  it('tells sentences from stories', () => {
    expect(readDiscardList('# note\nYEARS LATER\n+REGATTA_CUP # whole\n BALL [###]\n')).toEqual({
      sentences: ['YEARS LATER', 'BALL'],
      stories: ['REGATTA CUP'],
    });
  });

  it('never fails', () => {
    fc.assert(fc.property(dictionary, (text) => void readDiscardList(text)));
  });
});

describe('actor codes of CAMEO', () => {
  it.each([
    ['GHAGOV', 'GHA', ['GOV']],
    ['GHAGOVMIL', 'GHA', ['GOV', 'MIL']],
    ['ghamed', 'GHA', ['JRN']],
    ['ROM', 'ROU', []],
    ['IGOUNO', 'UNO', []],
    ['IGOEEC', 'EUR', []],
    ['IGOWHO', 'IGO', []],
    ['NGMHRI', 'NGO', ['SOC']],
    ['IMGSEP', 'IMG', ['REB']],
    ['ELI', null, ['ELI']],
    ['AFRMIL', null, ['MIL']],
    ['EUR', null, []],
    ['HOBREB', 'HOB', ['REB']],
    ['GHA/NOR', 'GHA', []],
  ])('%s is %s with %j', (written, code, sector) => {
    expect(readActorCode(written, COUNTRIES)).toEqual({ code, sector, isActor: true });
  });

  it.each(['---', '+++', '###', ''])('%s is nobody', (written) => {
    expect(readActorCode(written, COUNTRIES).isActor).toBe(false);
  });

  it('gives an agent its sectors, the first first', () => {
    expect([readAgentCode('~GOVMED'), readAgentCode('NGO~'), readAgentCode('~CHRCPT')]).toEqual([
      ['GOV', 'JRN'],
      [],
      ['REL'],
    ]);
  });

  it('reads any text', () => {
    fc.assert(fc.property(fc.string(), (text) => void [readActorCode(text, COUNTRIES), readAgentCode(text)]));
  });
});

describe('dates', () => {
  it.each([
    ['100301', '2010-03-01'],
    ['310101', '1931-01-01'],
    ['19991231', '1999-12-31'],
    ['20000230', null],
    ['2010', null],
  ])('%s is %s', (digits, day) => {
    expect(isoDay(digits)).toBe(day);
  });

  it('the narrowest of several periods wins, and the default fills the rest', () => {
    const held = timeline([
      { value: 'default', from: '', to: '' },
      { value: 'wide', from: '2010-01-01', to: '2019-12-31' },
      { value: 'narrow', from: '2012-01-01', to: '2012-01-31' },
    ]);
    expect(held).toEqual([
      { value: 'default', from: '', to: '2009-12-31' },
      { value: 'wide', from: '2010-01-01', to: '2011-12-31' },
      { value: 'narrow', from: '2012-01-01', to: '2012-01-31' },
      { value: 'wide', from: '2012-02-01', to: '2019-12-31' },
      { value: 'default', from: '2020-01-01', to: '' },
    ]);
  });

  it('leaves no overlap, and gives each day to a narrowest period that holds it', () => {
    const nth = (days: number) => addDays('2010-01-01', days);
    const number = fc.nat(60);
    const day = number.map(nth);
    const period = fc
      .tuple(number, number, fc.nat(5))
      .map(([a, b, value]) => ({ value, from: nth(Math.min(a, b)), to: nth(Math.max(a, b)) }));
    fc.assert(
      fc.property(fc.array(period, { maxLength: 6 }), day, (periods, today) => {
        const held = timeline(periods);
        for (const [i, one] of held.slice(1).entries()) expect(held[i]!.to < one.from).toBe(true);
        const holding = periods.filter(({ from, to }) => from <= today && today <= to);
        const found = held.find(({ from, to }) => from <= today && today <= to);
        const width = (p: { from: string; to: string }) => Date.parse(p.to) - Date.parse(p.from);
        const least = Math.min(...holding.map(width));
        expect(found === undefined).toBe(holding.length === 0);
        if (found !== undefined)
          expect(holding.filter((p) => width(p) === least).map((p) => p.value)).toContain(found.value);
      }),
    );
  });
});
