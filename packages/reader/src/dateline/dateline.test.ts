import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDateline } from './dateline.ts';
import { DATELINE_FORMS } from './dateline-forms.ts';

const IN_2025 = { published: '2025-03-05', texts: [] };

describe('readDateline', () => {
  it.each([
    ['SEOUL, March 3 (Yonhap) -- Ministers met.', 'SEOUL', '2025-03-03', 'Yonhap'],
    ['SEOUL, Mar. 3 (Korea Sample) — Ministers met.', 'SEOUL', '2025-03-03', 'Korea Sample'],
    ['BEIJING, March 3 (Xinhua) -- Ministers met.', 'BEIJING', '2025-03-03', 'Xinhua'],
    ['TOKYO, March 3 (Kyodo) - Ministers met.', 'TOKYO', '2025-03-03', 'Kyodo'],
    ['PARIS, March 3, 2024 (AFP) - Ministers met.', 'PARIS', '2024-03-03', 'AFP'],
    ['Paris (AFP) – Ministers met.', 'Paris', undefined, 'AFP'],
    ['WASHINGTON (AP) — Ministers met.', 'WASHINGTON', undefined, 'AP'],
    ['HANOI, Vietnam (AP) — Ministers met.', 'HANOI, Vietnam', undefined, 'AP'],
    ['SANTA FE, N.M. (AP) — Ministers met.', 'SANTA FE, N.M.', undefined, 'AP'],
    ['NEW YORK/LONDON (Reuters) - Ministers met.', 'NEW YORK/LONDON', undefined, 'Reuters'],
    ['BEIJING, March 3 (Reuters) - Ministers met.', 'BEIJING', '2025-03-03', 'Reuters'],
    ['MOSCOW, March 3. /TASS/. Ministers met.', 'MOSCOW', '2025-03-03', 'TASS'],
    ['BERLIN (dpa), March 3 - Ministers met.', 'BERLIN', '2025-03-03', 'dpa'],
    ['OSLO, March 3 — Ministers met.', 'OSLO', '2025-03-03', undefined],
    ['OSLO — Ministers met.', 'OSLO', undefined, undefined],
    ['(부산=연합뉴스) 홍길동 기자 = Ministers met.', '부산', undefined, '연합뉴스'],
    ['[서울=뉴시스] 홍길동 김하나 기자 = Ministers met.', '서울', undefined, '뉴시스'],
    ['(도쿄=연합뉴스) Ministers met.', '도쿄', undefined, '연합뉴스'],
    ['新华社上海3月3日电（记者甲乙、丙丁）Ministers met.', '上海', '2025-03-03', '新华社'],
    ['中新网3月3日电 Ministers met.', '', '2025-03-03', '中新网'],
    ['（中央社記者甲乙丙東京3日電）Ministers met.', '東京', '2025-03-03', '中央社'],
    ['【环球时报驻德国特约记者 甲乙】Ministers met.', '', undefined, '环球时报'],
    ['【ソウル共同】Ministers met.', 'ソウル', undefined, '共同'],
    ['[東京 3日 ロイター] - Ministers met.', '東京', '2025-03-03', 'ロイター'],
  ])('reads %s', (line, place, date, agency) => {
    const found = readDateline(line, IN_2025);
    expect(found?.dateline).toEqual({ place, ...(date ? { date } : {}), ...(agency ? { agency } : {}) });
    expect(found?.rest).toBe('Ministers met.');
  });

  it.each([
    'The ministers met in Oslo — and agreed.',
    'BREAKING — Ministers met.',
    'UPDATE: Ministers met.',
    'President Park (L) - seen here on Monday - left early.',
    'A new bridge - the second - was opened.',
    'In Hanoi (and elsewhere) people waited.',
  ])('finds none in %s', (line) => {
    expect(readDateline(line, IN_2025)).toBeNull();
  });

  it('names the reporters of a Korean dateline', () => {
    expect(readDateline('[서울=뉴시스] 홍길동 김하나 기자 = 만났다.', IN_2025)?.reporters).toEqual([
      '홍길동',
      '김하나',
    ]);
  });

  it('takes the year that brings the day nearest to the publication', () => {
    const evidence = { published: '2025-01-02T08:00:00Z', texts: [] };
    expect(readDateline('OSLO, Dec. 31 — They met.', evidence)?.dateline.date).toBe('2024-12-31');
  });

  it('takes the year of a full date in the text when the page gives no date', () => {
    const evidence = {
      published: null,
      texts: ['They shake hands on March 2, 2023.', 'In May 5, 1998, it was different.'],
    };
    expect(readDateline('OSLO, March 3 — They met.', evidence)?.dateline.date).toBe('2023-03-03');
  });

  it('leaves the date out when nothing or contradicting dates tell the year', () => {
    expect(readDateline('OSLO, March 3 — They met.', { published: null, texts: [] })?.dateline.date).toBeUndefined();
    const texts = ['On March 2, 2023.', 'On March 4, 2021.'];
    expect(readDateline('OSLO, March 3 — They met.', { published: null, texts })?.dateline.date).toBeUndefined();
  });

  it('has an example for every form, read by that form', () => {
    for (const { id, example } of DATELINE_FORMS) expect(readDateline(example, IN_2025)?.form, example).toBe(id);
  });

  it('reads whatever is composed of its parts', () => {
    const place = fc.constantFrom(
      'SEOUL',
      'NEW DELHI',
      'UNITED NATIONS',
      'PORT-AU-PRINCE',
      'SANTA FE, N.M.',
      'HANOI, Vietnam',
    );
    const day = fc.date({ min: new Date('2000-01-01'), max: new Date('2030-12-31'), noInvalidDate: true });
    const agency = fc.constantFrom('AP', 'Reuters', 'Yonhap', 'Korea Sample', 'Xinhua');
    const dash = fc.constantFrom(' -- ', ' — ', ' – ', ' - ', '—');
    fc.assert(
      fc.property(place, day, agency, dash, (where, when, who, mark) => {
        const month = when.toLocaleString('en-US', { month: 'long', timeZone: 'UTC' });
        const line = `${where}, ${month} ${when.getUTCDate()} (${who})${mark}They met.`;
        const found = readDateline(line, { published: when.toISOString(), texts: [] });
        expect(found?.dateline).toEqual({ place: where, date: when.toISOString().slice(0, 10), agency: who });
        expect(found?.rest).toBe('They met.');
      }),
    );
  });
});
