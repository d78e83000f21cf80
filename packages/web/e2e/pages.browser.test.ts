// Every page in a real browser, wide and narrow, light and dark: nobody is kept out, and nothing goes wrong.

import { AxeBuilder } from '@axe-core/playwright';
import { beforeAll, describe, expect, it } from 'vitest';
import { browserGround, PAGE_MS, WCAG } from './browser-ground.ts';
import { findBrowser, inBrowser } from './find-browser.ts';
import { openPage, settled } from './open-browser.ts';

const SIZES = [
  { width: 1440, height: 1000 },
  { width: 390, height: 844 },
] as const;
/** What changes with the colours; the rest of the page stays as it is. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/** Pages by name; `EVENT` and `ARTICLE` stand for ones on record. */
const PAGES = {
  relations: '/',
  read: '/read',
  search: '/search?q=THAAD',
  'search for a person': '/search?q=wang+yi&since=2016-01-01',
  pair: '/KOR-CHN?since=2016-07-01&until=2016-12-31',
  'by week': '/KOR-CHN?by=week',
  directions: '/KOR-CHN?directions=apart',
  'little known pair': '/JPN-PRK',
  'unknown pair': '/FRA-BRA',
  chronology: '/KOR-CHN/chronology?field=economy&order=oldest',
  'chronology of nothing': '/KOR-CHN/chronology?text=nowhere',
  accounts: '/KOR-CHN/accounts?since=2017-01-01&until=2017-06-30',
  pledges: '/KOR-CHN/pledges',
  people: '/KOR-CHN/people',
  network: '/KOR-CHN/network?since=2017-01-01&until=2017-12-31',
  event: '/events/EVENT',
  article: '/articles/ARTICLE',
  person: '/people/Q15031',
  review: '/review',
  correcting: '/review?event=EVENT',
  sources: '/sources',
  settings: '/settings',
  help: '/help',
  replies: '/replies',
  'no page': '/nowhere/at/all',
} as const;

describe.skipIf(findBrowser() === null)(inBrowser('the pages'), () => {
  const ground = browserGround();
  let known: { EVENT: string; ARTICLE: string };

  beforeAll(async () => {
    const { rows } = await ground.server.ask<{ rows: { id: string; mentions: { document_key: string }[] }[] }>(
      '/api/pairs/KOR-CHN/chronology?type=CONSULT&limit=20',
    );
    const told = rows.find(({ mentions }) => mentions.length > 1) ?? rows[0]!;
    known = { EVENT: told.id, ARTICLE: told.mentions[0]!.document_key };
  });

  const cases = Object.entries(PAGES).flatMap(([name, path]) =>
    SIZES.map((viewport) => ({ path, viewport, title: `${name}, ${viewport.width} wide` })),
  );

  it.each(cases)(
    '$title',
    async ({ path, viewport }) => {
      const { page, complaints, close } = await openPage(ground.browser, { viewport, colorScheme: 'light' });
      await page.goto(ground.server.address + path.replace('EVENT', known.EVENT).replace('ARTICLE', known.ARTICLE));
      await settled(page);
      const light = await new AxeBuilder({ page }).withTags(WCAG).analyze();
      await page.emulateMedia({ colorScheme: 'dark' });
      const dark = await new AxeBuilder({ page }).withRules(COLOUR_RULES).analyze();
      const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      await close();
      expect(barriers(light)).toEqual([]);
      expect(barriers(dark)).toEqual([]);
      expect(complaints).toEqual([]);
      expect(wider).toBeLessThanOrEqual(0);
    },
    PAGE_MS,
  );
});

type Found = Awaited<ReturnType<AxeBuilder['analyze']>>;

/** What keeps people out, and where. */
function barriers({ violations }: Found): string[] {
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 140)).join(' | ')}`);
}
