// How soon the pages show, and how soon they answer the hand: `npx tsx --conditions=source bench/page-load.ts
// [--mentions 180000] [--ledger FILE] [--runs 3]`. A browser opens a built server on a made ledger. The repository has to
// be built, and a browser to be there.

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { openBrowser, openPage, settled, type WatchedPage } from '../packages/web/e2e/open-browser.ts';
import { fillLedger } from './made-ledger.ts';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const COMMAND = join(ROOT, 'packages/cli/bin/rapport.js');
const VIEW = { viewport: { width: 1440, height: 1000 } };
/** What the pages are to hold, in milliseconds. */
const LIMITS = { paint: 1000, interaction: 100 };
/** Fewest milliseconds of an event that the browser tells of (Event Timing, section 4.2). */
const LEAST_TOLD = 16;
/** The pair with the most events, and one with few. */
const PAGES = {
  home: '/',
  'big pair': '/USA-CHN',
  'small pair': '/KOR-JPN',
  chronology: '/USA-CHN/chronology',
} as const;

/** Notes in the page what was painted, how long events took until the next paint, and tasks that kept it from answering. */
const NOTING = `
  globalThis.paints = [];
  globalThis.events = [];
  new PerformanceObserver((list) => {
    for (const { startTime, element } of list.getEntries())
      paints.push({ at: startTime, element: element ? element.tagName + '.' + element.className + ' ' + element.textContent.slice(0, 40) : '' });
  }).observe({ type: 'largest-contentful-paint', buffered: true });
  const note = (list) => {
    for (const { name, entryType, duration } of list.getEntries())
      events.push({ name: entryType === 'event' ? name : 'a task of the page', duration });
  };
  new PerformanceObserver(note).observe({ type: 'event', buffered: true, durationThreshold: ${LEAST_TOLD} });
  new PerformanceObserver(note).observe({ type: 'longtask' });
`;

const { values } = parseArgs({
  options: {
    mentions: { type: 'string', default: '180000' },
    ledger: { type: 'string' },
    runs: { type: 'string', default: '3' },
  },
});

interface Painted {
  /** Milliseconds from the start of the navigation to the first and to the largest paint. */
  readonly first: number;
  readonly largest: number;
  /** Until nothing is waited for any more. */
  readonly whole: number;
  readonly element: string;
}

const folder = mkdtempSync(join(tmpdir(), 'rapport-page-load-'));
const ledger = values.ledger ?? join(folder, 'ledger.sqlite');
const runs = Math.min(20, Number(values.runs));
const browser = await openBrowser();
const misses: string[] = [];
try {
  if (!existsSync(ledger)) print('events', [await fillLedger(ROOT, ledger, Number(values.mentions))], '');
  for (const [name, path] of Object.entries(PAGES)) await measureCold(name, path);
  const warm = await serve();
  try {
    await measureWarm(warm.address);
    await measureInteraction(warm.address);
  } finally {
    await stop(warm.child);
  }
  print('load average', [loadavg()[0]!], '', `${availableParallelism()} cores`);
  process.stdout.write(misses.length === 0 ? 'holds\n' : `MISSES: ${misses.join('; ')}\n`);
  process.exitCode = misses.length === 0 ? 0 : 1;
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}

/** Each time a server that was started for it: nothing is kept there, nor in the browser. */
async function measureCold(name: string, path: string): Promise<void> {
  const times: Painted[] = [];
  for (let run = 0; run < runs; run++) {
    const { child, address } = await serve();
    times.push(await paint(address + path));
    await stop(child);
  }
  tell(`${name}, server just started`, times);
}

/** On a server that others have used; the browser still knows nothing. */
async function measureWarm(address: string): Promise<void> {
  for (const path of Object.values(PAGES)) await paint(address + path);
  for (const [name, path] of Object.entries(PAGES)) {
    const times: Painted[] = [];
    for (let run = 0; run < runs; run++) times.push(await paint(address + path));
    tell(`${name}, server in use`, times);
  }
}

function tell(name: string, times: readonly Painted[]): void {
  const largest = middle(times.map((one) => one.largest));
  const more = [
    `first paint ${middle(times.map(({ first }) => first)).toFixed(0)}`,
    `whole ${middle(times.map(({ whole }) => whole)).toFixed(0)}`,
    `of ${times.map((one) => one.largest.toFixed(0)).join(', ')}`,
    times[0]!.element,
  ];
  print(`${name}: largest paint`, [largest], 'ms', more.join('; '));
  if (largest > LIMITS.paint) misses.push(`${name} ${largest.toFixed(0)} ms`);
}

async function paint(url: string): Promise<Painted> {
  const { page, close } = await watched();
  await page.goto(url);
  await settled(page);
  const told = await page.evaluate(() => {
    const { paints } = window as unknown as { paints: readonly { at: number; element: string }[] };
    const first = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0;
    return { first, largest: paints.at(-1)?.at ?? 0, element: paints.at(-1)?.element ?? '', now: performance.now() };
  });
  await close();
  const { now, ...rest } = told;
  return { ...rest, whole: now };
}

async function watched(): Promise<WatchedPage> {
  const opened = await openPage(browser, VIEW);
  await opened.page.addInitScript({ content: NOTING });
  return opened;
}

type Acts = Readonly<Record<string, () => Promise<unknown>>>;

/** What a reader does with hand and keys, on the heaviest pages. */
async function measureInteraction(address: string): Promise<void> {
  const { page, close } = await watched();
  const open = async (path: string): Promise<void> => {
    await page.goto(address + path);
    await settled(page);
    await page.waitForTimeout(500);
    await eventsOf(page);
  };
  await open('/USA-CHN');
  await measureActs(page, onChart(page, 'month'));
  await measureActs(page, { 'pair: by week chosen': () => page.locator('.switch button').nth(1).click() });
  await settled(page);
  await measureActs(page, onChart(page, 'week'));
  await open('/USA-CHN/chronology');
  await measureActs(page, onLines(page));
  await open('/');
  await measureActs(page, {
    'home: a pair opened': async () => {
      await page.locator('.pairrow h3 a').first().click();
      await settled(page);
    },
  });
  await close();
}

type Page = WatchedPage['page'];

async function measureActs(page: Page, acts: Acts): Promise<void> {
  for (const [name, act] of Object.entries(acts)) {
    await act();
    await page.waitForTimeout(LEAST_TOLD * 10);
    const events = await eventsOf(page);
    const longest = events.reduce((a, b) => (b.duration > a.duration ? b : a), { name: 'none', duration: 0 });
    print(name, [longest.duration], 'ms', `longest of ${events.length} told: ${longest.name}`);
    if (longest.duration > LIMITS.interaction) misses.push(`${name} ${longest.duration.toFixed(0)} ms`);
  }
}

function onChart(page: Page, by: string): Acts {
  /** A place in the plot, by shares of its width. */
  const at = async (share: number): Promise<[number, number]> => {
    const plot = page.locator('.plot svg');
    await plot.scrollIntoViewIfNeeded();
    const box = (await plot.boundingBox())!;
    return [box.x + box.width * share, box.y + box.height / 3];
  };
  return {
    [`pair by ${by}: pointer over the chart`]: async () => {
      for (let share = 0.1; share < 0.9; share += 0.02) await page.mouse.move(...(await at(share)));
    },
    [`pair by ${by}: a point chosen`]: async () => {
      await page.mouse.click(...(await at(0.5)));
      await page.waitForSelector('.span .event');
    },
    [`pair by ${by}: a span drawn`]: async () => {
      await page.mouse.move(...(await at(0.5)));
      await page.mouse.down();
      for (let share = 0.5; share < 0.7; share += 0.02) await page.mouse.move(...(await at(share)));
      await page.mouse.up();
      await settled(page);
    },
    [`pair by ${by}: figures opened`]: () => page.locator('details.behind summary').first().click(),
  };
}

function onLines(page: Page): Acts {
  return {
    'chronology: walked by keys': async () => {
      for (let n = 0; n < 30; n++) await page.keyboard.press('j');
    },
    'chronology: filtered': async () => {
      await page.locator('main input[type=search], main input[name=text]').first().fill('round');
      await page.keyboard.press('Enter');
      await settled(page);
    },
  };
}

interface Taken {
  readonly name: string;
  readonly duration: number;
}

/** What was noted since the last time. */
function eventsOf(page: Page): Promise<Taken[]> {
  return page.evaluate(() => (window as unknown as { events: Taken[] }).events.splice(0));
}

interface Served {
  readonly child: ChildProcess;
  readonly address: string;
}

async function serve(): Promise<Served> {
  const child = spawn(process.execPath, [COMMAND, 'serve', '--port', '0', '--ledger', ledger], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = (await once(child.stdout!, 'data')) as [Buffer];
  return { child, address: String(line).replace('listening on ', '').trim() };
}

async function stop(child: ChildProcess): Promise<void> {
  const ended = once(child, 'close');
  child.kill('SIGTERM');
  await ended;
}

function middle(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]!;
}

function print(name: string, [value]: readonly [number], unit: string, more = ''): void {
  process.stdout.write(`${name.padEnd(48)}${value.toFixed(0).padStart(8)} ${unit.padEnd(3)} ${more}\n`);
}
