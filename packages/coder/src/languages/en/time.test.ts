import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Doc, type SentenceInput } from '../../doc/doc.ts';
import { findTimes } from '../../time/find-times.ts';
import type { TimeExpression } from '../../time/time-expression.ts';
import { englishTime } from './time.ts';

/** Every run of letters or digits and every mark is a token; lines are paragraphs. */
function plainDoc(text: string): Doc {
  let paragraph = 0;
  const sentences: SentenceInput[] = [];
  for (const line of text.matchAll(/[^\n]+/g)) {
    const tokens = [...line[0].matchAll(/\w+|[^\w\s]/g)].map(
      (m) => [line.index + m.index, line.index + m.index + m[0].length] as const,
    );
    sentences.push({ tokens, paragraph: paragraph++ });
  }
  return new Doc(text, sentences);
}

/** Times of a text published on Tuesday, 6 January 2026. */
function times(text: string, published: string | null = '2026-01-06'): TimeExpression[] {
  return findTimes(plainDoc(text), { published, dateline: null }, englishTime);
}

function shown(text: string, published?: string | null): string[] {
  return times(text, published).map(
    (t) =>
      `${text.slice(t.start, t.end)} = ${t.kind === 'date' ? '' : `${t.kind} `}${t.from}${t.to === t.from ? '' : `..${t.to}`} ${t.precision}`,
  );
}

const CASES: readonly (readonly [text: string, ...expected: string[]])[] = [
  // days
  ['They met on January 5.', 'January 5 = 2026-01-05 day'],
  ['They met on Jan. 6, 2025.', 'Jan. 6, 2025 = 2025-01-06 day'],
  ['They met on 6 January 2024 in Rome.', '6 January 2024 = 2024-01-06 day'],
  ['Signed on the 5th of March, 2019.', '5th of March, 2019 = 2019-03-05 day'],
  ['It began on 2022-02-24.', '2022-02-24 = 2022-02-24 day'],
  ['The treaty was signed on December 12.', 'December 12 = 2025-12-12 day'],
  ['The treaty will be signed on December 12.', 'December 12 = 2026-12-12 day'],
  ['Talks are scheduled for February 3.', 'February 3 = 2026-02-03 day'],
  ['He arrived on the 4th and left.', '4th = 2026-01-04 day'],
  ['He works on the 5th floor.'],
  // neighbours joined
  [
    'They will meet in late October or early November.',
    'late October or early November = period 2026-10-22..2026-11-10 month',
  ],
  ['Talks will be held in February and March.', 'February and March = period 2026-02-01..2026-03-31 month'],
  ['It ran in 2021 and 2022.', '2021 and 2022 = period 2021-01-01..2022-12-31 year'],
  ['It will be signed within the year.', 'within the year = deadline 2026-01-01..2026-12-31 year'],
  // weekdays
  ['She said so on Tuesday.', 'Tuesday = 2026-01-06 day'],
  ['She arrived on Friday.', 'Friday = 2026-01-02 day'],
  ['She will arrive on Friday.', 'Friday = 2026-01-09 day'],
  [
    'He told reporters on Monday that he would visit on Thursday.',
    'Monday = 2026-01-05 day',
    'Thursday = 2026-01-08 day',
  ],
  ['They agreed to meet on Wednesday.', 'Wednesday = 2026-01-07 day'],
  ['He went there last Tuesday.', 'last Tuesday = 2025-12-30 day'],
  ['He goes there next Tuesday.', 'next Tuesday = 2026-01-13 day'],
  ['A summit scheduled for Wednesday was called off.', 'Wednesday = 2026-01-07 day'],
  ['They signed it on Monday last week.', 'Monday last week = 2025-12-29 day'],
  ['The leaders met on Saturday (January 3).', 'Saturday (January 3) = 2026-01-03 day'],
  ['The leaders met on Monday, Jan. 5, 2026, in Oslo.', 'Monday, Jan. 5, 2026 = 2026-01-05 day'],
  ['President Sunday spoke about Black Friday and the Sunday Times.'],
  // months and years
  ['The pact was signed in March.', 'March = 2025-03-01..2025-03-31 month'],
  ['The pact will be signed in March.', 'March = 2026-03-01..2026-03-31 month'],
  ['It happened in March 2022.', 'March 2022 = 2022-03-01..2022-03-31 month'],
  [
    'It opened last March and closes next June.',
    'last March = 2025-03-01..2025-03-31 month',
    'next June = 2026-06-01..2026-06-30 month',
  ],
  [
    'Valid from 29 September to the end of next June.',
    'from 29 September to the end of next June = period 2025-09-29..2026-06-30 day',
  ],
  ['May said she may March on Washington.'],
  ['It ended in 1994.', '1994 = 1994-01-01..1994-12-31 year'],
  [
    'The 2015 agreement fell apart in early 2023.',
    '2015 = 2015-01-01..2015-12-31 year',
    'early 2023 = 2023-01-01..2023-05-02 year',
  ],
  ['It opened in mid-June.', 'mid-June = 2025-06-11..2025-06-20 month'],
  ['Trade grew in the 1990s.', 'the 1990s = 1990-01-01..1999-12-31 year'],
  ['A building of the 19th century.', 'the 19th century = 1801-01-01..1900-12-31 year'],
  ['Exports fell in the third quarter of 2023.', 'the third quarter of 2023 = 2023-07-01..2023-09-30 month'],
  ['Exports fell in Q2 2024.', 'Q2 2024 = 2024-04-01..2024-06-30 month'],
  [
    'A review is planned for the first half of next year.',
    'the first half of next year = 2027-01-01..2027-06-30 month',
  ],
  ['About 2000 people and 1,994 cars; $2020 and 2025 tons.'],
  // relative
  ['Talks ended two days ago.', 'two days ago = 2026-01-04 day'],
  ['Talks ended last week.', 'last week = 2025-12-29..2026-01-04 week'],
  ['Talks ended last month.', 'last month = 2025-12-01..2025-12-31 month'],
  ['Talks ended last year.', 'last year = 2025-01-01..2025-12-31 year'],
  ['Talks will resume later this month.', 'later this month = 2026-01-06..2026-01-31 month'],
  ['Shelling went on overnight and yesterday.', 'overnight = 2026-01-06 day', 'yesterday = 2026-01-05 day'],
  ['They met on January 2 and again two days later.', 'January 2 = 2026-01-02 day', 'two days later = 2026-01-04 day'],
  ['Over the past two years it fell.', 'the past two years = period 2024-01-06..2026-01-06 year'],
  ['It will open in two weeks.', 'in two weeks = 2026-01-19..2026-01-25 week'],
  ['It will be the first such visit in six years.'],
  // ranges, deadlines, durations
  ['The drill runs from 3 to 5 June.', 'from 3 to 5 June = period 2026-06-03..2026-06-05 day'],
  [
    'The drill will run from June 3 to June 5, 2026.',
    'from June 3 to June 5, 2026 = period 2026-06-03..2026-06-05 day',
  ],
  ['The visit of January 4-7 ended.', 'January 4-7 = period 2026-01-04..2026-01-07 day'],
  ['A round is held on 19-23 January.', '19-23 January = period 2026-01-19..2026-01-23 day'],
  ['A plan covering 2026 to 2030.', '2026 to 2030 = period 2026-01-01..2030-12-31 year'],
  ['Growth between 2010 and 2015 was high.', 'between 2010 and 2015 = period 2010-01-01..2015-12-31 year'],
  ['Under colonial rule (1910–45) it was banned.', '1910–45 = period 1910-01-01..1945-12-31 year'],
  [
    'From September 29 through June next year visas will be waived.',
    'From September 29 through June next year = period 2026-09-29..2027-06-30 day',
  ],
  ['It will be ready by 2030.', 'by 2030 = deadline 2030-01-01..2030-12-31 year'],
  ['It will be ready by the end of 2027.', 'by the end of 2027 = deadline 2027-12-31 day'],
  ['It is due before the end of the year.', 'before the end of the year = deadline 2026-12-31 day'],
  ['He must pay within 30 days.', 'within 30 days = deadline 2026-01-06..2026-02-05 day'],
  ['She is due there in the second half of the year.', 'the second half of the year = 2026-07-01..2026-12-31 month'],
  ['The plant will shut by the year’s end.', 'by the year’s end = deadline 2026-12-31 day'],
  ['Envoys will meet by the middle of next year.', 'by the middle of next year = deadline 2027-05-03..2027-08-31 year'],
  ['The waiver runs to the end of June.', 'to the end of June = deadline 2026-06-30 day'],
  ['He went to June Field.'],
  ['Ferries will sail again within weeks.', 'within weeks = deadline 2026-01-06..2026-02-05 day'],
  [
    'They agreed in March to close the camp by summer.',
    'March = 2025-03-01..2025-03-31 month',
    'by summer = deadline 2026-06-01..2026-08-31 month',
  ],
  ['A reply by Friday.', 'by Friday = deadline 2026-01-09 day'],
  ['Prisons held him for three years.', 'for three years = duration  unknown'],
  ['A five-year plan.', 'five-year = duration  unknown'],
  ['It has run since 2018.', 'since 2018 = period 2018-01-01..2026-01-06 year'],
];

describe('English times', () => {
  it.each(CASES)('%s', (text, ...expected) => {
    expect(shown(text)).toEqual(expected);
  });

  it('leaves relative times out when the text has no day of its own, and keeps absolute ones', () => {
    expect(shown('Last week, on Tuesday, they recalled 24 May 2010.', null)).toEqual(['24 May 2010 = 2010-05-24 day']);
  });

  it('says which dates are stated and which are inferred', () => {
    expect(times('On 2 May 2020 and on Monday.').map((t) => t.basis)).toEqual(['stated', 'inferred']);
  });

  it('counts from the dateline rather than from the day of publication', () => {
    const doc = plainDoc('He left yesterday.');
    const [time] = findTimes(doc, { published: '2026-01-08', dateline: '2026-01-06' }, englishTime);
    expect(time?.from).toBe('2026-01-05');
  });

  it('never throws, stays inside the text and never ends before it begins', () => {
    const words = fc.constantFrom(
      'the',
      'from',
      '5',
      'to',
      '31',
      'February',
      'Jan',
      '.',
      '-',
      '1990',
      's',
      'next',
      'year',
      'by',
      'end',
      'of',
      'Tuesday',
      ',',
      'two',
      'weeks',
      'ago',
      '(',
      ')',
      'in',
      'Q',
      '3',
      '\n',
      'Ünï',
      '👍',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 30 }), (parts) => {
        const text = parts.join(' ');
        for (const t of times(text)) {
          expect(t.start).toBeGreaterThanOrEqual(0);
          expect(t.end).toBeLessThanOrEqual(text.length);
          expect(t.start).toBeLessThan(t.end);
          expect(t.from <= t.to).toBe(true);
        }
      }),
    );
  });

  it.each(['7', '7 ', 'from 5 to ', 'by the end of '])(
    'reads a hundred thousand times %j, which squared would not end',
    (unit) => {
      times(unit.repeat(100_000));
    },
  );
});
