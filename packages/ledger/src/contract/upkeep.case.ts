// Contract: the ledger knows how it is, can be copied while it is used, and is restored to either engine.

import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { openLedger, restoreLedger } from '../open-ledger.ts';
import type { Ledger } from '../port.ts';
import { madeArticle } from './made-articles.case.ts';
import { ALL, KOREAN } from './made-record.case.ts';
import { collect, fill, foldAll, type Ground, hour, onLedger, openAt } from './suite.case.ts';

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

export function upkeepContract(ground: Ground): void {
  describe('upkeep', () => {
    it(
      'finds a sound ledger sound, and says what waits',
      onLedger(ground, async (ledger) => {
        await ledger.addArticles(ALL, hour(0));
        const waiting = (await ledger.doctor()).filter(({ ok }) => !ok);
        expect(waiting).toMatchObject([{ check: 'folding', remedy: expect.stringContaining('rapport add') }]);
        await foldAll(ledger);
        for (const finding of await ledger.doctor(true)) expect(finding).toMatchObject({ ok: true, remedy: '' });
        expect(await ledger.stats()).toMatchObject({
          schema_version: 1,
          documents: 4,
          events: 4,
          languages: { en: 3, zh: 1 },
          coders: { 'rapport 1.0.0': 4 },
          first_published: '2025-11-20',
          last_published: '2026-01-07',
        });
      }),
    );

    it(
      'is copied while it is written to, and restored to an empty place',
      onLedger(ground, async (ledger) => {
        await fill(ledger, ALL);
        const anchor = {
          mention_id: KOREAN.record.events[0]!.id,
          document_key: (await ledger.articleKeys('korean'))[0]!,
          trigger: [14, 17] as const,
        };
        await ledger.correct(
          { kind: 'set', anchor, field: 'field', value: 'economy' },
          { author: 'Kim', now: hour(1) },
        );
        await foldAll(ledger);
        const before = await contents(ledger);
        const file = join(ground.folder(), `backup-${Math.random()}`);
        const more = Array.from({ length: 20 }, (_, i) => madeArticle({ id: `more ${i}`, more: `More text ${i}.` }));
        await Promise.all([ledger.backup(file), ...more.map((article) => ledger.addArticles([article], hour(2)))]);
        expect((await ledger.stats()).documents).toBe(24);
        await expect(ledger.backup(file)).rejects.toMatchObject({ code: 'E_INPUT' });
        for (const location of [await ground.fresh(), join(ground.folder(), `restored-${Math.random()}`)]) {
          await restoreLedger(file, location);
          const restored = await openAt(location);
          const after = (await contents(restored)) as { stats: { documents: number } };
          if (after.stats.documents === 4) expect(after).toEqual(before);
          expect((await restored.doctor(true)).filter(({ ok }) => !ok)).toEqual([]);
          await restored.close();
          await expect(restoreLedger(file, location)).rejects.toMatchObject({ code: 'E_INPUT' });
        }
      }),
    );

    it('refuses to restore what is no backup', async () => {
      const file = join(ground.folder(), 'no-backup');
      writeFileSync(file, 'hello');
      await expect(restoreLedger(file, await ground.fresh())).rejects.toMatchObject({ code: 'E_LEDGER_DAMAGED' });
      await expect(restoreLedger(`${file}-none`, await ground.fresh())).rejects.toMatchObject({ code: 'E_NOT_FOUND' });
      expect(existsSync(`${file}-none`)).toBe(false);
    });

    it(
      'may be opened for reading only, and then refuses to write',
      onLedger(ground, async (ledger, location) => {
        await fill(ledger, ALL);
        const reader = await openLedger(location, { mode: 'read' });
        expect(await collect(reader.events({}))).toHaveLength(3);
        const refused = { code: 'E_LEDGER_READ_ONLY' };
        await expect(reader.addArticles(ALL, hour(1))).rejects.toMatchObject(refused);
        await expect(reader.forget('doc', hour(1))).rejects.toMatchObject(refused);
        await reader.close();
      }),
    );

    it('says when there is no ledger', async () => {
      const location = await ground.fresh();
      await expect(openLedger(location, { mode: 'read' })).rejects.toMatchObject({ code: 'E_NOT_FOUND' });
      await expect(openAt(location, { createIfMissing: false })).rejects.toMatchObject({ code: 'E_NOT_FOUND' });
    });

    it('refuses a ledger of a newer version', async () => {
      const location = await ground.fresh();
      await (await openAt(location)).close();
      await ground.tamper(location, sql`insert into kysely_migration values ('0999-later', '2030-01-01')`);
      const newer = { code: 'E_LEDGER_VERSION', message: expect.stringContaining('newer') };
      await expect(openAt(location)).rejects.toMatchObject(newer);
      await expect(openLedger(location, { mode: 'read' })).rejects.toMatchObject(newer);
    });

    it(
      'lets writers take turns, and names the one that does not end',
      onLedger(ground, async (_, location) => {
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
      }),
    );
  });
}
