// Documents coded in this thread, or in several worker threads.

import type { DocumentTrace } from '@rapport/coder';
import { openPack } from '@rapport/models';
import type { Document } from '@rapport/record';
import type { CoderOptions, DocumentCoder } from '../collaborators.ts';
import { coderIdentity } from './coder-identity.ts';
import { CodingPool } from './coding-pool.ts';
import { LocalCoder } from './local-coder.ts';

/** The language loaded ahead of the first document; others are loaded when one asks for them. */
const AHEAD = 'en';

/**
 * With one job there is no worker: documents are coded where they are read.
 * Throws `E_NOT_FOUND`, `E_DATA` for a pack that can't be read; its rows for English are checked here too.
 */
export function openDocumentCoder({ jobs, packs: folders = [] }: CoderOptions): DocumentCoder {
  const packs = folders.map(openPack);
  // Checked before any worker starts: a bad row is the command's failure, not that of each document.
  if (jobs > 1 && packs.length === 0) return new CodingPool(jobs);
  const coder = new LocalCoder(packs);
  coder.warm(AHEAD);
  if (jobs > 1) return new CodingPool(jobs, folders);
  return {
    ...coderIdentity(packs),
    parallel: 1,
    code: async (document) => coder.code(document),
    close: async () => {},
  };
}

/** Traces a document in this thread. Throws as `openDocumentCoder`, and `E_LANGUAGE`. */
export function traceWithPacks(document: Document, folders: readonly string[]): DocumentTrace {
  return new LocalCoder(folders.map(openPack)).trace(document);
}
