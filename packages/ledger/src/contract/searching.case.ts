// Contract: words are found in three scripts, with the place where they stand.

import { expect } from 'vitest';
import type { ArticleHit } from '../port/reading.ts';
import { madeArticle } from './made-articles.case.ts';
import { type ContractPart, fill } from './suite.case.ts';

const TEXTS = [
  madeArticle({
    id: 'en',
    title: 'Iran and the Iranian question',
    published: '2020-05-01',
    mentions: [
      {
        sentence: 'The EU lifted Sanctions on Iran.',
        trigger: 'lifted',
        actor: ['EUR'],
        recipient: ['IRN'],
        type: 'RETREAT',
      },
    ],
    more: 'Tirana was silent. Museums stayed open.',
  }),
  madeArticle({
    id: 'zh',
    language: 'zh',
    country: 'CHN',
    published: '2017-07-01',
    mentions: [{ sentence: '中国庆祝香港回归祖国二十周年。', trigger: '庆祝', actor: ['CHN'], type: 'SUPPORT' }],
  }),
  madeArticle({
    id: 'ko',
    language: 'ko',
    country: 'KOR',
    published: '2018-07-01',
    mentions: [{ sentence: '한중 정상이 베이징에서 만났다.', trigger: '만났다', actor: ['KOR', 'CHN'] }],
    more: '두 정상은 한중',
  }),
];

export const SEARCHING: ContractPart = {
  name: 'searching',
  tests: {
    'finds words, beginnings of words and pairs of characters': async (ledger) => {
      await fill(ledger, TEXTS);
      const found = async (text: string): Promise<string[]> =>
        (await ledger.searchArticles({ text }, { limit: 10 })).rows.map(({ document }) => document.document_id);
      expect(await found('sanctions')).toEqual(['en']);
      expect(await found('SANCTION iran')).toEqual(['en']);
      expect(await found('"sanctions on iran"')).toEqual(['en']);
      expect(await found('"iran sanctions"')).toEqual([]);
      expect(await found('rana')).toEqual([]);
      expect(await found('EU')).toEqual(['en']);
      expect(await found('us')).toEqual([]);
      expect(await found('question')).toEqual(['en']);
      expect(await found('回归')).toEqual(['zh']);
      expect(await found('香港回归')).toEqual(['zh']);
      expect(await found('归国')).toEqual([]);
      expect(await found('한중')).toEqual(['ko']);
      expect(await found('베이징에서')).toEqual(['ko']);
      expect(await found('정상은 한중')).toEqual(['ko']);
      expect(await found(`100% of it's "quoted`)).toEqual([]);
    },

    'shows where the words stand': async (ledger) => {
      await fill(ledger, TEXTS);
      const hit = async (text: string): Promise<ArticleHit> =>
        (await ledger.searchArticles({ text }, { limit: 10 })).rows[0]!;
      const shown = ({ snippet, matches }: ArticleHit): string[] => matches.map(([a, b]) => snippet.slice(a, b));
      const sanctions = await hit('sanctions tirana');
      expect(shown(sanctions)).toEqual(['Sanctions', 'Tirana']);
      const article = TEXTS[0]!.document.text;
      expect(article.slice(sanctions.start!)).toMatch(sanctions.snippet);
      expect(shown(await hit('回归'))).toEqual(['回归']);
      const title = await hit('question');
      expect([title.start, shown(title)]).toEqual([null, ['question']]);
    },

    'finds events by their sentences': async (ledger) => {
      await fill(ledger, TEXTS);
      const { rows } = await ledger.searchEvents({ text: '한중' }, { limit: 10 });
      expect(rows.map(({ mention }) => mention.document_id)).toEqual(['ko']);
      expect(rows[0]!.matches.map(([a, b]) => rows[0]!.mention.text.slice(a, b))).toEqual(['한중']);
      expect(await ledger.event(rows[0]!.event_id)).not.toBeNull();
      expect((await ledger.searchEvents({ text: 'silent' }, { limit: 10 })).rows).toEqual([]);
    },

    'narrows a search, and goes through it in pages': async (ledger) => {
      const reports = Array.from({ length: 9 }, (_, i) =>
        madeArticle({
          id: `n${i}`,
          published: `2021-01-0${i + 1}`,
          country: i % 2 ? 'KOR' : 'CHN',
          more: `Envoys spoke, day ${i}.`,
        }),
      );
      await fill(ledger, [...TEXTS, ...reports]);
      const ids: string[] = [];
      let after: string | null | undefined;
      do {
        const page = await ledger.searchArticles({ text: 'envoys' }, { limit: 4, ...(after == null ? {} : { after }) });
        ids.push(...page.rows.map(({ document }) => document.document_id));
        after = page.next;
      } while (after !== null);
      expect(ids).toEqual(['n8', 'n7', 'n6', 'n5', 'n4', 'n3', 'n2', 'n1', 'n0']);
      const count = async (request: object): Promise<number> =>
        (await ledger.searchArticles({ text: 'envoys', ...request }, { limit: 100, order: 'oldest' })).rows.length;
      expect(await count({ since: '2021-01-03', until: '2021-01-05' })).toBe(3);
      expect(await count({ publisherCountries: ['KOR'] })).toBe(4);
      expect(await count({ languages: ['ko'] })).toBe(0);
      const about = await ledger.searchArticles({ text: '정상', about: ['CHN', 'KOR'] }, { limit: 5 });
      expect(about.rows.map(({ document }) => document.document_id)).toEqual(['ko']);
    },

    'refuses what cannot be looked for': async (ledger) => {
      await expect(ledger.searchArticles({ text: ' ' }, { limit: 5 })).rejects.toMatchObject({ code: 'E_INPUT' });
      await expect(ledger.searchArticles({ text: 'a' }, { limit: 5 })).rejects.toMatchObject({ code: 'E_INPUT' });
    },
  },
};
