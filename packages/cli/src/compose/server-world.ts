// What the server of a single machine works with: the ledger, the coder in threads, the guarded reader, the built pages.

import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Ledger } from '@rapport/ledger';
import { openPack, packLabels } from '@rapport/models';
import { RapportError } from '@rapport/record';
import type { ServerWorld } from '@rapport/server';
import type { OpenedWorld, PageReader } from '../collaborators.ts';
import { ledgerLocation } from '../io/ledger-location.ts';
import { packFolders } from '../io/pack-folders.ts';
import { readAccuracy } from './accuracy-figures.ts';
import { loadCountryNames } from './country-names.ts';
import { LANGUAGES } from './load-coder.ts';
import { openLedgerAt } from './open-ledger.ts';
import { OverviewThread } from './overview-thread.ts';
import { fetchWhole, openPageReader } from './page-reader.ts';
import { ReadingPool } from './reading-pool.ts';

/** Coding threads, each with models of its own in memory. */
const CODING_THREADS = 1;

const WEB_ROOT = fileURLToPath(new URL('../../../web/dist/pages/', import.meta.url));

/** Opens the ledger, making an empty one where there is none; the rest is started when it is first asked for. */
export async function openServerWorld(asked: string | undefined, program: string): Promise<OpenedWorld> {
  const reading = await openForReading(asked);
  const overviews = new OverviewThread(ledgerLocation(asked, process.env));
  const folders = packFolders(undefined, process.env);
  const coder = new ReadingPool(CODING_THREADS, folders);
  let pages: PageReader | null = null;
  let writing: Ledger | null = null;
  const world: ServerWorld = {
    reading,
    openWriting: async () => {
      writing = await openLedgerAt(asked, 'write');
      return writing;
    },
    overviews,
    coder,
    pages: {
      extract: (page) => {
        pages ??= openPageReader();
        return pages.extract(page);
      },
      fetch: fetchWhole,
    },
    countries: loadCountryNames(folders),
    languages: LANGUAGES,
    userPacks: userPacksIn(folders),
    program,
    now: () => new Date().toISOString(),
    accuracy: readAccuracy(),
    webRoot: existsSync(`${WEB_ROOT}index.html`) ? WEB_ROOT : null,
  };
  const close = async (): Promise<void> => {
    await Promise.all([overviews.close(), coder.close(), pages?.close()]);
    await reading.close();
    // The writer last: only it can put the log of changes back into the file.
    await writing?.close();
  };
  // Its modules are loaded while the server is put together.
  overviews.start();
  return { world, close };
}

/** Labels of the packs that have tables of a language; languages without any are left out. */
function userPacksIn(folders: readonly string[]): Record<string, string[]> {
  const packs = folders.map(openPack);
  const labels = LANGUAGES.map((language): [string, string[]] => [language, packLabels(language, packs)]);
  return Object.fromEntries(labels.filter(([, some]) => some.length > 0));
}

/** A ledger that is missing, or of an older version, is opened for writing once. */
async function openForReading(asked: string | undefined): Promise<Ledger> {
  try {
    return await openLedgerAt(asked, 'read');
  } catch (thrown) {
    const code = thrown instanceof RapportError ? thrown.code : null;
    if (code !== 'E_NOT_FOUND' && code !== 'E_LEDGER_VERSION') throw thrown;
    await (await openLedgerAt(asked, 'write')).close();
    return await openLedgerAt(asked, 'read');
  }
}
