// Pictures of the main pages for the documents, taken of the real server on the example dispatches. The repository has
// to be built.

import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { openBrowser, openPage, settled } from '../packages/web/e2e/open-browser.ts';
import { serveExamples } from '../packages/web/e2e/serve-examples.ts';
import { ROOT } from './house/run-check.ts';

interface Picture {
  readonly name: string;
  readonly path: string;
  readonly width?: number;
  readonly height: number;
  readonly look?: 'light' | 'dark';
  readonly locale?: string;
  /** A text that was pasted on another page, and what shows that it has been read. */
  readonly given?: { readonly text: string; readonly until: string };
}

const WIDE = 1280;
const PHONE = 390;
const FOLDER = join(ROOT, 'docs', 'pictures');

const PASTED =
  'South Korean Foreign Minister Cho Hyun met his Chinese counterpart, Wang Yi, in Beijing on Wednesday. The two ' +
  'agreed to resume talks on fisheries by the end of March, the ministry in Seoul said.\n\n' +
  '“We will return to the table in good faith,” Wang told reporters after the meeting.\n\n' +
  'Relations cooled in 2016, when China criticized the deployment of a missile defense system.';

const PICTURES: readonly Picture[] = [
  { name: 'relations', path: '/', height: 1000 },
  { name: 'pair', path: '/KOR-CHN', height: 1180 },
  { name: 'chronology', path: '/KOR-CHN/chronology?since=2017-01-01&until=2017-12-31&order=oldest', height: 900 },
  { name: 'event', path: '/events/EVENT', height: 1000, look: 'dark' },
  { name: 'article', path: '/articles/ARTICLE', height: 780 },
  { name: 'read', path: '/read?at=once', height: 900, given: { text: PASTED, until: '.codedtext' } },
  { name: 'sources', path: '/sources', height: 900 },
  { name: 'accounts', path: '/KOR-CHN/accounts?since=2017-01-01&until=2017-06-30', height: 1000 },
  { name: 'pledges', path: '/KOR-CHN/pledges', height: 900 },
  { name: 'network', path: '/KOR-CHN/network', height: 980 },
  { name: 'review', path: '/review', height: 900 },
  { name: 'pair-phone', path: '/KOR-CHN', width: PHONE, height: 1180, locale: 'ko' },
];

const [server, browser] = await Promise.all([serveExamples(), openBrowser()]);
try {
  mkdirSync(FOLDER, { recursive: true });
  const known = await someOnRecord();
  for (const picture of PICTURES) {
    await take({ ...picture, path: picture.path.replace('EVENT', known.event).replace('ARTICLE', known.article) });
    process.stdout.write(`docs/pictures/${picture.name}.png\n`);
  }
} finally {
  await browser.close();
  await server.stop();
}

async function take({
  name,
  path,
  width = WIDE,
  height,
  look = 'light',
  locale = 'en',
  given,
}: Picture): Promise<void> {
  const { page, close } = await openPage(browser, { viewport: { width, height }, colorScheme: look, locale });
  if (given !== undefined)
    await page.addInitScript((text) => sessionStorage.setItem('rapport.given', text), given.text);
  await page.goto(server.address + path);
  await settled(page);
  if (given !== undefined) await page.waitForSelector(given.until);
  await page.evaluate(() => document.fonts.ready.then(() => true));
  await page.screenshot({ path: join(FOLDER, `${name}.png`) });
  await close();
}

/** The summit of January 2026 as both presses told it, and one of its articles. */
async function someOnRecord(): Promise<{ readonly event: string; readonly article: string }> {
  const { rows } = await server.ask<{ rows: { id: string; mentions: { document_key: string }[] }[] }>(
    '/api/pairs/KOR-CHN/chronology?type=CONSULT&limit=30',
  );
  const told = rows.reduce((a, b) => (b.mentions.length > a.mentions.length ? b : a));
  return { event: told.id, article: told.mentions[0]!.document_key };
}
