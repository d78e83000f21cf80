import { describe, expect, it } from 'vitest';
import { CATALOGUES, PAGE_LANGUAGES } from './catalogue.ts';
import { pageLanguage } from './page-language.ts';
import { Wording } from './wording.ts';

const COUNTRIES = new Map([
  ['KOR', 'South Korea'],
  ['CHN', 'China'],
]);

/** All strings of a catalogue by their path. */
function strings(value: object, path = ''): [string, string][] {
  return Object.entries(value).flatMap(([key, inner]): [string, string][] =>
    typeof inner === 'string' ? [[`${path}${key}`, inner]] : strings(inner as object, `${path}${key}.`),
  );
}

/** The values that a string asks for. */
function valuesIn(text: string): string[] {
  return [...new Set([...text.matchAll(/\{(\w+)/g)].map(([, name]) => name!))].sort();
}

describe('the catalogues', () => {
  const english = new Map(strings(CATALOGUES.en));

  it.each(['ko', 'zh'] as const)('hold in %s every string that English has, with the same values', (language) => {
    const own = new Map(strings(CATALOGUES[language]));
    expect([...own.keys()].sort()).toEqual([...english.keys()].sort());
    for (const [key, text] of own) {
      expect([key, text.trim()]).not.toEqual([key, '']);
      expect([key, valuesIn(text)]).toEqual([key, valuesIn(english.get(key)!)]);
      if (/[a-z]{3}/.test(english.get(key)!.replaceAll(/\{[^}]*\}/g, ''))) {
        expect([key, text]).not.toEqual([key, english.get(key)]);
      }
    }
  });
});

describe('the language of a page', () => {
  it.each([
    ['ko', 'zh;q=1', 'ko'],
    [null, 'ko-KR,ko;q=0.9,en;q=0.8', 'ko'],
    [null, 'fr, en;q=0.2, zh-Hant-TW;q=0.7', 'zh'],
    [null, 'de', 'en'],
    [null, 'ko;q=0, zh;q=0.1', 'zh'],
    ['xx', '', 'en'],
    [undefined, undefined, 'en'],
    [null, ';;q=,,=', 'en'],
  ])('is for ?lang=%s and accept-language %s %s', (asked, accepted, expected) => {
    expect(pageLanguage(asked, accepted)).toBe(expected);
  });
});

describe('the words of a language', () => {
  it('name countries and say days as far as they are known', () => {
    const [en, ko, zh] = PAGE_LANGUAGES.map((language) => new Wording(language, COUNTRIES));
    expect([en!, ko!, zh!].map((one) => one.pair(['KOR', 'CHN']))).toEqual([
      'South Korea and China',
      '한국·중국',
      '韩国和中国',
    ]);
    expect([en!, ko!, zh!].map((one) => one.date('2026-01-06'))).toEqual([
      '6 Jan 2026',
      '2026년 1월 6일',
      '2026年1月6日',
    ]);
    expect([en!, ko!, zh!].map((one) => one.date('2026-01-01', 'month'))).toEqual([
      'Jan 2026',
      '2026년 1월',
      '2026年1月',
    ]);
    expect([en!, ko!, zh!].map((one) => one.date('2026-01-01', 'year'))).toEqual(['2026', '2026년', '2026年']);
    expect([en!, ko!, zh!].map((one) => one.date('2026-01-05', 'week'))).toEqual([
      'week of 5 Jan 2026',
      '2026년 1월 5일이 든 주',
      '2026年1月5日所在的一周',
    ]);
    expect([en!.country('UNO'), ko!.country('UNO'), zh!.country('XYZ')]).toEqual(['United Nations', '유엔', 'XYZ']);
  });

  it('say periods as short as they can be told', () => {
    const wording = new Wording('en', COUNTRIES);
    expect(wording.period('2026-02-01', '2026-02-28')).toBe('Feb 2026');
    expect(wording.period('2026-01-05', '2026-01-05')).toBe('5 Jan 2026');
    expect(wording.period('2026-01-05', '2027-12-31')).toBe('5 Jan 2026 – 31 Dec 2027');
  });

  it('take the form that a number asks for', () => {
    const [en, ko] = PAGE_LANGUAGES.map((language) => new Wording(language, COUNTRIES));
    expect([1, 2].map((n) => en!.say('pairEvents', { n }))).toEqual(['1 event', '2 events']);
    expect(ko!.say('pairEvents', { n: 1 })).toBe('사건 1건');
  });
});
