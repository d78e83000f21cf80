// `rapport watch`: feeds, and what they name, into the ledger, until it is told to end.

import { readFile } from 'node:fs/promises';
import { type OnWatchEvent, type WatchWorld, watchFeeds, watchOnce } from '@rapport/ingest';
import type { Ledger } from '@rapport/ledger';
import { RapportError } from '@rapport/record';
import type { Collaborators, FeedReader } from '../collaborators.ts';
import { Output } from '../io/output.ts';
import { isWebAddress } from '../io/page-document.ts';
import type { Streams } from '../streams.ts';
import { feedLines, listedFeeds } from './watching/feed-list.ts';

export interface WatchCommand {
  readonly ledger?: string;
  readonly add?: readonly string[];
  readonly import?: string;
  readonly remove?: readonly string[];
  readonly list: boolean;
  readonly json: boolean;
  readonly once: boolean;
  readonly jobs: number;
  readonly delay: number;
  readonly port?: number;
}

/** Returns the exit code. Errors: `E_USAGE`, `E_URL`, `E_INPUT`, `E_NOT_FOUND`, and those of the ledger. */
export async function watch(command: WatchCommand, streams: Streams, collaborators: Collaborators): Promise<number> {
  const { add, remove, list } = command;
  const edits = add !== undefined || remove !== undefined || command.import !== undefined;
  const ledger = await collaborators.openLedger(command.ledger, 'write');
  const reader = await collaborators.openFeedReader().catch(async (thrown: unknown) => {
    await ledger.close();
    throw thrown;
  });
  try {
    if (edits) await edit(command, { ledger, reader, streams, now: collaborators.now() });
    if (list) await print(command.json, ledger, streams);
    if (!edits && !list) await run(command, { ledger, reader, streams, collaborators });
    return 0;
  } finally {
    await reader.close();
    await ledger.close();
  }
}

interface Editing {
  readonly ledger: Ledger;
  readonly reader: FeedReader;
  readonly streams: Streams;
  readonly now: string;
}

async function edit(command: WatchCommand, { ledger, reader, streams, now }: Editing): Promise<void> {
  const output = new Output(streams.stdout);
  const listed = command.import === undefined ? [] : reader.readFeedList(await textOf(command.import));
  const urls = [...(command.add ?? []).map(addressOf), ...listed];
  if (urls.length > 0) {
    const added = await ledger.feeds.addFeeds(urls, now);
    await output.write(`${added} of ${new Set(urls).size} added; the others were watched already\n`);
  }
  for (const url of command.remove ?? []) {
    if (await ledger.feeds.removeFeed(url)) await output.write(`${url} is watched no longer\n`);
    else throw new RapportError('E_NOT_FOUND', `${url} is not watched; --list prints what is`, { source: url });
  }
}

function addressOf(url: string): string {
  if (isWebAddress(url) && URL.canParse(url)) return new URL(url).href;
  throw new RapportError('E_URL', `${url} is no address; give one like https://example.org/feed.xml`, { source: url });
}

async function textOf(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    throw new RapportError('E_NOT_FOUND', `${file} can not be read. Check the spelling`, { source: file, cause });
  }
}

async function print(json: boolean, { feeds }: Ledger, streams: Streams): Promise<void> {
  const output = new Output(streams.stdout);
  const listed = listedFeeds(await feeds.feeds(), await feeds.itemCounts());
  if (json) for (const feed of listed) await output.writeLine(feed);
  else await output.write(feedLines(listed));
}

interface Running extends Omit<Editing, 'now'> {
  readonly collaborators: Collaborators;
}

async function run(command: WatchCommand, { ledger, reader, streams, collaborators }: Running): Promise<void> {
  const [{ watchLog }, { watchMetrics }] = await Promise.all([
    import('./watching/watch-log.ts'),
    import('./watching/watch-metrics.ts'),
  ]);
  const pages = await collaborators.openReader();
  const coder = await collaborators.openCoder({ jobs: command.jobs });
  const metrics = watchMetrics(ledger.feeds);
  const log = watchLog(streams.stderr, streams.env.RAPPORT_LOG || 'info');
  const health = await healthOf(command.port, { ledger, streams, now: collaborators.now, metrics: metrics.text });
  const stop = new AbortController();
  const told = () => stop.abort();
  for (const signal of SIGNALS) process.once(signal, told);
  const on: OnWatchEvent = (event) => {
    log(event);
    metrics.on(event);
  };
  const world: WatchWorld = {
    ledger,
    coder,
    now: collaborators.now,
    ask: (url, before) => reader.ask(url, before),
    readFeed: (bytes, source) => reader.readFeed(bytes, source),
    extract: (page) => pages.extract(page),
    sleep,
  };
  try {
    const options = { on, signal: stop.signal, delayS: command.delay };
    await (command.once ? watchOnce(world, options) : watchFeeds(world, options));
  } finally {
    for (const signal of SIGNALS) process.removeListener(signal, told);
    await health?.close();
    await coder.close();
    await pages.close();
  }
}

const SIGNALS = ['SIGTERM', 'SIGINT'] as const;

interface Looked {
  readonly ledger: Ledger;
  readonly streams: Streams;
  readonly now: () => string;
  readonly metrics: () => Promise<string>;
}

async function healthOf(port: number | undefined, { ledger, streams, now, metrics }: Looked) {
  if (port === undefined) return null;
  const { openWatchHealth } = await import('./watching/watch-health.ts');
  const health = await openWatchHealth(port, { feeds: ledger.feeds, now, metrics });
  await new Output(streams.stdout).write(`listening on ${health.address}\n`);
  return health;
}

/** Waits, or until the signal comes. */
function sleep(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const done = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    signal.addEventListener('abort', done);
  });
}
