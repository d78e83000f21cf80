// Reading without script: every address that has something to read in it has it there, and links lead from one to the
// next; and what was written to be read stays until the page that is drawn has something to show.

import { AxeBuilder } from '@axe-core/playwright';
import { describe, expect, it } from 'vitest';
import { browserGround, PAGE_MS, WCAG } from './browser-ground.ts';
import { findBrowser, inBrowser } from './find-browser.ts';
import { openPage } from './open-browser.ts';

const VIEW = { viewport: { width: 1280, height: 900 } } as const;

describe.skipIf(findBrowser() === null)(inBrowser('without script'), () => {
  const ground = browserGround();
  it(
    'a reader goes from the relations to a pair, its chronology, an event and the article that told it',
    async () => {
      const { page, complaints, close } = await openPage(ground.browser, { ...VIEW, javaScriptEnabled: false });
      const title = () => page.locator('h1').textContent();
      await page.goto(ground.server.address);
      expect(await title()).toBe('Relations');
      await page.getByRole('link', { name: 'China and South Korea' }).click();
      expect([await title(), new URL(page.url()).pathname]).toEqual(['China – South Korea', '/CHN-KOR']);
      const { sentence } = await ground.server.ask<{ sentence: string }>('/api/pairs/CHN-KOR/summary?lang=en');
      expect(await page.locator('.lead').textContent()).toBe(sentence);
      await page.getByRole('link', { name: 'The whole chronology' }).click();
      expect(await title()).toBe('Chronology of China and South Korea');
      const before = await page.locator('main > ol > li').first().getAttribute('id');
      await page.locator('[rel=next]').click();
      expect(await page.locator('main > ol > li').first().getAttribute('id')).not.toBe(before);
      await page.locator('main > ol > li a').first().click();
      await page.locator('main cite a').first().click();
      expect(new URL(page.url()).pathname).toMatch(/^\/articles\//);
      expect(await page.locator('article p mark').count()).toBeGreaterThan(0);
      await page.getByRole('banner').getByRole('link', { name: 'Relations' }).click();
      expect(await title()).toBe('Relations');
      await close();
      expect(complaints).toEqual([]);
    },
    PAGE_MS,
  );

  it(
    'an address with filters shows what they leave, in the language that it names',
    async () => {
      const { page, close } = await openPage(ground.browser, { ...VIEW, javaScriptEnabled: false });
      const query = 'field=economy&since=2017-01-01&until=2017-12-31';
      const { rows } = await ground.server.ask<{ rows: { id: string }[] }>(
        `/api/pairs/KOR-CHN/chronology?${query}&order=oldest`,
      );
      await page.goto(`${ground.server.address}/KOR-CHN/chronology?${query}&order=oldest&lang=zh`);
      const shown = await page.locator('main > ol > li').evaluateAll((lines) => lines.map(({ id }) => id));
      expect(shown).toEqual(rows.map(({ id }) => id));
      expect(await page.locator('h1').textContent()).toBe('韩国和中国大事记');
      await close();
    },
    PAGE_MS,
  );

  it(
    'pages that need script say so, and where there is something to read',
    async () => {
      const { page, close } = await openPage(ground.browser, { ...VIEW, javaScriptEnabled: false });
      await page.goto(`${ground.server.address}/review`);
      await page.getByRole('link', { name: 'begin here' }).click();
      expect(await page.locator('h1').textContent()).toBe('Relations');
      await close();
    },
    PAGE_MS,
  );

  it(
    'with script, what was written to be read stays until what is drawn over it has its answers',
    async () => {
      const { page, complaints, close } = await openPage(ground.browser, VIEW);
      let answer = (): void => {};
      const held = new Promise<void>((resolve) => {
        answer = resolve;
      });
      await page.route('**/api/pairs/KOR-CHN/index?*', async (route) => {
        await held;
        await route.continue();
      });
      await page.goto(`${ground.server.address}/KOR-CHN`);
      await page.locator('.drawing .loading').first().waitFor({ state: 'attached' });
      expect(await page.getByText('What happened last').isVisible()).toBe(true);
      expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
      answer();
      await page.locator('.plot').waitFor();
      expect(await page.getByText('What happened last').count()).toBe(0);
      expect(await page.locator('h1').count()).toBe(1);
      await close();
      expect(complaints).toEqual([]);
    },
    PAGE_MS,
  );

  it.each([1440, 390])(
    'what is written to be read keeps nobody out, %s wide',
    async (width) => {
      const { rows } = await ground.server.ask<{ rows: { id: string; mentions: { document_key: string }[] }[] }>(
        '/api/pairs/KOR-CHN/chronology?limit=1',
      );
      const { id, mentions } = rows[0]!;
      const { page, close } = await openPage(ground.browser, { viewport: { width, height: 900 } });
      await page.route('**/*.js', (route) => route.abort());
      for (const path of [
        '/',
        '/KOR-CHN',
        '/KOR-CHN/chronology',
        `/events/${id}`,
        `/articles/${mentions[0]!.document_key}`,
      ]) {
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme });
          await page.goto(ground.server.address + path);
          const { violations } = await new AxeBuilder({ page }).withTags(WCAG).analyze();
          const barriers = violations.map(({ id: rule, nodes }) => `${rule}: ${nodes[0]!.html.slice(0, 120)}`);
          expect([path, colorScheme, barriers]).toEqual([path, colorScheme, []]);
        }
        const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect([path, wider]).toEqual([path, 0]);
      }
      await close();
    },
    PAGE_MS,
  );
});
