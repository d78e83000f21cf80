// The pages wherever they are read: in Korean and Chinese, on a very wide window, on paper, by keys alone, and while the
// record grows.

import { AxeBuilder } from '@axe-core/playwright';
import { describe, expect, it } from 'vitest';
import { browserGround, PAGE_MS, WCAG } from './browser-ground.ts';
import { findBrowser, inBrowser } from './find-browser.ts';
import { openPage, settled } from './open-browser.ts';

const MAIN = ['/', '/KOR-CHN', '/KOR-CHN/chronology', '/KOR-CHN/pledges', '/KOR-CHN/network', '/review', '/help'];

describe.skipIf(findBrowser() === null)(inBrowser('the pages anywhere'), () => {
  const ground = browserGround();
  it.each(['ko', 'zh'])(
    'in %s, on a narrow window, keep nobody out and fit',
    async (language) => {
      const { page, complaints, close } = await openPage(ground.browser, {
        viewport: { width: 390, height: 844 },
        locale: language,
      });
      for (const path of MAIN) {
        await page.goto(ground.server.address + path);
        await settled(page);
        expect(await page.locator('html').getAttribute('lang')).toBe(language);
        const { violations } = await new AxeBuilder({ page }).withTags(WCAG).analyze();
        expect([path, violations.map(({ id }) => id)]).toEqual([path, []]);
        const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect([path, wider]).toEqual([path, 0]);
      }
      await close();
      expect(complaints).toEqual([]);
    },
    PAGE_MS * 2,
  );

  it(
    'on a window of 2560 pixels keep to a measure that can be read, in the middle',
    async () => {
      const { page, close } = await openPage(ground.browser, { viewport: { width: 2560, height: 1440 } });
      for (const path of MAIN) {
        await page.goto(ground.server.address + path);
        await settled(page);
        const { x, width } = (await page.locator('main').boundingBox())!;
        expect([path, width < 1700, Math.abs(x + width / 2 - 1280) < 20]).toEqual([path, true, true]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(2560);
      }
      await close();
    },
    PAGE_MS,
  );

  it(
    'on paper a chronology has all the lines that were shown, and no ways through the pages',
    async () => {
      const { page, close } = await openPage(ground.browser, { viewport: { width: 1280, height: 900 } });
      await page.goto(`${ground.server.address}/KOR-CHN/chronology`);
      await settled(page);
      const inWindow = await page.locator('.events .event').count();
      await page.emulateMedia({ media: 'print' });
      await page.locator('.events:not(.virtual)').waitFor();
      expect(await page.locator('.events .event').count()).toBe(60);
      expect(inWindow).toBeLessThan(60);
      for (const part of ['.head nav', '.pairbar', '.filterform', '.export'])
        expect([part, await page.locator(part).first().isVisible()]).toEqual([part, false]);
      expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(10_000);
      await close();
    },
    PAGE_MS,
  );

  it(
    'by keys the first stop skips to the content, and every stop can be seen',
    async () => {
      const { page, close } = await openPage(ground.browser, { viewport: { width: 1280, height: 900 } });
      await page.goto(`${ground.server.address}/KOR-CHN`);
      await settled(page);
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('#content');
      await page.keyboard.press('Enter');
      const unseen: string[] = [];
      for (let stop = 0; stop < 40; stop++) {
        await page.keyboard.press('Tab');
        const seen = await page.evaluate(() => {
          const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement!);
          return [document.activeElement!.outerHTML.slice(0, 80), outlineStyle !== 'none' && outlineWidth !== '0px'];
        });
        if (seen[1] !== true) unseen.push(String(seen[0]));
      }
      expect(unseen).toEqual([]);
      expect(await page.evaluate(() => document.activeElement!.closest('main, footer') !== null)).toBe(true);
      await close();
    },
    PAGE_MS,
  );

  it(
    'show what comes into the record while they are open',
    async () => {
      const { page, complaints, close } = await openPage(ground.browser, { viewport: { width: 1280, height: 900 } });
      await page.goto(`${ground.server.address}/KOR-CHN/chronology`);
      await settled(page);
      const sentence = 'South Korean President Lee Jae-myung telephoned Chinese President Xi Jinping on Monday.';
      const facts = {
        published: '2026-03-02',
        language: 'en',
        publisher: 'The Sampler Seoul',
        publisher_country: 'KOR',
      };
      const answer = await fetch(`${ground.server.address}/api/articles`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ text: sentence, title: 'A call', ...facts }),
      });
      expect(answer.status).toBe(202);
      await page.getByText(sentence).waitFor();
      await close();
      expect(complaints).toEqual([]);
    },
    PAGE_MS,
  );

  it(
    'at the place that the address names, when what was written before them is gone',
    async () => {
      const { rows } = await ground.server.ask<{
        rows: { mentions: { mention_id: string; document_key: string }[] }[];
      }>('/api/pairs/KOR-CHN/chronology?type=CONSULT&limit=1');
      const { mention_id: id, document_key: key } = rows[0]!.mentions[0]!;
      const { page, close } = await openPage(ground.browser, { viewport: { width: 1280, height: 400 } });
      await page.goto(`${ground.server.address}/articles/${key}#${id}`);
      await settled(page);
      await page.locator('.note:target').waitFor();
      expect(await page.locator('.note:target').getAttribute('id')).toBe(id);
      await close();
    },
    PAGE_MS,
  );
});
