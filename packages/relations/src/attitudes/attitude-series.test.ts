import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attitudeSeries } from './attitude-series.ts';
import { attitude, percent, publicOf } from './attitudes.case.ts';

const TEXT = 'In a survey of 1,007 adults, 71 percent of South Koreans viewed China unfavourably.';

describe('attitudeSeries', () => {
  it('gives a poll as a point with pollster, measure, date and the number of people asked', () => {
    const [koreans] = attitudeSeries([attitude('2025-10-14', TEXT, percent(71, 'Harbour Institute'))], ['KOR', 'CHN']);
    expect(koreans.polls).toMatchObject([
      {
        date: '2025-10-14',
        value: 71,
        unit: 'percent',
        label: 'unfavourable',
        polarity: -1,
        sample: 1007,
        pollster: { identifier_text: 'Harbour Institute' },
      },
    ]);
    expect(koreans.polls[0]).not.toHaveProperty('question');
    expect(koreans.moods).toEqual([]);
  });

  it('keeps the two publics apart and leaves other pairs out', () => {
    const chinese = attitude('2025-10-14', 'Many Chinese like Korean films.', {
      holder: publicOf('CHN'),
      target: publicOf('KOR'),
      polarity: 1,
    });
    const other = attitude('2025-10-14', 'Most Koreans trust Japan.', { target: publicOf('JPN') });
    const [first, second] = attitudeSeries([chinese, other], ['KOR', 'CHN']);
    expect([first.holder, first.moods.length, second.holder, second.moods.length]).toEqual(['KOR', 0, 'CHN', 1]);
  });

  it('folds the same figure over articles, with or without the pollster, and completes it', () => {
    const plain = attitude('2025-10-15', '71 percent of South Koreans dislike China.', percent(71));
    const [koreans] = attitudeSeries(
      [plain, attitude('2025-10-14', TEXT, percent(71, 'Harbour Institute'))],
      ['KOR', 'CHN'],
    );
    expect(koreans.polls.map(({ reports, date, sample }) => [reports.length, date, sample])).toEqual([
      [2, '2025-10-14', 1007],
    ]);
  });

  it.each([
    ['figures', attitude('2025-10-15', 'x', percent(67, 'Harbour Institute'))],
    ['pollsters', attitude('2025-10-15', 'x', percent(71, 'River Centre'))],
    ['times', attitude('2026-04-15', 'x', percent(71, 'Harbour Institute'))],
    ['measures', attitude('2025-10-15', 'x', { measure: { value: 71, unit: 'percent', label: 'distrust' } })],
  ])('keeps polls of different %s apart', (_, other) => {
    const [koreans] = attitudeSeries(
      [other, attitude('2025-10-14', TEXT, percent(71, 'Harbour Institute'))],
      ['KOR', 'CHN'],
    );
    expect(koreans.polls).toHaveLength(2);
  });

  it('does not make two institutes one by an article that names neither', () => {
    const reports = [percent(71, 'Harbour Institute'), percent(71, 'River Centre'), percent(71)].map((p) =>
      attitude('2025-10-14', 'x', p),
    );
    expect(attitudeSeries(reports, ['KOR', 'CHN'])[0].polls).toHaveLength(3);
  });

  it('gives moods as dated lines, the same sentence once', () => {
    const mood = 'Distrust of China is growing in South Korea.';
    const reports = [
      attitude('2025-11-02', mood, { change: 'worsened' }),
      attitude('2025-11-01', mood, { change: 'worsened' }),
      attitude('2025-12-01', 'Koreans warm to China.', { polarity: 1, change: 'improved' }),
    ];
    const [koreans] = attitudeSeries(reports, ['KOR', 'CHN']);
    expect(
      koreans.moods.map(({ date, polarity, change, reports: from }) => [date, polarity, change, from.length]),
    ).toEqual([
      ['2025-11-01', -1, 'worsened', 2],
      ['2025-12-01', 1, 'improved', 1],
    ]);
  });

  it('gives the same series whatever the order of the reports', () => {
    const report = fc
      .tuple(
        fc.constantFrom(null, '2025-10-01', '2025-10-20', '2025-11-25', '2026-02-01'),
        fc.constantFrom(percent(71), percent(71, 'Harbour Institute'), percent(71, 'River Centre'), percent(40), {}),
      )
      .map(([day, fields]) => attitude(day, 'x', fields));
    const lists = fc.uniqueArray(report, { selector: ({ attitude: { id } }) => id });
    fc.assert(
      fc.property(
        lists.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))),
        ([list, mixed]) => {
          expect(attitudeSeries(mixed, ['KOR', 'CHN'])).toEqual(attitudeSeries(list, ['KOR', 'CHN']));
        },
      ),
    );
  });
});
