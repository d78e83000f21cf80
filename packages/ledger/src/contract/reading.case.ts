// Contract: what the record answers.

import { expect } from 'vitest';
import { madeArticle } from './made-articles.case.ts';
import { ALL, KOREAN } from './made-record.case.ts';
import { type ContractPart, collect, fill, hour } from './suite.case.ts';

export const READING: ContractPart = {
  name: 'reading the record',
  tests: {
    'pages through a chronology in both orders without losing or doubling a line': async (ledger) => {
      const days = Array.from({ length: 7 }, (_, i) => `2025-0${1 + (i % 4)}-1${i}`);
      await fill(
        ledger,
        days.map((date, i) =>
          madeArticle({
            id: `d${i}`,
            published: date,
            mentions: [{ sentence: `Peru met Chile for round ${i}.`, trigger: 'met', actor: ['PER', 'CHL'], date }],
          }),
        ),
      );
      for (const order of ['oldest', 'newest'] as const) {
        const dates: string[] = [];
        let after: string | null | undefined;
        do {
          const page = await ledger.chronology(
            { about: ['CHL', 'PER'] },
            { limit: 3, order, ...(after == null ? {} : { after }) },
          );
          dates.push(...page.rows.map(({ date }) => date!));
          after = page.next;
        } while (after !== null);
        const expected = [...days].sort();
        expect(dates).toEqual(order === 'oldest' ? expected : expected.reverse());
      }
    },

    'gives what happened without who told it': async (ledger) => {
      await fill(ledger, ALL);
      const filter = { about: ['KOR', 'CHN'], undated: true } as const;
      const events = await collect(ledger.events(filter));
      expect(events.length).toBeGreaterThan(1);
      expect(await collect(ledger.acts(filter))).toEqual(events.map(({ mentions: _, ...act }) => act));
    },

    'filters events by what they are and by who reports them': async (ledger) => {
      await fill(ledger, ALL);
      const types = async (filter: Parameters<typeof ledger.events>[0]): Promise<string[]> =>
        (await collect(ledger.events(filter))).map(({ event }) => event[0]!).sort();
      expect(await types({})).toEqual(['ACCUSE', 'CONSULT', 'SUPPORT']);
      expect(await types({ undated: true })).toEqual(['ACCUSE', 'CONSULT', 'CONSULT', 'SUPPORT']);
      expect(await types({ about: ['CHN'] })).toEqual(['ACCUSE', 'CONSULT', 'SUPPORT']);
      expect(await types({ about: ['JPN', 'CHN'] })).toEqual(['ACCUSE']);
      expect(await types({ about: ['KOR', 'JPN'] })).toEqual([]);
      expect(await types({ since: '2026-01-01' })).toEqual(['CONSULT', 'SUPPORT']);
      expect(await types({ since: '2026-01-01', undated: true })).toEqual(['CONSULT', 'CONSULT', 'SUPPORT']);
      expect(await types({ until: '2025-12-31' })).toEqual(['ACCUSE']);
      expect(await types({ fields: ['economy'] })).toEqual(['SUPPORT']);
      expect(await types({ statuses: ['planned'], undated: true })).toEqual(['CONSULT']);
      expect(await types({ publisherCountries: ['CHN'] })).toEqual(['CONSULT']);
      expect(await types({ languages: ['zh', 'ko'] })).toEqual(['CONSULT']);
      expect(await types({ text: 'ACCORD' })).toEqual(['SUPPORT']);
      expect(await types({ text: '会谈' })).toEqual(['CONSULT']);
      expect(await types({ text: '100%' })).toEqual([]);
      expect(await types({ party: 'Q15031' })).toEqual(['CONSULT']);
      expect(await types({ party: 'Xi Jinping' })).toEqual(['CONSULT']);
    },

    'streams mentions with their events and where they come from': async (ledger) => {
      await fill(ledger, ALL);
      const mentions = await collect(ledger.mentions({ about: ['KOR', 'CHN'] }));
      expect(mentions).toHaveLength(3);
      for (const { event_id, provenance, mention } of mentions) {
        expect((await ledger.event(event_id!))?.mentions.map((ref) => ref.mention_id)).toContain(mention.id);
        expect(provenance).toEqual({ coder: 'rapport 1.0.0', pack: 'en 1.0.0', known_from: hour(0) });
      }
      expect(await collect(ledger.mentions({}))).toHaveLength(5);
    },

    'gives light rows for an index': async (ledger) => {
      await fill(ledger, ALL);
      const rows = await ledger.indexRows({ about: ['CHN', 'JPN'] });
      expect(rows).toEqual([
        {
          event_id: expect.any(String),
          date: '2025-11-19',
          date_precision: 'day',
          actors: ['CHN'],
          recipients: ['JPN'],
          reciprocal: false,
          event: 'ACCUSE',
          field: 'diplomacy',
          quad_code: 3,
          event_scale: -3,
          status: 'occurred',
          independent_sources: 1,
          confidence: expect.any(Number),
          text: 'China criticised Japan over its remarks.',
        },
      ]);
    },

    'counts documents by period and country, wire copies once': async (ledger) => {
      const copy = madeArticle({
        id: 'copy',
        source: 'doc_of_another',
        country: 'KOR',
        published: '2026-01-08',
        more: 'A copy.',
      });
      await fill(ledger, [...ALL, copy]);
      expect(await ledger.volume({ by: 'month', since: '2025-01-01' })).toEqual([
        { period: '2025-11-01', publisher_country: null, documents: 1, independent_sources: 1 },
        { period: '2026-01-01', publisher_country: null, documents: 3, independent_sources: 2 },
      ]);
      expect(await ledger.volume({ by: 'week', about: ['KOR', 'CHN'], byPublisherCountry: true })).toEqual([
        { period: null, publisher_country: null, documents: 1, independent_sources: 1 },
        { period: '2026-01-05', publisher_country: 'CHN', documents: 1, independent_sources: 1 },
        { period: '2026-01-05', publisher_country: 'KOR', documents: 1, independent_sources: 1 },
      ]);
    },

    'gives promises, quotations and attitudes of two countries': async (ledger) => {
      await fill(ledger, ALL);
      const pledges = await ledger.pledges({ about: ['CHN', 'KOR'] });
      expect(pledges.map(({ pledge, document }) => [pledge.action, document.document_id])).toEqual([
        ['lift the ban on imports', 'korean'],
      ]);
      expect(pledges[0]!.pledge).toEqual(KOREAN.record.pledges[0]);
      const attitudes = await ledger.attitudes({ about: ['KOR', 'CHN'], since: '2026-01-01' });
      expect(attitudes.map(({ attitude }) => attitude.text)).toEqual(['Koreans distrust China.']);
      const quotes = await ledger.quotes({ about: ['KOR', 'CHN'], party: 'Lee Jae-myung' }, { limit: 10 });
      expect(quotes.rows.map(({ quote }) => quote.text)).toEqual(['We begin anew.']);
      expect((await ledger.quotes({ about: ['KOR', 'JPN'], party: 'Lee Jae-myung' }, { limit: 10 })).rows).toEqual([]);
      expect(await ledger.pledges({ about: ['JPN'] })).toEqual([]);
    },

    'pages through quotations': async (ledger) => {
      const quotes = Array.from({ length: 5 }, (_, i) => ({ text: `Word ${i}.`, speaker: 'KOR', about: ['CHN'] }));
      await fill(ledger, [madeArticle({ quotes })]);
      const first = await ledger.quotes({ about: ['KOR'] }, { limit: 3 });
      const rest = await ledger.quotes({ about: ['KOR'] }, { limit: 3, after: first.next! });
      expect(rest.next).toBeNull();
      const texts = [...first.rows, ...rest.rows].map(({ quote }) => quote.text);
      expect(texts.sort()).toEqual(quotes.map(({ text }) => text));
    },

    'says what is known of a person': async (ledger) => {
      await fill(ledger, ALL);
      expect(await ledger.party('Lee Jae-myung')).toEqual({
        party: 'Lee Jae-myung',
        names: ['Lee Jae-myung'],
        offices: [
          { office: 'President of South Korea', code: 'KOR', first: '2026-01-05', last: '2026-01-05', events: 1 },
        ],
        met: [{ actor: expect.objectContaining({ identifier_text: 'Xi Jinping' }), events: 1, last: '2026-01-05' }],
        events: 1,
        quotes: 1,
      });
      expect(await ledger.party('Nobody')).toBeNull();
    },

    'finds persons and institutions by words of their names': async (ledger) => {
      await fill(ledger, ALL);
      const found = await ledger.searchParties('JAE-MYUNG "lee"', 10);
      expect(found).toEqual([
        { party: 'Lee Jae-myung', name: 'Lee Jae-myung', code: 'KOR', events: 1, last: '2026-01-05' },
      ]);
      for (const nothing of ['Lee Jinping', '%', '_', '  ', '"'])
        expect(await ledger.searchParties(nothing, 10)).toEqual([]);
      expect(await ledger.searchParties('e', 1)).toHaveLength(1);
    },

    'lists what a person should look at until somebody has': async (ledger) => {
      await fill(ledger, ALL);
      const asked = { confidenceBelow: 0.4, about: ['KOR', 'CHN'] as const };
      const { rows } = await ledger.review(asked, { limit: 10 });
      expect(rows.map(({ event, reasons }) => [event.mentions[0]!.document_id, reasons])).toEqual([
        ['undated', ['confidence']],
      ]);
      const { mention_id, document_key } = rows[0]!.event.mentions[0]!;
      const anchor = { mention_id, document_key, trigger: [21, 25] as const };
      await ledger.correct({ kind: 'accept', anchor }, { author: 'Kim', now: hour(1) });
      expect((await ledger.review(asked, { limit: 10 })).rows).toEqual([]);
    },

    'refuses a date, a cursor and a page that are none': async (ledger) => {
      const bad = { code: 'E_INPUT' };
      await expect(ledger.chronology({ since: 'May 2025' }, { limit: 5 })).rejects.toMatchObject(bad);
      await expect(ledger.chronology({}, { limit: 5, after: 'somewhere' })).rejects.toMatchObject(bad);
      await expect(ledger.chronology({}, { limit: 0 })).rejects.toMatchObject(bad);
      await expect(ledger.volume({ by: 'day', until: '2025-13-01' })).rejects.toMatchObject(bad);
    },

    'keeps mentions of other coders apart': async (ledger) => {
      await fill(ledger, ALL);
      const foreign = (id: string, date: string, code: string) => ({
        coder_source: 'gdelt-2',
        id,
        date,
        actor: [{ code: 'CHN', sector: [], identifier_text: 'China' }],
        recipient: [{ code, sector: [], identifier_text: code }],
        event: ['ACCUSE'] as const,
        mode: [],
        field: 'diplomacy' as const,
        quad_code: 3 as const,
        event_scale: -3,
        status: 'occurred' as const,
        reports: 4,
        row: { GlobalEventID: id },
      });
      const rows = [
        foreign('2', '2025-11-21', 'JPN'),
        foreign('1', '2025-11-20', 'JPN'),
        foreign('3', '2025-11-20', 'KOR'),
      ];
      expect(await ledger.addForeignMentions(rows, hour(1))).toBe(3);
      expect(await ledger.addForeignMentions(rows.slice(1), hour(2))).toBe(0);
      expect(await collect(ledger.foreignMentions({ about: ['JPN', 'CHN'] }))).toEqual([rows[1], rows[0]]);
      expect(await collect(ledger.foreignMentions({ coderSource: 'icews' }))).toEqual([]);
      expect(await collect(ledger.events({ about: ['JPN', 'CHN'] }))).toHaveLength(1);
    },
  },
};
