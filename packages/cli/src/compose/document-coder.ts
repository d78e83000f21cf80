// Documents coded in this thread, or in several worker threads.

import type { DocumentTrace } from '@rapport/coder';
import type { Document } from '@rapport/record';
import type { CoderOptions, DocumentCoder, ReadingCoder } from '../collaborators.ts';
import { coderIdentity } from './coder-identity.ts';
import { LocalCoder } from './local-coder.ts';
import { openPacks } from './open-packs.ts';
import { ReadingPool } from './reading-pool.ts';

/** The language loaded ahead of the first document; others are loaded when one asks for them. */
const AHEAD = 'en';

/**
 * With one job there is no worker: documents are coded where they are read.
 * Throws as `openPacks`: a bad row is the command's failure, not that of each document.
 */
export function openDocumentCoder({ jobs, packs: folders = [] }: CoderOptions): DocumentCoder {
  const packs = openPacks(folders);
  if (jobs > 1) return new ReadingPool(jobs, folders);
  const coder = new LocalCoder(packs);
  coder.warm(AHEAD);
  return {
    ...coderIdentity(packs),
    parallel: 1,
    code: async (document) => coder.code(document),
    close: async () => {},
  };
}

/** Reads pages and codes documents in as many workers, also with one job. Throws as `openPacks`. */
export function openReadingCoder({ jobs, packs: folders = [] }: CoderOptions): ReadingCoder {
  openPacks(folders);
  return new ReadingPool(jobs, folders);
}

/** Traces a document in this thread. Throws as `openPacks`, and `E_LANGUAGE`. */
export function traceWithPacks(document: Document, folders: readonly string[]): DocumentTrace {
  return new LocalCoder(openPacks(folders)).trace(document);
}
