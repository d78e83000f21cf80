// A fleet that is broken in every way: `npx tsx --conditions=source bench/fleet-breaking.ts [--articles 50000] [--workers 3]
// [--seed 1] [--quick]`. One worker has other tables, and one is of an older version of the coder. At its end every article
// is kept exactly once, and the events are those of one program that reads everything at once, byte for byte; it says so,
// or ends with 1.

import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createReadStream, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { type Fleet, type FleetStatus, openFleet, readStatus } from '@rapport/fleet';
import { PLACING } from '@rapport/ingest';
import { documentKey, openLedger } from '@rapport/ledger';
import { natsProgram, postgresPrograms, startNats, startPostgres } from '@rapport/testkit';
import { run, start, writeArticles } from './fleet-ground.ts';
import { openCutNetwork, openSmallDisk } from './fleet-network.ts';
import { madeStory } from './made-briefs.ts';
import { seeded } from './made-records.ts';

const { values } = parseArgs({
  options: {
    articles: { type: 'string' },
    workers: { type: 'string', default: '3' },
    seed: { type: 'string', default: '1' },
    quick: { type: 'boolean', default: false },
  },
});

const quick = values.quick;
const total = Number(values.articles ?? (quick ? 300 : 50_000));
const workers = Number(values.workers);
const random = seeded(Number(values.seed));
/** Seconds of silence after which a worker loses what it holds; short, so that it comes to that. */
const ACK_WAIT_S = 5;
/** Milliseconds between two breaks, at least and at most. */
const BETWEEN = quick ? ([1000, 1500] as const) : ([4000, 15_000] as const);
const MOST_SILENCE_MS = 30_000;

const [program, programs] = [natsProgram(), postgresPrograms()];
if (program === null || programs === null) throw new Error('nats-server and PostgreSQL have to be installed');
const folder = mkdtempSync(join(tmpdir(), 'rapport-breaking-'));
const network = openCutNetwork();
const disk = openSmallDisk();
const nats = await startNats(
  program,
  disk === null ? undefined : join(disk.folder, 'store'),
  network === null ? undefined : '0.0.0.0',
);
const postgres = await startPostgres(programs, network?.others);
const log = join(folder, 'log');
const documents = join(folder, 'documents.jsonl');
const keys = new Set<string>();
const breaks = new Map<string, number>();
const began = performance.now();
let stopping = false;
/** The look at the fleet that this program has of its own. */
const watching = { fleet: null as Fleet | null };
let sender: ChildProcess | null = null;

const env = { RAPPORT_NATS: nats.address, RAPPORT_LEDGER: postgres.address, RAPPORT_LOG: 'warn' };
const inside = (text: string): string => (network === null ? text : text.replace('127.0.0.1', network.host));
/** The first worker may be cut off, the last but one has other tables, the last is older. */
const fleet = Array.from({ length: workers }, (_, i) => ({
  args: [
    'work',
    '--name',
    `worker-${i}`,
    '--ack-wait',
    String(ACK_WAIT_S),
    ...(i === workers - 2 ? ['--pack', 'examples/pack'] : []),
  ],
  env: i === 0 ? { ...env, RAPPORT_NATS: inside(env.RAPPORT_NATS), RAPPORT_LEDGER: inside(env.RAPPORT_LEDGER) } : env,
  starting: { within: i === 0 ? (network?.within ?? []) : [], older: i === workers - 1 },
  process: null as ChildProcess | null,
}));
type Member = (typeof fleet)[number];

/** What one program makes of the documents, into a file. */
async function single(file: string): Promise<void> {
  const own = { RAPPORT_LEDGER: join(folder, 'single.sqlite') };
  await run(['add', documents, '--jobs', '1'], own, log);
  await run(['export'], own, log, file);
  say('one program has read them');
}

function keepAlive(member: Member): void {
  if (stopping) return;
  member.process = start(member.args, member.env, log, member.starting);
  member.process.once('exit', () => setTimeout(() => keepAlive(member), 200));
}

/** The sender is killed as well, and begins from the beginning. */
function sendUntilSent() {
  const state = { sent: false, done: Promise.resolve() };
  state.done = (async () => {
    while (!state.sent) {
      sender = start(['fleet', 'send', documents, '--most', String(Math.max(200, total / 5))], env, log);
      const [code] = (await once(sender, 'exit')) as [number | null];
      state.sent = code === 0;
      if (!state.sent) await sleep(300);
    }
  })();
  return state;
}

async function status(): Promise<FleetStatus | null> {
  watching.fleet ??= await openFleet(nats.address, 'the program that breaks it').catch(() => null);
  return watching.fleet === null ? null : await readStatus(watching.fleet).catch(() => null);
}

async function doneWith({ sent }: { readonly sent: boolean }): Promise<boolean> {
  if (!sent) return false;
  const now = await status();
  return now !== null && now.depth < total / 20;
}

async function breakUntil(done: () => Promise<boolean>): Promise<void> {
  const kinds = Object.keys(BREAKS) as (keyof typeof BREAKS)[];
  for (let n = 0; ; n++) {
    // Each kind once, whatever the chance.
    const kind = n < kinds.length ? kinds[n]! : kinds[Math.floor(random() * kinds.length)]!;
    await sleep(BETWEEN[0] + random() * (BETWEEN[1] - BETWEEN[0]));
    if (n >= kinds.length && (await done())) return;
    if (await BREAKS[kind]()) breaks.set(kind, (breaks.get(kind) ?? 0) + 1);
  }
}

const BREAKS = {
  'worker killed': async () => {
    fleet[Math.floor(random() * workers)]!.process?.kill('SIGKILL');
    return true;
  },
  'NATS stopped': async () => await restartNats('SIGTERM'),
  'PostgreSQL stopped': async () => {
    postgres.stop(random() < 0.5 ? 'fast' : 'immediate');
    await sleep(500 + random() * 1500);
    postgres.start();
    return true;
  },
  'worker frozen': async () => {
    const { process: frozen } = fleet[Math.floor(random() * workers)]!;
    frozen?.kill('SIGSTOP');
    await sleep(ACK_WAIT_S * 1000 + 1500);
    frozen?.kill('SIGCONT');
    return true;
  },
  'worker cut off': async () => {
    if (network === null) return false;
    network.cut();
    await sleep(ACK_WAIT_S * 1000 + 1500);
    network.mend();
    return true;
  },
  'NATS killed': async () => await restartNats('SIGKILL'),
  'disk full': async () => {
    if (disk === null) return false;
    disk.fill();
    await sleep(2500);
    disk.clear();
    // A server that could not write keeps its streams shut until it is started again.
    return await restartNats('SIGTERM');
  },
  'sender killed': async () => {
    return sender?.exitCode === null && sender.kill('SIGKILL');
  },
} as const;

async function restartNats(signal: NodeJS.Signals): Promise<boolean> {
  await nats.stop(signal);
  await sleep(300 + random() * 1500);
  await nats.start();
  return true;
}

async function mendAll(): Promise<void> {
  network?.mend();
  disk?.clear();
  await drained();
}

/** Waits until nothing waits and nothing is held. */
async function drained(): Promise<void> {
  let silent = performance.now();
  for (;;) {
    const now = await status();
    if (now !== null) silent = performance.now();
    else if (performance.now() - silent > MOST_SILENCE_MS) {
      // A server that runs and whose JetStream answers nobody: whoever looks after it starts it again.
      await restartNats('SIGKILL');
      breaks.set('NATS found hanging', (breaks.get('NATS found hanging') ?? 0) + 1);
      silent = performance.now();
    }
    if (now !== null && now.dead > 0) await run(['fleet', 'replay', '--all'], env, log);
    else if (now !== null && now.depth === 0) return;
    await sleep(1000);
  }
}

/** What a killed server had confirmed and lost: the sender sends it again. Gives how many that were. */
async function sendMissing(): Promise<number> {
  const ledger = await openLedger(postgres.address, { placing: PLACING });
  const known = await ledger.known([...keys]);
  await ledger.close();
  const lines = readFileSync(documents, 'utf8').trim().split('\n');
  const missing = lines.filter((line) => !known.has(documentKey(JSON.parse(line))));
  if (missing.length === 0) return 0;
  const again = join(folder, 'again.jsonl');
  writeFileSync(again, `${missing.join('\n')}\n`);
  await run(['fleet', 'send', again], env, log);
  await drained();
  return missing.length;
}

async function drain(): Promise<void> {
  stopping = true;
  for (const { process: worker } of fleet) {
    worker?.kill('SIGTERM');
    if (worker !== null && worker.exitCode === null && worker.signalCode === null) await once(worker, 'exit');
  }
  await run(['work', '--once'], env, log);
}

async function compare(expected: string, missing: number): Promise<void> {
  for (const [coder, records] of await recordsByCoder()) say(`${records} articles coded by ${coder}`);
  await run(['recode', '--commit'], env, log);
  await run(['fleet', 'settle'], env, log);
  const found = join(folder, 'found.jsonl');
  await run(['export'], env, log, found);
  const ledger = await openLedger(postgres.address, { placing: PLACING });
  const [{ documents: kept }, known, findings] = [
    await ledger.stats(),
    await ledger.known([...keys]),
    await ledger.doctor(true),
  ];
  await ledger.close();
  for (const [kind, count] of breaks) say(`${kind}: ${count} times`);
  if (missing > 0) say(`${missing} articles that NATS had confirmed and lost in a kill were sent again`);
  const { events, difference } = await compareLines(expected, found);
  say(`${kept} articles kept, ${known.size} of ${keys.size} known; ${events} events`);
  const wrong = [
    ...(kept === keys.size && known.size === keys.size ? [] : ['not every article is kept exactly once']),
    ...(difference === null ? [] : [`the events are not those of one program\n${difference}`]),
    ...findings.filter(({ ok }) => !ok).map(({ found: words }) => words),
  ];
  if (wrong.length > 0) {
    process.exitCode = 1;
    for (const words of wrong) say(`WRONG: ${words}`);
    process.stdout.write(`${readFileSync(log, 'utf8').slice(-3000)}\n`);
  } else say('every article exactly once; the events are those of one program, byte for byte');
}

/** Articles by the coder that their record names, with its tables. */
async function recordsByCoder(): Promise<Map<string, number>> {
  const counts = new Map<string, number>();
  const ledger = await openLedger(postgres.address, { placing: PLACING });
  for await (const { record, pack } of ledger.recordsToRecode('no version', 'no tables')) {
    const name = `${record.coder} with ${pack}`;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  await ledger.close();
  return counts;
}

/** Reads two files side by side; the first lines that differ, and how many there are. */
async function compareLines(expected: string, found: string): Promise<{ events: number; difference: string | null }> {
  const other = createInterface(createReadStream(found))[Symbol.asyncIterator]();
  let events = 0;
  for await (const line of createInterface(createReadStream(expected))) {
    const { value } = await other.next();
    if (value !== line) return { events, difference: `${line}\n${value}` };
    events++;
  }
  const { value, done } = await other.next();
  return { events, difference: done === true ? null : `nothing\n${value}` };
}

function say(words: string): void {
  process.stdout.write(`${((performance.now() - began) / 1000).toFixed(0).padStart(5)} s  ${words}\n`);
}

/** Leaves nothing behind, neither server nor network. */
async function end(): Promise<void> {
  stopping = true;
  for (const { process: worker } of fleet) worker?.kill('SIGKILL');
  sender?.kill('SIGKILL');
  await watching.fleet?.close();
  await nats.remove();
  postgres.remove();
  disk?.remove();
  network?.remove();
  rmSync(folder, { recursive: true, force: true });
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void end().finally(() => process.exit(1)));
}

try {
  say(
    `${total} articles, ${workers} workers${network === null ? '; no network to cut (needs root)' : ''}${disk === null ? '; no disk to fill (needs root)' : ''}`,
  );
  await writeArticles(documents, total, (n) => {
    const document = madeStory(n, total);
    keys.add(documentKey(document));
    return document;
  });
  const expected = join(folder, 'expected.jsonl');
  await single(expected);
  await (await openLedger(postgres.address, { placing: PLACING })).close();
  for (const member of fleet) keepAlive(member);
  const sending = sendUntilSent();
  await breakUntil(() => doneWith(sending));
  await sending.done;
  await mendAll();
  const missing = await sendMissing();
  await drain();
  await compare(expected, missing);
} finally {
  await end();
}
