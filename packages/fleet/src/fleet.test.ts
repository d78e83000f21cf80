// A fleet on a real server: nothing is lost, nothing is doubled, whatever breaks.

import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { foldWaiting, type Incoming } from '@rapport/ingest';
import type { Ledger } from '@rapport/ledger';
import { type Document, RapportError } from '@rapport/record';
import { natsProgram, startNats, type TestNats } from '@rapport/testkit';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { deadLetters, dropDead, replayDead } from './dead-letters.ts';
import type { FleetEvent } from './events.ts';
import { type Fleet, openFleet } from './fleet.ts';
import { incoming, type MadeLedger, madeCoder, madeDocuments, madeLedger, NOW } from './made-work.case.ts';
import { sendDocuments } from './send.ts';
import { readStatus } from './status.ts';
import { CODERS, handOutAnew, type StreamOptions } from './streams.ts';
import { type WorkSummary, work } from './work.ts';

const program = natsProgram();
const NAME = program === null ? 'a fleet on NATS (nats-server is not installed)' : 'a fleet';

describe.skipIf(program === null)(NAME, () => {
  let nats: TestNats;
  let made: MadeLedger;
  let fleet: Fleet;
  let count = 0;
  const opened: Fleet[] = [];

  beforeAll(async () => {
    nats = await startNats(program!);
  });
  afterAll(() => nats.remove());
  beforeEach(async () => {
    count++;
    made = await madeLedger();
    fleet = await open({ ackWaitS: 2 });
  });
  afterEach(async () => {
    for (const one of opened.splice(0)) await one.close();
    await made.remove();
  });

  async function open(options: StreamOptions = {}): Promise<Fleet> {
    const one = await openFleet(`${nats.address}/test-${count}`, 'a test', options);
    opened.push(one);
    return one;
  }

  interface Run {
    readonly summary: Promise<WorkSummary>;
    readonly events: FleetEvent[];
    stop(): Promise<WorkSummary>;
  }

  /** A worker on the test's ledger; `once` unless told that it is to go on. */
  function start(name: string, more: { ledger?: Ledger; coder?: ReturnType<typeof madeCoder>; on?: true } = {}): Run {
    const stop = new AbortController();
    const events: FleetEvent[] = [];
    const world = { ledger: more.ledger ?? made.ledger, coder: more.coder ?? madeCoder(), now: () => NOW };
    const summary = open().then((own) =>
      work(own, world, {
        name,
        signal: stop.signal,
        on: (event) => events.push(event),
        once: more.on !== true,
      }),
    );
    return {
      summary,
      events,
      stop: () => {
        stop.abort();
        return summary;
      },
    };
  }

  async function send(documents: readonly Document[], to = fleet) {
    return await sendDocuments(to, incoming(documents));
  }

  /** Waits until it is so. */
  async function until(holds: () => Promise<boolean> | boolean): Promise<void> {
    for (let i = 0; i < 400 && !(await holds()); i++) await sleep(50);
    expect(await holds()).toBe(true);
  }

  async function kept(): Promise<string[]> {
    const ids: string[] = [];
    for await (const { document } of made.ledger.mentions({})) ids.push(document.document_id);
    return ids.sort();
  }

  const idsOf = (documents: readonly Document[]): string[] => documents.map(({ id }) => id).sort();

  it('keeps what is sent once, however often it is sent, and folds it', async () => {
    const documents = madeDocuments(230);
    expect(await send(documents)).toEqual({ documents: 230, sent: 230, doubled: 0, failed: 0, passedOver: {} });
    expect(await send(documents)).toMatchObject({ sent: 0, doubled: 230 });
    expect(await readStatus(fleet)).toMatchObject({ depth: 230, waiting: 230, held: 0, dead: 0, workers: [] });
    const runs = ['one', 'two', 'three'].map((name) => start(name).summary);
    const added = (await Promise.all(runs)).reduce((sum, run) => sum + run.added, 0);
    expect(added).toBe(230);
    expect(await kept()).toEqual(idsOf(documents));
    expect(await readStatus(fleet)).toMatchObject({ depth: 0, held: 0, seconds_left: 0 });
    expect(await made.ledger.dirtyPlaces(10)).toEqual([]);
    expect((await made.ledger.stats()).events).toBeGreaterThan(0);
  });

  it('gives what a worker held when it died to another', async () => {
    const documents = madeDocuments(20);
    await send(documents);
    const dying = await open();
    const consumer = await dying.streams.consumers.get(dying.names.work, CODERS);
    for await (const _ of await consumer.fetch({ max_messages: 20, expires: 1000 }));
    await dying.close();
    const run = start('heir');
    expect(await run.summary).toMatchObject({ added: 20 });
    expect(run.events).toContainEqual({ kind: 'taken', articles: 20, again: 20 });
  });

  it('does not double what is handed out anew while a worker holds it', async () => {
    const documents = madeDocuments(8);
    await send(documents);
    let go = (): void => undefined;
    const coding = new Promise<void>((resolve) => {
      go = resolve;
    });
    let begun = 0;
    const slow = start('slow', {
      coder: madeCoder(async () => {
        begun++;
        await coding;
      }),
    });
    await until(() => begun === 8);
    await handOutAnew(fleet.manager, fleet.names);
    const other = start('other', { on: true });
    await until(async () => (await kept()).length === 8 || (await readStatus(fleet)).held === 8);
    go();
    const both = [await slow.summary, await other.stop()];
    expect(both.reduce((sum, { added }) => sum + added, 0)).toBe(8);
    expect(await kept()).toEqual(idsOf(documents));
    expect(await readStatus(fleet)).toMatchObject({ depth: 0, held: 0 });
  });

  it('does not double what was kept but not acknowledged', async () => {
    const documents = madeDocuments(5);
    await send(documents);
    await start('first').summary;
    for (const [i, document] of documents.entries()) {
      const body = JSON.stringify({ document, source: 'made' });
      await fleet.streams.publish(fleet.names.workSubject, body, { msgID: `again ${i}` });
    }
    expect(await start('second').summary).toMatchObject({ added: 0, known: 5 });
    expect(await kept()).toEqual(idsOf(documents));
  });

  it('keeps hold of a document that takes longer than the ack wait', async () => {
    await send(madeDocuments(2));
    const slow = start('slow', { coder: madeCoder(() => sleep(5000)) });
    await sleep(1000);
    const other = start('other', { on: true });
    expect(await slow.summary).toMatchObject({ added: 2 });
    expect(await other.stop()).toMatchObject({ added: 0, known: 0 });
    expect(other.events.filter(({ kind }) => kind === 'taken')).toEqual([]);
  });

  it('buries what cannot be kept, with the reason, to be replayed or dropped', async () => {
    const [good, bad] = [madeDocuments(3), madeDocuments(2, 'this fails')];
    await send([...good, ...bad]);
    await fleet.streams.publish(fleet.names.workSubject, 'no document');
    expect(await start('one').summary).toMatchObject({ added: 3, dead: 3 });
    const letters = [];
    for await (const letter of deadLetters(fleet)) letters.push(letter);
    expect(letters.map(({ code }) => code).sort()).toEqual(['E_JSON', 'E_LANGUAGE', 'E_LANGUAGE']);
    const language = letters.filter(({ code }) => code === 'E_LANGUAGE');
    expect(language[0]).toMatchObject({ reason: 'a made failure', tries: 1, worker: 'one', source: 'made' });
    expect(language.map(({ line }) => line).sort()).toEqual([4, 5]);
    const junk = letters.find(({ code }) => code === 'E_JSON')!;
    expect(await dropDead(fleet, { numbers: [junk.number] })).toBe(1);
    expect(await replayDead(fleet, { code: 'E_INPUT' })).toBe(0);
    expect(await replayDead(fleet, { code: 'E_LANGUAGE' })).toBe(2);
    expect(await readStatus(fleet)).toMatchObject({ depth: 2, dead: 0 });
    const mended = madeCoder();
    const code = async (document: Document) =>
      mended.code({ ...document, text: document.text.replace('fails', 'works') });
    expect(await start('two', { coder: { ...mended, code } }).summary).toMatchObject({ added: 2, dead: 0 });
  });

  it('takes a document again at once that is said to be in another language now', async () => {
    const [first] = madeDocuments(1);
    await send([{ ...first!, language: 'fr' }]);
    expect(await send([first!])).toMatchObject({ sent: 1, doubled: 0 });
    expect(await send([first!])).toMatchObject({ sent: 0, doubled: 1 });
    expect(await start('one').summary).toMatchObject({ added: 1 });
    expect(await kept()).toEqual([first!.id]);
  });

  it('passes over the page of an archive that no pack reads, as one program does, and buries the same from elsewhere', async () => {
    const [bad, page] = madeDocuments(2, 'this fails');
    async function* pages(): AsyncGenerator<Incoming> {
      yield { document: bad!, source: 'made' };
      yield { document: page!, source: 'made.warc', archived: true };
      yield { passedOver: 'status' };
    }
    expect(await sendDocuments(fleet, pages())).toMatchObject({ sent: 2, passedOver: { status: 1 } });
    const run = start('one');
    expect(await run.summary).toMatchObject({ added: 0, passedOver: 1, dead: 1 });
    expect(await readStatus(fleet)).toMatchObject({ depth: 0, dead: 1 });
    for await (const { document_id } of deadLetters(fleet)) expect(document_id).toBe(bad!.id);
  });

  it('gives up an article whose workers never come to an end', async () => {
    await send(madeDocuments(1));
    const consumer = await fleet.streams.consumers.get(fleet.names.work, CODERS);
    for (let tries = 0; tries < 15; tries++) (await consumer.next({ expires: 2000 }))!.nak();
    await start('last').summary;
    const letters = [];
    for await (const letter of deadLetters(fleet)) letters.push(letter);
    expect(letters).toMatchObject([{ code: 'E_FLEET_GIVEN_UP', tries: 16, document_id: 'made-0' }]);
  });

  it('makes the sender wait while the stream is full, and loses nothing', async () => {
    const narrow = await open({ mostWaiting: 40 });
    const documents = madeDocuments(150);
    const events: FleetEvent[] = [];
    const sending = sendDocuments(narrow, incoming(documents), { on: (event) => events.push(event) });
    await until(() => events.some(({ kind }) => kind === 'send-waits'));
    expect((await readStatus(narrow)).depth).toBeLessThanOrEqual(40);
    const run = start('one', { on: true });
    expect(await sending).toMatchObject({ sent: 150, failed: 0 });
    await until(async () => (await readStatus(narrow)).depth === 0);
    await run.stop();
    expect(await kept()).toEqual(idsOf(documents));
  });

  it('refuses a document that no message can hold, and packs one that fits when packed', async () => {
    const [fits, large] = madeDocuments(2);
    const noise = randomBytes(1_500_000).toString('base64');
    const errors: RapportError[] = [];
    const documents = [
      { ...fits!, text: `${fits!.text} ${'The same words again. '.repeat(100_000)}` },
      { ...large!, text: `${large!.text} ${noise}` },
    ];
    const summary = await sendDocuments(fleet, incoming(documents), { onError: (error) => errors.push(error) });
    expect(summary).toMatchObject({ sent: 1, failed: 1 });
    expect(errors).toMatchObject([{ code: 'E_TOO_LARGE', source: 'made', line: 2 }]);
    expect(await start('one').summary).toMatchObject({ added: 1 });
  });

  it('waits for a ledger that is away, and goes on when it is back', async () => {
    await send(madeDocuments(30));
    let away = true;
    const ledger = new Proxy(made.ledger, {
      get: (target, name) => {
        const method = Reflect.get(target, name) as unknown;
        if (typeof method !== 'function') return method;
        return async (...args: unknown[]) => {
          if (away) throw new RapportError('E_LEDGER_UNREACHABLE', 'made to be away');
          return await method.apply(target, args);
        };
      },
    });
    const run = start('one', { ledger });
    await until(() => run.events.some(({ kind }) => kind === 'ledger-waits'));
    await sleep(2500);
    away = false;
    expect(await run.summary).toMatchObject({ added: 30, known: 0 });
    expect(run.events.map(({ kind }) => kind)).toContain('ledger-back');
  });

  it('ends with a ledger that it may not write to, and leaves the work to others', async () => {
    await send(madeDocuments(5));
    const refuse = async () => {
      throw new RapportError('E_LEDGER_READ_ONLY', 'made to refuse');
    };
    const ledger = new Proxy(made.ledger, {
      get: (target, name) => {
        const method = Reflect.get(target, name) as unknown;
        return name === 'addArticles' ? refuse : typeof method === 'function' ? method.bind(target) : method;
      },
    });
    await expect(start('one', { ledger }).summary).rejects.toMatchObject({ code: 'E_LEDGER_READ_ONLY' });
    expect(await start('two').summary).toMatchObject({ added: 5 });
  });

  it('ends what it holds when told to stop', async () => {
    const documents = madeDocuments(400);
    await send(documents);
    const run = start('one', { coder: madeCoder(() => sleep(10)), on: true });
    await until(() => run.events.some(({ kind }) => kind === 'kept'));
    const { added } = await run.stop();
    expect((await readStatus(fleet)).depth).toBe(400 - added);
    expect((await made.ledger.stats()).documents).toBe(added);
    expect((await start('two').summary).added).toBe(400 - added);
  });

  it('outlives a server that goes away and comes back, in the middle of sending and working', async () => {
    const documents = madeDocuments(600);
    const run = start('one', { coder: madeCoder(() => sleep(5)), on: true });
    async function* slowly() {
      let sent = 0;
      for await (const item of incoming(documents)) {
        if (sent++ % 20 === 0) await sleep(60);
        yield item;
      }
    }
    const sending = sendDocuments(fleet, slowly());
    for (const signal of ['SIGTERM', 'SIGKILL'] as const) {
      await sleep(500);
      await nats.stop(signal);
      await sleep(700);
      await nats.start();
    }
    expect(await sending).toMatchObject({ failed: 0 });
    await until(async () => (await readStatus(fleet).catch(() => null))?.depth === 0);
    await run.stop();
    expect(await kept()).toEqual(idsOf(documents));
    expect(run.events.map(({ kind }) => kind)).toContain('nats-back');
    // That NATS was away is told as such, and is no fault of folding.
    expect(run.events.filter(({ kind }) => kind === 'fold-failed')).toEqual([]);
  }, 60_000);

  it('lists who works', async () => {
    const run = start('one', { on: true });
    await until(async () => (await readStatus(fleet)).workers.length === 1);
    const [worker] = (await readStatus(fleet)).workers;
    for (const foreign of ['no worker', '{"worker":"x"}', 'null', '[]'])
      await fleet.streams.publish(fleet.names.seenSubject(`foreign-${foreign.length}`), foreign);
    expect((await readStatus(fleet)).workers).toHaveLength(1);
    expect(worker).toMatchObject({ worker: 'one', coder: 'made 1', parallel: 8, pid: process.pid, held: 0 });
    await run.stop();
    expect((await readStatus(fleet)).workers).toEqual([]);
  });

  it('folds in turn while it works', async () => {
    await send(madeDocuments(10));
    const runs = [start('one', { on: true }), start('two', { on: true })];
    await until(async () => (await made.ledger.stats()).events > 0 && (await made.ledger.dirtyPlaces(1)).length === 0);
    for (const run of runs) await run.stop();
    const before = (await made.ledger.stats()).events;
    await foldWaiting(made.ledger);
    expect((await made.ledger.stats()).events).toBe(before);
  });

  it('is made once when several programs open it at the same time, one with a limit of its own', async () => {
    for (let round = 0; round < 5; round++) {
      const address = `${nats.address}/opened-${round}`;
      const asked: StreamOptions[] = [{}, { mostWaiting: 7 }, {}, {}];
      const all = await Promise.all(asked.map((options) => openFleet(address, 'a test', options)));
      opened.push(...all);
      const { manager, names } = all[0]!;
      expect((await manager.streams.info(names.work)).config.max_msgs).toBe(7);
    }
  });

  it('says that a server is not there, without the password', async () => {
    const nowhere = openFleet('nats://someone:secret@127.0.0.1:1', 'a test');
    await expect(nowhere).rejects.toMatchObject({
      code: 'E_FLEET_UNREACHABLE',
      message: expect.not.stringContaining('secret'),
    });
  });
});
