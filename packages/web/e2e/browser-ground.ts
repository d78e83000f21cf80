// What a suite in the real browser stands on: the example dispatches served, and a browser open.

import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { openBrowser } from './open-browser.ts';
import { type ExampleServer, serveExamples } from './serve-examples.ts';

/** Milliseconds that server and browser may take to be there, and a test of one page. */
const START_MS = 120_000;
export const PAGE_MS = 60_000;

/** The rules of WCAG 2.2, levels A and AA, by axe's names. */
export const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What the tests stand on; both are there once the first test runs. */
export interface Ground {
  readonly server: ExampleServer;
  readonly browser: Browser;
}

/** For the suite that calls it: opens both before its tests, and ends them behind. */
export function browserGround(): Ground {
  let [server, browser]: [ExampleServer?, Browser?] = [];
  beforeAll(async () => {
    [server, browser] = await Promise.all([serveExamples(), openBrowser()]);
  }, START_MS);
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });
  return {
    get server() {
      return server!;
    },
    get browser() {
      return browser!;
    },
  };
}
