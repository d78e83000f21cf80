// A settled record is a function of its documents: whatever the order, the batches and the number of folders.

import type { EventKeeper } from '@rapport/ledger';
import type { Document } from '@rapport/record';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDocuments } from './add-documents.ts';
import { foldWaiting } from './fold.ts';
import { settle } from './settle.ts';
import { document, incoming, madeCoder, madeLedger, NOW } from './testing.case.ts';

const LONG = 'The ministers spoke about trade, fisheries, students, trains and the weather of the season. '.repeat(8);

const { published: _, ...UNDATED } = document('undated', 'KOR meets CHN in round 1.', '2026-01-01');

/** A run of days long enough to be cut, copies a few days apart, and reports without a date. */
const DOCUMENTS: Document[] = [
  ...Array.from({ length: 13 }, (_, i) => {
    const day = new Date(Date.UTC(2026, 0, 1 + i * 9)).toISOString().slice(0, 10);
    return document(`m${i}`, `KOR meets CHN in round ${i % 3}.`, day);
  }),
  ...['03', '05', '08'].map((day) => document(`copy${day}`, `CHN blames KOR. ${LONG}`, `2026-01-${day}`)),
  UNDATED,
];

type Made = Awaited<ReturnType<typeof madeLedger>>;

async function add({ ledger }: Made, documents: readonly Document[]): Promise<void> {
  await addDocuments(ledger, incoming(documents), { coder: madeCoder(), now: () => NOW });
}

async function eventsOf({ ledger }: Made): Promise<string> {
  const lines: string[] = [];
  for await (const event of ledger.events({ undated: true })) lines.push(JSON.stringify(event));
  return lines.join('\n');
}

it('is what one program makes of all documents at once, byte for byte', async () => {
  const whole = await madeLedger();
  await add(whole, DOCUMENTS);
  await foldWaiting(whole.ledger);
  const expected = await eventsOf(whole);
  expect(await settle(whole.ledger)).toMatchObject({ added: 0, changed: 0, removed: 0, renamed: 0 });
  expect(await eventsOf(whole)).toBe(expected);
  await whole.remove();
  const arrivals = fc.tuple(
    fc.shuffledSubarray(DOCUMENTS, { minLength: DOCUMENTS.length }),
    fc.array(fc.nat(DOCUMENTS.length), { maxLength: 6 }),
  );
  await fc.assert(
    fc.asyncProperty(arrivals, async ([documents, cuts]) => {
      const made = await madeLedger();
      let from = 0;
      for (const cut of [...cuts.sort((a, b) => a - b), DOCUMENTS.length]) {
        await add(made, documents.slice(from, cut));
        await foldWaiting(made.ledger);
        from = cut;
      }
      await settle(made.ledger);
      expect(await eventsOf(made)).toBe(expected);
      await made.remove();
    }),
    { numRuns: 12, seed: 11 },
  );
});

it('is the same when several fold at once', async () => {
  const whole = await madeLedger();
  await add(whole, DOCUMENTS);
  await foldWaiting(whole.ledger);
  const made = await madeLedger();
  await add(made, DOCUMENTS);
  let folds = 0;
  const slow: EventKeeper = {
    dirtyPlaces: (...asked) => made.ledger.dirtyPlaces(...asked),
    lastStamp: () => made.ledger.lastStamp(),
    neighbourhoods: (...asked) => made.ledger.neighbourhoods(...asked),
    touchAll: () => made.ledger.touchAll(),
    nameEvents: (idOf) => made.ledger.nameEvents(idOf),
    replaceEvents: async (folded) => {
      // The first time another folder comes between reading and writing.
      if (folds++ === 0) await foldWaiting(made.ledger);
      return await made.ledger.replaceEvents(folded);
    },
  };
  await foldWaiting(slow);
  expect(folds).toBe(1);
  expect(await eventsOf(made)).toBe(await eventsOf(whole));
  await Promise.all([whole.remove(), made.remove()]);
});
