import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Doc } from '../doc/doc.ts';
import { englishAmounts } from '../languages/en/amounts.ts';
import { findAmounts } from './find-amounts.ts';
import { findSize } from './find-size.ts';

function plainDoc(text: string): Doc {
  return new Doc(text, [
    { paragraph: 0, tokens: [...text.matchAll(/\w+|[^\w\s]/g)].map((m) => [m.index, m.index + m[0].length] as const) },
  ]);
}

describe('findAmounts', () => {
  it.each([
    ['A loan of $3.5 billion was agreed.', ['$3.5 billion 3500000000 USD']],
    ['It pays 70 billion won a year.', ['70 billion won 70000000000 KRW']],
    ['Aid worth €40m and US$1,250.', ['€40m 40000000 EUR', 'US$1,250 1250 USD']],
    ['Exports rose 12.5 percent, or 3 per cent a month.', ['12.5 percent 12.5 percent', '3 per cent 3 percent']],
    [
      'It sent 50,000 tons of rice and two million barrels of oil.',
      ['50,000 tons 50000 tonnes', 'two million barrels 2000000 barrels'],
    ],
    [
      'Some 1,200 soldiers and twenty-five Chinese tourists came.',
      ['1,200 soldiers 1200 persons', 'twenty-five Chinese tourists 25 persons'],
    ],
    ['A fund of 20 million Australian dollars.', ['20 million Australian dollars 20000000 AUD']],
    ['Three quarters of voters and half of them agreed.', ['Three quarters 75 percent', 'half 50 percent']],
    ['Two thirds of Chinese came in the third quarter of 2019.', ['Two thirds 66.7 percent']],
    ['They won two medals in 2019 and a won coin.', []],
  ])('%s', (text, expected) => {
    expect(
      findAmounts(plainDoc(text), englishAmounts).map(({ amount }) => `${amount.text} ${amount.value} ${amount.unit}`),
    ).toEqual(expected);
  });

  it('never throws and gives finite values', () => {
    const words = fc.constantFrom(
      '$',
      '1',
      ',',
      '000',
      '.',
      '5',
      'million',
      'half',
      'a',
      'two',
      '-',
      'won',
      '%',
      'hundred',
      'and',
      'people',
      'US',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 20 }), fc.constantFrom('', ' '), (parts, glue) => {
        for (const { amount } of findAmounts(plainDoc(parts.join(glue)), englishAmounts))
          expect(Number.isFinite(amount.value)).toBe(true);
      }),
    );
  });
});

describe('findSize', () => {
  it.each([
    ['The fire left at least 39 people dead.', { dead: 39 }],
    ['A blast killed twelve soldiers and wounded 20 others.', { dead: 12, injured: 20 }],
    ['Shelling hit the town, killing five and injuring at least 1,200.', { dead: 5, injured: 1200 }],
    ['Three fishermen were killed and 14 people arrested.', { dead: 3, arrested: 14 }],
    ['Police detained 150 protesters.', { arrested: 150 }],
    ['Trade fell 12 percent after the killing in 2019.', undefined],
    ['The death toll in the valley has risen to 80, with two dead in the next.', { dead: 80 }],
    ['Nobody was hurt.', undefined],
  ])('%s', (text, expected) => {
    expect(findSize(plainDoc(text), 0, englishAmounts)).toEqual(expected);
  });
});
