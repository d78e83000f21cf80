// Contract: the ledger knows how it is, can be copied while it is used, and is restored to either engine.

import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { expect } from 'vitest';
import { openLedger, restoreLedger } from '../open-ledger.ts';
import type { Ledger } from '../port.ts';
import { madeArticle } from './made-articles.case.ts';
import { ALL, KOREAN } from './made-record.case.ts';
import { type ContractPart, collect, fill, foldAll, hour, openAt } from './suite.case.ts';

/** All that a ledger answers, to be compared. */
async function contents(ledger: Ledger): Promise<unknown> {
  const { bytes: _, ...stats } = await ledger.stats();
  return {
    stats,
    events: await collect(ledger.events({ undated: true })),
    mentions: await collect(ledger.mentions({})),
    quotes: await ledger.quotes({}, { limit: 100 }),
    volume: await ledger.volume({ by: 'day', byPublisherCountry: true }),
    found: await ledger.searchArticles({ text: 'beijing' }, { limit: 100 }),
    corrections: await ledger.corrections({ withUndone: true }),
  };
}

export const UPKEEP: ContractPart = {
  name: 'upkeep',
  tests: {
    'finds a sound ledger sound, and says what waits': async (ledger) => {
      await ledger.addArticles(ALL, hour(0));
      const waiting = (await ledger.doctor()).filter(({ ok }) => !ok);
      expect(waiting).toMatchObject([{ check: 'folding', remedy: expect.stringContaining('rapport add') }]);
      await foldAll(ledger);
      for (const finding of await ledger.doctor(true)) expect(finding).toMatchObject({ ok: true, remedy: '' });
      expect(await ledger.stats()).toMatchObject({
        schema_version: 5,
        documents: 4,
        events: 4,
        languages: { en: 3, zh: 1 },
        coders: { 'rapport 1.0.0': 4 },
        first_published: '2025-11-20',
        last_published: '2026-01-07',
      });
    },

    'is restored as it was, to either engine': async (ledger, { ground }) => {
      await fill(ledger, ALL);
      const anchor = {
        mention_id: KOREAN.record.events[0]!.id,
        document_key: (await ledger.articleKeys('korean'))[0]!,
        trigger: [14, 17] as const,
      };
      await ledger.correct({ kind: 'set', anchor, field: 'field', value: 'economy' }, { author: 'Kim', now: hour(1) });
      await foldAll(ledger);
      const file = join(ground.folder(), 'backup');
      await ledger.backup(file);
      await expect(ledger.backup(file)).rejects.toMatchObject({ code: 'E_INPUT' });
      const before = await contents(ledger);
      for (const location of [await ground.fresh(), join(ground.folder(), 'restored')]) {
        await restoreLedger(file, location);
        const restored = await openAt(location);
        expect(await contents(restored)).toEqual(before);
        expect((await restored.doctor(true)).filter(({ ok }) => !ok)).toEqual([]);
        await restored.close();
        await expect(restoreLedger(file, location)).rejects.toMatchObject({ code: 'E_INPUT' });
      }
    },

    'is copied as of one moment while it is written to': async (ledger, { ground }) => {
      await fill(ledger, ALL);
      const file = join(ground.folder(), 'backup-of-a-moment');
      const pairs = Array.from({ length: 20 }, (_, i) =>
        [1, 2].map((n) => madeArticle({ id: `${i}-${n}`, more: `Text ${i}-${n}.` })),
      );
      await Promise.all([ledger.backup(file), ...pairs.map((pair) => ledger.addArticles(pair, hour(2)))]);
      expect((await ledger.stats()).documents).toBe(ALL.length + 40);
      const location = join(ground.folder(), 'restored-of-a-moment');
      await restoreLedger(file, location);
      const restored = await openAt(location);
      expect((await restored.stats()).documents % 2).toBe(0);
      expect((await restored.doctor(true)).filter(({ ok }) => !ok)).toEqual([]);
      await restored.close();
    },

    'refuses to restore what is no backup': async (_, { ground }) => {
      const file = join(ground.folder(), 'no-backup');
      writeFileSync(file, 'hello');
      await expect(restoreLedger(file, await ground.fresh())).rejects.toMatchObject({ code: 'E_LEDGER_DAMAGED' });
      await expect(restoreLedger(`${file}-none`, await ground.fresh())).rejects.toMatchObject({ code: 'E_NOT_FOUND' });
      expect(existsSync(`${file}-none`)).toBe(false);
    },

    'may be opened for reading only, and then refuses to write': async (ledger, { location }) => {
      await fill(ledger, ALL);
      const reader = await openLedger(location, { mode: 'read' });
      expect(await collect(reader.events({}))).toHaveLength(3);
      const refused = { code: 'E_LEDGER_READ_ONLY' };
      await expect(reader.addArticles(ALL, hour(1))).rejects.toMatchObject(refused);
      await expect(reader.forget('doc', hour(1))).rejects.toMatchObject(refused);
      await reader.close();
    },

    'says when there is no ledger': async (_, { ground }) => {
      const location = await ground.fresh();
      await expect(openLedger(location, { mode: 'read' })).rejects.toMatchObject({ code: 'E_NOT_FOUND' });
      await expect(openAt(location, { createIfMissing: false })).rejects.toMatchObject({ code: 'E_NOT_FOUND' });
    },

    'brings a ledger of an older version up to date when it is opened for writing, with all it holds': async (
      ledger,
      { location, ground },
    ) => {
      await fill(ledger, ALL);
      const before = await contents(ledger);
      for (const table of ['service_session', 'pair_change', 'feed', 'feed_item', 'archive_mark']) {
        await ground.tamper(location, sql`drop table ${sql.table(table)}`);
      }
      await ground.tamper(location, sql`delete from kysely_migration where name >= '0003-keeping-up'`);
      const older = { code: 'E_LEDGER_VERSION', message: expect.stringContaining('version 2') };
      await expect(openLedger(location, { mode: 'read' })).rejects.toMatchObject(older);
      const upgraded = await openAt(location);
      expect(await contents(upgraded)).toEqual(before);
      expect([await upgraded.feeds.feeds(), await upgraded.pairsChangedAfter(0)]).toEqual([[], []]);
      await upgraded.close();
    },

    'refuses a ledger of a newer version': async (_, { ground }) => {
      const location = await ground.fresh();
      await (await openAt(location)).close();
      await ground.tamper(location, sql`insert into kysely_migration values ('0999-later', '2030-01-01')`);
      const newer = { code: 'E_LEDGER_VERSION', message: expect.stringContaining('newer') };
      await expect(openAt(location)).rejects.toMatchObject(newer);
      await expect(openLedger(location, { mode: 'read' })).rejects.toMatchObject(newer);
    },

    'lets writers take turns, and names the one that does not end': async (_, { location, ground }) => {
      const other = await openAt(location, { waitMs: 200 });
      const release = await ground.holdWriting(location);
      await expect(other.addArticles(ALL, hour(0))).rejects.toMatchObject({
        code: 'E_LEDGER_BUSY',
        message: expect.stringMatching(/process \d+/),
      });
      expect(await other.stats()).toMatchObject({ documents: 0 });
      await release();
      expect((await other.addArticles(ALL, hour(0))).outcomes).toHaveLength(4);
      await other.close();
    },
  },
};
