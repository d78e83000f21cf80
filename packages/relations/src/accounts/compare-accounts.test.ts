import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eventOf, party, quoteIn, read, report } from './accounts.case.ts';
import { type AccountsInput, compareAccounts } from './compare-accounts.ts';

const SIDES = ['KOR', 'CHN'] as const;
const seoul = report(
  'KOR',
  '2026-01-05',
  'Patrol boats of both countries clashed; three sailors were hurt.',
  'ASSAULT',
  {
    actor: [party('CHN')],
    recipient: [party('KOR')],
    field: 'security',
    size: { injured: 3 },
  },
);
const beijing = report('CHN', '2026-01-06', 'Two sailors were hurt when a Korean boat rammed a cutter.', 'ACCUSE', {
  field: 'diplomacy',
  size: { injured: 2 },
});
const elsewhere = report('JPN', '2026-01-06', 'Boats of South Korea and China clashed.', 'ASSAULT');
const unknown = report(undefined, '2026-01-06', 'A clash at sea.', 'ASSAULT');

function compare(input: Partial<AccountsInput>) {
  return compareAccounts({ events: [], reports: [], quotes: [], samples: [], sides: SIDES, ...input });
}

describe('compareAccounts', () => {
  const reports = [seoul, beijing, elsewhere, unknown];
  const clash = eventOf(...reports);
  const quotes = [quoteIn(seoul, 'KOR'), quoteIn(beijing, 'CHN', { event_id: beijing.mention.id })];
  const [event] = compare({ events: [clash], reports, quotes }).events;

  it('puts each sentence in the column of its press, third countries apart and unknown ones nowhere', () => {
    const texts = [event!.first, event!.second, event!.third].map(({ sentences }) => sentences.map(({ text }) => text));
    expect(texts).toEqual([[seoul.mention.text], [beijing.mention.text], [elsewhere.mention.text]]);
    expect(event).toMatchObject({ unplaced: 1, first: { country: 'KOR', documents: 1 }, third: { country: null } });
  });

  it('says whom each side quotes and what it calls the event', () => {
    expect(event!.first.quotes.map(({ speaker }) => speaker.code)).toEqual(['KOR']);
    expect(event!.second.quotes.map(({ speaker }) => speaker.code)).toEqual(['CHN']);
    expect(event!.first.types).toEqual([{ value: 'ASSAULT', documents: 1 }]);
    expect(event!.second.fields).toEqual([{ value: 'diplomacy', documents: 1 }]);
  });

  it('leaves out quotations that stand elsewhere in the article', () => {
    const aside = quoteIn(seoul, 'KOR', { text_info: { sequence: 9, start: 90, end: 99 } });
    expect(compare({ events: [clash], reports, quotes: [aside] }).events[0]?.first.quotes).toEqual([]);
  });

  it('names what the two sides tell differently, who began among it', () => {
    expect(event!.differences.map(({ about, first, second }) => [about, first[0]?.value, second[0]?.value])).toEqual([
      ['type', 'ASSAULT', 'ACCUSE'],
      ['field', 'security', 'diplomacy'],
      ['actor', 'CHN > KOR', 'KOR > CHN'],
      ['date', '2026-01-05', '2026-01-06'],
      ['injured', '3', '2'],
    ]);
  });

  it('finds no difference where one of evenly used words is shared', () => {
    const both = [seoul, report('KOR', '2026-01-05', 'Seoul accused Beijing.', 'ACCUSE'), beijing];
    const abouts = compare({ events: [eventOf(...both)], reports: both }).events[0]!.differences.map(
      ({ about }) => about,
    );
    expect(abouts).not.toContain('type');
  });

  it('counts copies of a dispatch as carried and once as a source', () => {
    const copy = { ...report('KOR', '2026-01-05', 'The same dispatch.', 'ASSAULT') };
    const copied = { ...copy, document: { ...copy.document, source: seoul.document.source } };
    const both = [seoul, copied];
    expect(compare({ events: [eventOf(...both)], reports: both }).events[0]?.first).toMatchObject({
      documents: 2,
      independent: 1,
    });
  });
});

describe('a silence', () => {
  /** Twenty reports in the Korean press, none in the Chinese. */
  const reports = Array.from({ length: 20 }, (_, i) =>
    report('KOR', '2026-01-05', `Report ${i} of the expulsion.`, 'SANCTION'),
  );
  const events = [eventOf(...reports)];
  const silent = (documents: number) =>
    compare({ events, reports, samples: [read('KOR', '2026-01-05', 200), read('CHN', '2026-01-07', documents)] })
      .events[0]!.second;

  it('is a gap when much was read of the side and the rest of the press reports it often', () => {
    expect(silent(100)).toMatchObject({
      documents: 0,
      gap: true,
      coverage: { sample: 100, others_reports: 20, others_sample: 200 },
    });
    expect(silent(100).coverage!.chance_of_none).toBeLessThan(0.001);
  });

  it('is none when little or nothing was read of the side', () => {
    expect(silent(5)).toMatchObject({ gap: false, coverage: { sample: 5 } });
    expect(silent(0)).toMatchObject({ gap: false, coverage: { sample: 0, chance_of_none: 1 } });
  });

  it('is none when what was read appeared after the event was news', () => {
    const samples = [read('KOR', '2026-01-05', 200), read('CHN', '2026-01-20', 500)];
    expect(compare({ events, reports, samples }).events[0]?.second.gap).toBe(false);
  });

  it('is none about an event that a single document reports', () => {
    const [one] = reports;
    const samples = [read('KOR', '2026-01-05', 10), read('CHN', '2026-01-05', 100)];
    const { second } = compare({ events: [eventOf(one!)], reports: [one!], samples }).events[0]!;
    expect(second.coverage!.chance_of_none).toBeGreaterThan(0.05);
    expect(second.gap).toBe(false);
  });
});

describe('the months', () => {
  it('give the size of each sample, what was carried and left out, and the gaps that chance alone would make', () => {
    const reports = Array.from({ length: 20 }, (_, i) => report('KOR', '2026-01-05', `Report ${i}.`, 'SANCTION'));
    const later = report('CHN', '2026-02-02', 'Talks were held.', 'CONSULT');
    const samples = [
      read('KOR', '2026-01-05', 200),
      read('CHN', '2026-01-31', 3),
      read('CHN', '2026-01-06', 100),
      read('JPN', '2026-01-01', 7),
    ];
    const { periods } = compare({
      events: [eventOf(later), eventOf(...reports)],
      reports: [...reports, later],
      samples,
    });
    expect(periods.map(({ period, events }) => [period, events])).toEqual([
      ['2026-01', 1],
      ['2026-02', 1],
    ]);
    expect(periods[0]).toMatchObject({
      first: { country: 'KOR', sample: 200, events: 1, documents: 20, left_out: 0, gaps: 0 },
      second: { country: 'CHN', sample: 103, events: 0, left_out: 1, gaps: 1 },
      third: { country: null, sample: 7 },
    });
    expect(periods[0]!.second.gaps_by_chance).toBeLessThan(0.05);
    expect(periods[0]!.first.fields).toEqual([{ field: 'diplomacy', documents: 20 }]);
  });

  it('are the same whatever the order of events, reports and samples', () => {
    const reports = [seoul, beijing, elsewhere, unknown, report('CHN', '2026-02-02', 'Talks were held.')];
    const events = [eventOf(...reports.slice(0, 4)), eventOf(reports[4]!)];
    const samples = [
      read('KOR', '2026-01-05', 3),
      read('KOR', '2026-01-05', 4),
      read('CHN', '2026-02-02', 5),
      read(null, '2026-01-05', 6),
    ];
    const input = { events, reports, samples, quotes: [quoteIn(seoul, 'KOR'), quoteIn(seoul, 'CHN')] };
    const shuffled = <T>(list: readonly T[]) => fc.shuffledSubarray([...list], { minLength: list.length });
    fc.assert(
      fc.property(shuffled(events), shuffled(reports), shuffled(samples), shuffled(input.quotes), (e, r, s, q) => {
        expect(compare({ events: e, reports: r, samples: s, quotes: q })).toEqual(compare(input));
      }),
    );
  });
});
