// The browser that the pages are tried in: Debian's chromium, or another of its kind that can be found.

import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'] as const;

/** How to get one, for whoever has none. */
export const HOW_TO_GET = 'apt-get install chromium fonts-noto-cjk, or name one in RAPPORT_CHROMIUM';

/** Path of the program; null where there is none. */
export function findBrowser(env: NodeJS.ProcessEnv = process.env): string | null {
  if (env.RAPPORT_CHROMIUM !== undefined && env.RAPPORT_CHROMIUM !== '') return env.RAPPORT_CHROMIUM;
  const folders = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return folders.flatMap((folder) => NAMES.map((name) => join(folder, name))).find(mayRun) ?? null;
}

/** Name of a suite that needs a browser: where it has to be left out, it says why and how to get one. */
export function inBrowser(what: string): string {
  return findBrowser() === null ? `${what} in a browser (none was found: ${HOW_TO_GET})` : `${what} in a browser`;
}

function mayRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
