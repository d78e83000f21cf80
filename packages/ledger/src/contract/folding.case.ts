// Contract: mentions fold into events, whatever the order in which they came, and events keep their ids.

import fc from 'fast-check';
import { expect } from 'vitest';
import { documentKey } from '../port/articles.ts';
import { madeArticle } from './made-articles.case.ts';
import { ALL, CHINESE, JAPANESE, KOREAN, MEETING } from './made-record.case.ts';
import { fold } from './simple-alignment.case.ts';
import { type ContractPart, collect, fill, foldAll, hour, openAt } from './suite.case.ts';

export const FOLDING: ContractPart = {
  name: 'folding',
  tests: {
    'remembers what waits to be folded, also across a break': async (ledger, { location }) => {
      await ledger.addArticles(ALL, hour(0));
      const other = await openAt(location);
      expect(await other.dirtyPlaces(100)).toHaveLength(4);
      await foldAll(other);
      await other.close();
      expect(await ledger.dirtyPlaces(100)).toEqual([]);
    },

    'folds two reports of one meeting into one event with both': async (ledger) => {
      await fill(ledger, ALL);
      const events = await collect(
        ledger.events({ about: ['KOR', 'CHN'], types: ['CONSULT'], statuses: ['occurred'] }),
      );
      expect(events).toHaveLength(1);
      expect(events[0]).toMatchObject({
        date: '2026-01-05',
        reports: 2,
        independent_sources: 2,
        first_reported: '2026-01-06',
        languages: ['en', 'zh'],
      });
      expect(events[0]!.mentions.map(({ document_id }) => document_id).sort()).toEqual(['chinese', 'korean']);
    },

    'gives the same events whatever the order and the batches': async (_, { ground }) => {
      const told = async (orders: readonly (readonly number[])[]): Promise<unknown> => {
        const ledger = await openAt(await ground.emptied());
        for (const batch of orders)
          await fill(
            ledger,
            batch.map((i) => ALL[i]!),
          );
        const events = await collect(ledger.events({ undated: true }));
        await ledger.close();
        return events.map(({ id: _, ...event }) => event);
      };
      const expected = await told([[0, 1, 2, 3]]);
      const batches = fc
        .shuffledSubarray([0, 1, 2, 3], { minLength: 4 })
        .chain((order) => fc.nat(3).map((cut) => [order.slice(0, cut), order.slice(cut)]));
      await fc.assert(
        fc.asyncProperty(batches, async (orders) => {
          expect(await told(orders)).toEqual(expected);
        }),
        { numRuns: 6, seed: 7 },
      );
    },

    'keeps the id of an event that gains an earlier report': async (ledger) => {
      await fill(ledger, [CHINESE]);
      const [before] = await collect(ledger.events({}));
      await fill(ledger, [KOREAN], hour(1));
      const after = await collect(ledger.events({ types: ['CONSULT'] }));
      expect(after.map(({ id, reports }) => ({ id, reports }))).toEqual([{ id: before!.id, reports: 2 }]);
    },

    'leads from an id that fell away to its heir': async (ledger) => {
      const far = madeArticle({
        id: 'far',
        published: '2026-01-06',
        mentions: [
          { sentence: 'Peru met Chile on tariffs.', trigger: 'met', actor: ['PER', 'CHL'], date: '2026-01-05' },
        ],
      });
      const near = madeArticle({
        id: 'near',
        published: '2026-01-06',
        mentions: [
          {
            sentence: 'Peru signed papers with Chile.',
            trigger: 'signed',
            actor: ['PER', 'CHL'],
            type: 'AGREE',
            date: '2026-01-05',
          },
        ],
      });
      await fill(ledger, [far, near]);
      const events = await collect(ledger.events({}));
      expect(events).toHaveLength(2);
      const anchors = events.flatMap(({ mentions }) =>
        mentions.map(({ mention_id, document_key, text_info }) => ({
          mention_id,
          document_key,
          trigger: [text_info.start + 5, text_info.start + 8] as const,
        })),
      );
      await ledger.correct({ kind: 'merge', anchors }, { author: 'Kim', now: hour(1) });
      await foldAll(ledger);
      const [merged, ...rest] = await collect(ledger.events({}));
      expect(rest).toEqual([]);
      for (const { id } of events) expect((await ledger.event(id))?.id).toBe(merged!.id);
    },

    'does not clear a place that changed while it was folded': async (ledger) => {
      await ledger.addArticles([KOREAN], hour(0));
      const places = await ledger.dirtyPlaces(100);
      const seen = await ledger.neighbourhoods(places);
      const late = madeArticle({
        id: 'late',
        mentions: [{ sentence: MEETING, trigger: 'met', actor: ['KOR', 'CHN'], date: '2026-01-05' }],
        more: 'It was late.',
      });
      await ledger.addArticles([late], hour(1));
      await ledger.replaceEvents(seen.map((neighbourhood) => ({ neighbourhood, events: [] })));
      expect(await ledger.dirtyPlaces(100)).toHaveLength(1);
      await foldAll(ledger);
      expect((await collect(ledger.events({}))).map(({ reports }) => reports)).toEqual([2]);
    },

    'lets no fold be written over a newer one': async (ledger) => {
      await ledger.addArticles([KOREAN], hour(0));
      const seen = await ledger.neighbourhoods(await ledger.dirtyPlaces(100));
      await ledger.addArticles([CHINESE], hour(1));
      await foldAll(ledger);
      const before = await collect(ledger.events({ undated: true }));
      const folds = seen.map((neighbourhood) => ({ neighbourhood, events: fold(neighbourhood) }));
      await expect(ledger.replaceEvents(folds)).rejects.toMatchObject({ code: 'E_LEDGER_OVERTAKEN' });
      expect(await collect(ledger.events({ undated: true }))).toEqual(before);
    },

    'folds everything anew when asked to': async (ledger) => {
      await fill(ledger, ALL);
      const before = await collect(ledger.events({ undated: true }));
      await ledger.touchAll();
      expect(await ledger.dirtyPlaces(100)).toHaveLength(4);
      await foldAll(ledger);
      expect(await collect(ledger.events({ undated: true }))).toEqual(before);
    },

    'names events by their first mentions, also those that change names with each other': async (ledger) => {
      await fill(ledger, ALL);
      const ids = (await collect(ledger.events({ undated: true }))).map(({ id, mentions }) => [
        id,
        mentions[0]!.mention_id,
      ]);
      const [[one, first], [other, second]] = ids as [[string, string], [string, string]];
      const names = new Map(ids.map(([, mention]) => [mention!, `named ${mention}`]));
      names.set(first, other).set(second, one);
      expect(await ledger.nameEvents(({ mention_id }) => names.get(mention_id)!)).toBe(ids.length);
      const after = await collect(ledger.events({ undated: true }));
      expect(new Map(after.map(({ id, mentions }) => [mentions[0]!.mention_id, id]))).toEqual(names);
      const [third, its] = ids[2]!;
      expect((await ledger.event(third!))?.id).toBe(`named ${its}`);
      expect((await ledger.event(one))?.mentions[0]?.mention_id).toBe(second);
      expect(await ledger.nameEvents(({ mention_id }) => names.get(mention_id)!)).toBe(0);
      expect((await ledger.doctor(true)).filter(({ ok }) => !ok)).toEqual([]);
    },

    'reads no more than the neighbourhood of what is new': async (ledger) => {
      await fill(ledger, [KOREAN, JAPANESE]);
      await ledger.addArticles([CHINESE], hour(2));
      const found = await ledger.neighbourhoods(await ledger.dirtyPlaces(10));
      expect(found).toHaveLength(1);
      expect(found[0]!.reports.map(({ document }) => document.document_id).sort()).toEqual(['chinese', 'korean']);
    },

    'writes nothing that has not changed': async (ledger) => {
      await fill(ledger, [KOREAN]);
      const accept = {
        mention_id: KOREAN.record.events[0]!.id,
        document_key: documentKey(KOREAN.document),
        trigger: [14, 17] as const,
      };
      await ledger.correct({ kind: 'accept', anchor: accept }, { author: 'Kim', now: hour(1) });
      const found = await ledger.neighbourhoods(await ledger.dirtyPlaces(10));
      const folds = found.map((neighbourhood) => ({ neighbourhood, events: fold(neighbourhood) }));
      expect(await ledger.replaceEvents(folds)).toEqual({ added: 0, changed: 0, unchanged: 1, removed: 0 });
    },

    'puts newer records in the place of the kept ones, keeps the older as history and the ids of events': async (
      ledger,
    ) => {
      await fill(ledger, [KOREAN, CHINESE]);
      const [before] = await collect(ledger.events({ types: ['CONSULT'] }));
      const key = documentKey(KOREAN.document);
      const newer = madeArticle({
        id: 'korean',
        coder: 'rapport 2.0.0',
        published: '2026-01-06',
        mentions: [{ sentence: MEETING, trigger: 'met', actor: ['KOR', 'CHN'], date: '2026-01-04', type: 'COOPERATE' }],
      });
      const kept = await collect(ledger.recordsToRecode('rapport 2.0.0'));
      expect(kept.map(({ facts }) => facts.document_id).sort()).toEqual(['chinese', 'korean']);
      const changes = await ledger.replaceRecords(
        [{ document_key: key, record: newer.record, pack: 'en 2.0.0' }],
        hour(1),
      );
      expect(changes).toMatchObject({ gone: 2, changed: 0, fresh: 1 });
      await foldAll(ledger);
      const [cooperation] = await collect(ledger.events({ types: ['COOPERATE'] }));
      expect(cooperation!.mentions).toHaveLength(1);
      const meeting = await ledger.event(before!.id);
      expect(meeting).not.toBeNull();
      expect((await ledger.article(key))?.record).toEqual(newer.record);
      expect((await ledger.article(key, hour(0)))?.record).toEqual(KOREAN.record);
      expect((await collect(ledger.recordsToRecode('rapport 2.0.0'))).map(({ facts }) => facts.document_id)).toEqual([
        'chinese',
      ]);
      expect(await collect(ledger.recordsToRecode('rapport 1.0.0', 'en 1.0.0'))).toHaveLength(1);
    },

    'reads a neighbourhood as it was known at a time': async (ledger) => {
      await fill(ledger, [KOREAN]);
      await fill(ledger, [CHINESE], hour(2));
      const key = documentKey(KOREAN.document);
      await ledger.replaceRecords(
        [{ document_key: key, record: { ...KOREAN.record, events: [] }, pack: 'en 2' }],
        hour(4),
      );
      const stored = await ledger.mention(CHINESE.record.events[0]!.id);
      expect(stored?.provenance).toEqual({ coder: 'rapport 1.0.0', pack: 'en 1.0.0', known_from: hour(2) });
      const talks = (await ledger.dirtyPlaces(10)).filter(({ block }) => block.startsWith('CONSULT'));
      const knownAt = async (n: number): Promise<string[]> => {
        const found = await ledger.neighbourhoods(talks, hour(n));
        return found.flatMap(({ reports }) => reports.map(({ document }) => document.document_id)).sort();
      };
      expect(await knownAt(1)).toEqual(['korean']);
      expect(await knownAt(3)).toEqual(['chinese', 'korean']);
      expect(await knownAt(5)).toEqual(['chinese']);
    },
  },
};
