// Numbers, dates and names as each language writes them.

import type { MergedEvent } from '@rapport/record';
import { afterAll, describe, expect, it } from 'vitest';
import { speak } from '../strings/catalogue.ts';
import { dayWords, signed, stretchWords } from './figures.ts';
import { countryName, pairInText, pairOf, partiesName, partyName } from './names.ts';
import { signOf } from './sign.ts';

afterAll(() => speak('en'));

const KOREA = { code: 'KOR', sector: [], identifier_text: 'South Korea' };
const CHINA = { code: 'CHN', sector: [], identifier_text: 'China' };

function event(fields: Partial<MergedEvent>): MergedEvent {
  return {
    actor: [KOREA],
    recipient: [CHINA],
    reciprocal: false,
    quad_code: 1,
    event_scale: 4,
    ...fields,
  } as MergedEvent;
}

describe('in English', () => {
  it('levels bear their sign, a minus as long as a plus', async () => {
    await speak('en');
    expect([signed(2.04), signed(-0.6), signed(0.04), signed(3, 0)]).toEqual(['+2.0', '−0.6', '0.0', '+3']);
  });

  it('days are days of the record, wherever the reader is', () => {
    expect([dayWords('2026-01-05'), dayWords('2026-01-05T23:59:00Z', 'month')]).toEqual([
      '5 January 2026',
      'January 2026',
    ]);
    expect(stretchWords('2016-03-01', '2016-04-30').replaceAll(/\s/g, ' ')).toBe('1 March – 30 April 2016');
  });

  it('parties show who acted on whom', () => {
    expect(partiesName(event({}))).toBe('South Korea → China');
    expect(partiesName(event({ actor: [KOREA, CHINA], recipient: [], reciprocal: true }))).toBe('South Korea ↔ China');
  });
});

it('names countries in the language of the page', async () => {
  await speak('ko');
  expect([countryName('CHN'), countryName('UNO'), dayWords('2026-01-05')]).toEqual(['중국', '유엔', '2026년 1월 5일']);
  expect([partyName('China', 'CHN'), partyName('Xi Jinping', 'CHN'), partyName('officer', null)]).toEqual([
    '중국',
    'Xi Jinping',
    'officer',
  ]);
  await speak('zh');
  expect([countryName('KOR'), pairInText(['KOR', 'CHN'])]).toEqual(['韩国', '韩国和中国']);
});

it('takes an address for a pair only if it is one', () => {
  expect([pairOf('KOR-CHN'), pairOf('kor-chn'), pairOf('KOREA'), pairOf('KO-CHN')]).toEqual([
    ['KOR', 'CHN'],
    ['KOR', 'CHN'],
    null,
    null,
  ]);
});

it('gives words hollow signs and deeds filled ones, and a neutral request neither', () => {
  expect([
    signOf({ quad_code: 1, event_scale: 4 }),
    signOf({ quad_code: 2, event_scale: 9.5 }),
    signOf({ quad_code: 3, event_scale: -3 }),
    signOf({ quad_code: 4, event_scale: -6 }),
    signOf({ quad_code: 3, event_scale: 0 }),
  ]).toEqual(['coop-word', 'coop-deed', 'conf-word', 'conf-deed', 'neutral']);
});
