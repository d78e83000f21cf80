// Contract: the record seen from above, and the count of its changes.

import { expect } from 'vitest';
import { ALL, KOREAN } from './made-record.case.ts';
import { type ContractPart, collect, fill, hour } from './suite.case.ts';

export const SURVEYING: ContractPart = {
  name: 'surveying the record',
  tests: {
    'lists the pairs on record and the outlets that were read': async (ledger) => {
      expect([await ledger.pairs(), await ledger.outlets()]).toEqual([[], []]);
      await fill(ledger, ALL);
      const pairs = await ledger.pairs();
      expect(pairs.find(({ pair }) => pair.join('-') === 'CHN-KOR')).toMatchObject({
        events: expect.any(Number),
        last_event_date: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
      });
      expect(pairs.every(({ pair: [one, other] }) => one < other)).toBe(true);
      const outlets = await ledger.outlets();
      expect(outlets.reduce((sum, { documents }) => sum + documents, 0)).toBe((await ledger.stats()).documents);
      for (const { days, first, months } of outlets) {
        expect(months.reduce((sum, [, inMonth]) => sum + inMonth, 0)).toBe(days);
        expect(months[0]?.[0]).toBe(first?.slice(0, 7));
      }
    },

    'tells the places that changed since a stamp from those that waited before': async (ledger) => {
      const [first, ...others] = ALL;
      await ledger.addArticles([first!], hour(0));
      const stamp = await ledger.lastStamp();
      const before = await ledger.dirtyPlaces(100);
      expect([before.length > 0, await ledger.dirtyPlaces(100, stamp)]).toEqual([true, []]);
      await ledger.addArticles(others, hour(1));
      const since = await ledger.dirtyPlaces(100, stamp);
      expect(since.length).toBeGreaterThan(0);
      expect(since.every((place) => place.stamp > stamp)).toBe(true);
    },

    'counts every change, and nothing else': async (ledger) => {
      const before = await ledger.changes();
      await fill(ledger, ALL);
      const filled = await ledger.changes();
      expect(filled).toBeGreaterThan(before);
      await ledger.chronology({}, { limit: 10 });
      expect(await ledger.changes()).toBe(filled);
      const [document_key] = await ledger.articleKeys('korean');
      const anchor = {
        mention_id: KOREAN.record.events[0]!.id,
        document_key: document_key!,
        trigger: [14, 17] as const,
      };
      await ledger.correct({ kind: 'accept', anchor }, { author: 'Kim', now: hour(1) });
      expect(await ledger.changes()).toBe(filled + 1);
    },

    'names the pairs that changes touch': async (ledger) => {
      const names = async (after: number) => (await ledger.pairsChangedAfter(after)).map((pair) => pair.join('-'));
      const [first, ...others] = ALL;
      await fill(ledger, others);
      const before = await ledger.changes();
      expect([(await names(0)).length > 0, await names(before)]).toEqual([true, []]);
      await ledger.addForeignMentions([], hour(0));
      expect(await names(before)).toEqual([]);
      await fill(ledger, [first!], hour(1));
      const told = await names(before);
      const events = await collect(ledger.events({}));
      const { id, actor, recipient, mentions } = events.find((event) =>
        event.mentions.some(({ document_id }) => document_id === first!.document.id),
      )!;
      const pair = [...actor, ...recipient].map(({ code }) => code!).sort();
      expect(told).toContain(pair.join('-'));

      const decided = await ledger.changes();
      const pledge = { kind: 'pledge', pledge_id: 'pl', event_id: id, verdict: 'confirm', state: 'kept' } as const;
      const { id: correction } = await ledger.correct(pledge, { author: 'Kim', now: hour(2) });
      expect(await names(decided)).toContain(pair.join('-'));
      const undone = await ledger.changes();
      await ledger.undo(correction, { author: 'Kim', now: hour(3) });
      expect(await names(undone)).toContain(pair.join('-'));
      const forgotten = await ledger.changes();
      await ledger.forget(mentions[0]!.document_key, hour(4));
      expect(await names(forgotten)).toContain(pair.join('-'));
    },
  },
};
