// What the pages claim: that words in quotation marks were quoted, that a line can be opened down to its reports, that a
// chosen colour holds, that no list is fetched whole.

import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { browserGround, PAGE_MS } from './browser-ground.ts';
import { findBrowser, inBrowser } from './find-browser.ts';
import { openPage, settled } from './open-browser.ts';

interface Quoted {
  readonly rows: readonly { readonly quote: { readonly text: string; readonly kind: 'direct' | 'indirect' } }[];
}

describe.skipIf(findBrowser() === null)(inBrowser('what the pages claim'), () => {
  const ground = browserGround();
  const opened = async (
    path: string,
    asked: (url: string) => void = () => {},
  ): Promise<[Page, () => Promise<void>]> => {
    const { page, complaints, close } = await openPage(ground.browser, { viewport: { width: 1280, height: 900 } });
    page.on('request', (request) => asked(request.url().replace(ground.server.address, '')));
    await page.goto(ground.server.address + path);
    await settled(page);
    return [
      page,
      async () => {
        await close();
        expect(complaints).toEqual([]);
      },
    ];
  };

  it(
    'the home page says what it is, and can be searched, before the record has answered',
    async () => {
      const { page, close } = await openPage(ground.browser, { viewport: { width: 1280, height: 900 } });
      let answer = (): void => {};
      const held = new Promise<void>((resolve) => {
        answer = resolve;
      });
      await page.route('**/api/pairs?*', async (route) => {
        await held;
        await route.continue();
      });
      await page.goto(ground.server.address);
      await page.getByText('What two presses report').first().waitFor();
      await page.locator('input[name=q]').waitFor({ state: 'visible' });
      expect(await page.locator('input[name=q]').isEnabled()).toBe(true);
      expect(await page.locator('.pairrow').count()).toBe(0);
      answer();
      await page.locator('.pairrow').first().waitFor();
      await close();
    },
    PAGE_MS,
  );

  it(
    'the hint of a field on the home page goes on standing, and is read with it, while somebody types',
    async () => {
      const [page, done] = await opened('/');
      for (const name of ['q', 'given']) {
        const field = page.locator(`[name=${name}]`);
        await field.fill('THAAD');
        const hint = page.locator(`[id="${await field.getAttribute('aria-describedby')}"]`);
        expect(await hint.isVisible()).toBe(true);
        expect(await hint.textContent()).not.toBe('');
      }
      await done();
    },
    PAGE_MS,
  );

  it(
    'only what a report quotes stands in quotation marks',
    async () => {
      const [page, done] = await opened('/people/Q15031');
      const { quotes } = await ground.server.ask<{ quotes: Quoted }>('/api/people/Q15031');
      const shown = await page.locator('.saying > p').allTextContents();
      expect(shown).toEqual(quotes.rows.map(({ quote: { text, kind } }) => (kind === 'direct' ? `“${text}”` : text)));
      expect(new Set(quotes.rows.map(({ quote }) => quote.kind)).has('indirect')).toBe(true);
      await done();
    },
    PAGE_MS,
  );

  it(
    'a line of the chronology names its reports and leads to the sentence of each',
    async () => {
      const [page, done] = await opened('/KOR-CHN/chronology?type=CONSULT');
      const link = page.locator('.event .citations a').first();
      const outlet = await link.textContent();
      await link.click();
      await page.waitForSelector('.note:target');
      expect(await page.locator('.opening .under').textContent()).toContain(outlet);
      await done();
    },
    PAGE_MS,
  );

  it(
    'the colours chosen hold against those of the system, and paper is always light',
    async () => {
      const [page, done] = await opened('/settings');
      const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
      const light = await paper();
      await page.getByRole('button', { name: 'Dark' }).first().click();
      const dark = await paper();
      expect(dark).not.toBe(light);
      await page.reload();
      await settled(page);
      expect(await paper()).toBe(dark);
      await page.emulateMedia({ media: 'print' });
      const ink = await page.evaluate(() => getComputedStyle(document.body).color);
      expect(ink).toBe('rgb(27, 26, 23)');
      await done();
    },
    PAGE_MS,
  );

  it(
    'pledges come page by page, and one that is named comes by itself',
    async () => {
      const asked: string[] = [];
      const [page, done] = await opened('/KOR-CHN', (url) => asked.push(url));
      expect(asked.filter((url) => url.includes('/fields'))).toEqual([expect.stringContaining('since=')]);
      const last = page.locator('.aside li a[href*="/pledges#"]').last();
      const id = new URL((await last.getAttribute('href'))!, ground.server.address).hash.slice(1);
      await last.click();
      await page.waitForSelector('.namedpledge .pledgecard');
      expect(await page.locator('.namedpledge .pledgecard').getAttribute('id')).toBe(decodeURIComponent(id));
      const open = page.locator('.board section', { has: page.getByRole('heading', { name: /^Open/ }) });
      await open.locator('.pledgecard').first().waitFor();
      const before = await open.locator('.pledgecard').count();
      await open.getByRole('button', { name: 'More' }).click();
      await page.waitForFunction((n) => document.querySelectorAll('.board .pledgecard').length > n, before + 12);
      const pledges = asked.filter((url) => /\/pledges(\?|$)/.test(url));
      expect(pledges.length).toBeGreaterThan(2);
      expect(pledges.filter((url) => !/[?&](limit|id)=/.test(url))).toEqual([]);
      await done();
    },
    PAGE_MS,
  );

  it(
    'what was read shows its days, its languages, and that no feed is followed',
    async () => {
      const [page, done] = await opened('/sources');
      const sources = await ground.server.ask<{ months: unknown[] }[]>('/api/sources');
      expect(await page.locator('tbody .daysread').count()).toBe(sources.length);
      const bars = await page.locator('tbody .daysread .bar').first().getAttribute('d');
      expect(bars!.split('M')).toHaveLength(sources[0]!.months.length + 1);
      expect(await page.getByText('No feed is followed').count()).toBe(1);
      const feed = { url: 'https://paper.example/feed', title: 'A Paper', state: 'active', items: 1200 };
      const times = { last_fetch_at: '2026-01-07T08:00:00Z', next_due: '2026-01-07T09:00:00Z' };
      const feeds = [{ ...feed, ...times, last_error: 'E_FETCH: the site does not answer' }];
      await page.route('**/api/sources/feeds', (route) => route.fulfill({ json: feeds }));
      await page.reload();
      const row = page.locator('tr', { hasText: 'A Paper' });
      await row.waitFor();
      expect(await row.textContent()).toMatch(/7 Jan 2026.*1,200.*the site does not answer/);
      await done();
    },
    PAGE_MS,
  );

  it(
    'the help tells the figures of the coder by kind of act, where the server has them',
    async () => {
      const { page, complaints, close } = await openPage(ground.browser, { viewport: { width: 1280, height: 900 } });
      const events = { items: 462, figures: { type_precision: 0.64, type_recall: 0.34, false_alarm_rate: 0.26 } };
      const card = { languages: { en: { events: { ...events, classes: { CONSULT: 0.52, AGREE: 0.62 } } } } };
      await page.route('**/openapi.json', (route) => route.fulfill({ json: { paths: { '/api/accuracy': {} } } }));
      await page.route('**/api/accuracy', (route) => route.fulfill({ json: card }));
      await page.goto(`${ground.server.address}/help`);
      const rows = page.locator('.scores tbody tr');
      await rows.first().waitFor();
      expect(await rows.allTextContents()).toEqual(['agreement0.62', 'talks0.52']);
      expect(await page.locator('#accuracy').textContent()).toContain('64% were right in kind');
      await close();
      expect(complaints).toEqual([]);
    },
    PAGE_MS,
  );

  it(
    'what is read without script has a measure, marks and margins as well',
    async () => {
      const { rows } = await ground.server.ask<{ rows: { id: string }[] }>('/api/pairs/KOR-CHN/chronology?limit=1');
      for (const width of [1280, 390]) {
        const { page, close } = await openPage(ground.browser, {
          viewport: { width, height: 900 },
          javaScriptEnabled: false,
        });
        for (const path of ['/KOR-CHN/chronology', `/events/${rows[0]!.id}`]) {
          await page.goto(ground.server.address + path);
          const box = (await page.locator('main h1').boundingBox())!;
          expect([path, width, box.x > 15, box.x + box.width < width - 15, box.width < 800]).toEqual([
            path,
            width,
            true,
            true,
            true,
          ]);
        }
        await close();
      }
    },
    PAGE_MS,
  );

  it(
    'a reply waits until an editor has read it, and then stands without the address of its writer',
    async () => {
      const { rows } = await ground.server.ask<{ rows: { id: string }[] }>('/api/pairs/KOR-CHN/chronology?limit=1');
      const [page, done] = await opened(`/events/${rows[0]!.id}`);
      await page.locator('.replyform summary').click();
      await page.locator('.replyform input[name=name]').fill('A Reader');
      await page.locator('.replyform input[name=email]').fill('reader@example.org');
      await page.locator('.replyform textarea').fill('<b>Was it</b> <script>alert(1)</script>so?');
      await page.locator('.replyform button[type=submit]').click();
      await page.getByText('Your reply is shown once an editor has read it').waitFor();
      await page.goto(`${ground.server.address}/review`);
      await page.getByRole('link', { name: 'Replies waiting to be read' }).click();
      await page.getByRole('button', { name: 'Show' }).click();
      await page.getByText('No reply waits').waitFor();
      await page.goto(`${ground.server.address}/events/${rows[0]!.id}`);
      await page.locator('.replytext b').waitFor();
      expect(await page.locator('.replies').textContent()).toContain('A Reader');
      expect(await page.content()).not.toMatch(/reader@example|alert\(1\)/);
      await done();
    },
    PAGE_MS,
  );

  it(
    'the figures behind a chart lead to the events that made them',
    async () => {
      const [page, done] = await opened('/KOR-CHN');
      await page.locator('.acts details.behind summary').click();
      await page.locator('.acts tbody th a').first().click();
      await page.waitForSelector('.events.virtual .event');
      const { searchParams } = new URL(page.url());
      expect([searchParams.get('since'), searchParams.get('until')]).toEqual([
        expect.stringMatching(/-01-01$/),
        expect.stringMatching(/-12-31$/),
      ]);
      await done();
    },
    PAGE_MS,
  );

  it(
    'a search finds people as well as events and articles',
    async () => {
      const [page, done] = await opened('/search?q=wang+yi');
      await page.getByRole('link', { name: 'Wang Yi', exact: true }).click();
      await page.getByRole('heading', { level: 1, name: 'Wang Yi' }).waitFor();
      await done();
    },
    PAGE_MS,
  );

  it(
    'the item under review shows the words it was coded from, and the rule',
    async () => {
      const [page, done] = await opened('/review');
      const item = page.locator('.reviewitem.here');
      await item.locator('mark.trigger').first().waitFor();
      expect(await item.textContent()).toMatch(/rule |model /);
      await page.keyboard.press('j');
      await page.locator('.reviewitem.here mark.trigger').first().waitFor();
      // Of many events on the day of the summit some can be merged with it.
      const summit = page.locator('.reviewitem', { hasText: 'held a summit in Beijing' }).first();
      await summit.getByRole('button', { name: 'Merge' }).click();
      await page.locator('.mergeform input[type=radio]').first().waitFor();
      await done();
    },
    PAGE_MS,
  );
});
