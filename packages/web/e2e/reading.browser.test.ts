// A pasted text is coded where it was pasted: as the server would code it, and without being sent anywhere.

import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { browserGround, PAGE_MS } from './browser-ground.ts';
import { findBrowser, inBrowser } from './find-browser.ts';
import { openPage } from './open-browser.ts';
import { type ExampleServer, serveExamples } from './serve-examples.ts';

/** A pack in which `greenlight` is an agreement, and Zanaland a country. */
const PACK = fileURLToPath(new URL('../../../examples/pack', import.meta.url));
const ENGLISH =
  'South Korean Foreign Minister Cho Hyun met Chinese Foreign Minister Wang Yi in Beijing on Wednesday. ' +
  'The two ministers agreed to resume the talks on fisheries.';
const CHINESE = '韩国外交部长赵显星期三在北京会见了中国外交部长王毅。';
const JAPANESE = '韓国の外相は水曜日に北京で中国の外相と会談した。';

describe.skipIf(findBrowser() === null)(inBrowser('reading a pasted text'), () => {
  const ground = browserGround();
  const open = async ({ address }: ExampleServer = ground.server) => {
    const watched = await openPage(ground.browser, { viewport: { width: 1280, height: 900 } });
    const sent: string[] = [];
    watched.page.on('request', (request) => {
      if (request.method() !== 'GET') sent.push(`${request.method()} ${new URL(request.url()).pathname}`);
    });
    await watched.page.goto(`${address}/read`);
    return { ...watched, sent };
  };
  const read = async (page: Page, text: string): Promise<void> => {
    await page.locator('.readform textarea').fill(text);
    await page.locator('.readform button[type=submit]').click();
  };

  it(
    'codes English and Chinese without sending them, and finds what the server finds',
    async () => {
      const { page, sent, complaints, close } = await open();
      for (const text of [ENGLISH, CHINESE]) {
        await read(page, text);
        await page.waitForFunction(
          (words) => document.querySelector('.codedtext')?.textContent?.includes(words),
          text.slice(0, 6),
        );
        const marked = await page.locator('.codedtext mark.trigger').allTextContents();
        const answer = await page.request.post(`${ground.server.address}/api/code`, { data: { id: 'pasted', text } });
        const { events } = (await answer.json()) as { events: { evidence: { trigger: [number, number][] } }[] };
        const triggers = events.flatMap(({ evidence }) => evidence.trigger.map(([from, to]) => text.slice(from, to)));
        expect([...new Set(marked)].sort()).toEqual([...new Set(triggers)].sort());
        expect(triggers.length).toBeGreaterThan(0);
        // The legend tells of the marks that there are, and of no others.
        for (const kind of ['who', 'when', 'where']) {
          const marks = await page.locator(`.codedtext mark.${kind}`).count();
          expect(await page.locator(`.legend mark.${kind}`).count(), kind).toBe(Math.min(1, marks));
        }
      }
      expect(await page.getByText('the text was sent nowhere').count()).toBe(1);
      expect(sent).toEqual([]);
      await close();
      expect(complaints).toEqual([]);
    },
    PAGE_MS,
  );

  it(
    'asks before a text in another language goes to the server',
    async () => {
      const { page, sent, close } = await open();
      await read(page, JAPANESE);
      await page.getByRole('alert').getByRole('button').waitFor();
      expect(sent).toEqual([]);
      await page.getByRole('alert').getByRole('button').click();
      await page.getByText('E_LANGUAGE').waitFor();
      expect(sent).toEqual(['POST /api/code']);
      await close();
    },
    PAGE_MS,
  );

  it(
    'a server with packs of its own says that it codes texts in their language, and does so with them',
    async () => {
      const own = await serveExamples({ RAPPORT_PACK: PACK });
      const { page, sent, complaints, close } = await open(own);
      await page.getByText(/reads with packs of its own \(pack@\w+\): texts in English are sent to it/).waitFor();
      await read(page, 'Ghana greenlighted a second reservoir with Zanaland on Tuesday.');
      await page.locator('.codedtext mark.trigger').getByText('greenlighted').waitFor();
      expect(sent).toEqual(['POST /api/code']);
      expect(await page.getByText('Coded by the server, which kept nothing').count()).toBe(1);
      await read(page, CHINESE);
      await page.getByText('the text was sent nowhere').waitFor();
      expect(sent).toEqual(['POST /api/code']);
      await close();
      await own.stop();
      expect(complaints).toEqual([]);
    },
    PAGE_MS,
  );
});
