// The commands of a fleet as their users meet them, on a real NATS server.

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  madeNewsPage,
  madeRecord,
  madeResponse,
  natsProgram,
  packedWarc,
  startNats,
  type TestNats,
} from '@rapport/testkit';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { main } from '../../main.ts';
import { capture } from '../../testing.case.ts';
import { fleetWorld } from './working-child.case.ts';

const CHILD = fileURLToPath(new URL('working-child.case.ts', import.meta.url));
const NOWHERE = 'nats://127.0.0.1:1';
const program = natsProgram();
const NAME = program === null ? 'the commands of a fleet (nats-server is not installed)' : 'the commands of a fleet';

const sentence = (n: number, more = ''): string =>
  `In report ${n} the president of Peru met the president of Chile, officials said. ${more}`;
const line = (n: number, more = ''): string =>
  JSON.stringify({ id: `d${n}`, text: sentence(n, more), published: '2026-01-05' });

async function run(args: readonly string[], input = '') {
  const streams = capture(input);
  const exit = await main(args, streams, fleetWorld());
  return { exit, out: streams.out(), err: streams.err() };
}

describe('wrong usage of a fleet', () => {
  it.each([
    ['work --name no/slash', 2, 'expected letters, digits, _ and -'],
    ['work --ack-wait never', 2, 'expected a whole number'],
    ['fleet send', 2, "missing required argument 'source'"],
    ['fleet replay', 2, 'say which'],
    ['fleet replay 1 --all', 2, 'say which'],
    ['fleet replay one', 2, 'one is no number of a dead letter'],
    ['fleet dead --drop 0', 2, '0 is no number of a dead letter'],
    ['fleet status --nats amqp://elsewhere', 2, 'nats://'],
    [`fleet status --nats ${NOWHERE}`, 1, 'E_FLEET_UNREACHABLE'],
    [`work --once --nats ${NOWHERE}`, 1, 'E_FLEET_UNREACHABLE'],
  ])('is told: %s', async (args, code, words) => {
    const { exit, out, err } = await run(args.split(' '));
    expect([exit, out]).toEqual([code, '']);
    expect(err).toContain(words);
  });
});

describe.skipIf(program === null)(NAME, () => {
  let nats: TestNats;
  let count = 0;
  let folder = '';
  let address = '';
  let ledger = '';
  const children: ChildProcess[] = [];

  beforeAll(async () => {
    nats = await startNats(program!);
  });
  afterAll(() => nats.remove());
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'rapport-fleet-'));
    ledger = join(folder, 'ledger.sqlite');
    address = `${nats.address}/commands-${++count}`;
  });
  afterEach(() => {
    for (const child of children.splice(0)) child.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  });

  function file(name: string, content: Uint8Array | string): string {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  }

  const lines = (...all: readonly string[]): string => file('documents.jsonl', `${all.join('\n')}\n`);
  const fleet = (...args: readonly string[]) => run(['fleet', ...args, '--nats', address]);
  const work = (...args: readonly string[]) =>
    run(['work', '--once', '--nats', address, '--ledger', ledger, '--ack-wait', '2', ...args]);
  const status = async () => JSON.parse((await fleet('status', '--json')).out);

  it('carry documents from a file into the ledger, each once', async () => {
    const source = lines(line(1), 'no json', line(2));
    const sent = await fleet('send', source);
    expect(sent).toMatchObject({ exit: 1, out: '2 documents sent, 1 failed\n' });
    expect(sent.err).toMatch(/^error: .*documents\.jsonl:2: .* \(E_JSON\)\n$/);
    expect(JSON.parse((await fleet('send', source, '--json')).out)).toEqual({
      documents: 3,
      sent: 0,
      doubled: 2,
      failed: 1,
      passed_over: {},
    });
    expect((await fleet('status')).out).toMatch(
      /^2 articles waiting, 0 held \(0\.0 MB; 200000 may be\)\n0 workers, 0 articles a second\nnothing was given up\n$/,
    );
    const worked = await work('--name', 'one');
    expect(worked).toMatchObject({ exit: 0, out: '2 documents added, 0 known already, 0 given up; 2 mentions\n' });
    const told = worked.err
      .trim()
      .split('\n')
      .map((one) => JSON.parse(one));
    expect(told).toContainEqual(
      expect.objectContaining({ msg: 'kept', worker: 'one', added: 2, known: 0, passed_over: 0, mentions: 2 }),
    );
    const settled = await run(['fleet', 'settle', '--ledger', ledger]);
    expect(settled).toMatchObject({ exit: 0, out: '0 events added, 0 changed, 0 removed, 0 renamed\n' });
    expect(await status()).toMatchObject({ depth: 0, waiting: 0, held: 0, dead: 0, workers: [] });
  });

  it('pass over the pages of an archive that are none of ours, where documents become dead letters', async () => {
    const page = (n: number, more?: string): Buffer =>
      madeRecord({
        uri: `https://made.example/${n}`,
        block: madeResponse(madeNewsPage(n, [sentence(n, more), sentence(n, 'More.'), sentence(n, 'And more.')])),
      });
    const gone = madeRecord({ uri: 'https://made.example/gone', block: madeResponse('', {}, '404 Not Found') });
    const archive = file('news.warc.gz', packedWarc([page(1), page(2, 'It is foreign.'), gone]));
    expect(await fleet('send', archive)).toMatchObject({
      exit: 0,
      out: '2 documents sent\npassed over in archives: 1 not an answer with status 200\n',
    });
    expect((await work()).out).toBe('1 document added, 0 known already, 1 passed over, 0 given up; 1 mention\n');
    await fleet('send', lines(line(3, 'It is foreign.')));
    expect((await work()).out).toBe('0 documents added, 0 known already, 1 given up; 0 mentions\n');
  });

  it('list dead letters, and replay or drop them', async () => {
    await fleet('send', lines(line(1, 'foreign'), line(2), line(3, 'foreign'), line(4, 'foreign')));
    await work();
    expect((await fleet('status')).out).toContain('3 dead letters: rapport fleet dead');
    const shown = await fleet('dead');
    expect(shown.exit).toBe(0);
    expect(shown.out).toMatch(
      /^1 {2}d1 from .*documents\.jsonl:1\n {4}found a made foreign language \(E_LANGUAGE\), \d{4}-\d\d-\d\d \d\d:\d\d UTC\n2 {2}d3 /,
    );
    const some = await fleet('dead', '--json', '--limit', '2');
    expect(some.err).toBe('there are more than 2; --limit shows more\n');
    const letters = some.out
      .trim()
      .split('\n')
      .map((one) => JSON.parse(one));
    expect(letters).toMatchObject([
      { number: 1, code: 'E_LANGUAGE', document_id: 'd1', line: 1, tries: 1 },
      { number: 2, document_id: 'd3', line: 3 },
    ]);
    expect((await fleet('replay', '1')).out).toBe('1 article sent again\n');
    expect(await status()).toMatchObject({ waiting: 1, dead: 2 });
    expect((await work()).out).toContain('1 given up');
    expect((await fleet('replay', '--code', 'E_JSON')).out).toBe('0 articles sent again\n');
    expect((await fleet('replay', '--code', 'E_LANGUAGE')).out).toBe('3 articles sent again\n');
    await work();
    expect((await fleet('dead', '--drop', '1', '5')).out).toBe('1 dead letter dropped\n');
    expect((await fleet('dead', '--drop-all')).out).toBe('2 dead letters dropped\n');
    expect((await fleet('dead')).out).toBe('no dead letters\n');
  });

  it('let no foreign word steer the terminal', async () => {
    const id = 'd\u001b[2J\u009b31m';
    await fleet('send', lines(JSON.stringify({ id, text: 'foreign \u001b]0;x\u0007' })));
    await work();
    const { out } = await fleet('dead');
    expect(out).toContain('d [2J 31m from');
    expect(out).not.toMatch(/[^\P{Cc}\n]/u);
  });

  it('show who works, and end a worker with what it holds', async () => {
    const child = spawn(process.execPath, ['--conditions=source', '--import', 'tsx', CHILD, address, ledger], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    children.push(child);
    let printed = '';
    child.stdout.on('data', (bytes: Buffer) => {
      printed += bytes.toString();
    });
    const ended = once(child, 'close');
    await fleet('send', lines(line(1), line(2), line(3)));
    await expect.poll(async () => (await status()).depth, { timeout: 30_000, interval: 100 }).toBe(0);
    expect((await fleet('status')).out).toMatch(/\n {2}child: rapport 0\.0\.0, .* 0 given up, 0 held, \d+ MB\n/);
    child.kill('SIGTERM');
    expect(await ended).toEqual([0, null]);
    expect(printed).toBe('3 documents added, 0 known already, 0 given up; 3 mentions\n');
    expect((await status()).workers).toEqual([]);
  }, 60_000);

  it('wait while as many articles wait as may, and say so', async () => {
    const source = lines(...Array.from({ length: 40 }, (_, i) => line(i)));
    const sending = fleet('send', source, '--most', '10');
    await expect.poll(async () => (await status()).depth, { timeout: 20_000, interval: 100 }).toBe(10);
    for (let kept = 0; kept < 40; ) kept += Number.parseInt((await work()).out, 10);
    const sent = await sending;
    expect(sent).toMatchObject({ exit: 0, out: '40 documents sent\n' });
    expect(sent.err).toMatch(/^waiting until there is room again \(.+\)\n$/);
  }, 60_000);
});
