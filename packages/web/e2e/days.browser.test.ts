// A day of an analyst and a day of an editor, from the first page to the last decision.

import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { browserGround } from './browser-ground.ts';
import { findBrowser, inBrowser } from './find-browser.ts';
import { openPage, settled, type WatchedPage } from './open-browser.ts';

const DAY_MS = 90_000;
const DISPATCH =
  'South Korean Foreign Minister Cho Hyun met Chinese Foreign Minister Wang Yi in Beijing on Wednesday. ' +
  'The two ministers agreed to resume the talks on fisheries.';

describe.skipIf(findBrowser() === null)(inBrowser('a day'), () => {
  const ground = browserGround();
  let watched: WatchedPage;
  let page: Page;

  const begin = async (path: string): Promise<void> => {
    watched = await openPage(ground.browser, { viewport: { width: 1280, height: 900 } });
    page = watched.page;
    await page.goto(ground.server.address + path);
    await settled(page);
  };
  const end = async (): Promise<void> => {
    expect(watched.complaints).toEqual([]);
    await watched.close();
  };
  const address = (): URL => new URL(page.url());

  it(
    'of an analyst: from the index to the sentence, by keys',
    async () => {
      await begin('/');
      await page.locator('.pairrow h3 a').first().click();
      await page.waitForSelector('.lead b');
      await page.locator('.plot').focus();
      for (const key of ['Home', 'ArrowRight', 'Shift+ArrowRight', 'Shift+ArrowRight', 'Shift+PageDown', 'Enter'])
        await page.keyboard.press(key);
      await page.waitForSelector('.span .event');
      expect([address().searchParams.get('since'), address().searchParams.get('until')]).toEqual([
        expect.stringMatching(/^\d{4}-\d{2}-01$/),
        expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
      ]);

      await page.locator('.span header a').click();
      await page.waitForSelector('.events.virtual .event');
      await page.getByLabel('Diplomacy').check();
      await page.waitForURL(/field=diplomacy/);
      const exported = page.locator('.formats a').first();
      const answer = await page.request.get(ground.server.address + (await exported.getAttribute('href')));
      expect([answer.status(), answer.headers()['content-disposition']]).toEqual([
        200,
        expect.stringContaining('attachment'),
      ]);

      await page.locator('h1').click();
      await page.keyboard.press('j');
      await page.keyboard.press('j');
      await page.waitForSelector('.event.here');
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/events\//);
      await page.locator('.mention a').first().click();
      await page.waitForURL(/\/articles\/.+#/);
      await page.waitForSelector('.note:target');

      await page.keyboard.press('/');
      await page.waitForURL(/\/search/);
      await page.waitForSelector('input[name=q]:focus');
      await page.keyboard.type('THAAD');
      await page.keyboard.press('Enter');
      await page.waitForSelector('.hits mark');
      await end();
    },
    DAY_MS,
  );

  it(
    'of an editor: accept, undo, correct, confirm a promise, take a dispatch in',
    async () => {
      await begin('/review');
      const first = await page.locator('.reviewitem').first().getAttribute('id');
      await page.locator('h1').click();
      await page.keyboard.press('a');
      await page.waitForSelector('.author .late');
      await page.locator('.author input').fill('Kim Editor');
      await page.locator('h1').click();
      await page.keyboard.press('a');
      await page.waitForSelector('.donelist button');
      await page.waitForFunction((id) => document.getElementById(id!) === null, first);
      await page.keyboard.press('u');
      await page.waitForFunction((id) => document.getElementById(id!) !== null, first);

      await page.goto(`${ground.server.address}/review?event=${first}`);
      await page.waitForSelector('.correctform');
      await page.locator('.correctform select[name=status]').selectOption('planned');
      await page.locator('.correctform input[name=note]').fill('announced only');
      await page.locator('.correctform button').click();
      await page.waitForSelector('.donelist button');
      await page.goto(`${ground.server.address}/events/${first}`);
      await page.waitForSelector('.history li');
      expect(await page.locator('.history').textContent()).toContain('Kim Editor');
      expect(await page.locator('.history').textContent()).toContain('announced only');

      await page.goto(`${ground.server.address}/KOR-CHN/pledges`);
      const asked = page.locator('.followup', { has: page.getByRole('button', { name: 'Confirm' }) }).first();
      await asked.getByRole('button', { name: 'Confirm' }).click();
      await page.waitForSelector('text=confirmed by Kim Editor');

      await page.goto(`${ground.server.address}/read`);
      await page.locator('.readform textarea').fill(DISPATCH);
      await page.locator('.readform button[type=submit]').click();
      await page.waitForSelector('.found');
      expect(await page.locator('mark.trigger').count()).toBeGreaterThan(1);
      await page.locator('text=Keep it in the record').click();
      await page.locator('text=Open the article').click();
      await page.waitForURL(/\/articles\//);
      await page.waitForSelector('.note.event a');
      await end();
    },
    DAY_MS,
  );
});
