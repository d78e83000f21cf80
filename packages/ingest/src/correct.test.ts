import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addDocuments } from './add-documents.ts';
import { mergeEvents, reject, setField, splitEvent, undo } from './correct.ts';
import { foldWaiting } from './fold.ts';
import { recode } from './recode.ts';
import { document, incoming, madeCoder, madeLedger, NOW } from './testing.case.ts';

const BY = { author: 'editor', now: '2026-02-02T09:00:00.000Z' };

describe('correcting the record', () => {
  let made: Awaited<ReturnType<typeof madeLedger>>;
  beforeEach(async () => {
    made = await madeLedger();
    const documents = [
      document('a', 'KOR meets CHN in Beijing.', '2026-01-05'),
      document('b', 'CHN meets KOR in Beijing for talks.', '2026-01-05'),
      document('c', 'KOR meets CHN in Jeju.', '2026-03-01'),
    ];
    await addDocuments(made.ledger, incoming(documents), { coder: madeCoder(), now: () => NOW });
    await foldWaiting(made.ledger);
  });
  afterEach(() => made.remove());

  const events = async () => (await made.ledger.chronology({ about: ['KOR', 'CHN'] }, { limit: 10 })).rows;
  const dates = async () => (await events()).map(({ date, reports }) => `${date} ${reports}`);

  it('sets a field of all mentions of an event, and takes it back', async () => {
    const [first] = await events();
    const made2 = await setField(made.ledger, first!.id, 'date', '2026-01-04', BY);
    expect(await dates()).toEqual(['2026-01-04 2', '2026-03-01 1']);
    for (const { id } of made2) await undo(made.ledger, id, BY);
    expect(await dates()).toEqual(['2026-01-05 2', '2026-03-01 1']);
  });

  it('rejects one mention and keeps the others', async () => {
    const [first] = await events();
    await reject(made.ledger, first!.mentions[0]!.mention_id, BY);
    expect(await dates()).toEqual(['2026-01-05 1', '2026-03-01 1']);
  });

  it('merges events that alignment keeps apart, splits those that it folds, and the last decision holds', async () => {
    const [first, second] = await events();
    await mergeEvents(made.ledger, [first!.id, second!.id], BY);
    expect((await events()).map(({ reports }) => reports)).toEqual([3]);
    const [whole] = await events();
    await splitEvent(made.ledger, whole!.id, [whole!.mentions[0]!.mention_id], BY);
    const parts = await events();
    expect(parts.map(({ reports }) => reports).sort()).toEqual([1, 2]);
    await mergeEvents(
      made.ledger,
      parts.map(({ id }) => id),
      BY,
    );
    expect((await events()).map(({ reports }) => reports)).toEqual([3]);
  });

  it('folds what it touches, and leaves to others what they have left waiting', async () => {
    const waiting = [document('d', 'USA meets JPN in Tokyo.', '2026-01-07')];
    await addDocuments(made.ledger, incoming(waiting), { coder: madeCoder(), now: () => NOW });
    const [first] = await events();
    await setField(made.ledger, first!.id, 'date', '2026-01-04', BY);
    expect((await dates())[0]).toBe('2026-01-04 2');
    expect(await made.ledger.dirtyPlaces(10)).toHaveLength(1);
    await foldWaiting(made.ledger);
    expect(await made.ledger.dirtyPlaces(10)).toEqual([]);
  });

  it('survives coding anew', async () => {
    const [first] = await events();
    await setField(made.ledger, first!.id, 'field', 'economy', BY);
    const coder = madeCoder('made 2');
    const look = await recode(made.ledger, { coder, now: () => NOW, commit: false });
    expect([look.documents, look.folded]).toEqual([3, null]);
    await recode(made.ledger, { coder, now: () => NOW, commit: true });
    expect((await events())[0]).toMatchObject({ field: 'economy', corrected: ['field'] });
    expect((await recode(made.ledger, { coder, now: () => NOW, commit: true })).documents).toBe(0);
  });

  it('is coded anew when the tables are others, and only then', async () => {
    const coder = madeCoder();
    const later = ['2026-02-02', '2026-02-03', '2026-02-04'].map((day) => `${day}T10:00:00.000Z`);
    const again = () => recode(made.ledger, { coder, now: () => later.shift()!, commit: true });
    expect((await again()).documents).toBe(0);
    const packed = { ...coder, packOf: () => 'tables 1+mine@1' };
    expect((await recode(made.ledger, { coder: packed, now: () => later.shift()!, commit: true })).documents).toBe(3);
    expect((await again()).documents).toBe(3);
  });

  it('refuses fields and splits that say nothing', async () => {
    const [first] = await events();
    await expect(setField(made.ledger, first!.id, 'colour', 'red', BY)).rejects.toThrow(/expected one of event/);
    await expect(splitEvent(made.ledger, first!.id, [], BY)).rejects.toThrow(/names some of its 2 mentions/);
    await expect(setField(made.ledger, 'ev_none', 'date', null, BY)).rejects.toMatchObject({ code: 'E_NOT_FOUND' });
  });
});
