// Two versions of the coder at work at once: each article is kept once, and the older never undoes the newer.

import { addDocuments, type CoderPort, foldWaiting, recode, settle } from '@rapport/ingest';
import type { Ledger } from '@rapport/ledger';
import type { Document } from '@rapport/record';
import { natsProgram, startNats, type TestNats } from '@rapport/testkit';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Fleet, openFleet } from './fleet.ts';
import { incoming, type MadeLedger, madeCoder, madeDocuments, madeLedger, NOW } from './made-work.case.ts';
import { sendDocuments } from './send.ts';
import { type WorkSummary, work } from './work.ts';

const program = natsProgram();
const NAME = program === null ? 'two versions at once (nats-server is not installed)' : 'two versions at once';

/** The older version sees no meeting. */
function older(delay?: (document: Document) => Promise<void>): CoderPort {
  const coder = madeCoder(delay, 'made 0');
  return { ...coder, code: async (document) => ({ ...(await coder.code(document)), events: [] }) };
}

/** Adds documents in one program, with the newer version. */
async function addAlone(ledger: Ledger, documents: readonly Document[]): Promise<void> {
  await addDocuments(ledger, incoming(documents), { coder: madeCoder(), now: () => NOW });
}

async function mentionedIn(ledger: Ledger): Promise<string[]> {
  const ids: string[] = [];
  for await (const { document } of ledger.mentions({})) ids.push(document.document_id);
  return ids.sort();
}

async function eventsOf(ledger: Ledger): Promise<string> {
  const lines: string[] = [];
  for await (const event of ledger.events({})) lines.push(JSON.stringify(event));
  return lines.join('\n');
}

const idsOf = (documents: readonly Document[]): string[] => documents.map(({ id }) => id).sort();

describe.skipIf(program === null)(NAME, () => {
  let nats: TestNats;
  let fleet: Fleet;
  let made: MadeLedger;
  let count = 0;

  beforeAll(async () => {
    nats = await startNats(program!);
  });
  afterAll(() => nats.remove());
  beforeEach(async () => {
    fleet = await openFleet(`${nats.address}/versions-${++count}`, 'a test');
    made = await madeLedger();
  });
  afterEach(async () => {
    await fleet.close();
    await made.remove();
  });

  async function workWith(coder: CoderPort): Promise<WorkSummary> {
    const options = { name: 'one', signal: new AbortController().signal, on: () => undefined, once: true };
    return await work(fleet, { ledger: made.ledger, coder, now: () => NOW }, options);
  }

  it('keep each article once, and after coding anew the events are those of the newer alone', async () => {
    const documents = madeDocuments(40);
    await sendDocuments(fleet, incoming(documents.slice(0, 15)));
    await workWith(older());
    await sendDocuments(fleet, incoming(documents.slice(15)));
    await workWith(madeCoder());
    expect((await made.ledger.stats()).documents).toBe(40);
    expect(await mentionedIn(made.ledger)).toEqual(idsOf(documents.slice(15)));
    const again = await recode(made.ledger, { coder: madeCoder(), now: () => NOW, commit: true });
    expect(again).toMatchObject({ documents: 15, differing: 15, fresh: 15, failed: 0 });
    await settle(made.ledger);
    const alone = await madeLedger();
    try {
      await addAlone(alone.ledger, documents);
      await foldWaiting(alone.ledger);
      expect(await eventsOf(made.ledger)).toBe(await eventsOf(alone.ledger));
    } finally {
      await alone.remove();
    }
  });

  it('let stand what the newer has kept while the older was coding', async () => {
    const documents = madeDocuments(1);
    await sendDocuments(fleet, incoming(documents));
    const summary = await workWith(older(() => addAlone(made.ledger, documents)));
    expect(summary).toMatchObject({ added: 0, known: 1 });
    expect(await mentionedIn(made.ledger)).toEqual(idsOf(documents));
  });
});
