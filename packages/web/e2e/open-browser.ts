// A browser without a window, and pages in it that note what goes wrong.

import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { findBrowser, HOW_TO_GET } from './find-browser.ts';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export async function openBrowser(): Promise<Browser> {
  const executablePath = findBrowser();
  if (executablePath === null) throw new Error(`no browser was found; ${HOW_TO_GET}`);
  return await chromium.launch({ executablePath, args: FLAGS });
}

/** A page with everything that the browser complained about on it. */
export interface WatchedPage {
  readonly page: Page;
  readonly complaints: readonly string[];
  close(): Promise<void>;
}

export async function openPage(browser: Browser, options: BrowserContextOptions): Promise<WatchedPage> {
  const context = await browser.newContext({ reducedMotion: 'reduce', locale: 'en', ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  return { page, complaints, close: () => context.close() };
}

/** Waits until the page is drawn, in the place of what was written before it, and has what it asked for. */
export async function settled(page: Page): Promise<void> {
  await page.waitForSelector('#page > .skip', { state: 'attached' });
  await page.waitForSelector('h1');
  await page.waitForFunction(() => {
    const waiting = document.querySelector('.loading') !== null;
    const body = document.body as HTMLElement & { restingSince?: number };
    if (waiting) delete body.restingSince;
    else body.restingSince ??= performance.now();
    return body.restingSince !== undefined && performance.now() - body.restingSince > 250;
  });
}
