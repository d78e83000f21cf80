// Contract: documents go in once, whole, and come back as they were.

import { expect } from 'vitest';
import { documentKey } from '../port/articles.ts';
import { madeArticle } from './made-articles.case.ts';
import { ALL, CHINESE, JAPANESE, KOREAN, MEETING } from './made-record.case.ts';
import { type ContractPart, collect, fill, foldAll, hour, openAt } from './suite.case.ts';

const key = documentKey(KOREAN.document);

export const KEEPING: ContractPart = {
  name: 'keeping documents',
  tests: {
    'counts what it adds and gives each document back with its text and record': async (ledger) => {
      const result = await ledger.addArticles(ALL, hour(0));
      expect(result).toMatchObject({ mentions: 5, quotes: 1, pledges: 1, attitudes: 1 });
      expect(result.outcomes).toEqual(['added', 'added', 'added', 'added']);
      expect(result.places).toHaveLength(4);
      for (const article of ALL) {
        const stored = await ledger.article(documentKey(article.document));
        expect(stored?.document).toEqual({ ...article.document });
        expect(stored?.record).toEqual(article.record);
        expect(stored).toMatchObject({ pack: article.pack, licence: article.licence, known_from: hour(0) });
      }
    },

    'adds a document once, in one batch or in two': async (ledger) => {
      const first = await ledger.addArticles([KOREAN, KOREAN], hour(0));
      expect(first.outcomes).toEqual(['added', 'known']);
      const again = await ledger.addArticles([KOREAN, CHINESE], hour(1));
      expect(again.outcomes).toEqual(['known', 'added']);
      expect(again.mentions).toBe(1);
      expect(await ledger.known([key, 'doc_none'])).toEqual(new Set([key]));
      expect(await ledger.stats()).toMatchObject({ documents: 2, mentions: 3, quotes: 1 });
    },

    'gives texts back as they were, whatever characters they hold': async (ledger) => {
      const odd = [
        'tab\t, line\n, return\r\n',
        '\\N',
        '\\.\n\\.',
        '\\t "quoted" {a,"b"}',
        "it's 100 % {}",
        '',
        '\u2028 𝄞 中文',
      ];
      const articles = Array.from({ length: 12 }, (_, i) =>
        madeArticle({
          id: `odd-${i}`,
          title: odd[i % odd.length]!,
          more: `${odd[(i + 3) % odd.length]} number ${i}`,
          mentions: [],
        }),
      );
      await ledger.addArticles(articles, hour(0));
      for (const { document } of articles) {
        expect((await ledger.article(documentKey(document)))?.document).toEqual({ ...document });
      }
      const { rows } = await ledger.searchArticles({ text: '"quoted" number' }, { limit: 50 });
      const holding = articles.filter(({ document }) => /quoted/.test(`${document.title} ${document.text}`));
      expect(rows).toHaveLength(holding.length);
    },

    'keeps what it held after closing, and lets others read meanwhile': async (ledger, { location }) => {
      await fill(ledger, ALL);
      const reader = await openAt(location);
      const events = await collect(reader.events({ undated: true }));
      expect(events).toHaveLength(4);
      await reader.close();
    },

    'puts a revised text in the place of the older one at its address, and keeps both': async (ledger) => {
      await fill(ledger, [KOREAN, CHINESE]);
      const before = await collect(ledger.events({}));
      const revised = madeArticle({
        id: 'korean',
        url: 'https://korea.example/meeting',
        country: 'KOR',
        published: '2026-01-06',
        mentions: [{ sentence: MEETING, trigger: 'met', actor: ['KOR', 'CHN'], date: '2026-01-05' }],
        more: 'They agreed to meet again.',
      });
      const result = await ledger.addArticles([revised], hour(1));
      expect(result.outcomes).toEqual(['revised']);
      await foldAll(ledger);
      const newKey = documentKey(revised.document);
      const older = await ledger.article(key);
      expect(older).toMatchObject({ superseded_by: newKey });
      expect(older?.record).toEqual(KOREAN.record);
      expect(await ledger.articleKeys('https://korea.example/meeting')).toEqual([newKey, key]);
      const [meeting, ...others] = await collect(ledger.events({}));
      expect(others).toEqual([]);
      expect(before.map(({ id }) => id)).toContain(meeting!.id);
      expect(meeting!.mentions.map(({ document_key }) => document_key)).toContain(newKey);
      expect(await ledger.stats()).toMatchObject({ documents: 2, superseded_documents: 1, pledges: 0 });
      expect((await ledger.addArticles([KOREAN], hour(2))).outcomes).toEqual(['known']);
      expect((await ledger.doctor()).filter(({ ok }) => !ok)).toEqual([]);
    },

    'tells apart documents that share an id': async (ledger) => {
      const mentions = [{ sentence: MEETING, trigger: 'met', actor: ['KOR', 'CHN'] }];
      const one = madeArticle({ id: '1', mentions });
      const other = madeArticle({ id: '1', mentions, more: 'Nothing more was said.' });
      const result = await ledger.addArticles([one, other], hour(0));
      expect(result).toMatchObject({ outcomes: ['added', 'added'], mentions: 2 });
      const ids = (await collect(ledger.mentions({}))).map(({ mention }) => mention.id);
      expect(new Set(ids).size).toBe(2);
    },

    'keeps characters that no text should hold without moving an offset': async (ledger) => {
      const odd = madeArticle({
        mentions: [{ sentence: 'Peru\u0000 met "Chile" \u{1F91D} %_\\.', trigger: 'met', actor: ['PER', 'CHL'] }],
      });
      await fill(ledger, [odd]);
      const [event] = await collect(ledger.events({}));
      const { text, text_info } = event!.mentions[0]!;
      expect(text).toBe('Peru\uFFFD met "Chile" \u{1F91D} %_\\.');
      const stored = await ledger.article(documentKey(odd.document));
      expect(stored!.document.text.slice(text_info.start, text_info.end)).toBe(text);
    },

    'finds kept documents that share a band within the days around': async (ledger) => {
      const copy = (id: string, published: string, bands: string[]) =>
        madeArticle({ id, published, bands, signature: `signature of ${id}`, more: id });
      await ledger.addArticles(
        [copy('a', '2026-01-01', ['x', 'y']), copy('b', '2026-01-03', ['y']), copy('c', '2026-03-01', ['y'])],
        hour(0),
      );
      let found: readonly (readonly { readonly signature: string }[])[] = [];
      const queries = [
        { bands: ['x', 'y'], published: '2026-01-02' },
        { bands: ['z'], published: null },
      ];
      await ledger.addArticles([copy('d', '2026-01-02', [])], hour(1), async (fresh, near) => {
        found = await near(queries, 7);
        return { sources: fresh.map(({ key }) => key), moved: new Map() };
      });
      const [near, none] = found;
      expect(near!.map(({ signature }) => signature).sort()).toEqual(['signature of a', 'signature of b']);
      expect(none).toEqual([]);
    },

    'asks which of the new documents are copies, and moves kept ones to their sources': async (ledger) => {
      const made = (id: string) =>
        madeArticle({
          id,
          published: '2026-01-01',
          bands: ['x'],
          signature: id,
          mentions: [{ sentence: MEETING, trigger: 'met', actor: ['KOR', 'CHN'], date: '2026-01-01' }],
          more: id,
        });
      const [first, second] = [made('first'), made('second')];
      await fill(ledger, [first]);
      const [kept, own] = [documentKey(first.document), documentKey(second.document)];
      const asked: unknown[] = [];
      await ledger.addArticles([first, second], hour(1), async (fresh, near) => {
        const [found] = await near(fresh, 7);
        asked.push(
          fresh.map(({ key, signature }) => [key, signature]),
          found!.map(({ key, source }) => [key, source]),
        );
        return { sources: [own], moved: new Map([[kept, own]]) };
      });
      expect(asked).toEqual([[[own, 'second']], [[kept, kept]]]);
      expect((await ledger.article(kept))?.facts.source).toBe(own);
      await foldAll(ledger);
      const [event] = await collect(ledger.events({}));
      expect(event).toMatchObject({ reports: 2, independent_sources: 1 });
      expect(await ledger.volume({ by: 'month' })).toMatchObject([{ documents: 2, independent_sources: 1 }]);
      const about = ['KOR', 'CHN'] as const;
      expect(await ledger.volume({ by: 'month', about })).toMatchObject([{ documents: 2, independent_sources: 1 }]);
    },

    'forgets a document with all that was made of it, and does not take it in again': async (ledger) => {
      await fill(ledger, [KOREAN, CHINESE, JAPANESE]);
      expect(await ledger.forget(key, hour(1))).toBe(true);
      expect(await ledger.forget(key, hour(1))).toBe(false);
      await foldAll(ledger);
      expect(await ledger.article(key)).toBeNull();
      expect((await ledger.searchArticles({ text: 'accord' }, { limit: 5 })).rows).toEqual([]);
      expect((await ledger.quotes({}, { limit: 5 })).rows).toEqual([]);
      const events = await collect(ledger.events({}));
      expect(events.flatMap(({ mentions }) => mentions.map(({ document_id }) => document_id)).sort()).toEqual([
        'chinese',
        'japanese',
      ]);
      expect(JSON.stringify(events)).not.toContain(MEETING);
      expect((await ledger.addArticles([KOREAN], hour(2))).outcomes).toEqual(['forgotten']);
      expect((await ledger.doctor()).filter(({ ok }) => !ok)).toEqual([]);
    },
  },
};
